import type { Phrases } from '../text.ts';
import type { Frame } from './histogram_layout.ts';

interface Props {
  kind: 'simulated' | 'expected' | 'axis';
  label: string;
  at: number;
  /** Where the name stands. */
  y: number;
  /** On which side of the line; where it is not said, towards the middle. */
  side?: 'left' | 'right' | undefined;
  frame: Frame;
  words: Phrases;
}

/** A named line up from a number of the horizontal axis. */
export function MarkLine({ kind, label, at, y, side, frame, words }: Props) {
  const leftOfLine = side ? side === 'left' : at > (frame.left + frame.width - frame.right) / 2;
  return (
    <g class={`fb-mark-${kind}`}>
      <line x1={at} x2={at} y1={y - 8} y2={frame.height - frame.bottom} />
      <text x={leftOfLine ? at - 7 : at + 7} y={y + 5} text-anchor={anchor(leftOfLine ? 'right' : 'left', words)}>{label}</text>
    </g>
  );
}

/** The anchor that puts this edge of a text at its x; in a right-to-left text "start" is the right edge. */
export const anchor = (edge: 'left' | 'right', words: Phrases) =>
  (edge === 'left') === (words.direction === 'ltr') ? 'start' : 'end';
