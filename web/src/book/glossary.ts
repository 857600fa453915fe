/** The glossary shows, while one types, only the terms that have the words: first those that are called so. */
import { fitting, type Entry } from './glossary_search.ts';

// From arabic_words.js: the rules of the Arabic search, which leave other letters as they are.
declare const Stemmer: new () => { stemWord(word: string): string };
declare const splitQuery: (text: string) => string[];

interface Texts {
  'terms-found': Partial<Record<Intl.LDMLPluralRule, string>>;
  'terms-none': string;
}

const stemmer = new Stemmer();
const stems = (text: string | null) => splitQuery(text ?? '').map(word => stemmer.stemWord(word));

function start() {
  const search = document.querySelector<HTMLElement>('.fb-glossary-search')!;
  const list = document.querySelector<HTMLElement>('.fb-glossary')!;
  const input = search.querySelector('input')!;
  const count = search.querySelector<HTMLElement>('.fb-found-count')!;
  const texts = JSON.parse(search.dataset.texts!) as Texts;
  const all = [...list.children] as HTMLElement[];
  const entries: Entry[] = all.map(entry => ({
    name: stems(entry.querySelector('dt')!.textContent),
    text: stems(entry.textContent),
  }));
  search.hidden = false;

  input.addEventListener('input', () => {
    const query = stems(input.value);
    const found = query.length ? fitting(entries, query) : all.map((_, index) => index);
    const shown = new Set(found);
    all.forEach((entry, index) => (entry.hidden = !shown.has(index)));
    list.append(...found.map(index => all[index]!));
    count.textContent = query.length ? told(texts, found.length, input.value.trim()) : '';
  });
}

function told(texts: Texts, n: number, query: string): string {
  if (!n) return texts['terms-none'].replace('{query}', () => query);
  const form = new Intl.PluralRules(document.documentElement.lang).select(n);
  return (texts['terms-found'][form] ?? texts['terms-found'].other!).replace('{n}', String(n));
}

document.addEventListener('DOMContentLoaded', start);
