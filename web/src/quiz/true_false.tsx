import type { TrueFalseQuestion, TrueFalseRaw } from './data.ts';
import { shownMark, type ControlProps } from './controls.ts';
import { Option } from './option.tsx';
import { Why } from './why.tsx';

/** True or false, and the reason for it. */
export function TrueFalse({ question, attempt, change, phrases, prefix, label, complaint }: ControlProps<TrueFalseQuestion>) {
  const raw = attempt.raw as TrueFalseRaw;
  const done = attempt.phase === 'done';
  const put = (part: Partial<TrueFalseRaw>) => change({ ...raw, ...part } as never);
  const lacking = (part: unknown) => (complaint && part == null ? true : undefined);
  const valueMark = (value: boolean) => {
    if (raw.value === value) return shownMark(attempt, 'value');
    return done && shownMark(attempt, 'value') === 'wrong' ? 'missed' : undefined;
  };
  const valueFeedback = attempt.grade?.marks.value === 'wrong' ? 'value-incorrect' : 'value-correct';

  return (
    <>
      <div
        class="fb-options fb-options-side"
        role="radiogroup"
        aria-labelledby={label}
        aria-describedby={complaint}
        aria-invalid={lacking(raw.value)}
      >
        {[true, false].map(value => (
          <Option
            key={value}
            type="radio"
            name={`${prefix}-value`}
            value={String(value)}
            text={phrases.t(String(value))}
            checked={raw.value === value}
            locked={done}
            mark={valueMark(value)}
            phrases={phrases}
            choose={() => put({ value })}
          />
        ))}
      </div>
      {done && attempt.grade && <Why question={question} feedback={valueFeedback} phrases={phrases} />}
      {question.reasons.length > 0 && (
        <div
          class="fb-options"
          role="radiogroup"
          aria-labelledby={`${prefix}-because`}
          aria-describedby={complaint}
          aria-invalid={lacking(raw.reason)}
        >
          <p class="fb-because" id={`${prefix}-because`}>{phrases.t('because')}</p>
          {question.reasons.map(({ id, text }) => (
            <div class="fb-row" key={id}>
              <Option
                type="radio"
                name={`${prefix}-reason`}
                value={id}
                text={text}
                checked={raw.reason === id}
                locked={done}
                mark={shownMark(attempt, id)}
                phrases={phrases}
                describedBy={done ? `${prefix}-${id}-why` : undefined}
                choose={() => put({ reason: id })}
              />
              {done && <Why question={question} feedback={id} phrases={phrases} id={`${prefix}-${id}-why`} />}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
