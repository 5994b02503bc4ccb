import { expect, it } from 'vitest';
import { isolate } from '../../../src/components/text/isolate';

it.each(['ada@work.example', 'Žofie (12 May 2026)', '東京', '😀'])('leaves %s alone', (name) => {
  expect(isolate(name, 'en')).toBe(name);
  expect(isolate(name, undefined)).toBe(name);
});

it.each(['עדה', 'حساب 12', '\u200Fada', '𞤀𞤁'])('keeps %s apart', (name) => {
  expect(isolate(name, 'en')).toBe(`\u2068${name}\u2069`);
});

it.each(['ar', 'ar-EG', 'he', 'fa'])(
  'keeps every name apart in %s, which reads the other way',
  (locale) => {
    expect(isolate('Sales (12 May 2026)', locale)).toBe('\u2068Sales (12 May 2026)\u2069');
  },
);
