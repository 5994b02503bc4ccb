'use client';
import { Fragment, type KeyboardEvent, type ReactElement, type ReactNode, useId } from 'react';
import type { UseConfigurationsResult } from '../../hooks/settings/useConfigurations';
import type { SettingsLabels } from '../../labels/SettingsLabels';
import { space } from '../internal/space';
import { stateAttributes } from '../internal/stateAttributes';

interface ConfigurationTabsProps {
  configurations: UseConfigurationsResult['configurations'];
  /** The id of the configuration that shows. */
  chosen: string | undefined;
  words: SettingsLabels;
  onChoose: (id: string) => void;
  children: ReactNode;
}

/** One tab a configuration, named by its `externalId`. With one configuration there are no tabs. */
export function ConfigurationTabs(props: ConfigurationTabsProps): ReactElement {
  const { configurations, chosen, words, onChoose, children } = props;
  const id = useId();
  if (configurations.length < 2) return <>{children}</>;

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const isBack = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
    if (!isBack && event.key !== 'ArrowRight' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const isFlipped = isRightToLeft && event.key.match(/Left|Right/);
    const step = isBack === Boolean(isFlipped) ? 1 : -1;
    const index = configurations.findIndex((one) => one.id === chosen) + step;
    const next = configurations[(index + configurations.length) % configurations.length];
    if (!next) return;
    onChoose(next.id);
    document.getElementById(`${id}${next.id}`)?.focus();
  }

  return (
    <>
      <div
        {...stateAttributes('manage-tabs')}
        role="tablist"
        aria-label={words.configurations}
        onKeyDown={onKeyDown}
      >
        {configurations.map((one) => (
          <Fragment key={one.id}>
            <button
              {...stateAttributes('manage-tab')}
              id={`${id}${one.id}`}
              type="button"
              role="tab"
              aria-selected={one.id === chosen}
              aria-controls={`${id}panel`}
              tabIndex={one.id === chosen ? 0 : -1}
              onClick={() => onChoose(one.id)}
            >
              {one.externalId || words.defaultConfiguration}
            </button>
            {space}
          </Fragment>
        ))}
      </div>
      <div
        key={chosen}
        {...stateAttributes('manage-panel')}
        id={`${id}panel`}
        role="tabpanel"
        aria-labelledby={`${id}${chosen}`}
      >
        {children}
      </div>
    </>
  );
}
