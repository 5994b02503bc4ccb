import type { ReactElement } from 'react';

/** The name of a status icon. */
export type StatusIconName = 'valid' | 'warning' | 'pending' | 'busy';

/** Icons beside words that say the same. All rows share these elements, because the elements never differ. */
export const statusIcons: Readonly<Record<StatusIconName, ReactElement>> = {
  valid: draw('valid', 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5.2 8.2l2 2 3.7-4.2'),
  warning: draw('warning', 'M8 2 14.7 13.6H1.3ZM8 6.4v3.2M8 11.6v.1'),
  pending: draw('pending', 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 4.7V8l2.2 1.6'),
  busy: draw('busy', 'M8 1.5A6.5 6.5 0 1 1 1.5 8'),
};

function draw(name: StatusIconName, path: string): ReactElement {
  return (
    <svg
      className="pc-status-icon"
      data-icon={name}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
