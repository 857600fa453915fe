import type { Phrases } from '../text.ts';
import type { Actions as Acts, Attempt } from './attempt.ts';

interface Props {
  attempt: Attempt;
  actions: Acts;
  /** How many hints the question has. */
  hints: number;
  phrases: Phrases;
}

/** The buttons of a question. Check and Try again are one and the same, so that the focus stays where it was. */
export function Actions({ attempt, actions, hints, phrases }: Props) {
  const { phase } = attempt;
  const checked = phase === 'tried' || phase === 'done';
  const name = phase === 'done' ? 'answer-again' : phase === 'tried' ? 'retry' : 'check';
  const left = hints - attempt.hints;
  return (
    <div class="fb-actions">
      <button
        type="button"
        class={phase === 'done' ? 'fb-button' : 'fb-button fb-button-main'}
        data-action={checked ? 'retry' : 'check'}
        aria-disabled={phase === 'checking' || undefined}
        onClick={checked ? actions.retry : actions.check}
      >
        {phrases.t(name)}
      </button>
      {phase !== 'done' && left > 0 && (
        <button type="button" class="fb-button fb-button-quiet" data-action="hint" onClick={actions.hint}>
          {phrases.t(attempt.hints ? 'next-hint' : 'hint')}
        </button>
      )}
      {phase === 'tried' && (
        <button type="button" class="fb-button fb-button-quiet" data-action="reveal" onClick={actions.reveal}>
          {phrases.t('reveal')}
        </button>
      )}
    </div>
  );
}
