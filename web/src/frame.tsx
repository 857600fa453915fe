import type { ComponentChildren } from 'preact';
import { Boundary } from './boundary.tsx';
import type { Store } from './store.ts';
import { StoreNotice } from './store_notice.tsx';
import type { Language } from './text.ts';

/** What a quiz and a simulation need around them; the same in a page and in a notebook. */
export interface Surroundings {
  store: Store;
  /** Python is the kernel of a notebook, which also keeps the score. */
  live: boolean;
  /** This one tells of trouble with the store: one on each page does. */
  speaker: boolean;
  onFailure: () => void;
}

interface Props extends Surroundings {
  language: Language;
  children: ComponentChildren;
}

/** Catches what fails inside, and says once why progress is not kept. */
export function Frame({ language, store, speaker, onFailure, children }: Props) {
  return (
    <Boundary language={language} onFailure={onFailure}>
      {speaker && <StoreNotice store={store} language={language} />}
      {children}
    </Boundary>
  );
}
