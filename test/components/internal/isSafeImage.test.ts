import { expect, it } from 'vitest';
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
