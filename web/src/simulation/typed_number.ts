const ARABIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;

/** What somebody typed as a number, in Western or Eastern digits; NaN when it is none. Of percent the sign may stand after it. */
export function typedNumber(text: string, unit?: 'percent'): number {
  const western = (unit === 'percent' ? text.replace(/[%٪]\s*$/, '') : text)
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - PERSIAN_ZERO))
    .replace('٫', '.')
    .replace(/[٬\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(western) ? Number(western) : NaN;
}
