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
  const decimals = question.decimals ?? undefined;
  const text = (value: number) =>
    question.percent ? phrases.percent(value, decimals) : `${phrases.number(value, decimals)} ${unitOf(question)}`.trim();
  return (question.variant.options ?? []).map(({ id, value }) => ({ id, text: text(value) }));
}
