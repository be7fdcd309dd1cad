import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { Nominal } from '../../clause/phrases.ts';
import type { Word } from '../../tag/word.ts';
import type { Place } from '../memory/memory-types.ts';
import type { Ledger } from './ledger.ts';
import type { Known } from './types.ts';

/** What courts and police have cases of. */
const CRIMES: ReadonlySet<string> = new Set(
  'हत्या चोरी लूट डकैती दुष्कर्म बलात्कार अपहरण घोटाला घोटाले धोखाधड़ी ठगी रिश्वत रिश्वतखोरी गबन तस्करी हमला हमले धमाका धमाके विस्फोट मारपीट छेड़छाड़ मानहानि भ्रष्टाचार फर्जीवाड़ा फर्जीवाड़े जालसाजी आत्महत्या रंगदारी फिरौती दंगा दंगे'
    .split(' ')
    .map(fold),
);

export const CASE = 'मामला';

/** Longer words are a story of their own. */
const LONGEST = 6;

/** Remembers "चारा घोटाले के मामले में": what "इस मामले में" of the next sentences is. */
export function learnCase(ledger: Ledger, { group, tag }: Nominal, place: Place): void {
  const { words, marker, head } = group;
  const at = marker.findIndex(({ key }) => key === 'मामले');
  const of = marker[at - 1];
  if (tag !== 'topic' || at < 1 || of?.key !== 'के' || words.length > LONGEST) return;
  const open = words.some(
    ({ pos, pronoun }) => pos === 'pronoun' || pronoun !== undefined || pos === 'coordinator',
  );
  if (open) return;
  const owner = words.map(({ text }) => text).join(' ');
  ledger.note(CASE, {
    modifiers: [],
    head: marker[at] as Word,
    owner,
    ...(CRIMES.has(head.key) || CRIMES.has(fold(head.noun?.[0]?.lemma ?? ''))
      ? { crime: true as const }
      : {}),
    range: rangeOf(words),
    ...place,
    identity: fold(owner),
    plural: false,
  });
}

/** The one case of a crime that a story has told of before a word; undefined where it tells of two, or of none. */
export function caseMeant(ledger: Ledger, { start }: Word): Known | undefined {
  const told = ledger.knownBy(CASE).filter(({ range }) => range.end <= start);
  const [first] = told;
  return first?.crime && told.every(({ identity }) => identity === first.identity) ? first : undefined;
}
