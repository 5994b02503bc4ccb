import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  Account,
  Integration,
  type IntegrationLabelsOverride,
  Integrations,
} from 'paragon-connect-react';
import type { ComponentProps, ReactNode, Ref } from 'react';
import { expect } from 'storybook/test';
import { ada, king, team } from './people';
import './parts.css';
import { fakeParagon, getStage, withFake } from './withFake';

/** The text of a button is part of its name, which voice control listens for: so both are changed. */
const labels: IntegrationLabelsOverride = {
  replace: 'Swap',
  replaceAccount: (label) => `Swap ${label}`,
  disconnect: 'Remove',
  disconnectAccount: (label) => `Remove ${label}`,
};

/** A button as an app's own design system would have it. */
function AppButton(props: ComponentProps<'button'> & { ref?: Ref<HTMLButtonElement> }): ReactNode {
  return <button {...props} className="app-button" />;
}

/** The same list taken apart: an app's own order, markup and buttons, and the kit's behaviour. */
function Apart(): ReactNode {
  return (
    <Integrations.Root
      className="app-list"
      integrations={['googledrive', 'slack', 'salesforce']}
      labels={labels}
    >
      <Integrations.Error />
      <Integrations.List>
        <Integration.Root asChild>
          <article className="app-card">
            <header>
              <Integration.Icon />
              <Integration.Name asChild>
                {/* biome-ignore lint/a11y/useHeadingContent: the part gives it the name */}
                <h2 />
              </Integration.Name>
              <Integration.Status />
            </header>
            <Integration.Accounts>
              <Account.Root className="app-account">
                <Account.Label />
                <Account.Status />
                <span className="app-actions">
                  <Account.Cancel asChild>
                    <AppButton />
                  </Account.Cancel>
                  <Account.Replace asChild>
                    <AppButton />
                  </Account.Replace>
                  <Account.Disconnect asChild>
                    <AppButton />
                  </Account.Disconnect>
                </span>
                <Account.Error />
              </Account.Root>
            </Integration.Accounts>
            <footer>
              <Integration.Connect asChild>
                <AppButton />
              </Integration.Connect>
              <Integration.Cancel asChild>
                <AppButton />
              </Integration.Cancel>
            </footer>
            <Integration.Error />
          </article>
        </Integration.Root>
      </Integrations.List>
      <Integrations.Empty />
    </Integrations.Root>
  );
}

const meta = {
  title: 'Parts/Own buttons',
  component: Apart,
  ...withFake,
} satisfies Meta<typeof Apart>;

export default meta;

export const OwnButtons: StoryObj<typeof meta> = {
  name: 'Own buttons',
  parameters: fakeParagon({
    accounts: { googledrive: [ada, { ...king, status: 'INVALID' }], slack: [team] },
  }),
  async play({ canvas, userEvent, loaded }) {
    const swap = await canvas.findByRole('button', { name: 'Swap ada@work.example' });
    await expect(swap).toHaveTextContent('Swap');
    await userEvent.click(canvas.getByRole('button', { name: 'Connect Salesforce' }));
    getStage({ loaded }).fake.currentWindow.allow('grace@work.example');
    await expect(await canvas.findByText('grace@work.example')).toBeVisible();
  },
};
