import { IntegrationAccounts } from 'paragon-connect-react';
import { createRoot } from 'react-dom/client';
import { Paragon } from './Paragon';
import 'paragon-connect-react/styles.css';

createRoot(document.getElementById('root') as HTMLElement).render(
  <Paragon>
    <IntegrationAccounts />
  </Paragon>,
);
