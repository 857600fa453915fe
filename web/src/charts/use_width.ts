import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The width of an element in pixels, so that text in a drawing keeps its size when the drawing shrinks. */
export function useWidth<Box extends HTMLElement>(before: number) {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(before);

  useLayoutEffect(() => {
    const measure = () => {
      const measured = Math.round(box.current?.clientWidth ?? 0);
      if (measured) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);

  return [box, width] as const;
}
