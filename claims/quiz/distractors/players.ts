import { type CatalogueEntry, entriesOf } from '../../catalogue/lookup.ts';
import { shuffled } from '../random.ts';
import type { Candidate, Person, Surroundings } from '../types.ts';

/** What a sport is told by in a Hindi story, and the list of those who play it. */
const SPORTS: readonly { readonly told: RegExp; readonly category: string }[] = [
  {
    told: /(?:^| )(?:रणजी|टेस्ट मैच|वनडे|टी20|टी-20|विकेट|बल्लेबाज|गेंदबाज|क्रिकेट)(?= |,|।)/u,
    category: 'person.cricketer',
  },
  { told: /(?:^| )(?:कुश्ती|पहलवान|पहलवानों)(?= |,|।)/u, category: 'person.wrestler' },
  {
    told: /(?:^| )(?:एथलेटिक्स|भाला फेंक|लंबी कूद|ऊंची कूद|मीटर दौड़|मैराथन|धावक|धाविका)(?= |,|।)/u,
    category: 'person.athlete',
  },
  { told: /(?:^| )(?:बैडमिंटन|शटलर)(?= |,|।)/u, category: 'person.badminton' },
  {
    told: /(?:^| )(?:टेनिस|विंबलडन|फ्रेंच ओपन|ऑस्ट्रेलियन ओपन|यूएस ओपन|ग्रैंड ?स्लैम)(?= |,|।)/u,
    category: 'person.tennis',
  },
  { told: /(?:^| )(?:निशानेबाजी|निशानेबाज|पिस्टल|एयर राइफल)(?= |,|।)/u, category: 'person.shooter' },
  { told: /(?:^| )(?:शतरंज|ग्रैंडमास्टर)(?= |,|।)/u, category: 'person.chess' },
];

/** What players alone do, in a stem: who opens a match or gives a prize does none of it. */
const DEED =
  /(?:^| )(?:रन बना|रन देकर|विकेट (?:लिए|झटक|चटक|ले)|शतक|अर्धशतक|अर्द्धशतक|नाबाद|रन आउट|कैच|गोल (?:किया|किए|दाग)|शिकस्त|मात दी|हराया|हराकर|स्वर्ण|रजत|कांस्य|पदक|मीटर|सेकंड|सेकेंड|सेट|खिताब|ख\u093cिताब)(?:\S{0,4})(?= |\?)/u;
const NO_DEED =
  /(?:^| )(?:उद्घाटन|पुरस्कार|सम्मानित|बधाई|घोषणा|बताया|कहा|चयन|प्रशिक्षण|कोच|प्रशिक्षक|पिता|माता|मां|भाई|पति|पत्नी)(?= |\?)/u;

const HOME = 'IN';

/** The one list of players whom a story of one sport could be about; null where it tells of none, or of several sports. */
function sportIn(story: string): string | null {
  const told = SPORTS.filter((sport) => sport.told.test(story));
  return told.length === 1 ? (told[0]?.category ?? null) : null;
}

/**
 * Players whom a Hindi reader could take for one of no list who did what players do: of the sport that the story
 * is of, of the same gender, of India, none of whom the story names. Empty where that is not sure.
 */
export function playersLike(
  { reading: { claim }, question }: Candidate,
  own: Person,
  around: Surroundings,
): readonly CatalogueEntry[] {
  const stem = question.stem;
  const gender = own.gender ?? question.agreement.gender;
  if (claim.lang !== 'hi' || claim.kind === 'role' || gender === undefined) return [];
  if (!DEED.test(stem) || NO_DEED.test(stem)) return [];
  const category = sportIn(around.told());
  if (category === null) return [];
  const told = (name: string) => around.story().includes(` ${around.nameWords(name).at(-1)} `);
  return shuffled(
    entriesOf(category).filter(
      (entry) => entry.country === HOME && entry.gender === gender && !told(entry.hi),
    ),
    around.next,
  );
}
