import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Painter } from './board.tsx';
import { attack, GOAL } from './choreography.ts';
import { useClock, useStill } from './clock.ts';
import { ending, moment } from './moment.ts';
import { kickOff, played } from './playback.ts';

/** Seconds between two attacks, longer after a goal; and how long a still picture stands. */
const PAUSE = 0.5;
const PAUSE_GOAL = 1.4;
const PAUSE_STILL = 2;

/**
 * Shows a match attack by attack.
 * @param stages the last stage that each attack reached, in playing order
 * @param autoplay begin at once, unless the reader asked for less motion
 */
export function useMatch(stages: number[], inView: boolean, autoplay = false) {
  const still = useStill();
  const [now, act] = useReducer(played, kickOff);
  const painter = useRef<Painter>(null);
  const attackAt = useMemo(() => remembered((index: number) => attack(index, stages[index]!)), [stages]);
  const clock = useRef({ time: 0, pause: 0 });
  const running = now.state === 'playing' || now.state === 'stepping';

  const paint = (index: number, time: number) => {
    const shown = attackAt(index);
    painter.current?.paint(shown, moment(shown, time, index ? ending(attackAt(index - 1)) : undefined));
  };

  const tick = (seconds: number) => {
    const passed = seconds * now.speed;
    if (clock.current.pause > 0) return void (clock.current.pause -= passed);
    const current = attackAt(now.shown);
    const time = still ? current.duration : clock.current.time + passed;
    clock.current.time = time;
    paint(now.shown, time);
    if (time < current.duration) return;
    clock.current = { time: 0, pause: still ? PAUSE_STILL : current.stage === GOAL ? PAUSE_GOAL : PAUSE };
    act({ do: 'over', of: stages.length });
  };
  useClock(running, inView, tick);

  const first = useRef(true);
  useEffect(() => {
    clock.current = { time: 0, pause: 0 };
    act({ do: 'restart', play: first.current ? autoplay && !still : running });
    first.current = false;
  }, [stages]);

  // What stands when nothing moves: the attack under way, the end of the last one, or the kick-off.
  useLayoutEffect(() => {
    const shown = Math.min(now.shown, stages.length);
    if (clock.current.time > 0 && shown < stages.length) paint(shown, clock.current.time);
    else if (shown > 0) paint(shown - 1, Infinity);
    else paint(0, 0);
  }, [stages, now.shown, now.view]);

  const step = () => {
    clock.current.pause = 0;
    act({ do: 'step' });
  };
  const attacks = (count: number) => stages.slice(0, count).map((_, index) => attackAt(index));
  return { now, act, step, painter, attacks, running };
}

function remembered<Value>(make: (index: number) => Value): (index: number) => Value {
  const made: Value[] = [];
  return index => (made[index] ??= make(index));
}
