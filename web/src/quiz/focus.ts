import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Attempt } from './attempt.ts';

const CONTROL = 'input:not(:disabled), select:not(:disabled), [data-action="up"]';
const LACKING = '[aria-invalid="true"] input, input[aria-invalid="true"], select[aria-invalid="true"]';

/** Takes the focus to where the learner goes on: to a new hint, to what is lacking, to the next try, to the answer. */
export function useFocus(root: RefObject<HTMLElement | null>, attempt: Attempt) {
  const before = useRef(attempt);

  useLayoutEffect(() => {
    const was = before.current;
    before.current = attempt;
    const focus = (selector: string) => root.current?.querySelector<HTMLElement>(selector)?.focus();
    if (attempt.hints > was.hints) return focus('.fb-hints li:last-child');
    if (attempt.invalid && attempt.invalid !== was.invalid) return focus(LACKING);
    if (restarted(was, attempt)) return focus(CONTROL);
    if (attempt.revealed && !was.revealed) return focus('[data-part="explanation"]');
    if (attempt.grade && attempt.grade !== was.grade) requestAnimationFrame(() => show(root.current));
    return undefined;
  }, [attempt]);
}

/** By the button, not by changing the answer that was checked. */
function restarted(was: Attempt, is: Attempt) {
  const checked = was.phase === 'tried' || was.phase === 'done';
  return checked && is.phase === 'answering' && document.activeElement?.getAttribute('data-action') === 'check';
}

function show(question: HTMLElement | null) {
  question?.querySelector('.fb-verdict')?.scrollIntoView({ block: 'nearest' });
}
