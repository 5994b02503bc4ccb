import { screen, waitFor } from '@testing-library/react';
import { Integration, IntegrationAccounts, Integrations } from 'paragon-connect-react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Host, renderAgain } from './Host';
import { renderWithFake } from './renderWithFake';

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'development');
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  return () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  };
});

/** What the developer was told of a type. */
const warningsOf = (type: string): string[] =>
  vi
    .mocked(console.warn)
    .mock.calls.map(([text]) => `${text}`)
    .filter((text) => text.includes(type));

it('names a mistyped type of the list once, with the types that there are', async () => {
  renderWithFake(
    <Host
      draw={() => (
        <>
          <IntegrationAccounts integrations={['slack', 'goggledrive']} />
          <IntegrationAccounts integrations={['slack', 'goggledrive']} />
        </>
      )}
    />,
  );
  await waitFor(() => expect(warningsOf('goggledrive')).toHaveLength(1));
  renderAgain();
  expect(warningsOf('goggledrive')).toHaveLength(1);
  const [warning] = warningsOf('goggledrive');
  expect(warning).toMatch(
    /^paragon-connect-react: integrations: .* no active integration "goggledrive"/,
  );
  expect(warning).toMatch(/There are: .*googledrive, .*slack/);
});

it('names a mistyped type of one integration', async () => {
  renderWithFake(
    <Integrations.Root>
      <Integration.Root integration="slakc" />
    </Integrations.Root>,
  );
  await waitFor(() => expect(warningsOf('slakc')).toHaveLength(1));
  expect(warningsOf('slakc')[0]).toContain('<Integration.Root integration="slakc">');
});

it.each([
  ['in production', 'production', {}],
  ['where the project has no integration at all', 'development', { catalogue: [] }],
])('says nothing %s', async (_, environment, options) => {
  vi.stubEnv('NODE_ENV', environment);
  renderWithFake(
    <IntegrationAccounts integrations={['nosuchtype']}></IntegrationAccounts>,
    options,
  );
  await screen.findByText('There are no integrations to connect yet.');
  expect(warningsOf('nosuchtype')).toEqual([]);
});

it('says nothing before the integrations are known', async () => {
  renderWithFake(<IntegrationAccounts integrations={['notyetknown']} />, {}, (fake) =>
    fake.fail('authenticate', { status: 500 }, Number.POSITIVE_INFINITY),
  );
  await screen.findByRole('alert');
  expect(warningsOf('notyetknown')).toEqual([]);
});
