import {
  Account,
  Disconnect,
  Integration,
  type IntegrationLabelsOverride,
  Integrations,
} from 'paragon-connect-react';
import type { ReactNode } from 'react';
import { intro, title, types } from '../settings';
import { Badge, type BadgeProps } from './Badge';
import { Button } from './Button';
import { Card, CardFooter, CardHeader } from './Card';

/** Short enough for a badge. */
const labels: IntegrationLabelsOverride = {
  invalid: 'Needs attention',
};

const tones: Record<Account.State['status'], BadgeProps['tone']> = {
  VALID: 'good',
  INVALID: 'warning',
  PENDING: 'warning',
};

const dialog = (
  <>
    <Disconnect.Overlay className="ds-overlay" />
    <Disconnect.Dialog asChild>
      <Card className="ds-dialog">
        <Disconnect.Title />
        <Disconnect.Description />
        <CardFooter>
          <Disconnect.Confirm asChild>
            <Button variant="danger" />
          </Disconnect.Confirm>
          <Disconnect.Cancel asChild>
            <Button />
          </Disconnect.Cancel>
        </CardFooter>
      </Card>
    </Disconnect.Dialog>
  </>
);

const account = (
  <Account.Root className="ds-account">
    <Account.Avatar className="ds-avatar" />
    <Account.Label className="ds-label" />
    <Account.Status asChild>
      {({ status, attempt }) => <Badge tone={attempt ? 'busy' : tones[status]} />}
    </Account.Status>
    <span className="ds-actions">
      <Account.Cancel asChild>
        <Button />
      </Account.Cancel>
      <Account.Replace asChild>
        {({ status }) => <Button variant={status === 'VALID' ? 'quiet' : 'primary'} />}
      </Account.Replace>
      <Account.Disconnect asChild>
        <Button variant="danger" />
      </Account.Disconnect>
    </span>
    <Account.Error className="ds-alert" />
  </Account.Root>
);

const integration = (
  <Integration.Root asChild>
    <Card>
      <CardHeader>
        <Integration.Icon className="ds-icon" />
        <Integration.Name />
        <Integration.Status asChild>
          {({ attempt }) => <Badge tone={attempt ? 'busy' : 'neutral'} />}
        </Integration.Status>
      </CardHeader>
      <Integration.Accounts className="ds-accounts">{account}</Integration.Accounts>
      <Integration.Error className="ds-alert" />
      <CardFooter>
        <Integration.Connect asChild>
          {({ integration }) => (
            <Button variant={integration.allCredentials.length === 0 ? 'primary' : 'quiet'} />
          )}
        </Integration.Connect>
        <Integration.Cancel asChild>
          <Button />
        </Integration.Cancel>
      </CardFooter>
    </Card>
  </Integration.Root>
);

/** An app's own design system: its components stand in the kit's parts by `asChild`. */
export function DesignSystemSettings(): ReactNode {
  return (
    <main className="ds-page">
      <h2>{title}</h2>
      <p>{intro}</p>
      <Integrations.Root className="ds-root" integrations={types} labels={labels} dialog={dialog}>
        <Integrations.Error className="ds-alert" />
        <Integrations.List className="ds-cards">{integration}</Integrations.List>
        <Integrations.Empty className="ds-empty" />
      </Integrations.Root>
    </main>
  );
}
