import {
  useInstall,
  useIntegrations,
  useParagonClient,
  useParagonUser,
  useReplaceAccount,
  useUninstall,
  useUninstallAll,
} from 'paragon-connect-react/hooks';
import { type ReactNode, useLayoutEffect } from 'react';
import type { Hands } from './Hands';
import { SettingsRow } from './settings/SettingsRow';

/** The integrations that histories are about, one of them unknown and some that refuse an install. */
export const types = ['googledrive', 'slack', 'gmail', 'jira', 'zendesk', 'asana', 'nope'] as const;

/** An app that shows what the hooks give, and lends its buttons to the history. */
export function App({ hands, managed }: { hands: Hands; managed: boolean }): ReactNode {
  const client = useParagonClient();
  const { data: user, error } = useParagonUser();
  const { data: integrations } = useIntegrations();
  const { mutateAsync: install } = useInstall();
  const { mutateAsync: add } = useInstall(true);
  useLayoutEffect(() => {
    Object.assign(hands, { client, user, integrations, error: error?.code, install, add });
  });
  const accounts = integrations?.flatMap(({ allCredentials }) => allCredentials) ?? [];
  return (
    <>
      {types.map((type) => (
        <Section key={type} type={type} hands={hands} />
      ))}
      {accounts.map(({ id }) => (
        <Row key={id} id={id} hands={hands} />
      ))}
      {managed && accounts.map(({ id }) => <SettingsRow key={id} id={id} hands={hands} />)}
    </>
  );
}

function Section({ type, hands }: { type: string; hands: Hands }): ReactNode {
  const { mutateAsync } = useUninstallAll(type);
  useLayoutEffect(() => {
    hands.uninstallAll = { ...hands.uninstallAll, [type]: () => mutateAsync() };
  });
  return null;
}

function Row({ id, hands }: { id: string; hands: Hands }): ReactNode {
  const replace = useReplaceAccount(id);
  const uninstall = useUninstall(id);
  useLayoutEffect(() => {
    const row = {
      replace: () => replace.mutateAsync(),
      uninstall: () => uninstall.mutateAsync(),
      cancel() {
        replace.cancel();
        uninstall.cancel();
      },
    };
    hands.rows.set(id, row);
    return () => {
      if (hands.rows.get(id) === row) hands.rows.delete(id);
    };
  });
  return <p>{id}</p>;
}
