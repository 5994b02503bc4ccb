import 'paragon-connect-react/guard';
import { IntegrationAccounts, ParagonProvider } from 'paragon-connect-react';
import { type Credential, useInstall, useParagonUser } from 'paragon-connect-react/hooks';
import { arabicLabels } from 'paragon-connect-react/labels/ar';
import { germanLabels } from 'paragon-connect-react/labels/de';
import { spanishLabels } from 'paragon-connect-react/labels/es';
import { frenchLabels } from 'paragon-connect-react/labels/fr';
import { japaneseLabels } from 'paragon-connect-react/labels/ja';
import { localParagon } from 'paragon-connect-react/local-paragon';
import { createLocalSdk } from 'paragon-connect-react/local-paragon/browser';
import { createFakeParagon } from 'paragon-connect-react/testing';
import 'paragon-connect-react/styles.css';

export const labels = [arabicLabels, germanLabels, spanishLabels, frenchLabels, japaneseLabels];
export const others = [localParagon, createLocalSdk, createFakeParagon];

export function App() {
  return (
    <ParagonProvider projectId="YOUR_PROJECT_ID" getToken={() => 'token'}>
      <IntegrationAccounts labels={germanLabels} />
      <Drives />
    </ParagonProvider>
  );
}

function Drives() {
  const { data: user } = useParagonUser();
  const install = useInstall(true);
  const drives: Credential[] = user?.authenticated
    ? (user.integrations.googledrive?.allCredentials ?? [])
    : [];
  // @ts-expect-error the types are there: a number is no integration
  const wrong = () => install.mutate({ integration: 1 });
  return (
    <button type="button" onClick={wrong}>
      {drives.length}
    </button>
  );
}
