import { useEffect, useRef, useState } from 'preact/hooks';

/** Calls `tick` with the seconds since the last frame, only while `running`, in view and in the front tab. */
export function useClock(running: boolean, inView: boolean, tick: (seconds: number) => void) {
  const latest = useRef(tick);
  latest.current = tick;

  useEffect(() => {
    if (!running || !inView) return;
    let before: number | undefined;
    let request = requestAnimationFrame(function frame(now) {
      // A hidden tab gets no frames; what passed meanwhile is not caught up.
      const seconds = before === undefined ? 0 : Math.min((now - before) / 1000, LONGEST_FRAME);
      before = now;
      request = requestAnimationFrame(frame);
      latest.current(seconds);
    });
    return () => cancelAnimationFrame(request);
  }, [running, inView]);
}

const LONGEST_FRAME = 0.1;

/** Whether an element is in view. */
export function useInView<Box extends Element>() {
  const box = useRef<Box>(null);
  const [inView, setInView] = useState(true);
  useEffect(() => {
    const observer = new IntersectionObserver(entries => setInView(entries.at(-1)!.isIntersecting));
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return [box, inView] as const;
}

const STILL = '(prefers-reduced-motion: reduce)';

/** Whether the reader asked for less motion; follows a change of mind. */
export function useStill(): boolean {
  const [still, setStill] = useState(() => matchMedia(STILL).matches);
  useEffect(() => {
    const query = matchMedia(STILL);
    const heard = () => setStill(query.matches);
    query.addEventListener('change', heard);
    return () => query.removeEventListener('change', heard);
  }, []);
  return still;
}
