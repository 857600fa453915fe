/** Phrases, numbers and templates in the reader's language. */
import page from '../../funnelball/text/page.yml';

export { Inline, plain } from './inline.tsx';

export type Language = 'en' | 'ar';
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;
/** Texts of one mount, already in the reader's language; `labels` names the values that are words. */
export type Texts = { [key: string]: string | Plural | Texts | undefined };
export type Values = Record<string, unknown>;

type Table = Record<string, Record<Language, string | Plural>>;

const PHRASES: Table = { ...page };

/** Add the phrases of a part that not every page has. */
export function learn(table: Table) {
  Object.assign(PHRASES, table);
}

// Western digits in both languages: the course's texts and formulas use them.
const LOCALES: Record<Language, string> = { en: 'en', ar: 'ar-u-nu-latn' };
const DECIMALS = 2;

export interface Phrases {
  language: Language;
  direction: 'ltr' | 'rtl';
  /** The phrase of that key, its template filled. */
  t(key: string, values?: Values): string;
  /** A template of the course's own texts, filled. */
  fill(template: string, values: Values, texts?: Texts): string;
  /** A number with at most two decimals, or with exactly that many. */
  number(value: number, decimals?: number): string;
  percent(value: number, decimals?: number): string;
  /** "a, b and c". */
  list(words: string[]): string;
}

/** All that is needed to speak one language. */
export function phrases(language: Language): Phrases {
  const locale = LOCALES[language];
  let rules: Intl.PluralRules | undefined;
  const category = (n: number) =>
    (rules ??= new Intl.PluralRules(locale, { maximumFractionDigits: DECIMALS })).select(n);

  // In Arabic a minus would wander to the other end of its number.
  const signed = (text: string) => (language === 'ar' && text.startsWith('-') ? `\u200e${text}` : text);
  const number = (value: number, decimals?: number) => signed(digits(value, decimals));
  const percent = (value: number, decimals = 0) => signed(`${digits(value * 100, decimals)}%`);

  const plural = (forms: Plural, n: number, values: Values, texts: Texts) =>
    fill(forms[category(n)] ?? forms.other ?? '', { ...values, n }, texts);

  const written = (value: unknown, kind: string | undefined, values: Values, texts: Texts): string => {
    if (typeof value !== 'number') return word(value, texts);
    if (!kind) return number(value);
    if (/^\d$/.test(kind)) return number(value, Number(kind));
    if (/^\d?%$/.test(kind)) return percent(value, kind.length > 1 ? Number(kind[0]) : undefined);
    const phrase = texts[kind] ?? PHRASES[kind]?.[language];
    if (typeof phrase === 'object') return plural(phrase as Plural, value, values, texts);
    throw new Error(`The template asks for the plural phrase "${kind}", which there is not.`);
  };

  const fill = (template: string, values: Values, texts: Texts = {}): string =>
    template.replace(/\{([\w.-]+)(?::([\w%-]+))?\}/g, (_, path: string, kind?: string) =>
      written(at(values, path), kind, values, texts));

  const t = (key: string, values: Values = {}) => {
    const phrase = PHRASES[key]?.[language];
    if (phrase === undefined) throw new Error(`There is no phrase "${key}".`);
    return typeof phrase === 'string' ? fill(phrase, values) : plural(phrase, Number(values.n), values, {});
  };

  const list = (words: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);

  return { language, direction: language === 'ar' ? 'rtl' : 'ltr', t, fill, number, percent, list };
}

/**
 * Digits 0-9, a point, commas between thousands: the same in both languages, so that a number in the text is the
 * one in the formula beside it. Intl would write it too, but takes half a second on a slow phone to begin.
 */
function digits(value: number, decimals: number | undefined): string {
  const fixed = Math.abs(value).toFixed(decimals ?? DECIMALS);
  const [whole, rest = ''] = (decimals === undefined ? fixed.replace(/\.?0+$/, '') : fixed).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && Number(fixed) !== 0 ? '-' : '';
  return sign + grouped + (rest && `.${rest}`);
}

/** The value at a path such as "expected.stages.2". */
function at(values: Values, path: string): unknown {
  const value = path.split('.').reduce<unknown>((inner, key) => (inner as Values | undefined)?.[key], values);
  if (value === undefined) throw new Error(`The template asks for "${path}", which there is not.`);
  return value;
}

function word(value: unknown, texts: Texts): string {
  const labels = texts.labels as Record<string, string> | undefined;
  return labels?.[String(value)] ?? String(value);
}
