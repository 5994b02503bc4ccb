import { IntegrationAccounts, ParagonProvider } from 'paragon-connect-react';
import { createLocalSdk } from 'paragon-connect-react/local-paragon/browser';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../src/styles.css';

// Of another origin than the page, as Paragon is.
const baseUrl = new URLSearchParams(window.location.search).get('paragon') ?? undefined;
const { sdk, projectId, getToken } = await createLocalSdk({ baseUrl });
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <ParagonProvider projectId={projectId} getToken={getToken} paragon={sdk}>
      <IntegrationAccounts selectable />
    </ParagonProvider>
  </StrictMode>,
);
