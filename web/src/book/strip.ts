/** What is answered right fills the zone of its unit on the strip of pitch. */
import { KEY } from '../store.ts';
import { remembered } from './remembered.ts';

const NUMBER = /-\d\d$/; // a question's id is its concept's and a number

export function keepStrip() {
  const strip = document.querySelector<HTMLElement>('.fb-strip');
  if (!strip) return;
  const fill = () => fillZones(strip, rightOf(remembered(KEY)));
  fill();
  addEventListener('storage', fill);
  const article = document.querySelector('.fb-article')!;
  const seen = new MutationObserver(changes => {
    if (changes.some(({ target }) => !strip.contains(target))) requestIdle(fill);
  });
  seen.observe(article, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-verdict'] });
}

let waiting = false;

/** Once for many changes, when the page rests. */
function requestIdle(fill: () => void) {
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    fill();
  }, 300);
}

/** The ids of the questions whose newest answer is right; of anything unreadable none. */
function rightOf(text: string | null): string[] {
  try {
    const { answers } = JSON.parse(text ?? '{}') as { answers?: Record<string, { verdict?: string } | null> };
    return Object.entries(answers ?? {}).flatMap(([id, answer]) => (answer?.verdict === 'correct' ? id : []));
  } catch {
    return [];
  }
}

function fillZones(strip: HTMLElement, right: string[]) {
  for (const zone of strip.querySelectorAll<HTMLElement>('.fb-zone')) {
    const concepts = zone.dataset.concepts!.split(' ');
    const count = right.filter(id => concepts.includes(id.replace(NUMBER, ''))).length;
    const share = Math.min(1, count / Math.max(1, Number(zone.dataset.questions)));
    zone.style.setProperty('--mastered', share.toFixed(3));
    say(zone, share && strip.dataset.mastered!.replace('{share}', `${Math.round(share * 100)}%`));
  }
}

function say(zone: HTMLElement, text: string | 0) {
  const name = zone.querySelector('.fb-zone-name')!;
  const said = name.querySelector('.fb-zone-share') ?? document.createElement('span');
  said.className = 'fb-zone-share fb-unseen';
  const words = text ? ` (${text})` : '';
  if (said.textContent !== words) said.textContent = words;
  if (!said.isConnected) name.append(said);
}
