import { defaultLabels, type IntegrationLabels } from 'paragon-connect-react';
import { arabicLabels } from 'paragon-connect-react/labels/ar';
import { germanLabels } from 'paragon-connect-react/labels/de';
import { spanishLabels } from 'paragon-connect-react/labels/es';
import { frenchLabels } from 'paragon-connect-react/labels/fr';
import { japaneseLabels } from 'paragon-connect-react/labels/ja';
import { describe, expect, it } from 'vitest';
import guide from '../../stories/Words.md?raw';

interface Language {
  labels: IntegrationLabels;
  /** What opens and closes a quotation. */
  quotes: readonly [string, string];
  accountCounts: readonly string[];
  foundCounts: readonly string[];
}

const counts = [0, 1, 2, 3, 11, 100];

const languages: Record<string, Language> = {
  en: {
    labels: defaultLabels,
    quotes: ['“', '”'],
    accountCounts: numbered('# accounts', { 1: '# account' }),
    foundCounts: numbered('# integrations found', { 1: '# integration found' }),
  },
  de: {
    labels: germanLabels,
    quotes: ['„', '“'],
    accountCounts: numbered('# Konten', { 1: '# Konto' }),
    foundCounts: numbered('# Integrationen gefunden', { 1: '# Integration gefunden' }),
  },
  fr: {
    labels: frenchLabels,
    quotes: ['«\u00a0', '\u00a0»'],
    accountCounts: numbered('# comptes', { 0: '# compte', 1: '# compte' }),
    foundCounts: numbered('# intégrations trouvées', {
      0: '# intégration trouvée',
      1: '# intégration trouvée',
    }),
  },
  es: {
    labels: spanishLabels,
    quotes: ['«', '»'],
    accountCounts: numbered('# cuentas', { 1: '# cuenta' }),
    foundCounts: numbered('# integraciones encontradas', { 1: '# integración encontrada' }),
  },
  ja: {
    labels: japaneseLabels,
    quotes: ['「', '」'],
    accountCounts: numbered('#件のアカウント'),
    foundCounts: numbered('#件の連携サービスが見つかりました'),
  },
  ar: {
    labels: arabicLabels,
    quotes: ['«', '»'],
    accountCounts: numbered('# حساب', {
      0: 'لا حسابات',
      1: 'حساب واحد',
      2: 'حسابان',
      3: '# حسابات',
      11: '# حسابًا',
    }),
    foundCounts: numbered('عُثر على # عملية تكامل', {
      0: 'لم يُعثر على أي عملية تكامل',
      1: 'عُثر على عملية تكامل واحدة',
      2: 'عُثر على عمليتي تكامل',
      3: 'عُثر على # عمليات تكامل',
    }),
  },
};

function numbered(usual: string, others: Record<number, string> = {}): string[] {
  return counts.map((count) => (others[count] ?? usual).replace('#', String(count)));
}

/** Stand for a label, a name and whatever else is inserted. */
const inserted = ['ONE', 'TWO', 'THREE'];
type Speak = (...values: string[]) => string;

/** Every text of a language by its key. Those with a count are looked at apart. */
function textsOf(labels: IntegrationLabels): [key: string, text: string][] {
  const { errors, fields, flow, settings, found, accountCount, renewalFailed, ...others } = labels;
  const words: Record<string, string | Speak> = { ...others, ...errors };
  return Object.entries(words).map(([key, word]) => [
    key,
    typeof word === 'string' ? word : word(...inserted),
  ]);
}

const english = new Map(textsOf(defaultLabels));

describe.each(Object.entries(languages))('the words of "%s"', (locale, language) => {
  const { labels, quotes } = language;
  const texts = textsOf(labels);

  it('name their language', () => {
    expect(labels.locale).toBe(locale);
  });

  it('have every key and every error code, and a text for each', () => {
    const { fields, flow, settings, ...own } = labels;
    expect(Object.keys(own)).toEqual(Object.keys(defaultLabels));
    expect(Object.keys(labels.errors)).toEqual(Object.keys(defaultLabels.errors));
    for (const [key, text] of texts) expect(text, key).toMatch(/^\S(.*\S)?$/);
  });

  it('count as the language does', () => {
    expect(counts.map(labels.accountCount).map(toWestern)).toEqual(language.accountCounts);
    expect(counts.map(labels.found).map(toWestern)).toEqual(language.foundCounts);
  });

  it('insert each name that English inserts', () => {
    for (const [key, text] of texts) {
      const names = inserted.filter((name) => english.get(key)?.includes(name));
      for (const name of names) expect(text, key).toContain(name);
    }
  });

  it('have the text of a button in its full name, which voice control listens for', () => {
    const name = 'slack';
    for (const [short, full] of [
      [labels.connect, labels.connectIntegration(name)],
      [labels.connectAnother, labels.connectAnotherAccount(name)],
      [labels.replace, labels.replaceAccount(name)],
      [labels.reconnect, labels.reconnectAccount(name)],
      [labels.disconnect, labels.disconnectAccount(name)],
    ] as const) {
      expect(full.toLocaleLowerCase(locale)).toContain(short.toLocaleLowerCase(locale));
    }
  });

  it('tell an account that was connected anew from one that was replaced', () => {
    expect(labels.replaced('ada', 'ada', 'Slack').split('ada')).toHaveLength(2);
    expect(labels.replaced('ada', 'bob', 'Slack').split('ada')).toHaveLength(2);
  });

  it('make sense where no time and no reason is known', () => {
    for (const text of [labels.valid(''), labels.loadFailed('')]) {
      expect(text).toMatch(/^\S(.*\S)?$/);
    }
  });

  it('quote and bracket as the language does, and close what they open', () => {
    expect(labels.noMatch('fax')).toContain(`${quotes[0]}fax${quotes[1]}`);
    const others = [...'“”„«»「」"\''].filter((mark) => !quotes.join('').includes(mark));
    for (const [key, text] of texts) {
      for (const [open, close] of [quotes, '()', '（）']) {
        expect(text.split(open ?? ''), key).toHaveLength(text.split(close ?? '').length);
      }
      expect(
        [...text].filter((character) => others.includes(character)),
        key,
      ).toEqual([]);
    }
  });

  it('leave the direction of names to the components', () => {
    for (const [key, text] of texts) expect(text, key).not.toMatch(/[\u2066-\u2069]/);
  });
});

it.each(Object.entries(languages).filter(([locale]) => locale !== 'en'))(
  'the words of "%s" are not English',
  (_, { labels }) => {
    const shared = textsOf(labels).filter(([key, text]) => text === english.get(key));
    // A name and, in brackets, what tells it apart.
    expect(shared.filter(([key]) => key !== 'sameLabel')).toEqual([]);
  },
);

it('puts a space that does not break before the double marks of French', () => {
  for (const [key, text] of textsOf(frenchLabels)) expect(text, key).not.toMatch(/ [:;!?»]|« /);
});

it('has a line in the guide for each key', () => {
  const keys = [...Object.keys(defaultLabels)];
  expect(keys.filter((key) => !guide.includes(`\`${key}\``))).toEqual([]);
});

/** Engines differ in which digits Arabic has. */
function toWestern(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
