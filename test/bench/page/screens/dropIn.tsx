import { IntegrationAccounts, ParagonProvider } from 'paragon-connect-react';
import { createRoot } from 'react-dom/client';
import { createSdk, getToken, projectId } from '../createSdk';
import 'paragon-connect-react/styles.css';

/** The drop-in. */
export function show(root: HTMLElement): void {
  createRoot(root).render(
    <ParagonProvider projectId={projectId} getToken={getToken} paragon={createSdk()}>
      <IntegrationAccounts searchable />
    </ParagonProvider>,
  );
}
