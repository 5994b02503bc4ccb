import {
  type Credential,
  defaultLabels,
  IntegrationAccounts,
  isParagonError,
  type ParagonUser,
  useParagonUser,
  useRequest,
  useSelectedAccount,
  useTriggerWorkflow,
} from 'paragon-connect-react';
import { type ReactNode, useState } from 'react';
import './picker.css';

const drive = ['googledrive'] as const;

/** An app's own screen in which the person chooses the account that everything below it uses. */
export function Picker({ workflowId }: { workflowId: string }): ReactNode {
  return (
    <main className="picker">
      <header>
        <h1>Import from Google Drive</h1>
        <p>Choose an account, look at what is in it, then bring its files here.</p>
      </header>
      <section>
        <h2>Account</h2>
        <IntegrationAccounts selectable integrations={drive} />
      </section>
      <ImportPanel workflowId={workflowId} />
    </main>
  );
}

function ImportPanel({ workflowId }: { workflowId: string }): ReactNode {
  const { account } = useSelectedAccount('googledrive');
  return (
    <section aria-labelledby="picker-files">
      <h2 id="picker-files">Files</h2>
      <div className="picker-card">
        {account ? (
          // A credential keeps its id when another account takes its place: that one's files are others.
          <Files key={`${account.id} ${account.providerId}`} account={account} />
        ) : (
          <NoAccount />
        )}
        <Run workflowId={workflowId} account={account} />
      </div>
    </section>
  );
}

function NoAccount(): ReactNode {
  const { data: count, isPending } = useParagonUser({ select: countAccounts });
  return (
    <>
      <div className="picker-bar">
        <p>No account chosen</p>
        <Button>Show files</Button>
      </div>
      <Note>{isPending ? 'Looking for your accounts…' : sayAccounts(count)}</Note>
    </>
  );
}

interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
}

type Listing =
  | { state: 'idle' | 'loading' }
  | { state: 'shown'; files: readonly DriveFile[] }
  | { state: 'failed'; why: string };

/** The files of one account; an answer that comes after it was left for another has nobody to show it. */
function Files({ account }: { account: Credential }): ReactNode {
  const request = useRequest(account.id);
  const [listing, setListing] = useState<Listing>({ state: 'idle' });
  const isBusy = listing.state === 'loading';
  const isReady = account.status === 'VALID';

  async function show() {
    setListing({ state: 'loading' });
    try {
      const answer = await request<{ files: DriveFile[] }>('/drive/v3/files');
      setListing({ state: 'shown', files: answer?.files ?? [] });
    } catch (thrown) {
      setListing({ state: 'failed', why: explain(thrown) });
    }
  }

  return (
    <>
      <div className="picker-bar">
        <p role="status">
          {sayListing(listing)} <Label account={account} />
        </p>
        <Button onClick={isBusy || !isReady ? undefined : show}>Show files</Button>
      </div>
      {!isReady && <Note>This account cannot be read at the moment. Reconnect it above.</Note>}
      {isReady && listing.state === 'idle' && <Note>Its files have not been looked at yet.</Note>}
      {isBusy && <Skeleton />}
      {listing.state === 'failed' && (
        <p className="picker-alert" role="alert">
          The files could not be read. {listing.why}
        </p>
      )}
      {listing.state === 'shown' && <FileList files={listing.files} />}
    </>
  );
}

function FileList({ files }: { files: readonly DriveFile[] }): ReactNode {
  if (files.length === 0) return <Note>There is nothing in this account yet.</Note>;
  return (
    <ul>
      {files.map(({ id, name, mimeType }) => {
        const [, word, drawing] = kinds.find(([pattern]) => pattern.test(mimeType)) ?? [];
        return (
          <li key={id}>
            <svg viewBox="0 0 20 20" data-kind={word} aria-hidden="true">
              <path d={drawing} />
            </svg>
            <bdi>{name}</bdi> <small>{word}</small>
          </li>
        );
      })}
    </ul>
  );
}

