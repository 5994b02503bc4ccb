'use client';
import { type ChangeEvent, type ReactElement, useRef, useState } from 'react';
import type { Field } from '../../../core/fields/Field';
import { maxFileSize } from '../../../hooks/fields/fieldValues';
import { stateAttributes } from '../../internal/stateAttributes';
import { useControl } from './useControl';

/** A file, of which the text is sent. The browser's own control takes a file that is dropped on it as well. */
export function FileControl({
  field: { required },
}: {
  field: Extract<Field, { type: 'file' | 'copyable' }>;
}): ReactElement {
  const { value, change, isLocked, labels, ids, attributes } = useControl();
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(0);
  const [isTooLarge, setTooLarge] = useState(false);
  const [isNamed, setNamed] = useState(false);
  const isTaken = typeof value === 'string' && value !== '';
  const noteId = `${ids.control}note`;

  async function read({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = currentTarget.files ?? [];
    latest.current += 1;
    const reading = latest.current;
    setTooLarge(file !== undefined && file.size > maxFileSize);
    setNamed(file !== undefined);
    const text = file && file.size <= maxFileSize ? await file.text() : undefined;
    // Of two files that are read at once, the later choice counts.
    if (reading === latest.current) change(text);
  }

  function remove(): void {
    latest.current += 1;
    if (input.current && !isLocked) input.current.value = '';
    setNamed(false);
    setTooLarge(false);
    change(undefined);
    input.current?.focus();
  }

  const note = isTooLarge ? labels.problems.fileTooLarge : isTaken && !isNamed && labels.fileTaken;
  const describedBy = [note && noteId, attributes['aria-describedby']].filter(Boolean).join(' ');
  return (
    <span {...stateAttributes('field-file')}>
      <input
        form=""
        {...stateAttributes('field-input')}
        {...attributes}
        aria-describedby={describedBy || undefined}
        aria-invalid={isTooLarge || attributes['aria-invalid']}
        ref={input}
        type="file"
        required={required && !isTaken}
        onClick={(event) => isLocked && event.preventDefault()}
        onDrop={(event) => isLocked && event.preventDefault()}
        onChange={read}
      />
      {isTaken && !isLocked && (
        <button
          {...stateAttributes('field-remove')}
          type="button"
          aria-describedby={ids.label}
          onClick={remove}
        >
          {labels.removeFile}
        </button>
      )}
      {/* The element is always there, so that a screen reader announces a change of its words. */}
      <small id={noteId} role="status" data-invalid={isTooLarge ? '' : undefined}>
        {note}
      </small>
    </span>
  );
}
