import { type ReactNode, useEffect, useRef } from 'react';
import './parts.css';

/** What the two lists that an app writes look like: they differ in where their data come from alone. */

const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

export interface RowProps {
  id: string;
  label: string;
  status: string;
  /** ISO 8601. */
  since: string;
  isBusy: boolean;
  onReplace(): void;
  onDisconnect(): void;
}

export function Row({
  id,
  label,
  status,
  since,
  isBusy,
  onReplace,
  onDisconnect,
}: RowProps): ReactNode {
  return (
    <li data-credential-id={id}>
      <span className="initial" aria-hidden="true">
        {label[0]?.toUpperCase()}
      </span>
      <span className="label">{label}</span>
      <span className="status">
        {status === 'VALID' ? `Connected on ${dates.format(new Date(since))}` : 'Reconnect it'}
      </span>
      <button type="button" disabled={isBusy} onClick={onReplace} aria-label={`Replace ${label}`}>
        Replace
      </button>
      <button
        type="button"
        className="disconnect"
        disabled={isBusy}
        onClick={onDisconnect}
        aria-label={`Disconnect ${label}`}
      >
        Disconnect
      </button>
    </li>
  );
}

interface CardProps {
  name: string;
  icon: string;
  children: ReactNode;
  onConnect(): void;
}

export function Card({ name, icon, children, onConnect }: CardProps): ReactNode {
  return (
    <section className="card" aria-label={name}>
      <header>
        <img src={icon} alt="" width={24} height={24} loading="lazy" />
        <h2>{name}</h2>
        <button type="button" onClick={onConnect} aria-label={`Connect another ${name} account`}>
          Connect another
        </button>
      </header>
      <ul aria-label={`${name} accounts`}>{children}</ul>
    </section>
  );
}

interface SearchProps {
  value: string;
  onChange(value: string): void;
}

export function Search({ value, onChange }: SearchProps): ReactNode {
  return (
    <input
      type="search"
      aria-label="Search"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** The integrations whose name holds the text. */
export function narrow<Item extends { name: string }>(
  items: readonly Item[],
  text: string,
): Item[] {
  const wanted = text.trim().toLowerCase();
  return items.filter(({ name }) => name.toLowerCase().includes(wanted));
}

/** What to ask before an account goes. */
export interface Question {
  label: string;
  confirm(): void;
}

interface ConfirmProps {
  question: Question | null;
  onClose(): void;
}

export function Confirm({ question, onClose }: ConfirmProps): ReactNode {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (question) ref.current?.showModal();
  }, [question]);
  return (
    <dialog ref={ref} onClose={onClose} aria-label="Disconnect">
      <p>Disconnect {question?.label}?</p>
      <form method="dialog">
        <button type="submit">Cancel</button>
        <button type="submit" className="confirm" onClick={() => question?.confirm()}>
          Disconnect
        </button>
      </form>
    </dialog>
  );
}
