import { byRef, type CatalogueEntry, entriesOf } from '../../../../catalogue/lookup.ts';
import { siblings } from '../../../../catalogue/relatives.ts';
import { languageOf } from '../../../../languages/registry.ts';
import { shuffled } from '../../../random.ts';
import type { Candidate, Person, Surroundings } from '../../../types.ts';

/** What a sport is told by in a Hindi story, and the list of those who play it; of a list of several sports somebody of this one. */
interface Sport {
  readonly told: RegExp;
  readonly category: string;
  readonly like?: string;
}

const SPORTS: readonly Sport[] = [
  {
    told: /(?:^| )(?:रणजी|टेस्ट मैच|वनडे|टी20|टी-20|विकेट|बल्लेबाज|गेंदबाज|क्रिकेट)(?= |,|।)/u,
    category: 'person.cricketer',
  },
  { told: /(?:^| )(?:कुश्ती|पहलवान|पहलवानों)(?= |,|।)/u, category: 'person.wrestler' },
  {
    told: /(?:^| )(?:एथलेटिक्स|भाला फेंक|लंबी कूद|ऊंची कूद|मीटर दौड़|स्टीपलचेज|मैराथन|धावक|धाविका)(?= |,|।)/u,
    category: 'person.athlete',
    like: 'person:neeraj-chopra',
  },
  {
    told: /(?:^| )(?:मुक्केबाज|मुक्केबाजी|मुक्केबाजों|बॉक्सर|बॉक्सिंग)(?= |,|।)/u,
    category: 'person.athlete',
    like: 'person:nikhat-zareen',
  },
  {
    told: /(?:^| )(?:हॉकी|ड्रैग फ्लिक|पेनल्टी कॉर्नर)(?= |,|।)/u,
    category: 'person.athlete',
    like: 'person:harmanpreet-singh',
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
  /(?:^| )(?:रन बना|रन देकर|विकेट (?:लिए|झटक|चटक|ले)|शतक|अर्धशतक|अर्द्धशतक|नाबाद|रन आउट|कैच|गोल (?:किया|किए|दाग|किसने)|पेनल्टी कॉर्नर|ड्रैग फ्लिक|बढ़त (?:दोगुनी|दिला)|बराबरी (?:दिला|पर ला)|उपविजेता|अंकों? से (?:आगे|पीछे)|शिकस्त|मात दी|हराया|हराकर|स्वर्ण|रजत|कांस्य|पदक|मीटर|सेकंड|सेकेंड|सेट|खिताब|ख\u093cिताब)(?:\S{0,4})(?= |\?)/u;
const NO_DEED =
  /(?:^| )(?:उद्घाटन|पुरस्कार|सम्मानित|बधाई|घोषणा|बताया|कहा|चयन|प्रशिक्षण|कोच|प्रशिक्षक|पिता|माता|मां|भाई|पति|पत्नी)(?= |\?)/u;

const HOME = 'IN';

/** Players who are known for what they did long ago. */
const OF_OLD: ReadonlySet<string> = new Set(['Milkha Singh', 'P. T. Usha', 'Dhyan Chand']);
/** Contests in which nobody whom everybody knows takes part. */
const OF_THE_YOUNG =
  /(?:^| )(?:जूनियर|सब-जूनियर|अंडर-(?:1\p{Nd}|2\p{Nd})|स्कूली|अंतर-?विद्यालय|अंतर-?विश्वविद्यालय|(?:राज्य|राज्‍य|जिला|प्रदेश)[ -]?स्तरीय|खेलो इंडिया)(?= |,|।)/u;

/** "महिला क्रिकेट", "महिला एकल": a contest in which no man plays. */
const OF_WOMEN =
  /(?:^| )महिला(?:ओं)? (?:के |की )?(?:क्रिकेट|हॉकी|फुटबॉल|कबड्डी|टीम|विश्व|वनडे|टी20|टी-20|प्रीमियर|एशिया|एकल|युगल|वर्ग|टेस्ट|चैंपियनशिप)(?= |:)/u;

export function isManAmongWomen(ref: string | undefined, stem: string): boolean {
  return OF_WOMEN.test(stem) && ref !== undefined && byRef(ref)?.gender === 'm';
}

/** Games of one against one, whose best readers know from all over the country. */
const ALONE: ReadonlySet<string> = new Set(['person.chess', 'person.badminton', 'person.tennis']);

/** A contest of women, or one in which they play as well: there a player of no told gender may be one. */
const WITH_WOMEN = /(?:^| )(?:महिला|महिलाओं|मिश्रित|बालिका|बालिकाओं|लड़कियों)(?= |,|।)/u;

/** "भारत और बेल्जियम के बीच मैच में बेल्जियम की ओर से किसने": a player of the other side. */
const FOR_SIDE = /(?:^| )([^\s?]{2,20}) की (?:ओर|तरफ) से (?:[^\s?]{1,12} ){0,3}(?:किस|कौन)/u;
const OWN_LAND = /(?:^| )(?:भारत|भारतीय|टीम इंडिया)(?= )/u;

function isForOtherSide(stem: string): boolean {
  const side = FOR_SIDE.exec(stem)?.[1];
  return side !== undefined && side !== 'भारत' && OWN_LAND.test(stem);
}

/** The one sport that a story could be about; null where it tells of none, or of several. */
function sportIn(story: string): Sport | null {
  const told = SPORTS.filter((sport) => sport.told.test(story));
  return told.length === 1 ? (told[0] ?? null) : null;
}

function playersOf({ category, like }: Sport): readonly CatalogueEntry[] {
  return like === undefined ? entriesOf(category) : (siblings(category, like)[0] ?? []);
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
  const sport = sportIn(around.told());
  const isOfMen = ALONE.has(sport?.category ?? '') && !WITH_WOMEN.test(around.told());
  const gender = own.gender ?? question.agreement.gender ?? (isOfMen ? 'm' : undefined);
  if (claim.lang !== 'hi' || claim.kind === 'role' || gender === undefined) return [];
  if (isForOtherSide(stem) || !DEED.test(stem) || NO_DEED.test(stem) || OF_THE_YOUNG.test(around.told()))
    return [];
  if (sport === null || languageOf(claim.lang).isForeignName?.(own.entity.name)) return [];
  const isTold = (name: string) => around.story().includes(` ${around.nameWords(name).at(-1)} `);
  return shuffled(
    playersOf(sport).filter(
      ({ country, gender: other, en, hi }) =>
        country === HOME && other === gender && !OF_OLD.has(en) && !isTold(hi),
    ),
    around.next,
  );
}
