import { byRef } from '../../../catalogue/lookup.ts';
import type { Argument, Entity } from '../../../model.ts';
import { foldPhrase } from '../../../text/fold.ts';
import type { Candidate } from '../../types.ts';
import { beforeAnswer, behindAnswer } from './beside-answer.ts';

function entityOf({ fact }: Argument): Entity | undefined {
  return fact?.type === 'entity' ? fact : undefined;
}

/** People of a claim by their full names, or those whom a list has. */
function peopleOf({ reading: { claim } }: Candidate): readonly Entity[] {
  return claim.arguments.flatMap((argument) => {
    const fact = entityOf(argument);
    return fact?.class === 'person' && (fact.ref !== undefined || fact.name.includes(' ')) ? [fact] : [];
  });
}

const isDated = ({ reading: { claim } }: Candidate) =>
  claim.arguments.some(({ fact }) => fact?.type === 'time');

/** Several acted, or others did so too. */
const TOGETHER = /(?:^| )(?:और|व|तथा|एवं|समेत|सहित|भी|कई|अक्सर|बार-बार|आदि)(?= )/u;

const lemmaOf = ({ reading: { form } }: Candidate) => foldPhrase(form.predicate.lemma);
const lemmas = (words: string): ReadonlySet<string> => new Set(words.split('|').map(foldPhrase));

const JOIN = lemmas('शामिल होना|भर्ती होना');
/** Bodies that somebody is of one at a time. */
const JOINED: ReadonlySet<string> = new Set(['party.in', 'party.world', 'armed.group', 'force']);

/** "रमेश पटेल भाजपा में शामिल हुए": one whom the claim names joins one party, group or force. */
function isJoinedByOne(candidate: Candidate): boolean {
  const { claim } = candidate.reading;
  const fact = entityOf(candidate.argument);
  if (claim.kind !== 'event' || fact?.category === undefined || !JOINED.has(fact.category)) return false;
  if (!JOIN.has(lemmaOf(candidate)) || !/^ में /u.test(behindAnswer(candidate))) return false;
  return peopleOf(candidate).length === 1;
}

/** Work that somebody does at one body. */
const POST =
  /(?:^| )(?:रजिस्ट्रार|न्यायाधीश|जज|निदेशक|प्रबंधक|मैनेजर|प्रोफेसर|प्राध्यापक|सहायक प्रोफेसर|प्राचार्य|शिक्षक|शिक्षिका|इंजीनियर|वैज्ञानिक|कार्यरत|तैनात|पदस्थ) (?:है|हैं|था|थे|थी|थीं)।?$/u;

/** "सुनील वर्मा पटना हाईकोर्ट में रजिस्ट्रार हैं": the post of one person is at one body. */
function isPostOfOne(candidate: Candidate): boolean {
  const { text } = candidate.reading.claim;
  return (
    POST.test(text) &&
    !TOGETHER.test(text) &&
    /^ (?:में|पर) /u.test(behindAnswer(candidate)) &&
    peopleOf(candidate).length === 1
  );
}

const ATTACK = lemmas('हमला करना|आक्रमण करना|विस्फोट करना|धमाका करना');

/** "दिसंबर 2000 में लश्कर के आतंकवादियों ने लाल किले पर हमला किया": of one attack at a named place and time there is one group. */
function isAttackOfGroup(candidate: Candidate): boolean {
  const { claim } = candidate.reading;
  if (entityOf(candidate.argument)?.category !== 'armed.group' || claim.kind !== 'event') return false;
  if (!ATTACK.has(lemmaOf(candidate)) || TOGETHER.test(claim.text) || !isDated(candidate)) return false;
  return claim.arguments.some((argument) => {
    const fact = entityOf(argument);
    return fact !== undefined && fact !== candidate.argument.fact && fact.class !== 'person';
  });
}

/** "न्यायमूर्ति राजीव मेहता की एकल पीठ ने": of one order there is one bench. */
const OF_BENCH =
  /^ (?:की|के) (?:(?:एकल|एकलपीठ|विशेष|खंड) )?(?:पीठ|एकलपीठ|खंडपीठ|बेंच|अदालत|कोर्ट|न्यायालय)(?: (?:ने|में|के|द्वारा))? /u;

function isOfBench(candidate: Candidate): boolean {
  return (
    candidate.reading.claim.kind === 'event' &&
    OF_BENCH.test(behindAnswer(candidate)) &&
    peopleOf(candidate).length === 1
  );
}

/** "2014 से कराड दक्षिण सीट का प्रतिनिधित्व": a seat has one member. */
const OF_SEAT =
  /(?:सीट|लोकसभा क्षेत्र|विधानसभा क्षेत्र|संसदीय क्षेत्र|निर्वाचन क्षेत्र) (?:का|की) (?:प्रतिनिधित्व|नुमाइंदगी)(?= )|(?:सीट|क्षेत्र) से (?:सांसद|विधायक) (?:है|हैं|थे|थीं|था|थी|चुने गए|चुनी गईं|बने|बनीं)/u;

