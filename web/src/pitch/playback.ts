/** Where the showing of a match stands. */

export const SPEEDS = [1, 2, 4];
export type View = 'attack' | 'match' | 'season';

export interface Playback {
  view: View;
  /** `stepping` shows the current attack to its end and then pauses. */
  state: 'playing' | 'stepping' | 'paused' | 'done';
  /** How many attacks have been shown to their end. */
  shown: number;
  speed: number;
}

export type Action =
  | { do: 'play' | 'pause' | 'step' | 'speed' }
  /** The current attack is over; of so many. */
  | { do: 'over'; of: number }
  | { do: 'view'; view: View }
  /** Another match is to be shown. */
  | { do: 'restart'; play: boolean };

export const kickOff: Playback = { view: 'attack', state: 'paused', shown: 0, speed: 1 };

export function played(now: Playback, action: Action): Playback {
  switch (action.do) {
    case 'play':
      return { ...now, ...fromStartIfDone(now), view: 'attack', state: 'playing' };
    case 'step':
      return { ...now, ...fromStartIfDone(now), view: 'attack', state: 'stepping' };
    case 'pause':
      return { ...now, state: 'paused' };
    case 'speed':
      return { ...now, speed: SPEEDS[(SPEEDS.indexOf(now.speed) + 1) % SPEEDS.length]! };
    case 'view':
      return { ...now, view: action.view, state: resting(now) };
    case 'restart':
      return { ...now, shown: 0, state: action.play ? 'playing' : 'paused' };
    case 'over':
      return over(now, action.of);
  }
}

const fromStartIfDone = ({ state, shown }: Playback) => ({ shown: state === 'done' ? 0 : shown });

/** Looking at something else stops the match. */
const resting = ({ state }: Playback) => (state === 'done' ? 'done' : 'paused');

function over(now: Playback, of: number): Playback {
  const shown = now.shown + 1;
  if (shown >= of) return { ...now, shown: of, state: 'done', view: now.view === 'attack' ? 'match' : now.view };
  return { ...now, shown, state: now.state === 'stepping' ? 'paused' : now.state };
}
