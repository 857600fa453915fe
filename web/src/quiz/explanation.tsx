import { Inline, type Phrases } from '../text.ts';
import type { Question } from './data.ts';

/** Why the right answer is right, and where that comes from. */
export function Explanation({ question, phrases }: { question: Question; phrases: Phrases }) {
  return (
    <div class="fb-explanation" data-part="explanation" tabIndex={-1}>
      <p><strong>{phrases.t('explanation')}</strong> <Inline text={question.explanation} /></p>
      {question.sources.map(({ text, href }) => (
        <p class="fb-source" key={text}>
          {phrases.t('source')} {href ? <a href={href}><Inline text={text} /></a> : <Inline text={text} />}
        </p>
      ))}
    </div>
  );
}

/** The answer to compare with by oneself, where it cannot be checked. */
export function AnswerToCompare({ question, phrases }: { question: Question; phrases: Phrases }) {
  return (
    <details class="fb-compare" data-part="answer">
      <summary>{phrases.t('reveal')}</summary>
      <p><strong>{phrases.t('right-answer')}</strong> <Inline text={question.answer_text} /></p>
      <Explanation question={question} phrases={phrases} />
    </details>
  );
}
