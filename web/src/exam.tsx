/** The final match, ready to stand in a page; a file of its own, for the one page that has it. */
import { render } from 'preact';
import exam from '../../funnelball/text/exam.yml';
import quiz from '../../funnelball/text/quiz.yml';
import squad from '../../funnelball/text/squad.yml';
import type { Brain } from './brain.ts';
import type { ExamData } from './exam/data.ts';
import { Exam } from './exam/exam.tsx';
import { Frame, type Surroundings } from './frame.tsx';
import { learn } from './text.ts';

export type { ExamData };

learn(quiz);
learn(squad);
learn(exam);

/** Draw the final match into an element. */
export function showExam(root: HTMLElement, data: ExamData, brain: Brain, around: Surroundings) {
  render(
    <Frame {...around} language={data.language}>
      <Exam brain={brain} data={data} store={around.store} live={around.live} />
    </Frame>,
    root,
  );
}
