import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Phrases } from '../text.ts';
import { Cross, PlayerMark } from './marks.tsx';

const QUIET_MS = 3000;

/** What just happened, in a sentence; read aloud at most every few seconds, always the newest. */
export function Said({ sentence }: { sentence: string }) {
  const aloud = useThrottled(sentence);
  return (
    <>
      <p class="fb-pitch-said" aria-hidden="true">{sentence}</p>
      <p class="fb-unseen" role="status">{aloud}</p>
    </>
  );
}

function useThrottled(sentence: string): string {
  const [aloud, setAloud] = useState(sentence);
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + QUIET_MS - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setAloud(sentence);
    }, wait);
    return () => clearTimeout(timer);
  }, [sentence]);
  return aloud;
}

/** The scoreboard of the match so far. */
export function Score({ shown, all, shots, goals, words }: {
  shown: number; all: number; shots: number; goals: number; words: Phrases;
}) {
  const entries = [
    [words.t('pitch-score-attack'), words.t('pitch-score-of', { n: shown, all })],
    [words.t('pitch-score-shots'), words.number(shots)],
    [words.t('pitch-score-goals'), words.number(goals)],
  ];
  return (
    <dl class="fb-pitch-score">
      {entries.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}

/** What the marks on the board mean. */
export function Key({ words }: { words: Phrases }) {
  return (
    <ul class="fb-pitch-key">
      <li><Sign><PlayerMark role="marketing" /></Sign>{words.t('pitch-marketing')}</li>
      <li><Sign><PlayerMark role="sales" /></Sign>{words.t('pitch-sales')}</li>
      <li><Sign><Cross at={{ x: 0, y: 0 }} /></Sign>{words.t('pitch-lost')}</li>
    </ul>
  );
}

const Sign = ({ children }: { children: ComponentChildren }) => (
  <svg viewBox="-4.5 -4.5 9 9" aria-hidden="true"><rect x={-4.5} y={-4.5} width={9} height={9} rx={1} class="fb-grass" />{children}</svg>
);
