/** A quiz, ready to stand anywhere. */
import { render } from 'preact';
import quiz from '../../funnelball/text/quiz.yml';
import type { Brain } from './brain.ts';
import { Frame, type Surroundings } from './frame.tsx';
import type { QuizData } from './quiz/data.ts';
import { Quiz } from './quiz/quiz.tsx';
import { learn } from './text.ts';

export type { QuizData };

learn(quiz);

/** Draw the quiz into an element. */
export function showQuiz(root: HTMLElement, data: QuizData, brain: Brain, around: Surroundings) {
  render(
    <Frame {...around} language={data.language}>
      <Quiz brain={brain} data={data} store={around.store} live={around.live} />
    </Frame>,
    root,
  );
}
