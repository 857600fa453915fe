import type { ComponentChildren } from 'preact';

const PART = /(`[^`]+`|\*\*.+?\*\*)/;

/** A text of the course: `formula` in backticks stays left to right, **strong** is strong. */
export function Inline({ text }: { text: string }) {
  return <>{text.split(PART).map(part)}</>;
}

/** The same without its marks, to be spoken or to stand where there is only plain text. */
export const plain = (text: string) => text.replace(/[`]|\*\*/g, '');

function part(text: string): ComponentChildren {
  if (text.length > 2 && text.startsWith('`') && text.endsWith('`'))
    return <bdi dir="ltr">{text.slice(1, -1)}</bdi>;
  if (text.length > 4 && text.startsWith('**') && text.endsWith('**'))
    return <strong><Inline text={text.slice(2, -2)} /></strong>;
  return text;
}
