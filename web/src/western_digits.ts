const ARABIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;

/** A text with its digits as 0-9, of whichever kind they were typed. */
export const westernDigits = (text: string) =>
  text
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - PERSIAN_ZERO));
