import { useEffect, useState } from 'preact/hooks';
import type { Store } from './store.ts';
import { phrases, type Language } from './text.ts';

/** Says once on a page why progress is not kept. */
export function StoreNotice({ store, language }: { store: Store; language: Language }) {
  const [problem, setProblem] = useState(() => {
    store.read();
    return store.problem();
  });
  useEffect(() => store.subscribe(() => setProblem(store.problem())), [store]);
  return (
    <p class="fb-notice" role="status" data-problem={problem} hidden={!problem}>
      {problem && phrases(language).t(`store-${problem}`)}
    </p>
  );
}
