import type { Decorator, StoryContext } from '@storybook/react-vite';
import { QueryClient } from '@tanstack/react-query';
import { ParagonProvider } from 'paragon-connect-react';
import {
  createFakeParagon,
  type FakeParagon,
  type FakeParagonOptions,
} from 'paragon-connect-react/testing';
import { type ReactNode, useState } from 'react';

interface Setup {
  options: FakeParagonOptions;
  prepare(fake: FakeParagon): void;
  isSignedIn: boolean;
}

interface Stage {
  fake: FakeParagon;
  queryClient: QueryClient;
}

/** Longer than anybody looks at a story. */
export const never = 24 * 60 * 60 * 1000;

/** The parameter of a story that says what its fake Paragon is like. */
export function fakeParagon(
  options: FakeParagonOptions,
  { prepare = () => undefined, isSignedIn = true }: Partial<Omit<Setup, 'options'>> = {},
): { fake: Setup } {
  return { fake: { options, prepare, isSignedIn } };
}

/** The fake Paragon and the query client of the story, for its `play`. */
export function getStage({ loaded }: Pick<StoryContext, 'loaded'>): Stage {
  return loaded.stage as Stage;
}

function createStage({ id, parameters }: Pick<StoryContext, 'id' | 'parameters'>): Stage {
  const { options, prepare }: Setup = parameters.fake ?? fakeParagon({}).fake;
  const fake = createFakeParagon({ projectId: id, ...options });
  // The choice of an earlier visit would make the story another one.
  localStorage.removeItem(`paragon-connect-react:selected:${fake.projectId}:${fake.userId}`);
  prepare(fake);
  return { fake, queryClient: new QueryClient() };
}

const decorate: Decorator = (Story, context) => {
  const { isSignedIn }: Setup = context.parameters.fake ?? fakeParagon({}).fake;
  return (
    <WithStage stage={getStage(context)} isSignedIn={isSignedIn}>
      <div style={{ maxInlineSize: context.parameters.width ?? '46rem', marginInline: 'auto' }}>
        <Story />
      </div>
    </WithStage>
  );
};

interface WithStageProps {
  stage: Stage;
  isSignedIn: boolean;
  children: ReactNode;
}

function WithStage({ stage, isSignedIn, children }: WithStageProps): ReactNode {
  // Kept when a change of the theme renders the story again, with another stage.
  const [{ fake, queryClient }] = useState(stage);
  return (
    <ParagonProvider
      projectId={fake.projectId}
      getToken={isSignedIn ? fake.getToken : undefined}
      paragon={fake}
      queryClient={queryClient}
    >
      {children}
    </ParagonProvider>
  );
}

/** Gives each story a fake Paragon of its own; spread it into the file's meta. */
export const withFake = {
  decorators: [decorate],
  loaders: [
    (context: Pick<StoryContext, 'id' | 'parameters'>) => ({ stage: createStage(context) }),
  ],
  beforeEach: (context: Pick<StoryContext, 'loaded'>) => () => getStage(context).fake.restore(),
};
