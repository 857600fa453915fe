/** The variants of a parametrised question: brought from Python, written into its texts. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BrainError, Brain } from '../brain.ts';
import type { Phrases } from '../text.ts';
import type { Actions, Attempt } from './attempt.ts';
import type { ParametrisedQuestion, Question, Variant } from './data.ts';
import { seedOf } from './raw.ts';

/** How many variants there are: as many as the bank has checked. */
const VARIANTS = 100;

interface Room {
  brain: Brain;
  live: boolean;
  phrases: Phrases;
  root: RefObject<HTMLElement | null>;
}

export interface Shown {
  /** With its texts filled. */
  question: Question;
  /** The stored answer is to a variant that is still on its way. */
  waiting: boolean;
  trouble: BrainError | null;
  /** Brings the next variant; undefined where there are none. */
  another: (() => void) | undefined;
}

/** The question as it is shown: of a parametrised one, the variant that the answer belongs to. */
export function useVariant(question: Question, attempt: Attempt, actions: Actions, room: Room): Shown {
  const first = question.type === 'parametrised' ? question.variant : undefined;
  const [variant, setVariant] = useState(first);
  const [trouble, setTrouble] = useState<BrainError | null>(null);
  const [turn, setTurn] = useState(0);
  const busy = useRef(false);
  const seed = seedOf(question, attempt.raw);
  useFocusOnTurn(room.root, turn);

  const bring = (wanted: number, then: () => void, otherwise: () => void) => {
    const args = room.live ? { id: question.id, seed: wanted } : { question: question.key, seed: wanted };
    busy.current = true;
    const done = (now: Variant | undefined, told: BrainError | null) => {
      busy.current = false;
      if (now) setVariant(now);
      setTrouble(told);
      (now ? then : otherwise)();
    };
    room.brain.call<Variant>('variant', args).then(now => done(now, null), (error: BrainError) => done(undefined, error));
  };

  // Where the stored variant cannot be had, the first one is there to be answered.
  useEffect(() => {
    if (first && seed !== first.seed) bring(seed!, nothing, () => actions.vary(first.seed));
  }, []);

  if (question.type !== 'parametrised') return { question, waiting: false, trouble: null, another: undefined };

  const another = () => {
    const next = (seed! % VARIANTS) + 1;
    const turnTo = () => {
      actions.vary(next);
      setTurn(turn + 1);
    };
    if (!busy.current) bring(next, turnTo, nothing);
  };
  return { question: worded(question, variant!, room.phrases), waiting: variant!.seed !== seed, trouble, another };
}

const nothing = () => undefined;

/** The new variant is read where it begins: the button that asked for it is gone. */
function useFocusOnTurn(root: RefObject<HTMLElement | null>, turn: number) {
  useLayoutEffect(() => {
    if (turn) root.current?.querySelector<HTMLElement>('[data-question]')?.focus();
  }, [turn]);
}

/** The question with the numbers of a variant in all its texts. */
export function worded(question: ParametrisedQuestion, variant: Variant, phrases: Phrases): ParametrisedQuestion {
  const fill = (text: string) => phrases.fill(text, variant.values);
  const feedback = Object.fromEntries(Object.entries(question.feedback).map(([key, text]) => [key, fill(text)]));
  return {
    ...question,
    variant,
    prompt: fill(question.prompt),
    hints: question.hints.map(fill),
    explanation: fill(question.explanation),
    answer_text: fill(question.answer_text),
    // Among values to choose from the right one has the id "key".
    feedback: { ...feedback, key: feedback.correct ?? '' },
  };
}
