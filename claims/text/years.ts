const YEAR = /(?<!\p{Nd})(?:1[89]|20)\p{Nd}\p{Nd}(?!\p{Nd})/u;

/** Whether a text tells a year of the last centuries in figures, in either script. */
export function hasYear(text: string): boolean {
  return YEAR.test(text);
}
