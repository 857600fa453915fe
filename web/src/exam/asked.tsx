import { useRef, useState } from 'preact/hooks';
import type { Brain } from '../brain.ts';
import type { Json } from '../progress.ts';
import { fresh, type Actions } from '../quiz/attempt.ts';
import { Confidence } from '../quiz/confidence.tsx';
import { newPrefix } from '../quiz/controls.ts';
import type { Question } from '../quiz/data.ts';
import { manner } from '../quiz/manner.ts';
import { Control } from '../quiz/question.tsx';
import { untouched } from '../quiz/raw.ts';
import { useVariant } from '../quiz/variant.ts';
import { Inline, type Phrases } from '../text.ts';
import { rawOf, type Sitting } from './sitting.ts';

interface Props {
  question: Question;
  sitting: Sitting;
  change: (part: (sitting: Sitting) => Partial<Sitting>) => void;
  brain: Brain;
  live: boolean;
  phrases: Phrases;
  number: number;
  of: number;
}

/** A question of the paper: prompt, controls, confidence, a flag. It keeps the answer and says nothing of it. */
export function Asked({ question: data, sitting, change, brain, live, phrases, number, of }: Props) {
  const { t } = phrases;
  const [prefix] = useState(newPrefix);
  const root = useRef<HTMLDivElement>(null);
  const { id } = data;
  const keep = (raw: Json) => change(now => ({ raws: { ...now.raws, [id]: raw } }));
  const attempt = { ...fresh(data), raw: rawOf(data, sitting), confidence: sitting.feelings[id] ?? null };
  const vary = { vary: (seed: number) => keep(untouched(data, seed)) } as Actions;
  const { question, waiting } = useVariant(data, attempt, vary, { brain, live, phrases, root });
  const flagged = sitting.flagged.includes(id);
  const flag = () => change(now => ({
    flagged: flagged ? now.flagged.filter(one => one !== id) : [...now.flagged, id],
  }));
  const label = `${prefix}-prompt`;

  return (
    <div ref={root}>
      <div
        class="fb-question" role="group" tabIndex={-1} aria-labelledby={`${prefix}-number-of ${label}`}
        data-question={id} data-type={question.type} data-phase="answering"
      >
        <p class="fb-eyebrow">
          <span id={`${prefix}-number-of`}>{t('question-of', { number, of })}</span>
          <span class="fb-task">{t(`task-${manner(question)}`)}</span>
        </p>
        {waiting ? <p class="fb-quiet" id={label} role="status">{t('python-busy')}</p> : (
          <>
            <p class="fb-prompt" id={label}><Inline text={question.prompt} /></p>
            <Control
              {...{ question, attempt, phrases, prefix, label }} complaint={undefined}
              change={keep as (raw: never) => void} submit={keep as (raw: never) => void}
            />
            <Confidence
              name={`confidence-${id}`} feeling={attempt.confidence} phrases={phrases}
              feel={feeling => change(now => ({ feelings: { ...now.feelings, [id]: feeling } }))}
            />
            <button type="button" class="fb-button fb-button-quiet" data-action="flag" aria-pressed={flagged} onClick={flag}>
              <span aria-hidden="true">⚑</span> {t('exam-flag')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
