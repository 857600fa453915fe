/** Phrases, numbers and templates in the reader's language. */
import page from '../../funnelball/text/page.yml';
import quiz from '../../funnelball/text/quiz.yml';
import simulation from '../../funnelball/text/simulation.yml';

export { Inline } from './inline.tsx';

export type Language = 'en' | 'ar';
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;
/** Texts of one mount, already in the reader's language; `labels` names the values that are words. */
export type Texts = { [key: string]: string | Plural | Texts | undefined };
export type Values = Record<string, unknown>;

/** Every phrase of the front end; no key stands in two files. */
export const TABLES = { quiz, page, simulation };
const PHRASES = { ...quiz, ...page, ...simulation };

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
  const rules = new Intl.PluralRules(locale, { maximumFractionDigits: DECIMALS });

  const number = (value: number, decimals?: number) => format(locale, 'decimal', decimals).format(value);
  const percent = (value: number, decimals?: number) => format(locale, 'percent', decimals).format(value);

  const plural = (forms: Plural, n: number, values: Values, texts: Texts) =>
    fill(forms[rules.select(n)] ?? forms.other ?? '', { ...values, n }, texts);

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

const formats = new Map<string, Intl.NumberFormat>();

/** Kept once made: a slider asks for hundreds a second, and making one is slow. */
function format(locale: string, style: 'decimal' | 'percent', decimals?: number): Intl.NumberFormat {
  const key = `${locale} ${style} ${decimals}`;
  const made = formats.get(key) ?? new Intl.NumberFormat(locale, {
    style,
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? (style === 'percent' ? 0 : DECIMALS),
  });
  formats.set(key, made);
  return made;
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