function isMemberForSeat(candidate: Candidate): boolean {
  const { text } = candidate.reading.claim;
  return OF_SEAT.test(text) && !TOGETHER.test(text);
}

const ORDERS = lemmas('निर्देश देना|आदेश देना|घोषणा करना|ऐलान करना|एलान करना|मंजूरी देना|स्वीकृति देना');

/** "चार लाख रुपये देने का निर्देश दिया": who orders one exact sum to be paid is one. */
function isOrderOfSum(candidate: Candidate): boolean {
  const { claim } = candidate.reading;
  if (!ORDERS.has(lemmaOf(candidate)) || TOGETHER.test(claim.text)) return false;
  return claim.arguments.some(
    ({ fact }) => fact?.type === 'quantity' && fact.dimension === 'money' && fact.comparator === 'exact',
  );
}

const MEET = lemmas('मिलना|मुलाकात करना|वार्ता करना|द्विपक्षीय वार्ता करना|बैठक करना');
/** Where many meet many. */
const GATHERING =
  /सम्मेलन|समिट|शिखर|बैठक|महासभा|समारोह|शपथ|फोरम|मंच|(?:जी|ब्रिक्स|आसियान|सार्क|क्वाड)[ -]?\p{Nd}{0,2}(?= )/u;

/**
 * "जेलेंस्की बुधवार को तुर्किये में एर्दोआन से मिले": of two known leaders of two countries who met at a told place on a told
 * day, outside of a gathering, each met the other.
 */
export function isMeetingOfTwo(candidate: Candidate): boolean {
  const { claim } = candidate.reading;
  if (candidate.target.kind !== 'person' || claim.lang !== 'hi' || claim.kind !== 'event') return false;
  if (!MEET.has(lemmaOf(candidate)) || TOGETHER.test(claim.text) || GATHERING.test(claim.text)) return false;
  const lands = peopleOf(candidate).map(({ ref }) => (ref === undefined ? undefined : byRef(ref)?.country));
  const [one, other] = lands;
  if (lands.length !== 2 || one === undefined || other === undefined || one === other) return false;
  return isDated(candidate) && claim.arguments.some((argument) => entityOf(argument)?.class === 'place');
}

/** "मुंबई से वाराणसी जा रही कामायनी एक्सप्रेस": a train of a told way that something happened to is one. */
const OF_WAY = / से (?:\S{1,20} ){1,3}(?:के लिए )?(?:जा|आ|लौट) रही (?:डाउन |अप )?$/u;

function isTrainOnWay(candidate: Candidate): boolean {
  const { claim } = candidate.reading;
  if (entityOf(candidate.argument)?.category !== 'train' || TOGETHER.test(claim.text)) return false;
  return (
    OF_WAY.test(` ${beforeAnswer(candidate)}`) &&
    /(?:दुर्घटना|हादस|पटरी|टक्कर|टकरा|बेपटरी|डिरेल|आग|रद्द)/u.test(claim.text)
  );
}

/** "एकमात्र सीट भाजपा के खाते में गई": one thing goes to one. */
const WENT_TO =
  /^ के (?:खाते|हिस्से|पक्ष|पाले) में (?:गया|गई|आया|आई|रहा|रही)(?: है| थी| था)?।?$|^ के नाम (?:रहा|रही|हुआ|हुई)(?: है| थी| था)?।?$/u;
const ONE_THING = /(?:^| )(?:सीट|खिताब|ख\u093cिताब|ट्रॉफी|पुरस्कार|मुकाबला|मैच|मेयर पद|अध्यक्ष पद|महापौर पद)(?= )/u;

function isOfOneThing(candidate: Candidate): boolean {
  const { text } = candidate.reading.claim;
  return WENT_TO.test(behindAnswer(candidate)) && ONE_THING.test(text) && !TOGETHER.test(text);
}

const IS_OF_ONE: Readonly<Record<string, readonly ((candidate: Candidate) => boolean)[]>> = {
  person: [isOfBench, isMemberForSeat, isOrderOfSum, isMeetingOfTwo],
  organisation: [isJoinedByOne, isPostOfOne, isAttackOfGroup, isOfOneThing],
  thing: [isTrainOnWay],
};

/** Whether what a Hindi claim tells is done by, to or at one alone, though its verb takes many. */
export function isDeedOfOne(candidate: Candidate): boolean {
  if (candidate.reading.claim.lang !== 'hi') return false;
  return (IS_OF_ONE[candidate.target.kind] ?? []).some((holds) => holds(candidate));
}
