import { Choice } from './choice.tsx';
import type { ControlProps } from './controls.ts';
import type { ParametrisedQuestion, ParametrisedRaw } from './data.ts';
import { Numeric, unitOf } from './numeric.tsx';

/** A question with numbers of its own in each variant: answered like a number or a single choice. */
export function Parametrised({ question, attempt, change, ...rest }: ControlProps<ParametrisedQuestion>) {
  const raw = attempt.raw as ParametrisedRaw;
  const inner = {
    ...rest,
    attempt: { ...attempt, raw: raw.answer },
    change: (answer: never) => change({ ...raw, answer } as never),
  };
  if (question.ask === 'number') return <Numeric {...inner} question={question} />;
  return <Choice {...inner} question={{ ...question, options: options(question, rest) }} />;
}

function options(question: ParametrisedQuestion, { phrases }: Pick<ControlProps<ParametrisedQuestion>, 'phrases'>) {
  const unit = unitOf(question);
  const space = unit === '%' ? '' : ' ';
  return (question.variant.options ?? []).map(({ id, value }) => ({
    id,
    text: `${phrases.number(value, question.decimals ?? undefined)}${space}${unit}`.trim(),
  }));
}
