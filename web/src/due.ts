/** When answers come up for review, kept as dates: any page can then greet a returning learner without Python. */
import type { Brain } from './brain.ts';
import { whenIdle } from './moments.ts';
import type { Answer, Store } from './store.ts';

export const DUE_KEY = 'funnelball:due';
const REST_MS = 1500;

/** Work the dates out anew, at rest, whenever an answer was kept. */
export function keepDueDates(store: Store, brain: Brain) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(() => void workOut(store, brain)), REST_MS);
  });
}

async function workOut(store: Store, brain: Brain) {
  const { answers } = store.read();
  try {
    const args = { index: Object.entries(answers).map(entry), answers, now: new Date().toISOString() };
    rememberDue((await brain.call<{ dates: string[] }>('squad', args)).dates);
  } catch {
    // Without Python nobody is greeted; all else works.
  }
}

/** Any question that was answered, changed since or not: whether it is still asked shows on the team sheet. */
const entry = ([id, { hash }]: [string, Answer]) => ({ id, hash, concept: '', misconceptions: {} });

export function rememberDue(dates: string[]) {
  try {
    localStorage.setItem(DUE_KEY, JSON.stringify(dates));
  } catch {
    // Storage is full or forbidden.
  }
}
