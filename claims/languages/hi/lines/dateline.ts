import { byRef, matchName } from '../../../catalogue/lookup.ts';
import { fold } from '../../../text/fold.ts';
import { LETTER } from '../../../text/letters.ts';
import { ANY_MONTH } from '../calendar.ts';
import { isListedPlace, mayBePlace } from './place.ts';
import { AGENCY_WORDS } from './words.ts';

const WORD = `[${LETTER}][${LETTER}/.\\-]*`;
const LETTERS = `[${LETTER}]+`;
const PLACE = `(?<place>${WORD}(?: ${WORD}){0,2})`;
const DAY_WORDS =
  'एक|दो|तीन|चार|पांच|पाँच|छह|छः|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस|इक्कीस|बाईस|तेईस|चौबीस|पच्चीस|छब्बीस|सत्ताईस|अट्ठाईस|उनतीस|तीस|इकतीस';
const DAY = `(?:\\p{Nd}{1,2}|${DAY_WORDS}) (?:${ANY_MONTH})(?: \\p{Nd}{4})?`;
/** What closes a dateline; a visarga is often typed for a colon. */
const CLOSE = '[।:ः.\\-–—|]+';
/** The same, or the end of a line that holds nothing else. */
const CLOSE_OR_END = `(?:${CLOSE}|(?=\\n|$))`;

interface Shape {
  readonly id: string;
  readonly form: RegExp;
  /** Whether an agency or a day must be named, as the form alone says too little. */
  readonly needsProof: boolean;
  /** Whether the place must be one of a list. */
  readonly needsList?: true;
}

const SHAPES: readonly Shape[] = [
  // नयी दिल्ली, 28 नवंबर (भाषा) रेल मंत्री … · जम्मू, 3 मई पुलिस ने … · एटा (यूपी), 3 मई।
  {
    id: 'dateline.day',
    form: new RegExp(
      `^${PLACE}(?: ?\\([^()]{2,40}\\))?, ?${DAY}(?: ?\\((?<agency>[^()]{2,40})\\))? ?(?:${CLOSE_OR_END}|(?=[^\\s,]+ )(?!(?:को|से|तक|के|की|का|में|और|व|या|तथा)[ ,]))`,
      'u',
    ),
    needsProof: false,
  },
  // सियोल, एपी। · नई दिल्ली, भाषा: · लखनऊ, 12 मार्च (एजेंसी)।
  {
    id: 'dateline.agency',
    form: new RegExp(
      `^${PLACE}, ?(?:${DAY}[ ,]*)?\\(?(?<agency>${WORD}(?: ${WORD}){0,2})?\\)? ?${CLOSE_OR_END}`,
      'u',
    ),
    needsProof: true,
  },
  // इस्लामाबाद (रायटर): · लखनऊ (ब्यूरो)।
  {
    id: 'dateline.parenthesis',
    form: new RegExp(`^${PLACE} ?\\((?<agency>[^()]{2,40})\\) ?[।:.\\-–—|]*`, 'u'),
    needsProof: true,
  },
  // मुंबई (Mumbai) : · श्रीहरिकोटा (आंध्र प्रदेश) –
  {
    id: 'dateline.gloss',
    form: new RegExp(`^${PLACE} ?\\([^()]{2,40}\\) ?[।:–—|]+`, 'u'),
    needsProof: false,
  },
  // (पत्रिका ब्यूरो, गुवाहाटी):
  {
    id: 'dateline.enclosed',
    form: /^\((?<agency>[^(),]{2,30}), ?(?<place>[^(),]{2,30})\) ?[।:.\-–—|]*/u,
    needsProof: true,
  },
  // (एजेंसी) बरेली राज्य सरकार ने …
  {
    id: 'dateline.before',
    form: new RegExp(
      `^\\((?<agency>[^()]{2,30})\\) ?(?<place>(?:नई|नयी) दिल्ली|${LETTERS}) ?(?:[।:.\\-–—|]+|(?=[^\\s,]+ )(?!(?:को|से|तक|के|की|का|में|ने|और|व|या|तथा|पर)[ ,]))`,
      'u',
    ),
    needsProof: true,
  },
  // [रमेश कुमार, बरेली]
  {
    id: 'dateline.bracket',
    form: /^\[(?<agency>[^\],]{2,40}), ?(?<place>[^\],]{2,30})\] ?[।:.\-–—|]*/u,
    needsProof: false,
  },
  // एजेंसी, वाशिंगटन। · जागरण संवाददाता, लखनऊ। · संवाद सूत्र, झाझा (जमुई)। · खेल डेस्क | नागपुर
  {
    id: 'dateline.reporter',
    form: new RegExp(
      `^(?<agency>${WORD}(?: ${WORD}){0,2})(?:,| ?[|।]) ${PLACE}(?: ?\\((?<whole>[^()]{2,30})\\))? ?${CLOSE_OR_END}`,
      'u',
    ),
    needsProof: true,
  },
  // सूरत/नगर प्रतिनिधि।
  {
    id: 'dateline.slash',
    form: new RegExp(
      `^(?<place>${LETTERS}(?: ${LETTERS})?) ?/ ?(?<agency>${LETTERS}(?: ${LETTERS}){0,2}) ?${CLOSE}`,
      'u',
    ),
    needsProof: true,
  },
  // सूरत. छठ के लिए … · दौसा . 12 लोग … · एटा (यूपी). जिले में … · नई दिल्ली/मुंबई. गर्मी …
  {
    id: 'dateline.stop',
    form: new RegExp(
      `^(?<place>${LETTERS}(?:[ /-]${LETTERS}){0,3})(?: ?\\([^()]{2,20}\\))? ?\\. (?=[${LETTER}\\p{Nd}])`,
      'u',
    ),
    needsProof: false,
  },
  // नई दिल्ली, in a line of its own
  { id: 'dateline.line', form: new RegExp(`^${PLACE}(?=\\n|$)`, 'u'), needsProof: false, needsList: true },
  // गोरखपुर। · नई दिल्ली: · भोपालः
  {
    id: 'dateline.bare',
    form: new RegExp(`^(?<place>${WORD}(?: ${WORD}){0,1}) ?[।:ः|](?=\\s|$|[^ः])`, 'u'),
    needsProof: false,
  },
];

