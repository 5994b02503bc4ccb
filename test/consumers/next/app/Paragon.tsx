'use client';

import { ParagonProvider } from 'paragon-connect-react';
import type { ReactNode } from 'react';
import { getToken } from './actions';

/** The import stands inside of the condition, so that a production build has nothing of it. */
const getLocalSdk = process.env.LOCAL_PARAGON
  ? async () => {
      const { createLocalSdk } = await import('paragon-connect-react/local-paragon/browser');
      return (await createLocalSdk({ baseUrl: process.env.LOCAL_PARAGON })).sdk;
    }
  : undefined;

export function Paragon({ children }: { children: ReactNode }) {
  return (
    <ParagonProvider
      projectId={getLocalSdk ? 'local-project' : 'YOUR_PROJECT_ID'}
      getToken={getToken}
      paragon={getLocalSdk}
    >
      {children}
    </ParagonProvider>
  );
}
