// @vitest-environment node
import { IntegrationAccounts, ParagonProvider } from 'paragon-connect-react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

it('renders on a server, as still loading, without the SDK and without a word on the console', () => {
  const said = vi.spyOn(console, 'error');
  const getToken = vi.fn(() => 'token');
  const html = renderToString(
    <ParagonProvider projectId="project" getToken={getToken}>
      <IntegrationAccounts />
    </ParagonProvider>,
  );
  expect(typeof window).toBe('undefined');
  expect(html).toContain('aria-busy="true"');
  // A strict policy refuses it.
  expect(html).not.toContain('style=');
  expect(getToken).not.toHaveBeenCalled();
  expect(said).not.toHaveBeenCalled();
});
