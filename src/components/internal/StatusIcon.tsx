import type { ReactElement } from 'react';

const paths = {
  valid: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5.2 8.2l2 2 3.7-4.2',
  warning: 'M8 2 14.7 13.6H1.3ZM8 6.4v3.2M8 11.6v.1',
  pending: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 4.7V8l2.2 1.6',
  busy: 'M8 1.5A6.5 6.5 0 1 1 1.5 8',
};

/** One of the few pictures of the kit. */
export type StatusIconName = keyof typeof paths;

/** A picture beside words that say the same. */
export function StatusIcon({ name }: { name: StatusIconName }): ReactElement {
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
      <path d={paths[name]} />
    </svg>
  );
}
