import { ParagonProvider } from 'paragon-connect-react';
import type { ReactNode } from 'react';

/** Where the local Paragon answers: beside the dev server, or where a test of the built app starts one. */
const baseUrl = import.meta.env.DEV ? '/_paragon' : import.meta.env.VITE_LOCAL_PARAGON;

/** The import stands inside of the condition, so that a build without an address has nothing of it. */
const getLocal = baseUrl
  ? async () => {
      const { createLocalSdk } = await import('paragon-connect-react/local-paragon/browser');
      return createLocalSdk({ baseUrl });
    }
  : undefined;

async function getToken() {
  const response = await fetch('/api/paragon-token');
  if (!response.ok) throw new Error('No Paragon token.');
  return response.text();
}

const props = getLocal
  ? {
      projectId: 'local-project',
      getToken: async () => (await getLocal()).getToken(),
      paragon: async () => (await getLocal()).sdk,
    }
  : { projectId: 'YOUR_PROJECT_ID', getToken };

export function Paragon({ children }: { children: ReactNode }) {
  return <ParagonProvider {...props}>{children}</ParagonProvider>;
}
