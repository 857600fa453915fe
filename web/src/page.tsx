/** The book's page: turns each mount into a quiz or a simulation, those in view at once. */
import { keepDueDates } from './due.ts';
import { whenIdle, whenNear } from './moments.ts';
import { printKey, type Printed } from './on_paper.ts';
import { pageBrain } from './page_brain.ts';
import { showQuiz, type QuizData } from './quiz.tsx';
import type { SimulationData } from './simulation.tsx';
import type { ExamData } from './exam.tsx';
import type { SeasonData } from './season.tsx';
import type { SquadData } from './squad.tsx';
import { pageStore } from './store.ts';
import { phrases } from './text.ts';

const beside = (name: string) => new URL(name, import.meta.url);
const brain = pageBrain(() => new Worker(beside('./worker.js'), { type: 'module' }), fetchInterpreter);
const store = pageStore();
let speaker = true;

async function fetchInterpreter() {
  const answer = await fetch(beside('./micropython.wasm'));
  if (!answer.ok) throw new Error(`micropython.wasm: ${answer.status} ${answer.statusText}`);
  return WebAssembly.compile(await answer.arrayBuffer());
}

interface Mount {
  element: HTMLElement;
  data: QuizData | SimulationData | SquadData | ExamData | SeasonData;
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

const mounts = [...document.querySelectorAll<HTMLElement>('[data-funnelball]')].flatMap(found);
// Asked for before anything is drawn: it is on its way while the quizzes are.
const has = (...kinds: string[]) => mounts.some(({ data }) => kinds.includes(data.kind));
const simulations = has('simulation', 'hero') ? import('./simulation.js') : undefined;
const squads = has('squad') ? import('./squad.js') : undefined;
const exams = has('exam') ? import('./exam.js') : undefined;
const seasons = has('season') ? import('./season.js') : undefined;

async function show({ element, data }: Mount) {
  const around = { store, speaker, live: false, onFailure: () => hideText(element, false) };
  speaker = false;
  if (data.kind === 'quiz') return showQuiz(room(element), data, brain, around);
  try {
    if (data.kind === 'squad') {
      const { showSquad } = await squads!;
      return showSquad(room(element), data, brain, around);
    }
    if (data.kind === 'exam') {
      const { showExam } = await exams!;
      return showExam(room(element), data, brain, around);
    }
    if (data.kind === 'season') {
      const { showSeason } = await seasons!;
      return showSeason(room(element), data, brain, around);
    }
    const { showSimulation } = await simulations!;
    showSimulation(room(element), data, brain, around);
  } catch (error) {
    console.error(error);
    tellFailure(element, data);
  }
}

/** The place beside the text version, which goes out of sight. */
function room(element: HTMLElement) {
  const root = document.createElement('div');
  root.className = 'fb-app';
  // What is drawn bit by bit holds its place meanwhile: nothing below it jumps.
  root.style.minBlockSize = `${textOf(element)?.offsetHeight ?? 0}px`;
  whenIdle(() => root.style.removeProperty('min-block-size'));
  element.append(root);
  hideText(element, true);
  return root;
}

const textOf = (element: HTMLElement) => element.querySelector<HTMLElement>('.funnelball-text');

function hideText(element: HTMLElement, hidden: boolean) {
  const text = textOf(element);
  if (text) text.hidden = hidden;
}

function tellFailure(element: HTMLElement, { language }: Mount['data']) {
  const told = document.createElement('p');
  told.className = 'fb-notice';
  told.role = 'alert';
  told.textContent = phrases(language).t('part-failed');
  element.prepend(told);
}

/** Whether Python is needed: for what cannot be looked up. */
const thinks = ({ data }: Mount) =>
  ['simulation', 'squad', 'exam', 'season'].includes(data.kind) || (data.kind === 'quiz' && data.questions.some(({ finite }) => !finite));

/** A first question to each model, so that it is there before a slider moves; whoever asks in earnest is told of a failure. */
function wakeForModels() {
  const models = new Set(mounts.flatMap(({ data }) => (data.kind === 'simulation' ? [data.model] : [])));
  for (const model of models) brain.call('describe', { model }).catch(() => undefined);
}

// A slider needs Python: it is on its way while the page draws itself.
if (has('simulation')) wakeForModels();
keepDueDates(store, brain);
printKey(mounts.filter((mount): mount is Printed => mount.data.kind === 'quiz'));
whenNear(mounts, mount => void show(mount));
if (mounts.some(thinks)) whenIdle(brain.wake);
