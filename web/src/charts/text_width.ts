/** How wide a text of a chart is: fonts differ from device to device, by a third. */
const UNSEEN = /[\u064b-\u0652\u2066-\u2069]/g;
const DIRECTIONS = /[\u2066-\u2069]/g;
/** Of an average letter, in parts of its size: for where nothing can be measured. */
const LETTER = 0.56;
/** Charts that fill the screen have larger letters (charts.css). */
const FULL_SCREEN = 15 / 13;

export const SIZE = { tick: 12, text: 13, name: 14, count: 16 };
export const WEIGHT = { text: 400, strong: 650, count: 700 };

let canvas: CanvasRenderingContext2D | null | undefined;
let family: string | undefined;

/** Letters that take room in a line: marks above and below others, and signs of direction, take none. */
export const lettersIn = (text: string) => text.replace(UNSEEN, '').length;

/** Pixels that a text takes in the font of the course. */
export function textWidth(text: string, size = SIZE.text, weight = WEIGHT.text): number {
  if (typeof document === 'undefined') return lettersIn(text) * size * LETTER;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return lettersIn(text) * size * LETTER;
  family ??= getComputedStyle(document.querySelector('.funnelball') ?? document.body).fontFamily;
  canvas.font = `${weight} ${size}px ${family}`;
  return canvas.measureText(text.replace(DIRECTIONS, '')).width * (document.fullscreenElement ? FULL_SCREEN : 1);
}

/** The direction of the words before it does not reach into a number. */
export const apart = (number: string) => `\u2066${number}\u2069`;
