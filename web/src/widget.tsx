/** The notebook's front end: an anywidget whose kernel thinks; the traits are `kind` and `data`. */
import { render } from 'preact';
import { kernelBrain, type Brain, type KernelModel } from './brain.ts';
import { showExam, type ExamData } from './exam.tsx';
import { showSeason, type SeasonData } from './season.tsx';
import { showQuiz, type QuizData } from './quiz.tsx';
import { showSimulation, type SimulationData } from './simulation.tsx';
import { showSquad, type SquadData } from './squad.tsx';
import { storeIn, type Store } from './store.ts';
import { phrases } from './text.ts';

type Data = QuizData | SimulationData | SquadData | ExamData | SeasonData;

interface View {
  model: KernelModel;
  el: HTMLElement;
}

/** One for each widget: its views share the door to the kernel and what was answered. */
export default function widget() {
  let brain: Brain;
  let store: Store;

  return {
    initialize({ model }: { model: KernelModel }) {
      brain = kernelBrain(model);
      // A cell that is run again starts afresh, as its score in the kernel does.
      store = storeIn(null);
    },

    render({ model, el }: View) {
      const data = model.get('data') as Data;
      const root = mount(data);
      el.append(root);
      const around = { store, live: true, speaker: true, onFailure: () => undefined };
      if (data.kind === 'quiz') showQuiz(root, data, brain, around);
      else if (data.kind === 'exam') showExam(root, data, brain, around);
      else if (data.kind === 'season') showSeason(root, data, brain, around);
      else if (data.kind === 'squad') showSquad(root, data, brain, around);
      else showSimulation(root, data, brain, around);
      return () => render(null, root);
    },
  };
}

/** What the host writes into a page, but for the data and the text version. */
function mount(data: Data): HTMLElement {
  const root = document.createElement('div');
  root.className = 'funnelball';
  root.lang = data.language;
  root.dir = phrases(data.language).direction;
  root.dataset.funnelball = data.kind;
  root.dataset.name = data.name;
  return root;
}
