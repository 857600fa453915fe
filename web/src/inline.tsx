import type { ComponentChildren } from 'preact';

const PART = /([^\s`*]*`[^`]+`[^\s`*]*|\*\*.+?\*\*)/;
const FORMULA = /^([^`]*)`([^`]+)`([^`]*)$/;

/** A text of the course: `formula` in backticks stays left to right and whole, **strong** is strong. */
export function Inline({ text }: { text: string }) {
  return <>{text.split(PART).map(part)}</>;
}

/** The same without its marks, to be spoken or to stand where there is only plain text. */
export const plain = (text: string) => text.replace(/[`]|\*\*/g, '');

function part(text: string): ComponentChildren {
  const [, before, formula, after] = FORMULA.exec(text) ?? [];
  if (formula && !text.startsWith('**'))
    return <span class="fb-whole">{before}<bdi dir="ltr">{formula}</bdi>{after}</span>;
  if (text.length > 4 && text.startsWith('**') && text.endsWith('**'))
    return <strong><Inline text={text.slice(2, -2)} /></strong>;
  return text;
}
