/** What is wider than the page scrolls by itself; then, and only then, the keyboard can reach it. */
const WIDE = '.fb-scroll, .highlight > pre, .cell_output pre';

export function markScrollers() {
  const article = document.querySelector<HTMLElement>('.fb-article');
  if (!article) return;
  const watcher = new ResizeObserver(entries => entries.forEach(({ target }) => mark(target as HTMLElement, name)));
  const name = article.dataset.scroll ?? '';
  for (const wide of article.querySelectorAll<HTMLElement>(WIDE)) watcher.observe(wide);
}

function mark(wide: HTMLElement, name: string) {
  const scrolls = wide.scrollWidth > wide.clientWidth + 1;
  if (scrolls === wide.hasAttribute('tabindex')) return;
  for (const [attribute, value] of [['tabindex', '0'], ['role', 'group'], ['aria-label', name]] as const) {
    if (scrolls) wide.setAttribute(attribute, value);
    else wide.removeAttribute(attribute);
  }
}
