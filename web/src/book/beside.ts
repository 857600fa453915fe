/** Where a panel stands beside a word: below it, above it where there is no room below; never off the screen. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const GAP = 6;
const EDGE = 8;

/**
 * The panel's place in the page.
 * @param word on the screen
 * @param panel its size
 * @param screen its size, and how far the page is scrolled
 * @param rtl whether reading begins at the right
 */
export function beside(word: Box, panel: Pick<Box, 'width' | 'height'>, screen: Box, rtl: boolean): { x: number; y: number } {
  const start = rtl ? word.x + word.width - panel.width : word.x;
  const x = Math.max(EDGE, Math.min(start, screen.width - panel.width - EDGE));
  const below = word.y + word.height + GAP;
  const above = word.y - panel.height - GAP;
  const y = below + panel.height <= screen.height || above < 0 ? below : above;
  return { x: screen.x + x, y: screen.y + y };
}
