import { perLocale } from './perLocale';

const rightToLeft =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const readsRightToLeft = perLocale((locale) => {
  const { script } = new Intl.Locale(locale ?? 'en').maximize();
  return /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Syrc|Thaa)$/.test(script ?? '');
}, false);

/**
 * Sets a name apart, so that its direction of reading does not turn the sentence around the name. This is what
 * `<bdi>` does, for text that goes where no element can. Where nothing could turn, the name stays as it is.
 */
export function isolate(name: string, locale: string | undefined): string {
  const isMixed = rightToLeft.test(name) || readsRightToLeft(locale);
  return isMixed ? `\u2068${name}\u2069` : name;
}
