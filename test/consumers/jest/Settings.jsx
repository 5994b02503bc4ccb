import { IntegrationAccounts } from 'paragon-connect-react';
import 'paragon-connect-react/styles.css';

export function Settings() {
  return (
    <main>
      <h1>Settings</h1>
      <IntegrationAccounts />
    </main>
  );
}
