import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const USUAL = 3;

/** One level below the heading under which the quiz stands, so that the outline of any page stays whole. */
export function useHeadingLevel(root: RefObject<HTMLElement | null>): number {
  const [level, setLevel] = useState(USUAL);
  useLayoutEffect(() => {
    const before = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(heading =>
      root.current!.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING);
    const last = before.at(-1);
    setLevel(last ? Math.min(6, Number(last.tagName[1]) + 1) : USUAL);
  }, []);
  return level;
}
