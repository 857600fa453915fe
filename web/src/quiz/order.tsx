import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Inline, plain } from '../text.ts';
import type { OrderQuestion } from './data.ts';
import { shownMark, type ControlProps } from './controls.ts';
import { Mark } from './mark.tsx';
import { Why } from './why.tsx';

type Way = 'up' | 'down';
const STEP = { up: -1, down: 1 } as const;
const ARROW = { up: '↑', down: '↓' } as const;

/** Items that go up and down by buttons; the focus follows the moved item and its new place is told. */
export function Order({ question, attempt, change, phrases, prefix, label }: ControlProps<OrderQuestion>) {
  const order = attempt.raw as string[];
  const done = attempt.phase === 'done';
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ id: string; way: Way } | null>(null);
  const item = (id: string) => question.items.find(one => one.id === id)!;

  // A node that moves in the document loses the focus.
  useLayoutEffect(() => {
    if (!moved) return;
    list.current?.querySelector<HTMLElement>(`[data-item="${moved.id}"] [data-action="${moved.way}"]`)?.focus();
  }, [moved]);

  const move = (from: number, way: Way) => {
    const to = from + STEP[way];
    if (to < 0 || to >= order.length) return;
    const next = [...order];
    next.splice(to, 0, ...next.splice(from, 1));
    change(next as never);
    setMoved({ id: order[from]!, way });
  };

  const button = (id: string, index: number, way: Way) => (
    <button
      type="button"
      class="fb-button fb-step"
      data-action={way}
      aria-disabled={order[index + STEP[way]] === undefined}
      aria-label={phrases.t(`${way}-item`, { item: plain(item(id).text) })}
      onClick={() => move(index, way)}
    >
      <span aria-hidden="true">{ARROW[way]} {phrases.t(way)}</span>
    </button>
  );

  const place = moved && phrases.t('moved', {
    item: plain(item(moved.id).text), place: order.indexOf(moved.id) + 1, of: order.length,
  });

  return (
    <>
      <ol class="fb-order" role="list" ref={list} aria-labelledby={label}>
        {order.map((id, index) => (
          <li class="fb-item" key={id} data-item={id} data-mark={shownMark(attempt, id)} data-moved={moved?.id === id}>
            <span class="fb-place" aria-hidden="true">{phrases.number(index + 1)}</span>
            <span class="fb-item-text"><Inline text={item(id).text} /></span>
            <Mark mark={shownMark(attempt, id)} phrases={phrases} />
            {!done && <span class="fb-steps">{button(id, index, 'up')}{button(id, index, 'down')}</span>}
            {done && <Why question={question} feedback={id} phrases={phrases} id={`${prefix}-${id}-why`} />}
          </li>
        ))}
      </ol>
      <p class="fb-unseen" role="status">{place}</p>
    </>
  );
}
