import type { ChoiceQuestion } from './data.ts';
import { shownMark, type ControlProps } from './controls.ts';
import { Option } from './option.tsx';
import { Why } from './why.tsx';

/** Single choice by radios, multiple choice by checkboxes; at the end every option tells why. */
export function Choice({ question, attempt, change, phrases, prefix, label, complaint }: ControlProps<ChoiceQuestion>) {
  const single = question.type === 'single-choice';
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
      {question.options.map(({ id, text }) => (
        <div class="fb-row" key={id}>
          <Option
            type={single ? 'radio' : 'checkbox'}
            name={prefix}
            value={id}
            text={text}
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
