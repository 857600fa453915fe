import { westernDigits } from '../western_digits.ts';

/** What somebody typed as a number, in Western or Eastern digits; NaN when it is none. Of percent the sign may stand after it. */
export function typedNumber(text: string, unit?: 'percent'): number {
  const western = westernDigits(unit === 'percent' ? text.replace(/[%٪]\s*$/, '') : text)
    .replace('٫', '.')
    .replace(/[٬\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(western) ? Number(western) : NaN;
}
