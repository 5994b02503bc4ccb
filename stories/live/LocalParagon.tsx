import { ParagonProvider, type ParagonProviderProps } from 'paragon-connect-react/hooks';
import { createLocalSdk } from 'paragon-connect-react/local-paragon/browser';
import { type ReactNode, useEffect, useState } from 'react';

type Local = Awaited<ReturnType<typeof createLocalSdk>>;

/** Signs the story in to the local Paragon, with the real SDK. */
export function LocalParagon(props: Omit<ParagonProviderProps, 'projectId'>): ReactNode {
  const [local, setLocal] = useState<Local | Error>();
  useEffect(() => {
    createLocalSdk().then(setLocal, setLocal);
  }, []);
  if (!local) return null;
  if (local instanceof Error) {
    return (
      <p style={{ font: '15px/1.5 system-ui', margin: '2rem' }}>
        This story talks to the local Paragon, which runs inside <code>npm start</code>: start
        Storybook that way to click it through. ({local.message})
      </p>
    );
  }
  return (
    <ParagonProvider
      projectId={local.projectId}
      getToken={local.getToken}
      paragon={local.sdk}
      {...props}
    />
  );
}