/** Who wrote it, behind its place. */
const DESK = new RegExp(`^(${WORD}(?: ${WORD}){0,2}) ?[।|:]+(?= )`, 'u');

const DAY_AND_MONTH = new RegExp(`(?:\\p{Nd}|${DAY_WORDS}) (?:${ANY_MONTH})`, 'u');

/** "GORAKHPUR: पुलिस ने …": the town in Latin letters, as some papers head their stories. */
const LATIN = /^(?<place>[A-Z]{4,14}(?: [A-Z]{3,14})?) ?[:।](?= )/u;

/** The dateline in Latin letters, which names no place that Hindi could tell. */
function readLatin(head: string): Dateline | null {
  const found = LATIN.exec(head);
  const keys = (found?.groups?.place ?? '').toLowerCase().split(' ');
  const named = found && matchName(keys, 0, 'en');
  const isTown = named?.length === keys.length && named.refs.some((ref) => byRef(ref)?.class === 'place');
  return found && isTown ? { length: found[0].length } : null;
}

/** Adverbs that end in a visarga: no place with a colon. */
const ADVERBS =
  /^(?:अत|अंत|प्राय|संभवत|पुन|स्वत|मुख्यत|सामान्यत|विशेषत|अंतत|अन्तत|क्रमश|प्रात|दु|निः?|वस्तुत|मूलत|पूर्णत|आंशिकत|प्रथमत|फलत|शब्दश|अक्षरश)ः/u;

function isAgency(words: string | undefined): boolean {
  return words?.split(/[\s,/]+/u).some((word) => AGENCY_WORDS.has(fold(word))) ?? false;
}

/** Letters without their signs of which a word is a name and no title, initial or unit: "डॉ", "इंजी", "किमी". */
const SHORTEST_NAME = 3;

/** Whether a stop alone makes a dateline of the words: listed places, or one word that is no abbreviation. */
function mayStop(place: string): boolean {
  const parts = place.split(/[/-]/u);
  if (parts.every(isListedPlace)) return true;
  const isShort = (part: string) => (part.match(/\p{L}/gu) ?? []).length < SHORTEST_NAME;
  return parts.every((part) => isListedPlace(part) || !(part.includes(' ') || isShort(part)));
}

/** "झाझा (जमुई)": the district, where no list has the town. */
function placeToTell({ place, whole }: Readonly<Record<string, string>>): string | undefined {
  const isKnown = place === undefined || whole === undefined || isListedPlace(place);
  return isKnown || !isListedPlace(whole) ? place : whole;
}

interface Dateline {
  readonly place?: string;
  readonly agency?: string;
  readonly length: number;
}

function readOnce(head: string): Dateline | null {
  // Every form has one of these near its start, or ends with its line.
  if (!/[,:।ः(–—|.\n]|^[^\n]{2,30}$/u.test(head.slice(0, 60)) || ADVERBS.test(head)) return null;
  for (const { id, form, needsProof, needsList } of SHAPES) {
    const found = head.match(form);
    if (!found?.groups) continue;
    const { agency } = found.groups;
    const place = placeToTell(found.groups);
    const isDated = DAY_AND_MONTH.test(found[0]);
    if (needsProof && !isAgency(agency) && !isDated) continue;
    // "गणतंत्र दिवस (26 जनवरी)": a day in brackets proves no place.
    const isProven = isAgency(agency) || (isDated && id !== 'dateline.parenthesis');
    if (place && !mayBePlace(place.trim(), isProven)) continue;
    if ((needsList || id === 'dateline.before') && !isListedPlace(place ?? '')) continue;
    // "डॉ. राय", "श्री. राय": not every word before a stop is a place.
    if (id === 'dateline.stop' && !mayStop(place ?? '')) continue;
    const clean = agency?.trim();
    return {
      ...(place ? { place: place.trim() } : {}),
      ...(clean && isAgency(clean) ? { agency: clean } : {}),
      length: found[0].length,
    };
  }
  return null;
}

/**
 * Reads a dateline at the start of `head`: its place, its agency where it names one, and its length in UTF-16 code
 * units; "पटना : पटना : …" is one typed twice. Null where a story begins at once.
 */
export function readDateline(head: string): Dateline | null {
  const found = readOnce(head) ?? readLatin(head);
  if (!found) return null;
  const rest = head.slice(found.length).trimStart();
  // "भोपाल। राज्य ब्यूरो।"
  const desk = rest.match(DESK);
  if (desk && isAgency(desk[1])) return { ...found, length: head.length - rest.length + desk[0].length };
  const again = readOnce(rest);
  return again && again.place === found.place && again.length < rest.length
    ? { ...found, length: head.length - rest.length + again.length }
    : found;
}
