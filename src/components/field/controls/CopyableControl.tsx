'use client';
import { type ReactElement, useEffect, useState } from 'react';
import { SpokenText } from '../../internal/SpokenText';
import { stateAttributes } from '../../internal/stateAttributes';
import { useControl } from './useControl';
import { toTyped } from './useTypedValue';

/** A text of the integration's that the person carries elsewhere. */
export function CopyableControl(): ReactElement {
  const { value, labels, ids, attributes } = useControl();
  const [isCopied, setCopied] = useState(false);
  const text = toTyped(value);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 3_000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Without the permission to write, the text is selected, so that a key copies it.
      const output = document.getElementById(ids.control);
      if (output) getSelection()?.selectAllChildren(output);
    }
  }

  return (
    <span {...stateAttributes('field-group')}>
      <output
        {...stateAttributes('field-output')}
        id={ids.control}
        aria-labelledby={ids.label}
        aria-describedby={attributes['aria-describedby']}
        // What never changes is not announced.
        aria-live="off"
        dir="auto"
      >
        {text}
      </output>
      <button
        {...stateAttributes('field-copy')}
        type="button"
        aria-describedby={ids.label}
        onClick={copy}
      >
        {isCopied ? labels.copied : labels.copy}
      </button>
      <SpokenText role="status">{isCopied ? labels.copied : ''}</SpokenText>
    </span>
  );
}
