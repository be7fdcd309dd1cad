/** What stands behind a number of things: "2069 मामले", "संख्या 1992 हो गई", "2,000 people". By beginnings of words. */
const COUNTED =
  '(?:लोग|व्यक्ति|मामल|मरीज|केस|संक्रमित|मौत|यात्री|छात्र|रुपय|रुपए|करोड़|लाख|हजार|किलो|किमी|मीटर|टन|डॉलर|पद|सीट|नए|नये|नमून|सैंपल|हो|है|हैं|था|थे|थी|पहुंच|पर पहुंच|तक पहुंच|people|cases|deaths|men|women|metres|miles|jobs|homes|staff|workers|troops|tonnes)';

/** A year of the last centuries in figures, as the source of a regular expression: not a number of things. */
export const ANY_YEAR = `(?<!\\p{Nd}[,.]?)(?:1[89]\\p{Nd}|20[0-4])\\p{Nd}(?![,.]?\\p{Nd}| ${COUNTED})`;

const YEAR = new RegExp(ANY_YEAR, 'u');

/** Whether a text tells a year of the last centuries in figures, in either script. */
export function hasYear(text: string): boolean {
  return YEAR.test(text);
}
