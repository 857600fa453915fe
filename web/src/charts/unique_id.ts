import { useState } from 'preact/hooks';

let last = 0;

/** An id that no other part of the page has; preact's own are unique only within one mount. */
export function useUniqueId(): string {
  const [id] = useState(() => `fb-${++last}`);
  return id;
}
