import { expect, it } from 'vitest';
import { isolate } from '../../src/components/isolate';

it.each(['ada@work.example', 'Žofie (12 May 2026)', '東京', '😀'])('leaves %s alone', (name) => {
  expect(isolate(name)).toBe(name);
});

it.each(['עדה', 'حساب 12', '\u200Fada', '𞤀𞤁'])('keeps %s apart', (name) => {
  expect(isolate(name)).toBe(`\u2068${name}\u2069`);
});
