import { useEffect, useRef, useState } from 'preact/hooks';
import { BrainError, type Brain } from '../brain.ts';
import { bring } from '../quiz/bring.ts';
import type { Question } from '../quiz/data.ts';
import type { Store } from '../store.ts';
import { phrases as speak } from '../text.ts';
import type { ExamData, Marked } from './data.ts';
import { mark } from './marking.ts';
import { Paper } from './paper.tsx';
import { Result } from './result.tsx';
import { keep, kept, kickedOff, type Sitting } from './sitting.ts';
import { Start } from './start.tsx';

interface Props {
  brain: Brain;
  data: ExamData;
  store: Store;
  live: boolean;
}

type Busy = 'drawing' | 'marking' | null;

/** The final match: start, paper, result, and again with other questions. */
export function Exam({ brain, data, store, live }: Props) {
  const phrases = speak(data.language);
  const { t } = phrases;
  const [sitting, setSitting] = useState<Sitting | null>(null);
  const [questions, setQuestions] = useState<Question[]>([]);
  const [marked, setMarked] = useState<Marked | null>(null);
  const [busy, setBusy] = useState<Busy>(null);
  const [trouble, setTrouble] = useState('');
  const earlier = useRef<Sitting | null>(null);

  const tell = (error: unknown) => {
    setBusy(null);
    const known = error instanceof BrainError && error.name !== 'Unreachable';
    setTrouble(known ? t('python-failed', { message: error.message }) : t('exam-lost'));
  };
  const open = async (next: Sitting) => {
    setQuestions(await Promise.all(next.paper.map(id => bring(id, data.questions, brain))));
    setSitting(next);
    setBusy(null);
  };
  const start = async (seed: number, minutes: number | null) => {
    setBusy('drawing');
    setTrouble('');
    const avoid = earlier.current?.paper ?? [];
    try {
      const paper = await brain.call<string[]>('draw', { index: data.index, seed, n: data.n, avoid });
      await open(kickedOff(seed, paper, minutes));
    } catch (error) {
      tell(error);
    }
  };
  const whistle = async () => {
    setBusy('marking');
    setTrouble('');
    try {
      setMarked(await mark(questions, sitting!, { data, brain, store, live }));
      keep(null);
      setBusy(null);
    } catch (error) {
      tell(error);
    }
  };
  const retake = () => {
    earlier.current = sitting;
    setSitting(null);
    setMarked(null);
  };
  const change = (part: (sitting: Sitting) => Partial<Sitting>) =>
    setSitting(now => now && { ...now, ...part(now) });

  useEffect(() => {
    const found = live ? null : kept(data.index.map(({ id }) => id));
    if (found) open(found).catch(tell);
  }, []);
  useEffect(() => {
    if (sitting && !marked && !live) keep(sitting);
  }, [sitting, marked]);

  const shared = { questions, brain, live, phrases };
  return (
    <section class="fb-quiz fb-exam" lang={data.language} dir={phrases.direction} aria-label={t('exam-title')}>
      {trouble && <p class="fb-notice" role="alert">{trouble}</p>}
      {!sitting && <Start data={data} suggested={nextSeed(earlier.current)} busy={busy === 'drawing'} phrases={phrases} onStart={start} />}
      {sitting && !marked && <Paper {...shared} {...{ sitting, change }} onWhistle={whistle} marking={busy === 'marking'} />}
      {sitting && marked && <Result {...shared} {...{ data, store, marked, sitting }} onRetake={retake} />}
    </section>
  );
}

const nextSeed = (earlier: Sitting | null) => earlier && earlier.seed + 1;
