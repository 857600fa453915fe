import type { ComponentChildren } from 'preact';
import { Inline, type Phrases } from '../text.ts';
import type { Common } from './data.ts';

interface Props {
  question: Common;
  /** Of the question's feedback. */
  feedback: string;
  phrases: Phrases;
  id?: string;
  /** Drawn before it where several stand together. */
  sign?: ComponentChildren;
}

/** Why this part of an answer is right or wrong, and the common mistake behind it. */
export function Why({ question, feedback, phrases, id, sign }: Props) {
  const text = question.feedback[feedback];
  const misconception = question.misconceptions?.[feedback];
  if (!text) return null;
  const why = (
    <div>
      <p><Inline text={text} /></p>
      {misconception && (
        <p class="fb-misconception">
          {phrases.t('misconception')} <Inline text={misconception} />
        </p>
      )}
    </div>
  );
  if (!sign) return <div class="fb-why" id={id}>{why}</div>;
  return <div class="fb-why fb-why-signed" id={id}>{sign}{why}</div>;
}
