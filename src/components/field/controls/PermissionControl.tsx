'use client';
import type { ReactElement } from 'react';
import type { Field } from '../../../core/fields/Field';
import { joinScopes, splitScopes } from '../../../hooks/fields/fieldValues';
import { stateAttributes } from '../../internal/stateAttributes';
import { Choice } from '../options/Choice';
import { NewField } from './NewField';
import { useControl } from './useControl';

/** The permissions to ask for: those of the integration, and others that the person knows by name. */
export function PermissionControl({
  field: { scopes },
}: {
  field: Extract<Field, { type: 'permission' }>;
}): ReactElement {
  const { value, change, isLocked, labels, ids, group } = useControl();
  const chosen = splitScopes(value);
  const known = new Set(scopes.map(({ name }) => name));
  const own = chosen.filter((name) => !known.has(name));
  const shown = [
    ...scopes,
    ...own.map((name) => ({ name, label: name, description: undefined, required: false })),
  ];

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by the label of the field
    <div {...stateAttributes('field-choices')} {...group} role="group">
      {shown.map(({ name, label, description, required }) => (
        <Choice
          key={name}
          slot="field-check"
          type="checkbox"
          aria-disabled={required || isLocked || undefined}
          checked={required || chosen.includes(name)}
          onChange={({ currentTarget: { checked } }) => {
            const others = chosen.filter((other) => other !== name);
            if (!required) change(joinScopes(checked ? [...others, name] : others, scopes));
          }}
          label={label}
          notes={[required && labels.requiredScope, description]}
        />
      ))}
      <NewField
        title={labels.addScope}
        id={ids.control}
        onAdd={(text) => change(joinScopes([...chosen, ...splitScopes(text)], scopes))}
        {...{ isLocked, labels }}
      />
    </div>
  );
}
