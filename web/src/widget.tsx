/** The notebook's front end: an anywidget whose kernel thinks; the traits are `kind` and `data`. */
import { render } from 'preact';
import { App, type MountData } from './app.tsx';
import { kernelBrain, type Brain, type KernelModel } from './brain.ts';
import { storeIn, type Store } from './store.ts';
import { phrases } from './text.ts';

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
      const data = model.get('data') as MountData;
      const root = document.createElement('div');
      root.className = 'funnelball';
      root.lang = data.language;
      root.dir = phrases(data.language).direction;
      root.dataset.funnelball = data.kind;
      root.dataset.name = data.name;
      el.append(root);
      render(<App data={data} brain={brain} store={store} live speaker onFailure={() => undefined} />, root);
      return () => render(null, root);
    },
  };
}
