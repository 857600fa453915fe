import type { OptionsQuestion, Question } from './data.ts';
import { shownMark, type ControlProps } from './controls.ts';
import { Option } from './option.tsx';
import { Why } from './why.tsx';

interface Props extends ControlProps<OptionsQuestion & Pick<Question, 'type'>> {
  /** The options are found on a drawing by their numbers. */
  numbered?: boolean;
}

/** One of several by radios, a multiple choice by checkboxes; at the end every option tells why. */
export function Choice({ question, attempt, change, phrases, prefix, label, complaint, numbered }: Props) {
  const single = question.type !== 'multiple-choice';
  const chosen = ([] as unknown[]).concat(attempt.raw ?? []) as string[];
  const done = attempt.phase === 'done';

  const choose = (id: string, checked: boolean) => {
    if (single) return change(id as never);
    const ids = question.options.map(option => option.id);
    change(ids.filter(one => (one === id ? checked : chosen.includes(one))) as never);
  };

  return (
    <div
      class="fb-options"
      role={single ? 'radiogroup' : 'group'}
      aria-labelledby={label}
      aria-describedby={complaint}
      aria-invalid={single && complaint ? true : undefined}
    >
      {question.options.map(({ id, text }, index) => (
        <div class="fb-row" key={id}>
          <Option
            type={single ? 'radio' : 'checkbox'}
            name={prefix}
            value={id}
            text={text}
            number={numbered ? phrases.number(index + 1) : undefined}
            checked={chosen.includes(id)}
            locked={done}
            mark={shownMark(attempt, id)}
            phrases={phrases}
            invalid={!single && Boolean(complaint)}
            describedBy={done ? `${prefix}-${id}-why` : undefined}
            choose={checked => choose(id, checked)}
          />
          {done && <Why question={question} feedback={id} phrases={phrases} id={`${prefix}-${id}-why`} />}
        </div>
      ))}
    </div>
  );
}
