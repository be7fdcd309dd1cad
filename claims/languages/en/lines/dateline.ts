import { CAPITAL, LETTER } from '../../../text/letters.ts';
import { AGENCY_WORDS } from './words.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';
const DAY = `(?:${MONTH}\\.? \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`;
const WORD = `[${CAPITAL}][${LETTER}.'’-]*`;
/** The land behind a town. */
const LAND = `, [${CAPITAL}][${LETTER}.]*(?: [${CAPITAL}][${LETTER}.]*){0,2}`;
/** The first of two towns: "Jaipur/Bhopal", "NEW DELHI/MUMBAI". */
const FIRST_TOWN = `(?:[${CAPITAL}][${CAPITAL} .'’-]{2,40}/|${WORD}(?: ${WORD}){0,2}/)?`;
const PLACE = `(?<place>${FIRST_TOWN}${WORD}(?: [${LETTER}][${LETTER}.'’-]*){0,3}(?:${LAND})?)`;
/** A town and its land, each word with a capital. */
const PAIR = `(?<place>${WORD}(?: ${WORD}){0,3}${LAND})`;
const AGENCY = `\\((?<agency>[${LETTER}][${LETTER}./ ]{1,24})\\)`;
const DASH = '(?:—|–|--| ?- )';
/** What parts a place from its day: "LONDON, Nov 3", "LONDON - Nov 3", "London | Nov 3". */
const PART = '(?:,? | ?[:|] ?| - )';
/** "Mumbai (Maharashtra) [India]" */
const REGION = `(?: \\([${CAPITAL}][${LETTER} ]{1,20}\\))?(?: \\[[${CAPITAL}][${LETTER} ]{2,20}\\])?`;

interface Shape {
  readonly id: string;
  readonly form: RegExp;
  /** Whether the place must stand in capitals, as a story may begin with the same shape. */
  readonly needsCapitals?: true;
  readonly needsAgency?: true;
}

const SHAPES: readonly Shape[] = [
  // LONDON, Nov 3 (Reuters) - · KABUL, Afghanistan (AP) — · New Delhi, Nov 3 (PTI) The minister …
  {
    id: 'dateline.agency',
    form: new RegExp(`^${PLACE}${REGION}(?:${PART}${DAY})?:? ?${AGENCY} ?(?:${DASH}|:)?\\s*`, 'u'),
    needsAgency: true,
  },
  // (CNN) —
  { id: 'dateline.enclosed', form: new RegExp(`^${AGENCY} ?(?:${DASH})?\\s*`, 'u'), needsAgency: true },
  // March 12 (Agency):
  {
    id: 'dateline.dated',
    form: new RegExp(`^${DAY} ?${AGENCY} ?(?:${DASH}|:)?\\s*`, 'u'),
    needsAgency: true,
  },
  // GENEVA (12 March 2021) –
  { id: 'dateline.enclosedDay', form: new RegExp(`^${PLACE} \\(${DAY}\\) ?(?:${DASH}|:)\\s*`, 'u') },
  // NAIROBI, Nov 3 — · Chisinau Feb 17 The bank …
  { id: 'dateline.day', form: new RegExp(`^${PLACE}${PART}${DAY} ?(?:${DASH}|:|(?=[${CAPITAL}]))\\s*`, 'u') },
  // Antalya, Turkey - The summit …
  { id: 'dateline.pair', form: new RegExp(`^${PAIR} [-–—―] (?=["“‘']?[${CAPITAL}])\\s*`, 'u') },
  // 14:45 – Flights are running
  {
    id: 'dateline.hour',
    form: new RegExp(
      `^(?<hour>\\d{1,2}[:.]\\d{2})(?: ?[ap]m)?(?: [A-Z]{2,4})? ?${DASH}\\s*(?=["“‘']?[${CAPITAL}])`,
      'u',
    ),
  },
  // NAIROBI — · NEW DELHI:
  { id: 'dateline.capitals', form: new RegExp(`^${PLACE} ?(?:${DASH}|:)\\s*`, 'u'), needsCapitals: true },
];

function isAgency(words: string | undefined): boolean {
  return words?.split(/[\s./]+/u).some((word) => AGENCY_WORDS.has(word.toLowerCase())) ?? false;
}

/**
 * Reads a dateline at the start of `head`: its place, its agency where it names one, and its length in UTF-16 code
 * units. Null where a story begins at once.
 */
export function readDateline(head: string): { place?: string; agency?: string; length: number } | null {
  for (const { form, needsCapitals, needsAgency } of SHAPES) {
    const found = head.match(form);
    if (!found?.groups) continue;
    const { place, agency } = found.groups;
    // "(APP):", "March 12 (APP)": letters that no list knows, where a day or a mark tells a dateline.
    const marked = /^[A-Z]{2,5}$/u.test(agency ?? '') && /\d|(?:[:—–-])\s*$/u.test(found[0]);
    if (needsAgency && !isAgency(agency) && !marked) continue;
    if (needsCapitals && !/^[\p{Lu}.'’ /-]{3,}(?:,|$)/u.test(place ?? '')) continue;
    return { ...(place ? { place } : {}), ...(agency ? { agency } : {}), length: found[0].length };
  }
  return null;
}
