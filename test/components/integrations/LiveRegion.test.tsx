import { act, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { LiveRegion, type LiveRegionHandle } from '../../../src/components/integrations/LiveRegion';

const live = createRef<LiveRegionHandle>();
const announce = (...messages: [message: string, topic?: string][]): void =>
  act(() => {
    for (const message of messages) live.current?.announce(...message);
  });
const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));
const text = (): string | null => screen.getByRole('status').textContent;

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  render(<LiveRegion ref={live} />);
});

it('says two messages of one moment one after the other', () => {
  announce(['First'], ['Second']);
  expect(text()).toBe('First');
  pass(500);
  expect(text()).toBe('Second');
});

it('says a later message at once', () => {
  announce(['First']);
  pass(500);
  announce(['Second']);
  expect(text()).toBe('Second');
});

it('drops a message that still waits when a newer one of the same topic comes', () => {
  announce(['First'], ['3 found', 'search'], ['2 found', 'search'], ['Last']);
  pass(500);
  expect(text()).toBe('2 found');
  pass(500);
  expect(text()).toBe('Last');
});

it('changes the document when the same message comes again', () => {
  announce(['Same']);
  const before = text();
  pass(500);
  announce(['Same']);
  expect(text()).not.toBe(before);
  expect(text()?.trim()).toBe('Same');
});
