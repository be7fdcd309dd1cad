import type { Reading } from '../../../model.ts';
import { AUXILIARIES } from '../lexicon/closed.ts';

/** The auxiliary that stands before the subject, and what of the verb group stays behind it. */
export interface Inverted {
  readonly auxiliary: string;
  readonly rest: string;
}

/** Words of a verb group that stand before its first verb: "reportedly collapsed". */
function adverbsBefore(words: readonly string[]): number {
  let i = 0;
  while (
    i < words.length - 1 &&
    /(?:ly|^also|^earlier|^then|^now|^still|^never|^even|^just|^later|^soon|^only|^first|^next|^last|^once|^twice|^already|^again|^almost|^finally|^together|^thus|^therefore|^both|^all|^each|^instead|^since|^long|^often|^always|^ever|^further|^too|^alone)$/u.test(
      words[i] ?? '',
    )
  )
    i++;
  return i;
}

/** The base form of a verb that governs another by "to"; null where it is not regular. */
function baseOf(word: string, tense: string): string | null {
  const irregular: Readonly<Record<string, string>> = {
    began: 'begin',
    had: 'have',
    went: 'go',
    came: 'come',
    got: 'get',
    sought: 'seek',
    kept: 'keep',
    has: 'have',
    chose: 'choose',
  };
  if (irregular[word]) return irregular[word] ?? null;
  if (tense === 'past') {
    if (/(?:nn|pp|tt)ed$/u.test(word)) return word.slice(0, -3);
    if (/(?:id|fus|clin|hop|agre|promis|continu|ceas|decid|refus|propos|argu|manag)ed$/u.test(word))
      return word.slice(0, -1);
    if (/ied$/u.test(word)) return `${word.slice(0, -3)}y`;
    return /ed$/u.test(word) ? word.slice(0, -2) : null;
  }
  if (/ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** Past forms that the tagger takes for their own lemma. */
const MISREAD: ReadonlyMap<string, string> = new Map([
  ['shot', 'shoot'],
  ['fled', 'flee'],
  ['sped', 'speed'],
  ['bred', 'breed'],
  ['fed', 'feed'],
]);

/** Turns a verb group for a question; null where that cannot be done. */
export function invert(reading: Reading, predicate: string): Inverted | null {
  const words = predicate.split(' ');
  const lead = adverbsBefore(words);
  const adverbs = words.slice(0, lead);
  const [first, ...others] = words.slice(lead) as [string, ...string[]];
  const { lemma, tense } = reading.form.predicate;
  const key = first.toLowerCase();
  if (/['’]/u.test(first)) return null;
  const be = /^(?:is|are|was|were)$/u.test(key);
  const main = others.length === 0 && !be;
  const must = /^(?:has|have|had)$/u.test(key) && others[0] === 'to';
  if (AUXILIARIES.has(key) && !main && !must)
    return { auxiliary: key, rest: [...adverbs, ...others].join(' ') };
  const auxiliary = tense === 'past' ? 'did' : doFor(key, lemma);
  const governs = others[0] === 'to';
  const particle = others.length === 1 && !governs;
  if (others.length > 0 && !governs && !particle) return null;
  const base = governs ? baseOf(key, tense) : (MISREAD.get(lemma) ?? withMuteE(asSpelt(lemma, key), key));
  // "Do builders walked": a past that was read as a present.
  if (auxiliary !== 'did' && base === key && PAST.test(key) && !BASE_IN_ED.test(key)) return null;
  return base ? { auxiliary, rest: [...adverbs, base, ...others].join(' ') } : null;
}

/** "Ploughed" is of "plough", "organised" of "organise": as the story spells it. */
function asSpelt(lemma: string, key: string): string {
  if (key.startsWith('plough')) return 'plough';
  if (key.startsWith('practis')) return 'practise';
  if (key.startsWith('tranquilli')) return key.replace(/(?:s|d|ed|ing)$/u, '').replace(/(?<=[sz])$/u, 'e');
  return /[iy]s(?:e|ed|es|ing)$/u.test(key) ? lemma.replace(/(?<=[iy])ze$/u, 'se') : lemma;
}

/** "Staged" is of "stage", "served" of "serve": a base that lost its last letter. */
function withMuteE(lemma: string, key: string): string {
  return key === `${lemma}ed` && /(?:[aeioudrl]g|[cvu])$/u.test(lemma) ? `${lemma}e` : lemma;
}

const PAST = /\p{L}{2}ed$/u;
/** Verbs whose base ends as a past does. */
const BASE_IN_ED = /(?:need|feed|seed|heed|speed|bleed|breed|exceed|proceed|succeed|embed|wed|shred)$/u;

/** Verbs whose past looks like their present: news tells with them what happened. */
const ALIKE = /^(?:shed|cut|hit|put|set|let|shut|spread|beat|quit|read|cast|split|bid|burst|hurt)$/u;

function doFor(key: string, lemma: string): string {
  if (ALIKE.test(key)) return 'did';
  return key === lemma || !key.endsWith('s') ? 'do' : 'does';
}
