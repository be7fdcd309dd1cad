import { fold } from '../../../text/fold.ts';
import type { SettleRule } from './settle-rule.ts';
import { isNominal, isVerbal, type Word } from './word.ts';

/** "किसान घर बैठे टोकन ले सकेंगे": without leaving the house. */
export const AT_HOME: SettleRule = {
  keys: ['घर'],
  settle: (words, at) => {
    const word = words[at] as Word;
    const next = words[at + 1];
    if (next?.key !== 'बैठे' || isVerbal(words[at + 2]) || words[at - 1]?.tag === 'genitive') return;
    for (const part of [word, next]) {
      part.pos = 'adverb';
      part.noun = undefined;
      part.verb = undefined;
    }
  },
};

/** "देखते ही देखते सब जल गया", "आए दिन हादसे होते हैं": how soon and how often, in words of other senses. */
export const IDIOMS: SettleRule = {
  keys: ['देखते', 'आए'],
  settle: (words, at) => {
    const length = words[at]?.key === 'आए' ? 2 : 3;
    const idiom = words.slice(at, at + length);
    const text = idiom.map(({ key }) => key).join(' ');
    if (!/^(?:देखते ही देखते|आए दिन)$/u.test(text) || words[at + length]?.pos === 'postposition') return;
    for (const part of idiom) {
      part.pos = 'adverb';
      part.noun = undefined;
      part.verb = undefined;
    }
  },
};

/** "पुल न केवल टूटा, बल्कि बह गया": whether a verb ends right before what "बल्कि" sets beside it; nothing is told of what a relative clause is about. */
function isBesideNext(words: readonly Word[], at: number): boolean {
  if (words.slice(0, at).some(({ pos }) => pos === 'relative')) return false;
  const next = words.findIndex(({ key }, i) => i > at && key === 'बल्कि');
  const last = words[words[next - 1]?.text === ',' ? next - 2 : next - 1];
  return next > at + 2 && (isVerbal(last) || last?.pos === 'copula' || last?.pos === 'auxiliary');
}

/** "न केवल यातायात रुका है, बल्कि …": both came about; as what stands in brackets, it is left out of what is told. */
export const NOT_ONLY: SettleRule = {
  keys: ['न'],
  settle: (words, at) => {
    const only = words[at + 1];
    if (!/^(?:केवल|सिर्फ|मात्र)$/u.test(only?.key ?? '') || !isBesideNext(words, at)) return;
    for (const word of [words[at], only] as Word[]) word.pos = 'parenthesis';
  },
};

/** "गुयेन थी लान ने": behind a name, and before whoever acts, no sentence ends without a mark. */
function isInsideName(before: Word | undefined, next: Word | undefined, after: Word | undefined): boolean {
  return before?.name?.class === 'person' && next?.pos === 'noun' && /^(?:ने|को)$/u.test(after?.key ?? '');
}

/** "वियतनाम की त्रिन्ह थी दुओं को": a syllable of a foreign name between two words that nobody knows; no sentence ends there. */
export const SYLLABLES: SettleRule = {
  keys: ['थी'],
  settle: (words, at) => {
    const word = words[at] as Word;
    if (word.pos !== 'copula') return;
    const before = words[at - 1];
    const next = words[at + 1];
    const after = words[at + 2];
    const unlisted = before?.pos === 'unknown' && next?.pos === 'unknown' && after?.pos === 'postposition';
    if (!unlisted && !isInsideName(before, next, after)) return;
    word.pos = 'unknown';
    word.verb = undefined;
  },
};

/** "स्वयं सहायता समूह": of the kind that its members help themselves by, and no pronoun. */
export const SELF_HELP: SettleRule = {
  keys: ['स्वयं'],
  settle: (words, at) => {
    const word = words[at] as Word;
    if (words[at + 1]?.key !== 'सहायता' || !/^समूह/u.test(words[at + 2]?.key ?? '')) return;
    word.pos = 'adjective';
    word.pronoun = undefined;
    word.tag = undefined;
  },
};

/** "झाड़ा गांव की": at the front or behind another phrase, a form of a verb alone right before it is its name. */
export const VILLAGES: SettleRule = {
  keys: ['गांव', 'ग्राम', 'टोला', 'टोले', 'मोहल्ला', 'मोहल्ले', 'पंचायत', 'कस्बे', 'कस्बा'],
  settle: (words, at) => {
    const verbal = words[at - 3];
    const before = words[at - 2];
    const word = words[at - 1];
    if (word?.pos !== 'verb' || word.noun || word.adjectival) return;
    if (!word.verb?.every(({ form }) => form === 'perfective' || form === 'infinitive' || form === 'root'))
      return;
    if (before && before.pos !== 'mark' && before.pos !== 'coordinator' && before.tag !== 'genitive') return;
    if (before && before.pos !== 'mark' && isVerbal(verbal)) return;
    word.pos = 'unknown';
    word.verb = undefined;
  },
};

