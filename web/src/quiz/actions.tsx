import type { Phrases } from '../text.ts';
import type { Actions as Acts, Attempt } from './attempt.ts';
import type { Question } from './data.ts';

interface Props {
  question: Question;
  attempt: Attempt;
  actions: Acts;
  /** Asks for the next variant, where a question has several. */
  another: (() => void) | undefined;
  phrases: Phrases;
}

/** The buttons of a question. Check and Try again are one and the same, so that the focus stays where it was. */
export function Actions({ question, attempt, actions, another, phrases }: Props) {
  const { phase } = attempt;
  const checked = phase === 'tried' || phase === 'done';
  const left = question.hints.length - attempt.hints;
  // The last decision of a scenario checks it.
  const plays = question.type === 'scenario';
  const again = plays ? 'play-again' : 'answer-again';
  const name = phase === 'done' ? again : phase === 'tried' ? 'retry' : 'check';
  return (
    <div class="fb-actions">
      {(checked || !plays) && (
        <button
          type="button"
          class={phase === 'done' ? 'fb-button' : 'fb-button fb-button-main'}
          data-action={checked ? 'retry' : 'check'}
          aria-disabled={phase === 'checking' || undefined}
          onClick={checked ? actions.retry : actions.check}
        >
          {phrases.t(name)}
        </button>
      )}
      {checked && another && (
        <button type="button" class="fb-button" data-action="another" onClick={another}>{phrases.t('another')}</button>
      )}
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
