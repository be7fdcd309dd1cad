import type { EntityClass } from '../../../model.ts';
import { institutionKind, linksInstitution } from '../lexicon/institutions.ts';
import { isHonorific, isSurname } from '../lexicon/names/index.ts';
import { SIMPLE_POSTPOSITIONS } from './closed.ts';
import { markName } from './mark-persons.ts';
import type { Word } from './word.ts';

/** The names of Latin letters: बीएमसी, डब्ल्यूएचओ. */
const LETTERS = /^(?:डब्ल्यू|क्यू|एक्स|एफ|एच|एल|एम|एन|एस|आई|आर|जेड|जे|जी|बी|सी|डी|के|पी|टी|वी|वाई|यू|ए|ई|ओ){3,8}$/u;

/** Whether a folded word is an abbreviation by its letters. */
export const isSpelt = (key: string): boolean => LETTERS.test(key);

/** Endings of the names of villages and towns. */
export const SETTLEMENT =
  /.{2}(पुर|पुरा|पुरी|नगर|गढ़|गढ|ाबाद|गंज|गांव|खेडा|खेडी|वाडा|पल्ली|पट्टनम|पुरम|पाडा|कोटा|सराय)$/u;

const CLASSES: Readonly<Record<string, EntityClass>> = {
  'institution.building': 'place',
  'institution.body': 'organisation',
  'institution.event': 'thing',
};

/** How many words of a name stand before what it names. */
const LONGEST_STEM = 4;

function isStem(word: Word | undefined): boolean {
  if (!word || word.value || word.shape !== 'word') return false;
  const mayStand = word.name
    ? word.name.class === 'place' || word.name.class === 'person'
    : word.pos === 'unknown' || (word.pos === 'noun' && !word.role && word.bearsName);
  return mayStand && (word.name !== undefined || !isHonorific(word.key));
}

/** "स्मिथसोनियन कंजर्वेशन बायोलॉजी संस्थान": borrowed nouns of action and science stand inside its name. */
function isBorrowed(word: Word | undefined): boolean {
  return word?.guessed === true && word.pos === 'noun' && /(शन|लाजी|िंग)$/u.test(word.key);
}

interface Institution {
  readonly length: number;
  readonly kind: string;
  /** How many of its words say what it is: two in "कमला मिल्स परिसर". */
  readonly own: number;
}

/** The name of an institution that starts at `at`; null where none starts there. */
function institutionFrom(words: readonly Word[], at: number): Institution | null {
  let end = at;
  while (end < words.length && end - at < LONGEST_STEM && isStem(words[end])) end++;
  if (end === at) return null;
  const stem = end;
  while (linksInstitution(words[end]?.key ?? '') || isBorrowed(words[end])) end++;
  const isLinked = end > stem;
  let kind: string | undefined;
  const first = end;
  while (end < words.length) {
    const word = words[end] as Word;
    const own = word.name || word.value ? undefined : institutionKind(word.key, isLinked);
    if (own === undefined) break;
    kind = own;
    end++;
  }
  return kind === undefined ? null : { length: end - at, kind, own: end - first };
}

const OF = new Set(['आफ', 'फार']);

function isBorrowedPart(word: Word | undefined): boolean {
  if (word?.shape !== 'word' || word.value || word.verb) return false;
  return word.name !== undefined || word.pos === 'unknown' || word.pos === 'noun';
}

/** Where the words before ऑफ begin: "स्टेट बैंक", "यूनिवर्सिटी"; at most two, the last a kind of institution. */
function stemBefore(words: readonly Word[], of: number): number | null {
  const last = words[of - 1];
  if (!last) return null;
  let start = of - 1;
  while (words[start]?.inside) start--;
  if (institutionKind(last.key) === undefined) return null;
  if (start === of - 1 && isBorrowedPart(words[start - 1]) && !words[start - 1]?.role) {
    const before = words[start - 1] as Word;
    if (before.pos === 'unknown' || before.guessed) start--;
  }
  return start;
}

/** "स्टेट बैंक ऑफ इंडिया", "यूनिवर्सिटी ऑफ शिकागो": one name. */
export function markNamedOf(words: Word[]): void {
  words.forEach((word, of) => {
    if (!OF.has(word.key) || word.inside) return;
    const start = stemBefore(words, of);
    if (start === null || !isBorrowedPart(words[of + 1])) return;
    const end = of + 1 + (words[of + 1] as Word).length;
    const run = words.slice(start, end);
    const kind = institutionKind((words[of - 1] as Word).key) as string;
    const gender = words[of - 1]?.noun?.[0]?.gender;
    for (const part of run) part.noun = undefined;
    markName(words, start, end - start, {
      class: CLASSES[kind] ?? 'thing',
      refs: [],
      canonical: run.map((part) => part.text).join(' '),
      ...(gender ? { gender } : {}),
    });
  });
}

/** "कमला मिल्स परिसर", "पटना मेडिकल कॉलेज": one name; the place or person inside it is none. */
export function markInstitutions(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    // "डी. वी. सिंह | समिति के सदस्य हैं": behind initials the surname of a person.
    if (
      words[i]?.inside ||
      isStem(words[i - 1]) ||
      (words[i - 1]?.text === '.' && isSurname(words[i]?.key ?? ''))
    )
      continue;
    const found = institutionFrom(words, i);
    if (!found || (words[i - 1]?.role && found.own < 2)) continue;
    const canonical = words
      .slice(i, i + found.length)
      .map((word) => word.text)
      .join(' ');
    const gender = words[i + found.length - 1]?.noun?.[0]?.gender;
    markName(words, i, found.length, {
      class: CLASSES[found.kind] ?? 'thing',
      refs: [],
      canonical,
      ...(gender ? { gender } : {}),
    });
    i += found.length - 1;
  }
}

/** Letters before the name of a warship. */
const SHIP: ReadonlySet<string> = new Set('आईएनएस आईसीजीएस यूएसएस एचएमएस'.split(' '));

/** "आईएनएस मगर": the word behind the letters names the ship, whatever else it means. */
export function markShips(words: Word[]): void {
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (!SHIP.has(word.key) || word.inside || next?.shape !== 'word' || next.value) return;
    if (next.name ? next.name.class !== 'place' || next.length > 1 : SIMPLE_POSTPOSITIONS.has(next.key))
      return;
    markName(words, i, 2, {
      class: 'thing',
      refs: [],
      category: 'warship',
      canonical: `${word.text} ${next.text}`,
      gender: 'm',
    });
  });
}

/** Words whose form says what they name: abbreviations by letters, villages by their ending. */
export function markByForm(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.pos !== 'unknown' || word.inside || word.shape !== 'word') return;
    if (word.bearsName) return;
    if (LETTERS.test(word.key))
      markName(words, i, 1, { class: 'organisation', refs: [], canonical: word.text });
    else if (SETTLEMENT.test(word.key))
      markName(words, i, 1, { class: 'place', refs: [], canonical: word.text, gender: 'm' });
  });
}
