import { useEffect, useState } from 'preact/hooks';
import type { Phrases } from '../text.ts';

interface Props {
  /** Seconds; below zero in overtime. */
  left: number;
  tick: () => void;
  phrases: Phrases;
}

const TOLD_AT = [300, 60, 0];

/** The time that is left. It may be stopped or covered, and nothing ends when it is over. */
export function Clock({ left, tick, phrases }: Props) {
  const { t } = phrases;
  const [stopped, setStopped] = useState(false);
  const [covered, setCovered] = useState(false);
  const [told, setTold] = useState('');
  useEffect(() => {
    if (stopped) return;
    const timer = setTimeout(tick, 1000);
    return () => clearTimeout(timer);
  }, [left, stopped]);
  useEffect(() => {
    if (!TOLD_AT.includes(left)) return;
    setTold(left ? t('exam-minutes-left', { n: left / 60 }) : t('exam-time-up'));
  }, [left]);
  return (
    <div class="fb-clock" data-part="clock" data-left={left}>
      {!covered && <span role="timer" aria-label={t('exam-clock')}><bdi dir="ltr">{face(left)}</bdi></span>}
      <button type="button" class="fb-button fb-button-quiet" data-action="stop-clock" onClick={() => setStopped(!stopped)}>
        {t(stopped ? 'exam-clock-go' : 'exam-clock-stop')}
      </button>
      <button type="button" class="fb-button fb-button-quiet" data-action="cover-clock" onClick={() => setCovered(!covered)}>
        {t(covered ? 'exam-clock-show' : 'exam-clock-hide')}
      </button>
      <p role="status" class={told ? 'fb-quiet' : 'fb-unseen'}>{told}</p>
    </div>
  );
}

function face(left: number) {
  const seconds = Math.abs(left);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${left < 0 ? '+' : ''}${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
