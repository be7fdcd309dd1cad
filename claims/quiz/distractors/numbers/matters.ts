import type { Argument, Reading } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { startsWithOneOf } from '../../../text/starts.ts';

/** What reports count again and again, by the beginnings of the words for it. Reviewed by hand. */
const MATTERS: readonly { readonly id: string; readonly stems: string }[] = [
  { id: 'dead', stems: 'मौत मृत जान दम मारे मरने' },
  { id: 'case', stems: 'संक्रमित पॉजिटिव पॉजीटिव पाजिटिव मामल केस मरीज रोगी' },
  { id: 'well', stems: 'ठीक स्वस्थ डिस्चार्ज रिकवर छुट्टी' },
  { id: 'hurt', stems: 'घायल जख्मी झुलस' },
  { id: 'held', stems: 'गिरफ्तार हिरासत' },
  { id: 'missing', stems: 'लापता फंसे' },
  { id: 'test', stems: 'जांच सैंपल नमून टेस्ट स्क्रीनिंग' },
  { id: 'apart', stems: 'क्वारंटाइन क्वारंटीन आइसोलेशन एकांतवास' },
  { id: 'new', stems: 'नए नये नया' },
  { id: 'active', stems: 'एक्टिव ऐक्टिव सक्रिय' },
  { id: 'run', stems: 'रन' },
  { id: 'wicket', stems: 'विकेट' },
];
const STEMS = MATTERS.flatMap(({ id, stems }) => stems.split(' ').map((stem) => ({ id, stem: fold(stem) })));

const isOfMatter = startsWithOneOf(STEMS.map(({ stem }) => stem));

/** Words that say nothing of what is counted: of numbers, of time now, of the whole country. */
const EMPTY: ReadonlySet<string> = new Set(
  'संख्या कुल तोड़ दिया दिए दी गंवाई गंवा ली चली अब तक अबतक बढ़कर बढकर पहुंच पहुंची हो गई गई गयी गए गये है हैं हुई हुए हुआ चुकी चुके चुका लोग लोगों व्यक्ति व्यक्तियों की के का में से को पर ने और व भी ही वायरस कोरोना कोविड आंकड़ा तादाद दर्ज सामने आए आये आई पाए पाये किया किए गया यहां वर्तमान फिलहाल करीब लगभग देश देशभर राज्य प्रदेश इनमें जबकि बढ़ कर बढी बढ़ी'
    .split(' ')
    .map(fold),
);

/** What a claim counts and where: enough to tell whether two figures are of one thing. */
export interface Matter {
  readonly ids: string;
  readonly places: string;
  readonly times: string;
  /** What it says beside that. */
  readonly words: ReadonlySet<string>;
  /** "Most ever", "in one day". */
  readonly isMost: boolean;
  /** Whether it counts all there were up to now. */
  readonly isTotal: boolean;
  /** Whether it counts those who died where it happened, and not all who died of it. */
  readonly isOnSpot: boolean;
}

const HOME = 'country:IN';

function sorted(values: Iterable<string>): string {
  return [...new Set(values)].sort().join(' ');
}

const TOTAL = /(?:^| )(?:कुल|अब तक|अबतक|संख्या|तादाद|आंकड़ा|चुक[ेीा]|बढ़कर)(?= |।)/u;
const ON_SPOT = /(?:^| )मौके पर (?:ही )?/u;
const MOST = /(?:^| )(?:रिकॉर्ड|सर्वाधिक|सबसे (?:अधिक|ज्यादा|बड़ी|बड़ा|कम))(?= )/u;

/** The matter of a Hindi claim; null where it counts nothing that reports count. */
function matterOf({ claim, form }: Reading): Matter | null {
  if (claim.lang !== 'hi') return null;
  const words = claim.text
    .replace(/[।,()]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(fold);
  const telling = words.filter(isOfMatter);
  if (telling.length === 0) return null;
  const ids = STEMS.filter(({ stem }) => telling.some((word) => word.startsWith(stem))).map(({ id }) => id);
  const entities = claim.arguments.flatMap(({ fact }) =>
    fact?.type === 'entity' && fact.class === 'place' ? [fact.ref ?? fact.name] : [],
  );
  const setting =
    entities.length > 0 ? [] : (form.setting ?? []).filter(({ named }) => named).map(({ text }) => text);
  const times = claim.arguments.flatMap(({ fact }) => (fact?.type === 'time' ? [fact.timex] : []));
  const named = new Set(
    claim.arguments.flatMap(({ fact, text }) =>
      fact?.type === 'time' || (fact?.type === 'entity' && fact.class === 'place')
        ? text.split(' ').map(fold)
        : [],
    ),
  );
  const rest = words.filter(
    (word) => !EMPTY.has(word) && !named.has(word) && !/\p{Nd}/u.test(word) && !isOfMatter(word),
  );
  return {
    ids: sorted(ids),
    places: sorted([...entities, ...setting].filter((ref) => ref !== HOME)),
    times: sorted(times),
    words: new Set(rest),
    isMost: MOST.test(claim.text),
    isTotal: TOTAL.test(claim.text),
    isOnSpot: ON_SPOT.test(claim.text),
  };
}

/** So many words of its own make a figure one of something else. */
const OWN_WORDS = 2;

function differ(a: Matter, b: Matter): boolean {
  const own = (x: Matter, y: Matter) => [...x.words].filter((word) => !y.words.has(word)).length;
  return own(a, b) >= OWN_WORDS || own(b, a) >= OWN_WORDS;
}

/** A total and a count of some are of one thing only where they are this near to each other. */
const NEAR = 1.35;

/** A figure with what it counts. */
export interface Figure {
  readonly matter: Matter;
  readonly value: number;
}

/** Whether two figures are of the same thing at the same place and time, as far as the words around them tell. */
export function isOneMatter({ matter: a, value: x }: Figure, { matter: b, value: y }: Figure): boolean {
  if (a.ids !== b.ids || a.places !== b.places) return false;
  if (a.isOnSpot !== b.isOnSpot) return false;
  if (a.isMost && b.isMost) return true;
  if (a.isTotal !== b.isTotal && (x > y * NEAR || y > x * NEAR)) return false;
  return a.times === b.times && !differ(a, b);
}

function countOf({ fact }: Argument): number | null {
  return fact?.type === 'quantity' && fact.dimension === 'count' ? fact.value : null;
}

/** A figure and where it is told. */
export interface TellingOfFigure extends Figure {
  readonly claimId: string;
  readonly sentence: number;
}

/** What each reading counts, of those that count one thing. */
export function figuresIn(readings: readonly Reading[]): TellingOfFigure[] {
  return readings.flatMap((reading) => {
    const counts = reading.claim.arguments.map(countOf).filter((count) => count !== null);
    const [value] = counts;
    const matter = counts.length === 1 ? matterOf(reading) : null;
    if (value === undefined || matter === null) return [];
    return [{ value, matter, claimId: reading.claim.id, sentence: reading.form.sentence }];
  });
}
