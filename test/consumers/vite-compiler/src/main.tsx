import { IntegrationAccounts } from 'paragon-connect-react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DriveAccounts } from './DriveAccounts';
import { Paragon } from './Paragon';
import 'paragon-connect-react/styles.css';

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Paragon>
      <IntegrationAccounts />
      <DriveAccounts />
    </Paragon>
  </StrictMode>,
);
