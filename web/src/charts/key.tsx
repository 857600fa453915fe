/** What each kind of line or bar means, for those that have no name at the thing itself. */
export interface KeyEntry {
  sign: 'line' | 'box' | 'dots';
  look: string;
  name: string;
}

export function Key({ entries }: { entries: KeyEntry[] }) {
  if (!entries.length) return null;
  return (
    <ul class="fb-key">
      {entries.map(({ sign, look, name }) => (
        <li key={name}><svg width="26" height="12" aria-hidden="true">{SIGNS[sign](look)}</svg>{name}</li>
      ))}
    </ul>
  );
}

const SIGNS = {
  line: (look: string) => <path class={look} d="M1 6h24" />,
  box: (look: string) => <rect class={look} x="2" y="1" width="22" height="10" />,
  dots: (look: string) => [5, 13, 21].map(x => <circle key={x} class={look} cx={x} cy="6" r="2.5" />),
};
