import { useRef, useState } from 'preact/hooks';
import type { Brain } from '../brain.ts';
import type { Store } from '../store.ts';
import { phrases as speak } from '../text.ts';
import { newPrefix } from './controls.ts';
import type { QuizData } from './data.ts';
import { useGrowing } from './growing.ts';
import { useHeadingLevel } from './heading.ts';
import { Keeping } from './keeping.tsx';
import { Question } from './question.tsx';
import { Summary } from './summary.tsx';

interface Props {
  brain: Brain;
  data: QuizData;
  store: Store;
  /** The kernel of a notebook grades, and keeps the score. */
  live: boolean;
}

/** The questions of a section or a unit, and how far the learner has come. */
export function Quiz({ brain, data, store, live }: Props) {
  const phrases = speak(data.language);
  const root = useRef<HTMLDivElement>(null);
  const [prefix] = useState(newPrefix);
  // Counts up when answers were forgotten or came in from a file: the questions open anew.
  const [opening, setOpening] = useState(0);
  const level = useHeadingLevel(root);
  const { questions } = data;
  const drawn = useGrowing(questions.length);

  return (
    // No section element, nor in a simulation: in a deck reveal.js takes each of them for a slide.
    <div
      role="region"
      class="fb-quiz"
      ref={root}
      aria-labelledby={`${prefix}-title`}
      lang={data.language}
      dir={phrases.direction}
      data-whole={drawn >= questions.length}
    >
      <div class="fb-quiz-head">
        <p class="fb-quiet fb-quiz-sign">{phrases.t('quiz-sign')}</p>
        <p class="fb-quiet">{phrases.t('questions', { n: questions.length })}</p>
        <p class="fb-quiz-title" role="heading" aria-level={level} id={`${prefix}-title`} tabIndex={-1}>
          {data.title}
        </p>
      </div>
      {questions.slice(0, drawn).map((question, index) => (
        <Question
          key={`${question.id} ${opening}`}
          {...{ question, brain, store, live, phrases }}
          number={index + 1}
          of={questions.length}
        />
      ))}
      <div class="fb-quiz-foot">
        <Summary questions={questions} store={store} phrases={phrases} root={root} />
        {!live && (
          <Keeping questions={questions} store={store} phrases={phrases} reopen={() => setOpening(opening + 1)} />
        )}
      </div>
    </div>
  );
}
