const UNSEEN = /[\u064b-\u0652\u2066-\u2069]/g;

/** How many letters take room in a line: marks above and below others, and signs of direction, take none. */
export const lettersIn = (text: string) => text.replace(UNSEEN, '').length;

/** The direction of the words before it does not reach into a number. */
export const apart = (number: string) => `\u2066${number}\u2069`;
