/** The lines of what is lost: seen without any colour. */
export function Hatch({ id, tone, gap = 6 }: { id: string; tone: string; gap?: number }) {
  return (
    <pattern id={id} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={gap} height={gap} class={`${tone}-ground`} />
      <rect width={gap / 3} height={gap} class={`${tone}-line`} />
    </pattern>
  );
}

