import { Account, Disconnect, Integration, Integrations } from 'paragon-connect-react';
import type { ReactElement } from 'react';

interface PartsProps {
  integrations: readonly string[];
  /** The class that an app gives to every part. */
  className: string | undefined;
}

/** The drop-in in parts. */
export function Parts({ integrations, className }: PartsProps): ReactElement {
  const dialog = (
    <>
      <Disconnect.Overlay className={className} />
      <Disconnect.Dialog className={className}>
        <Disconnect.Title className={className} />
        <Disconnect.Description className={className} />
        <Disconnect.Cancel className={className} />
        <Disconnect.Confirm className={className} />
      </Disconnect.Dialog>
    </>
  );
  return (
    <Integrations.Root integrations={integrations} dialog={dialog} className={className}>
      <Integrations.Search className={className} />
      <Integrations.Error className={className} />
      <Integrations.List className={className}>
        <Integration.Root className={className}>
          <Integration.Icon className={className} />
          <Integration.Name className={className} />
          <Integration.Status className={className} />
          <Integration.Connect className={className} />
          <Integration.Cancel className={className} />
          <Integration.Error className={className} />
          <Integration.Accounts className={className}>
            <Account.Root className={className}>
              <Account.Select className={className} />
              <Account.Avatar className={className} />
              <Account.Label className={className} />
              <Account.Status className={className} />
              <Account.Cancel className={className} />
              <Account.Replace className={className} />
              <Account.Disconnect className={className} />
              <Account.Error className={className} />
            </Account.Root>
          </Integration.Accounts>
        </Integration.Root>
      </Integrations.List>
      <Integrations.Empty className={className} />
    </Integrations.Root>
  );
}
