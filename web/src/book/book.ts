/** What every page of the book does beside its text: appearance, the strip, the way to the other language, copying. */
import { KEY } from '../store.ts';

const THEME = 'funnelball:theme';
const PLACE = 'funnelball:place';
const root = document.documentElement;

/** Storage may be forbidden; then nothing is remembered. */
function remembered(read: () => string | null): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function remember(write: () => void) {
  try {
    write();
  } catch {
    // The page works without it.
  }
}

function applyTheme(theme: string) {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Runs before the page is painted, so that it does not flash in the other appearance. */
const theme = remembered(() => localStorage.getItem(THEME)) ?? 'auto';
applyTheme(theme);

function offerThemes() {
  const select = document.querySelector<HTMLSelectElement>('[data-part="theme"]');
  if (!select) return;
  select.value = theme;
  select.addEventListener('change', () => {
    applyTheme(select.value);
    remember(() => localStorage.setItem(THEME, select.value));
  });
}

/** Where on the page the reader is: the last heading above the middle, and how far below it. */
interface Place {
  page: string;
  heading: number;
  offset: number;
}

const headings = () => [...document.querySelectorAll<HTMLElement>('.fb-article :is(h1, h2, h3, h4)')];
const page = () => location.pathname.replace(/\/(en|ar)\//, '/');

function keepPlace() {
  const all = headings();
  const above = all.filter(heading => heading.getBoundingClientRect().top < innerHeight / 2);
  const heading = Math.max(0, above.length - 1);
  const offset = all[heading]?.getBoundingClientRect().top ?? 0;
  const place: Place = { page: page(), heading, offset };
  remember(() => sessionStorage.setItem(PLACE, JSON.stringify(place)));
}

function returnToPlace() {
  const text = remembered(() => sessionStorage.getItem(PLACE));
  remember(() => sessionStorage.removeItem(PLACE));
  if (!text) return;
  const place = JSON.parse(text) as Place;
  const heading = headings()[place.heading];
  if (place.page !== page() || !heading) return;
  const go = () => scrollTo({ top: scrollY + heading.getBoundingClientRect().top - place.offset, behavior: 'instant' });
  go();
  // Quizzes and figures above may still grow.
  addEventListener('load', go, { once: true });
}

/** What is right fills the zone of its unit, below the ball. */
function fillStrip() {
  const strip = document.querySelector<HTMLElement>('.fb-strip');
  const text = remembered(() => localStorage.getItem(KEY));
  if (!strip || !text) return;
  const answers = answersIn(text);
  for (const zone of strip.querySelectorAll<HTMLElement>('.fb-zone')) {
    const concepts = (zone.dataset.concepts ?? '').split(' ');
    const right = answers.filter(([id, verdict]) => verdict === 'correct' && concepts.includes(id.replace(/-\d\d$/, '')));
    const share = right.length / Math.max(1, Number(zone.dataset.questions));
    if (!share) continue;
    zone.style.setProperty('--mastered', String(Math.min(1, share)));
    const word = document.createElement('span');
    word.className = 'fb-unseen';
    const format = new Intl.NumberFormat(root.lang === 'ar' ? 'ar-u-nu-latn' : 'en', { style: 'percent' });
    word.textContent = ` (${strip.dataset.mastered!.replace('{n:%}', format.format(Math.min(1, share)))})`;
    zone.querySelector('a')?.append(word);
  }
}

function answersIn(text: string): [string, string][] {
  try {
    const { answers } = JSON.parse(text) as { answers?: Record<string, { verdict?: string }> };
    return Object.entries(answers ?? {}).map(([id, answer]) => [id, answer?.verdict ?? '']);
  } catch {
    return [];
  }
}

function offerCopies() {
  const article = document.querySelector<HTMLElement>('.fb-article');
  if (!article || !navigator.clipboard) return;
  for (const code of article.querySelectorAll<HTMLElement>('.cell_input .highlight, div[class*="highlight-"] > .highlight')) {
    if (code.querySelector('.fb-copy')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fb-copy';
    button.textContent = article.dataset.copy!;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(code.querySelector('pre')!.textContent ?? '');
      button.textContent = article.dataset.copied!;
      setTimeout(() => (button.textContent = article.dataset.copy!), 2000);
    });
    code.append(button);
  }
}

function closeMenus() {
  const menu = document.querySelector<HTMLDetailsElement>('.fb-menu');
  addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !menu?.open) return;
    menu.open = false;
    menu.querySelector<HTMLElement>('summary')!.focus();
  });
}

addEventListener('DOMContentLoaded', () => {
  offerThemes();
  fillStrip();
  offerCopies();
  closeMenus();
  returnToPlace();
  document.querySelector('[data-part="language"]')?.addEventListener('click', keepPlace);
});
