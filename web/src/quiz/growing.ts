import { useEffect, useState } from 'preact/hooks';

const AT_ONCE = 2;

/** How many of the questions to draw: the first at once, the others one by one after the page was painted. */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn >= total) return;
    const timer = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(timer);
  }, [drawn, total]);
  return drawn;
}