/** "घना कोहरा छाया हुआ है": what hangs over a place, and no shadow. */
export const HANGING: SettleRule = {
  keys: ['छाया'],
  settle: (words, at) => {
    const word = words[at] as Word;
    if (word.pos !== 'noun' || !word.verb) return;
    const before = words[at - 1];
    const next = words[at + 1];
    const hangs = before?.noun?.some(({ gender, case: form }) => gender === 'm' && form === 'direct');
    if (hangs && /^(?:हुआ|रहा|रहेगा|है|था)$/u.test(next?.key ?? '')) word.pos = 'verb';
  },
};

/** "जल कर राख हुआ": burning, and no water. */
export const BURNING: SettleRule = {
  keys: ['जल'],
  settle: (words, at) => {
    const word = words[at] as Word;
    if (word.pos !== 'noun' || words[at + 1]?.key !== 'कर') return;
    if (/^(?:राख|खाक|मर|मौत)$/u.test(words[at + 2]?.key ?? '') && word.verb) word.pos = 'verb';
  },
};

/** "ईसा पूर्व" says of a year or century which one it is. */
export const ERA: SettleRule = {
  keys: ['ईसा'],
  settle: (words, at) => {
    const word = words[at] as Word;
    const next = words[at + 1];
    if (next?.key !== 'पूर्व' || word.value) return;
    word.pos = 'adjective';
    word.length = 2;
    next.pos = 'adjective';
    next.inside = true;
  },
};

/** What is civil, of no citizen: "नागरिक उड्डयन प्राधिकरण". */
const CIVIL_MATTERS: ReadonlySet<string> = new Set(
  'उड्डयन विमानन प्रशासन संहिता समाज अस्पताल परमाणु'.split(' ').map(fold),
);

/** "नेपाल के नागरिक उड्डयन प्राधिकरण": before such a noun an adjective, and nobody who acts. */
export const CIVIL: SettleRule = {
  keys: ['नागरिक'],
  settle: (words, at) => {
    const word = words[at] as Word;
    if (word.name || !CIVIL_MATTERS.has(words[at + 1]?.key ?? '')) return;
    word.pos = 'adjective';
    word.role = undefined;
    word.noun = undefined;
  },
};

const MONTH = 'जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर';
const MONTHS = new RegExp(`^(?:${MONTH})[-–](?:${MONTH})$`, 'u');

/** "जुलाई-सितंबर": from month to month. */
export const spansMonths = ({ text }: Word) => MONTHS.test(text);

/** "जुलाई-सितंबर तिमाही": a stretch of the year, and no name. */
export const QUARTERS: SettleRule = {
  keys: ['तिमाही', 'छमाही'],
  settle: (words, at) => {
    const word = words[at] as Word;
    const before = words[at - 1];
    if (!before || before.value || !spansMonths(before)) return;
    for (const part of [before, word]) {
      part.pos = 'noun';
      part.name = undefined;
      part.noun = (['direct', 'oblique'] as const).map((form) => ({
        lemma: part.text,
        class: 'time',
        gender: 'f',
        number: 'sg',
        case: form,
      }));
    }
  },
};

/** "प्रवक्ता ले. मोहन दास ने": a rank before its dot and a name, which stands as in brackets, and no verb. */
export const RANKS: SettleRule = {
  keys: ['ले'],
  settle: (words, at) => {
    const word = words[at] as Word;
    const [dot, name] = [words[at + 1], words[at + 2]];
    if (dot?.text !== '.' || (name?.name?.class !== 'person' && name?.pos !== 'unknown')) return;
    word.pos = 'parenthesis';
    word.verb = undefined;
    dot.pos = 'parenthesis';
  },
};

/** Whether a word may open the name of somebody: a name, an office, or a word that no list knows. */
const isOfPerson = (word: Word | undefined) =>
  word?.name?.class === 'person' || word?.role !== undefined || word?.pos === 'unknown';

/** "अनीश गिरी ने", "महंत मुकुंद गिरी और राय": behind a word that no list knows, or a person's name, and before more of the clause or another person, somebody's surname: nothing fell. */
export const FALLEN_NAMES: SettleRule = {
  keys: ['गिरी'],
  settle: (words, at) => {
    const word = words[at] as Word;
    const [owner, before, next] = [words[at - 2], words[at - 1], words[at + 1]];
    if (!word.verb || !next || !isOfPerson(before) || before?.role) return;
    // "भवन की शटरप्लाई गिरी": a thing of something.
    if (owner?.key === 'की') return;
    const isRow = next.pos === 'coordinator' || next.text === ',';
    const goesOn = next.pos === 'postposition' || isNominal(next) || next.value !== undefined;
    const isTitled = owner?.noun?.some((noun) => noun.class === 'person') === true;
    if (isRow ? !isTitled && !isOfPerson(words[at + 2]) : !goesOn) return;
    word.pos = 'unknown';
    word.verb = undefined;
  },
};
