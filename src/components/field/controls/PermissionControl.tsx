'use client';
import { type ReactElement, useState } from 'react';
import type { Field } from '../../../core/forms/Field';
import { joinScopes, splitScopes } from '../../../hooks/fieldValues';
import { stateAttributes } from '../../internal/stateAttributes';
import { Choice } from './Choice';
import { useControl } from './useControl';

/** The permissions to ask for: those of the integration, and others that the person knows by name. */
export function PermissionControl({
  field: { scopes },
}: {
  field: Extract<Field, { type: 'permission' }>;
}): ReactElement {
  const { value, change, isLocked, labels, ids, group } = useControl();
  const [typed, setTyped] = useState('');
  const chosen = splitScopes(value);
  const known = new Set(scopes.map(({ name }) => name));
  const own = chosen.filter((name) => !known.has(name));
  const shown = [
    ...scopes,
    ...own.map((name) => ({ name, label: name, description: undefined, required: false })),
  ];

  function add(): void {
    const added = splitScopes(typed);
    if (isLocked || added.length === 0) return;
    change(joinScopes([...chosen, ...added], scopes));
    setTyped('');
  }

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
      <span {...stateAttributes('field-group')}>
        <input
          {...stateAttributes('field-input')}
          id={ids.control}
          aria-label={labels.addScope}
          placeholder={labels.addScope}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          readOnly={isLocked}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !typed.trim()) return;
            // The key would send the form.
            event.preventDefault();
            add();
          }}
        />
        <button {...stateAttributes('field-add')} type="button" onClick={add}>
          {labels.add}
        </button>
      </span>
    </div>
  );
}
