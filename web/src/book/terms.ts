/**
 * What a term means, beside its link: on hover, focus and tap. It stays while the pointer is on it, goes by Escape, and
 * says on a tap, which does not follow the link, where the glossary is.
 */
import { beside, type Box } from './beside.ts';

const WAIT = { show: 150, hide: 250 };

interface Shown {
  link: HTMLAnchorElement;
  panel: HTMLElement;
}

let shown: Shown | undefined;
let waiting = 0;
let lastPointer = 'mouse';

function start() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-term]')) offer(link);
  addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  addEventListener('pointerdown', event => {
    lastPointer = event.pointerType;
    if (shown && !within(event.target as Node, shown)) hide();
  }, { capture: true });
  addEventListener('resize', () => shown && put(shown.panel, shown.link));
}

function offer(link: HTMLAnchorElement) {
  link.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && later(() => show(link), WAIT.show));
  link.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && later(hide, WAIT.hide));
  link.addEventListener('focus', () => link.matches(':focus-visible') && show(link));
  link.addEventListener('blur', () => shown?.link === link && lastPointer !== 'touch' && later(hide, WAIT.hide));
  link.addEventListener('click', event => {
    if (event.detail === 0 || lastPointer !== 'touch' || shown?.link === link) return;
    event.preventDefault();
    show(link, true);
  });
}

const within = (target: Node, { link, panel }: Shown) => link.contains(target) || panel.contains(target);

function later(what: () => void, after: number) {
  clearTimeout(waiting);
  waiting = window.setTimeout(what, after);
}

function show(link: HTMLAnchorElement, tapped = false) {
  clearTimeout(waiting);
  if (shown?.link === link) return;
  hide();
  const template = document.getElementById(`fb-term-${link.dataset.term}`) as HTMLTemplateElement | null;
  if (!template) return;
  const panel = document.createElement('div');
  panel.id = 'fb-definition';
  panel.className = 'fb-definition';
  panel.setAttribute('role', tapped ? 'status' : 'tooltip');
  document.body.append(panel);
  panel.append(template.content.cloneNode(true));
  if (tapped) panel.append(wayTo(link));
  link.setAttribute('aria-describedby', panel.id);
  panel.addEventListener('pointerenter', () => clearTimeout(waiting));
  panel.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && later(hide, WAIT.hide));
  put(panel, link);
  shown = { link, panel };
}

/** The way to the glossary, which a tap on the term does not go at once. */
function wayTo({ href }: HTMLAnchorElement) {
  const way = document.createElement('a');
  way.href = href;
  way.textContent = document.querySelector<HTMLElement>('.fb-article')!.dataset.glossary ?? '';
  return way;
}

function put(panel: HTMLElement, link: HTMLAnchorElement) {
  const page: Box = { x: scrollX, y: scrollY, width: document.documentElement.clientWidth, height: innerHeight };
  const [line] = link.getClientRects();
  const place = beside(line!, panel.getBoundingClientRect(), page, document.dir === 'rtl');
  panel.style.left = `${place.x}px`;
  panel.style.top = `${place.y}px`;
}

function hide() {
  clearTimeout(waiting);
  shown?.panel.remove();
  shown?.link.removeAttribute('aria-describedby');
  shown = undefined;
}

document.addEventListener('DOMContentLoaded', start);
