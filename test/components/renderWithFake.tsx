import { QueryClient } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { ParagonProvider } from '../../src/hooks/ParagonProvider';
import { createFakeParagon } from '../../src/testing/createFakeParagon';
import type { FakeParagon, FakeParagonOptions } from '../../src/testing/FakeParagon';
import { leaveNothing } from '../leaveNothing';

export interface Rendered extends RenderResult {
  fake: FakeParagon;
  user: UserEvent;
}

/** Renders below a provider that uses a fake SDK, which is given back when the test is over. */
export function renderWithFake(
  element: ReactElement,
  options: FakeParagonOptions = {},
  prepare: (fake: FakeParagon) => void = () => undefined,
): Rendered {
  const fake = createFakeParagon(options);
  prepare(fake);
  leaveNothing(fake);
  const result = render(
    <ParagonProvider
      projectId={fake.projectId}
      getToken={fake.getToken}
      paragon={fake}
      queryClient={new QueryClient()}
    >
      {element}
    </ParagonProvider>,
  );
  return { ...result, fake, user: userEvent.setup() };
}
