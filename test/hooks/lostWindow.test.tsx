import { act } from '@testing-library/react';
import { useInstall } from 'paragon-connect-react/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { renderSignedIn } from './renderWithParagon';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('asks the server at the time limit: the account may be there although no word of it came', async () => {
  const { current, fake } = await renderSignedIn(() => useInstall());
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  vi.useFakeTimers();
  act(() => current().it.mutate({ integration: 'gmail' }));
  await act(() => vi.advanceTimersByTimeAsync(100));
  act(() => void fake.currentWindow.allowSilently());
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(current().it.attempt?.phase).toBe('window-lost');
  await act(() => vi.advanceTimersByTimeAsync(180_000));
  expect(current().ids('gmail')).toHaveLength(1);
  expect(current().it.data?.created).toBe(true);
});
