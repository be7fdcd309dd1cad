import { fold } from '../../../../text/fold.ts';
import { isDuration, isGenitiveMarker, type Word } from '../../tag/word.ts';
import { isMade, isSized } from '../memory/described.ts';
import type { Surroundings } from '../memory/surroundings.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** What a thing has or what is done to it, and which kinds of things can have it. */
interface Property {
  readonly id: string;
  /** Nouns behind "इसकी". */
  readonly nouns: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

const SOLID = 'site building vehicle weapon artefact natural animal plant';
const MADE = 'site building vehicle weapon artefact plan';

const PROPERTIES: readonly Property[] = [
  { id: 'has.size', nouns: set('लंबाई चौड़ाई ऊंचाई मोटाई व्यास'), kinds: set(SOLID) },
  { id: 'has.depth', nouns: set('गहराई'), kinds: set(`${SOLID} quake`) },
  { id: 'has.epicentre', nouns: set('केंद्र अधिकेंद्र तीव्रता'), kinds: set('quake') },
  { id: 'has.coach', nouns: set('डिब्बा बोगी कोच इंजन पहिया टायर'), kinds: set('vehicle') },
  { id: 'has.weight', nouns: set('वजन भार'), kinds: set('vehicle weapon artefact animal') },
  { id: 'has.part', nouns: set('बैटरी स्क्रीन डिस्प्ले प्रोसेसर'), kinds: set('artefact') },
  { id: 'has.opening', nouns: set('उद्घाटन समापन आयोजन'), kinds: set(`${MADE} show`) },
  {
    id: 'has.price',
    nouns: set('कीमत दाम'),
    kinds: set('vehicle artefact weapon site building document food'),
  },
  {
    id: 'has.cost',
    nouns: set('लागत काम निर्माण लोकार्पण शिलान्यास डिजाइन रखरखाव मरम्मत'),
    kinds: set(MADE),
  },
  { id: 'has.people', nouns: set('आबादी जनसंख्या'), kinds: set('place') },
  { id: 'has.area', nouns: set('क्षेत्रफल रकबा'), kinds: set('place site natural building') },
  { id: 'has.power', nouns: set('क्षमता'), kinds: set(MADE) },
  { id: 'has.speed', nouns: set('रफ्तार गति'), kinds: set('vehicle weapon natural') },
  { id: 'has.range', nouns: set('रेंज मारक'), kinds: set('weapon vehicle') },
  { id: 'has.seat', nouns: set('मुख्यालय संस्थापक'), kinds: set('organisation') },
  { id: 'has.clause', nouns: set('प्रावधान मसौदा धारा'), kinds: set('document') },
];

const BUILT = set(MADE);
/** What is opened, founded or run may be a body too. */
const OPENED = set(`${MADE} organisation`);
const FOUNDED = set('organisation building site');

const openedOf = ({ conjunct }: Surroundings['verb']) =>
  /^(?:स्थापित|गठित|पंजीकृत)$/u.test(conjunct?.key ?? '') ? FOUNDED : OPENED;
const SIZED = set(SOLID);
const SITED = set('site building organisation natural');
const HOLDERS = set('site building vehicle artefact weapon');
const WRITTEN = set('document');
const LAID_DOWN = set('document plan sum');
const STOREYED = set('building');
const MANNED = set('building site organisation vehicle');
const FUNDED = set(MADE);
const CROSSED = set('site');
const RIDDEN = set('vehicle');

/** What a building, a vehicle or a device is counted to hold. */
const HELD = set(
  'कमरा कमरे मंजिल मंजिलें बिस्तर बिस्तरों बेड सीट सीटें स्टेशन डिब्बा डिब्बे कोच खंभा खंभे दरवाजा दरवाजे गेट लेन इंजन कैमरा कैमरे सेंसर प्लेटफॉर्म लिफ्ट वार्ड दुकान दुकानें फ्लैट पुस्तक पुस्तकें किताब किताबें',
);
/** What a report, a bill or a book holds. */
const WORDED = set(
  'प्रावधान सिफारिश सिफारिशें सुझाव अध्याय पृष्ठ पन्ना पन्ने धारा धाराएं शर्त शर्तें कविता कविताएं कहानी कहानियां लेख',
);

/** The noun that is owned by the word at `at`: behind counts and adjectives. */
function ownedBy(words: readonly Word[], at: number): Word | undefined {
  const from = words.slice(at + 1);
  const noun = from.findIndex(
    ({ pos, inside }) => !inside && (pos === 'noun' || pos === 'name' || pos === 'unknown'),
  );
  return from[noun];
}

/** "इसके लिए". */
function isForWhat(word: Word, { clause = [] }: Surroundings): boolean {
  return clause[clause.indexOf(word) + 1]?.key === 'लिए';
}

const keyOf = (word: Word | undefined) => fold(word?.noun?.[0]?.lemma ?? word?.key ?? '');

const isMoney = ({ value }: Word) => value?.fact.type === 'quantity' && value.fact.dimension === 'money';

/** "इस पर 40 करोड़ रुपये खर्च हुए", "… की लागत आई". */
function costs({ verb, clause = [] }: Surroundings): boolean {
  const spent = clause.some(({ key }) => /^(?:खर्च|लागत)$/u.test(key));
  return spent && clause.some(isMoney) && !verb.negated;
}

function isHeld({ verb, clause = [] }: Surroundings, nouns: ReadonlySet<string>): boolean {
  const states = verb.root === 'हो' && !verb.perfective;
  return states && clause.some((word, i) => nouns.has(keyOf(word)) && !isGenitiveMarker(clause[i + 1]));
}

/** "इसमें 1,200 बिस्तर हैं". */
export const holds = (around: Surroundings): boolean => isHeld(around, HELD);

/** "इस पर 14 स्टेशन बनाए गए हैं": what is built on it. */
function isBuiltOn({ verb, clause = [] }: Surroundings): boolean {
  const builds = verb.passive && verb.perfective && !verb.negated && /^(?:बना|लगा)$/u.test(verb.root);
  return builds && clause.some((word, i) => HELD.has(keyOf(word)) && clause[i + 1]?.pos !== 'postposition');
}

/** "इस पर चार घंटे बहस हुई", "इस पर हस्ताक्षर किए": what is written. */
const isDebated = ({ verb, clause = [] }: Surroundings) =>
  !verb.negated && clause.some(({ key }) => /^(?:बहस|मतदान|हस्ताक्षर)$/u.test(key));

/** "इसके तहत": what is laid down. */
const isUnder = (word: Word, { clause = [] }: Surroundings) =>
  /^(?:तहत|अंतर्गत)$/u.test(clause[clause.indexOf(word) + 1]?.key ?? '');

/** "इसमें तीन साल लगे": what takes time to make. */
const tookTime = ({ verb, clause = [] }: Surroundings) =>
  verb.root === 'लग' && verb.perfective && !verb.conjunct && clause.some(isDuration);

/** "इसे 2023 में पूरा होना था". */
const wasDue = ({ verb, clause = [] }: Surroundings) =>
  verb.root === 'हो' && clause.some(({ key }) => /^(?:पूरा|तैयार)$/u.test(key));

/** "इसके लिए 40 करोड़ रुपये मंजूर हुए": what money is set apart for. */
function isFunded({ verb, clause = [] }: Surroundings): boolean {
  const given = /^(?:मंजूर|आवंटित|स्वीकृत|निर्धारित)$/u.test(verb.conjunct?.key ?? '') || verb.root === 'रख';
  return given && clause.some(isMoney);
}

/** "इसमें 1,200 लोग काम करते हैं", "इसमें 12 लोग सवार थे". */
function isPeopled({ verb }: Surroundings): boolean {
  return (
    verb.conjunct?.key === 'सवार' || (verb.conjunct?.key === 'काम' && verb.root === 'कर' && !verb.perfective)
  );
}

/** "इसमें सवार चार लोग". */
function isAboard(word: Word, { clause = [] }: Surroundings): boolean {
  return clause[clause.indexOf(word) + 1]?.key === 'सवार';
}

/** "इसे बनाने में चार साल लगे". */
function isInTheMaking(word: Word, { clause = [] }: Surroundings): boolean {
  const [next, after] = clause.slice(clause.indexOf(word) + 1);
  return next?.key === 'बनाने' || (/^(?:तैयार|पूरा)$/u.test(next?.key ?? '') && after?.key === 'करने');
}

/** Of which kinds of things alone a pronoun can be, by what is said of it; undefined where of anything. */
export function askedOf(
  words: readonly Word[],
  at: number,
  around: Surroundings,
): ReadonlySet<string> | undefined {
  const word = words[at] as Word;
  const { verb } = around;
  switch (word.key) {
    case 'इसका':
    case 'इसकी':
    case 'इसके': {
      if (isForWhat(word, around)) return isFunded(around) ? FUNDED : undefined;
      if (word.key === 'इसके' && isUnder(word, around)) return LAID_DOWN;
      const noun = keyOf(ownedBy(words, at));
      return PROPERTIES.find(({ nouns }) => nouns.has(noun))?.kinds;
    }
    case 'यह': {
      if (!around.subject || !around.opens) return undefined;
      if (isSized(verb, around.complement)) return SIZED;
      if (around.complement?.key === 'मंजिला') return STOREYED;
      if (verb.conjunct?.key === 'स्थित' || around.complement?.key === 'स्थित') return SITED;
      return isMade(verb) && verb.passive ? openedOf(verb) : undefined;
    }
    case 'इसमें':
      if (isPeopled(around)) return MANNED;
      if (isAboard(word, around)) return RIDDEN;
      if (tookTime(around)) return BUILT;
      return isHeld(around, HELD) ? HOLDERS : isHeld(around, WORDED) ? WRITTEN : undefined;
    case 'इसे':
      if (isInTheMaking(word, around) || wasDue(around)) return BUILT;
      return isMade(verb) && (verb.passive || around.clause?.some(({ tag }) => tag === 'ergative'))
        ? openedOf(verb)
        : undefined;
    case 'इस':
    case 'इसपर':
      if (isBuiltOn(around)) return CROSSED;
      if (isDebated(around)) return WRITTEN;
      return costs(around) ? BUILT : verb.root === 'गुजर' ? CROSSED : undefined;
    case 'इससे':
      return verb.root === 'गुजर' ? CROSSED : undefined;
    default:
      return undefined;
  }
}
