/** The book's page: turns each mount into a quiz or a simulation, those in view at once. */
import { render } from 'preact';
import { App, type MountData } from './app.tsx';
import { whenIdle, whenNear } from './moments.ts';
import { pageBrain } from './page_brain.ts';
import { pageStore } from './store.ts';

const brain = pageBrain(() => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }));
const store = pageStore();
let speaker = true;

interface Mount {
  element: HTMLElement;
  data: MountData;
}

function found(element: HTMLElement): Mount[] {
  const script = element.querySelector('script[type="application/json"]');
  try {
    return script ? [{ element, data: JSON.parse(script.textContent ?? '') }] : [];
  } catch (error) {
    console.error(`The data of "${element.dataset.name}" is not JSON; its text version stays.`, error);
    return [];
  }
}

function show({ element, data }: Mount) {
  const text = element.querySelector<HTMLElement>('.funnelball-text');
  const root = document.createElement('div');
  root.className = 'fb-app';
  const hideText = (hidden: boolean) => text && (text.hidden = hidden);
  element.append(root);
  hideText(true);
  const app = { data, brain, store, speaker, live: false, onFailure: () => hideText(false) };
  speaker = false;
  render(<App {...app} />, root);
}

/** Whether Python is needed: for what cannot be looked up. */
const thinks = ({ data }: Mount) =>
  data.kind === 'simulation' || (data.kind === 'quiz' && data.questions.some(({ finite }) => !finite));

const mounts = [...document.querySelectorAll<HTMLElement>('[data-funnelball]')].flatMap(found);
whenNear(mounts, show);
if (mounts.some(thinks)) whenIdle(brain.wake);
