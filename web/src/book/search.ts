/** The search page: asks the index while the reader types, and shows the place of each page that fits best. */
import { excerpt, passages } from './excerpt.ts';
import { rank, type Found, type Index, type Words } from './rank.ts';

// From language_data.js, which Sphinx writes with the rules of the book's language.
declare const Stemmer: new () => { stemWord(word: string): string };
declare const splitQuery: undefined | ((text: string) => string[]);
declare const stopwords: string[] | Set<string>;

interface Texts {
  found: Partial<Record<Intl.LDMLPluralRule, string>>;
  'found-none': string;
  'found-failed': string;
}

const PAUSE_MS = 200;
const SHOWN = 20;
const PREVIEWED = 8;

/** How words stand apart in a language without a rule of its own for it. */
function apart(text: string): string[] {
  return text.split(/[^\p{Letter}\p{Number}_]+/u).filter(Boolean);
}

const language = document.documentElement.lang;
const stemmer = new Stemmer();
const stop = new Set(stopwords);
const words: Words = {
  split: typeof splitQuery === 'function' ? splitQuery : apart,
  stem: word => stemmer.stemWord(word.toLowerCase()),
  stops: word => stop.has(word.toLowerCase()),
};

function start() {
  const place = document.querySelector<HTMLElement>('#found')!;
  const input = document.querySelector<HTMLInputElement>('.fb-search-page input')!;
  const texts = JSON.parse(place.dataset.texts!) as Texts;
  const index = loadedOnce<Index>(place.dataset.index!);
  let newest = 0;

  const search = async () => {
    const query = input.value.trim();
    const mine = ++newest;
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    try {
      const found = query ? rank(await index(), query, words) : [];
      if (mine === newest) show(place, texts, query, found);
    } catch {
      tell(place, texts['found-failed']);
    }
  };

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  let pause = 0;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(search, PAUSE_MS);
  });
  input.form!.addEventListener('submit', event => {
    event.preventDefault();
    void search();
  });
  if (input.value) void search();
  else input.focus();
}

function loadedOnce<T>(address: string): () => Promise<T> {
  let loading: Promise<T> | undefined;
  const load = () => fetch(address).then(answer => answer.json() as Promise<T>);
  return () => (loading ??= load().catch(error => {
    loading = undefined;
    throw error;
  }));
}

function tell(place: HTMLElement, text: string) {
  place.querySelector('.fb-found-count')!.textContent = text;
}

function show(place: HTMLElement, texts: Texts, query: string, found: Found[]) {
  const items = found.slice(0, SHOWN).map(one => item(one, place.dataset.root!));
  place.querySelector('.fb-found')!.replaceChildren(...items);
  if (!query) return tell(place, '');
  if (!found.length) return tell(place, texts['found-none'].replace('{query}', query));
  const form = new Intl.PluralRules(language).select(found.length);
  tell(place, (texts.found[form] ?? texts.found.other!).replace('{n}', String(found.length)));
  found.slice(0, PREVIEWED).forEach((one, index) => void preview(items[index]!, one));
}

function item({ page, title }: Found, root: string) {
  const made = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${root}${page}.html`;
  link.textContent = title;
  made.append(link);
  return made;
}

const pages = new Map<string, () => Promise<Document>>();

async function preview(made: HTMLElement, { stems }: Found) {
  const link = made.querySelector('a')!;
  const address = link.href;
  if (!pages.has(address)) pages.set(address, fetchedOnce(address));
  try {
    const best = excerpt(passages(await pages.get(address)!()), stems, words);
    if (!best) return;
    link.hash = best.anchor;
    const text = document.createElement('p');
    if (best.heading) text.append(strong(best.heading), ' ');
    text.append(...best.parts.map(({ text, fits }) => (fits ? mark(text) : text)));
    made.append(text);
  } catch {
    // The link alone will do.
  }
}

function fetchedOnce(address: string): () => Promise<Document> {
  const parser = new DOMParser();
  const text = fetch(address).then(answer => answer.text());
  return async () => parser.parseFromString(await text, 'text/html');
}

function strong(text: string) {
  const made = document.createElement('strong');
  made.textContent = text;
  return made;
}

function mark(text: string) {
  const made = document.createElement('mark');
  made.textContent = text;
  return made;
}

document.addEventListener('DOMContentLoaded', start);
