import { expect, it, onTestFinished, vi } from 'vitest';
import { isSafeImage } from '../../../src/components/internal/isSafeImage';

it.each([
  'https://cdn.example/slack.svg',
  'data:image/svg+xml,%3Csvg%2F%3E',
  `${location.origin}/integrations/slack.svg`,
  '/integrations/slack.svg',
])('shows %s', (source) => {
  expect(isSafeImage(source)).toBe(true);
});

it.each([
  'http://cdn.example/slack.svg',
  'javascript:alert(1)',
  'data:text/html,hi',
  'blob:https://cdn.example/1',
  'https://',
])('never loads %s', (source) => {
  expect(isSafeImage(source)).toBe(false);
});

it('shows what comes over https in a sandboxed frame, whose origin is none', () => {
  vi.stubGlobal('location', { origin: 'null', href: 'about:srcdoc' });
  vi.stubGlobal('document', { baseURI: 'about:srcdoc' });
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(isSafeImage('https://cdn.example/slack.svg')).toBe(true);
  expect(isSafeImage('data:image/png,')).toBe(true);
  expect(isSafeImage('http://cdn.example/slack.svg')).toBe(false);
  expect(isSafeImage('/integrations/slack.svg')).toBe(false);
});

it('shows nothing but data where the browser cannot read an address', () => {
  vi.stubGlobal('URL', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(isSafeImage('https://cdn.example/slack.svg')).toBe(false);
  expect(isSafeImage('data:image/png,')).toBe(true);
});