/** Runs the workflow for the chosen account; what came of it stays when another one is chosen. */
function Run(props: { workflowId: string; account: Credential | null }): ReactNode {
  const { workflowId, account } = props;
  const [ranFor, setRanFor] = useState<Credential>();
  const { mutate, status, isPending, error } = useTriggerWorkflow(workflowId, account?.id);
  const isReady = account?.status === 'VALID' && !isPending;

  function run() {
    if (account) setRanFor(account);
    mutate();
  }

  return (
    <div className="picker-bar picker-run">
      <p role="status" data-state={status}>
        {!ranFor && 'Nothing imported yet'}
        {ranFor && isPending && (
          <>
            Running for <Label account={ranFor} />…
          </>
        )}
        {ranFor && status === 'success' && (
          <>
            The import ran for <Label account={ranFor} />
          </>
        )}
      </p>
      {ranFor && error && (
        <p className="picker-alert" role="alert">
          The import did not run for <Label account={ranFor} />. {explain(error)}
        </p>
      )}
      <Button isPrimary onClick={isReady ? run : undefined}>
        Run the import workflow
      </Button>
    </div>
  );
}

interface ButtonProps {
  /** Without it, the button is there but does nothing for now. */
  onClick?: (() => void) | undefined;
  isPrimary?: boolean;
  children: string;
}

function Button({ onClick, isPrimary, children }: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={isPrimary ? 'picker-primary' : undefined}
      // Not `disabled`, which would take the focus away.
      aria-disabled={!onClick}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

function Note({ children }: { children: ReactNode }): ReactNode {
  return <p className="picker-note">{children}</p>;
}

function Label({ account: { providerData, providerId } }: { account: Credential }): ReactNode {
  return <bdi className="picker-address">{String(providerData?.email ?? providerId)}</bdi>;
}

function Skeleton(): ReactNode {
  return (
    <div className="picker-bones" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((row) => (
        <span key={row} />
      ))}
    </div>
  );
}

function sayAccounts(count: number | undefined): string {
  if (count === undefined) return 'Your accounts could not be loaded.';
  if (count === 0) return 'No Google Drive account is connected. Connect one above to begin.';
  return `${count} Google Drive accounts are connected. Choose above which one to import from.`;
}

function sayListing(listing: Listing): string {
  if (listing.state === 'loading') return 'Reading the files of';
  if (listing.state !== 'shown') return 'Files of';
  const { length } = listing.files;
  return length === 1 ? '1 file in' : `${length || 'No'} files in`;
}

/** The kit's own words for people. */
function explain(thrown: unknown): string {
  return defaultLabels.errors[isParagonError(thrown) ? thrown.code : 'unknown']('Google Drive');
}

function countAccounts(user: ParagonUser): number {
  return user.authenticated ? (user.integrations.googledrive?.allCredentials.length ?? 0) : 0;
}

const sheet = 'M4.75 2.75h6.5l4 4v10.5H4.75zM11.25 2.75v4h4';

/** What a file is called and drawn as, by its MIME type; the last fits all. */
const kinds: readonly (readonly [mimeType: RegExp, word: string, drawing: string])[] = [
  [/\.folder$/, 'Folder', 'M2.75 4.75H8l1.75 2h7.5v9.5H2.75z'],
  [/\.document$/, 'Document', `${sheet}M7.5 10.25h5M7.5 13.5h5`],
  [/\.spreadsheet$/, 'Spreadsheet', `${sheet}M7.5 9.75h5v4.5h-5zM10 9.75v4.5M7.5 12h5`],
  [/\.presentation$/, 'Presentation', `${sheet}M7.25 9.75h5.5v3h-5.5zM10 12.75v2`],
  [/\/pdf$/, 'PDF', `${sheet}M7.5 10.25h2.5M7.5 13.5h5`],
  [/^image\//, 'Image', `${sheet}M7 14.25l2.25-4 1.75 2.5 1-1.25 1.5 2.75z`],
  [/^video\//, 'Video', `${sheet}M8.5 9.75v4.5l3.75-2.25z`],
  [/\/csv$/, 'Table', `${sheet}M7.5 9.75h5M7.5 12h5M7.5 14.25h5`],
  [/./, 'File', sheet],
];
