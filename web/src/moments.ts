/** When to do what is not needed at once. */

/** After the page has loaded and the browser has nothing better to do. */
export function whenIdle(act: () => void) {
  const idle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 200);
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}

const NEAR_PX = 600;

/** Show what is in view at once, what is near as it comes near, the rest at idle or before printing; each once. */
export function whenNear<Item extends { element: HTMLElement }>(items: Item[], show: (item: Item) => void) {
  const waiting = new Set(items);
  const once = (item: Item) => waiting.delete(item) && show(item);
  const inView = items.filter(({ element }) => near(element));
  inView.forEach(once);

  const observer = new IntersectionObserver(
    entries => entries.filter(entry => entry.isIntersecting).forEach(({ target }) =>
      waiting.forEach(item => item.element === target && once(item))),
    { rootMargin: `${NEAR_PX}px 0px` },
  );
  waiting.forEach(({ element }) => observer.observe(element));

  const next = () => {
    const [item] = waiting;
    if (!item) return observer.disconnect();
    once(item);
    whenIdle(next);
  };
  whenIdle(next);
  addEventListener('beforeprint', () => waiting.forEach(once));
}

function near(element: HTMLElement) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
