import { useEffect, useRef, useState } from 'preact/hooks';
import type { Brain } from '../brain.ts';
import { bring } from '../quiz/bring.ts';
import type { Question as Data } from '../quiz/data.ts';
import { Question } from '../quiz/question.tsx';
import type { Store } from '../store.ts';
import type { Phrases } from '../text.ts';

interface Props {
  ids: string[];
  /** Where the files of the questions are; null where a kernel has them. */
  folder: string | null;
  brain: Brain;
  store: Store;
  phrases: Phrases;
  onEnd: () => void;
}

/** What is due, one question after another, each asked as if for the first time. */
export function Review({ ids, folder, brain, store, phrases, onEnd }: Props) {
  const { t } = phrases;
  const [at, setAt] = useState(0);
  const [done, setDone] = useState(false);
  const question = useQuestion(ids[at], folder, brain);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (typeof question === 'object') root.current?.querySelector<HTMLElement>('[data-question]')?.focus();
  }, [question]);

  const go = () => {
    setDone(false);
    setAt(at + 1);
  };
  if (at >= ids.length) return (
    <div class="fb-review" data-part="reviewed">
      <p role="status">{t('squad-review-done', { n: ids.length })}</p>
      <button type="button" class="fb-button fb-button-main" data-action="review-end" onClick={onEnd} ref={button => button?.focus()}>
        {t('squad-review-end')}
      </button>
    </div>
  );
  return (
    <div class="fb-review" ref={root}>
      {question === 'lost' && <p class="fb-notice" role="alert">{t('squad-review-lost')}</p>}
      {typeof question === 'object' && (
        <Question
          key={question.id} {...{ question, brain, store, phrases }} live={folder === null} anew
          number={at + 1} of={ids.length} onDone={() => setDone(true)}
        />
      )}
      {(done || question === 'lost') && (
        <button type="button" class="fb-button fb-button-main" data-action="review-next" onClick={go}>
          {t('squad-review-next')}
        </button>
      )}
    </div>
  );
}

function useQuestion(id: string | undefined, folder: string | null, brain: Brain): Data | 'coming' | 'lost' {
  const [found, setFound] = useState<Data | 'coming' | 'lost'>('coming');
  useEffect(() => {
    let wanted = true;
    setFound('coming');
    if (id === undefined) return;
    bring(id, folder, brain).then(
      question => wanted && setFound(question),
      () => wanted && setFound('lost'),
    );
    return () => void (wanted = false);
  }, [id]);
  return found;
}
