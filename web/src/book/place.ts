/**
 * Keeps the reader's place on the way to the same page in the other language: the last heading above the middle
 * of the screen, and how far he is from it to the next. Both languages have the same headings in the same order.
 */
const PLACE = /^#at-(\d+)-([\d.]+)$/;

const headings = () => [...document.querySelectorAll<HTMLElement>('.fb-article :is(h1, h2, h3)')];
const top = (element: Element) => element.getBoundingClientRect().top + scrollY;

/** From where a heading's text runs to where the next one's begins. */
function reach(all: HTMLElement[], index: number): [start: number, length: number] {
  const start = top(all[index]!);
  const next = all[index + 1];
  const end = next ? top(next) : document.querySelector('.fb-article')!.getBoundingClientRect().bottom + scrollY;
  return [start, Math.max(1, end - start)];
}

function here(): string {
  const all = headings();
  const middle = scrollY + innerHeight / 2;
  const index = all.findLastIndex(heading => top(heading) <= middle);
  if (index < 0 || scrollY < 8) return '';
  const [start, length] = reach(all, index);
  return `#at-${index}-${Math.min(1, (middle - start) / length).toFixed(3)}`;
}

export function carryPlace() {
  const link = document.querySelector<HTMLAnchorElement>('[data-part="language"]');
  // A press with a modifier opens a tab without a click; so the address is set when the link is reached for.
  for (const reached of ['pointerdown', 'focus', 'click']) {
    link?.addEventListener(reached, () => (link.hash = here()));
  }
}

export function returnToPlace() {
  const found = PLACE.exec(location.hash);
  if (!found) return;
  const index = Number(found[1]);
  const share = Number(found[2]);
  // The address is the page's own again, for whoever copies it.
  history.replaceState(null, '', location.pathname + location.search);
  const go = () => {
    const all = headings();
    if (!all[index]) return;
    const [start, length] = reach(all, index);
    scrollTo({ top: start + length * share - innerHeight / 2, behavior: 'instant' });
  };
  go();
  settle(go);
}

/** Quizzes and figures above may still grow: until the reader moves, the place is found again. */
function settle(go: () => void) {
  const watcher = new ResizeObserver(go);
  watcher.observe(document.querySelector('.fb-article')!);
  const stop = () => watcher.disconnect();
  for (const moved of ['wheel', 'touchstart', 'keydown', 'pointerdown']) addEventListener(moved, stop, { once: true });
  setTimeout(stop, 4000);
}
