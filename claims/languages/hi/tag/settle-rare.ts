import { isVerbal, type Word } from './word.ts';

/** "किसान घर बैठे टोकन ले सकेंगे": without leaving the house. */
export function settleAtHome(words: Word[]): void {
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (word.key !== 'घर' || next?.key !== 'बैठे' || isVerbal(words[i + 2]) || words[i - 1]?.tag === 'genitive')
      return;
    for (const part of [word, next]) {
      part.pos = 'adverb';
      part.noun = undefined;
      part.verb = undefined;
    }
  });
}

/** "गुयेन थी लान ने": behind a name, and before whoever acts, no sentence ends without a mark. */
function isInsideName(before: Word | undefined, next: Word | undefined, after: Word | undefined): boolean {
  return before?.name?.class === 'person' && next?.pos === 'noun' && /^(?:ने|को)$/u.test(after?.key ?? '');
}

/** "वियतनाम की त्रिन्ह थी दुओं को": a syllable of a foreign name between two words that nobody knows; no sentence ends there. */
export function settleSyllables(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.key !== 'थी' || word.pos !== 'copula') return;
    const [before, next, after] = [words[i - 1], words[i + 1], words[i + 2]];
    const unlisted = before?.pos === 'unknown' && next?.pos === 'unknown' && after?.pos === 'postposition';
    if (!unlisted && !isInsideName(before, next, after)) return;
    word.pos = 'unknown';
    word.verb = undefined;
  });
}

/** "स्वयं सहायता समूह": of the kind that its members help themselves by, and no pronoun. */
export function settleSelfHelp(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.key !== 'स्वयं' || words[i + 1]?.key !== 'सहायता' || !/^समूह/u.test(words[i + 2]?.key ?? ''))
      return;
    word.pos = 'adjective';
    word.pronoun = undefined;
    word.tag = undefined;
  });
}

const VILLAGE = /^(?:गांव|ग्राम|टोला|टोले|मोहल्ला|मोहल्ले|पंचायत|कस्बे|कस्बा)$/u;

/** "झाड़ा गांव की": at the front or behind another phrase, a form of a verb alone right before it is its name. */
export function settleVillages(words: Word[]): void {
  words.forEach((word, i) => {
    const [before, next] = [words[i - 1], words[i + 1]];
    if (word.pos !== 'verb' || word.noun || word.adjectival || !VILLAGE.test(next?.key ?? '')) return;
    if (!word.verb?.every(({ form }) => form === 'perfective' || form === 'infinitive' || form === 'root'))
      return;
    if (before && before.pos !== 'mark' && before.pos !== 'coordinator' && before.tag !== 'genitive') return;
    if (before && before.pos !== 'mark' && isVerbal(words[i - 2])) return;
    word.pos = 'unknown';
    word.verb = undefined;
  });
}

/** "घना कोहरा छाया हुआ है": what hangs over a place, and no shadow. */
export function settleHanging(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.key !== 'छाया' || word.pos !== 'noun' || !word.verb) return;
    const [before, next] = [words[i - 1], words[i + 1]];
    const hangs = before?.noun?.some(({ gender, case: form }) => gender === 'm' && form === 'direct');
    if (hangs && /^(?:हुआ|रहा|रहेगा|है|था)$/u.test(next?.key ?? '')) word.pos = 'verb';
  });
}
