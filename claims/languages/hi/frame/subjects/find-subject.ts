import type { NounGroup, VerbGroup } from '../../chunk/types.ts';
import { canAct } from '../../clause/actors.ts';
import { agrees, isEventOf } from '../../clause/agreement.ts';
import type { Clause } from '../../clause/index.ts';
import type { Nominal } from '../../clause/phrases.ts';
import { isErgative } from '../../lexicon/verb-forms.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Frame, Part } from '../types.ts';
import { isWhatBecame } from './becomes.ts';
import { takesErgative } from './ergative.ts';
import { goesOnDoing } from './goes-on-doing.ts';
import { isKinWord } from './kin.ts';
import { isFigure } from './no-subject.ts';
import { isPrice, isPriceOfOne } from './prices.ts';
import { lacksSubject, subjectOf } from './subject.ts';

/** Characters between two clauses that "और" joins, at most. */
const JOINED = 6;

/** "हॉल गूंज | उठा": the root of the verb stands in the phrase before its light verb. */
function holdsVerb({ phrase }: Part): boolean {
  if (phrase.kind !== 'nominal' || phrase.group.words.length < 2) return false;
  return phrase.group.words.at(-1)?.verb?.some(({ form }) => form === 'root') ?? false;
}

/** "रॉकेट ने उड़ान भरी और …": what ने marks acts, and goes on acting in the clause that follows its own. */
function actsOn({ phrase }: Part, previous: Frame | undefined, clause: Clause): boolean {
  const end = previous?.clause.words.at(-1)?.end;
  const start = clause.words[0]?.start;
  return phrase.kind === 'nominal' && phrase.tag === 'ergative' && (start ?? 0) - (end ?? 0) <= JOINED;
}

/** What a thing does of itself, so that it may go on doing so in the next clause. */
const COMES_ON = /^(?:रह|पहुंच|हो|बढ|बढ़|घट|गिर|टूट|चल|बन|आ|जा|डूब|बह|पलट|रुक|टकरा|उतर|खुल|घुस|फंस|फैल|समा)$/u;

/** "आबादी घटी और 140 करोड़ रह गई", "आवेदन शुरू होंगे और चार दिसंबर तक किए जा सकेंगे": what a thing comes to next. */
function comesOn({ phrase }: Part, previous: Frame | undefined, { verb, opener, words }: Clause): boolean {
  if (!verb || phrase.kind !== 'nominal' || phrase.tag !== 'direct' || phrase.group.pronoun) return false;
  if (previous?.subject?.phrase !== previous?.parts.find((part) => isBare(part))?.phrase) return false;
  if (!opensJoined(opener) || opener.length > 1) return false;
  if ((words[0]?.start ?? 0) - (previous?.clause.words.at(-1)?.end ?? 0) > JOINED) return false;
  return verb.passive ? verb.root === 'कर' && !verb.conjunct : COMES_ON.test(verb.root);
}

/** Whether और or another coordinator opens a clause. */
const opensJoined = (opener: Clause['opener']) => opener.some(({ pos }) => pos === 'coordinator');

/** "आबादी … घटी और 140 करोड़ रह गई": a bare figure behind और is what something has come to. */
function isFigureReached(
  { phrase }: Part,
  { verb, opener }: Clause,
  parts: readonly Part[],
  before: Frame | undefined,
): boolean {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'direct' || !verb?.perfective || verb.conjunct)
    return false;
  if (!/^(?:रह|पहुंच|हो)$/u.test(verb.root) || !opensJoined(opener)) return false;
  if (before?.subject?.phrase.kind !== 'nominal' || parts.filter(isBare).length > 1) return false;
  return (
    isFigure(phrase.group) && !before.subject.phrase.group.words.some(({ value }) => value !== undefined)
  );
}

/** "(प्याज सोमवार को 22 रुपये किलो था,) गुरुवार को 29 रुपये बिका": what it cost, where the verb is of one thing. */
function isPriceReached({ phrase }: Part, { verb, relation }: Clause, parts: readonly Part[]): boolean {
  const only = onlyBare(phrase, parts);
  return only !== undefined && verb !== undefined && relation === 'coordinate' && isPriceOfOne(only, verb);
}

/** Whether the clause before tells a price of its subject, with which a price behind a comma goes on. */
function goesOnPricing({ phrase }: Part, previous: Frame | undefined): boolean {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'direct' || phrase.group.pronoun) return false;
  return (
    previous?.parts.some(
      ({ phrase: other }) => other.kind === 'nominal' && other !== phrase && isPrice(other.group),
    ) ?? false
  );
}

/** "(उसकी बैंकिंग बंद नहीं थी,) केवल धीमी थी": how something is, and not what. */
function isQualityAlone({ phrase }: Part, { verb, relation }: Clause, parts: readonly Part[]): boolean {
  const only = onlyBare(phrase, parts);
  if (!only || relation !== 'coordinate' || verb?.root !== 'हो' || verb.conjunct || verb.perfective)
    return false;
  return (
    only.head.pos === 'adjective' &&
    only.words.every(({ pos }) => /^(?:adjective|focus|adverb|approximator)$/u.test(pos))
  );
}

/** "640 से ज्यादा घायल हुए": people told by their number alone. */
function countsThem({ phrase }: Part): boolean {
  if (phrase.kind !== 'nominal' || phrase.group.marker[0]?.key !== 'से') return false;
  const { head, marker } = phrase.group;
  const fact = head.value?.fact;
  return (
    fact?.type === 'quantity' &&
    fact.dimension === 'count' &&
    marker.some(({ key }) => key === 'ज्यादा' || key === 'अधिक')
  );
}

const countIn = (words: readonly Word[]) =>
  words.some(({ value }) => value?.fact.type === 'quantity' && value.fact.dimension === 'count');

/** "24 मंत्री हैं जबकि 30 तक हो सकते हैं": another number of them than the clause before told of. */
function countsOtherwise(parts: readonly Part[], before: Part | undefined): boolean {
  if (before?.phrase.kind !== 'nominal' || !countIn(before.phrase.group.words)) return false;
  return parts.some(({ phrase }) => {
    if (phrase.kind !== 'nominal') return false;
    const { words } = phrase.group;
    return countIn(words) && words.every(({ value, pos }) => value !== undefined || pos === 'adverb');
  });
}

/** Verbs of motion, before which a bare building or place is where somebody goes. */
const GOES = /^(?:जा|आ|पहुंच|लौट|निकल)$/u;

const VISITED = /^(?:स्कूल|कॉलेज|कालेज|विश्वविद्यालय|अस्पताल|थाने|दफ्तर|कार्यालय|बैंक|कोर्ट|अदालत)$/u;

/** "स्कूल जाने से पहले": where somebody goes, and not who goes on. */
function isGoalOfNext({ phrase }: Part, parts: readonly Part[]): boolean {
  const next = parts[parts.findIndex((part) => part.phrase === phrase) + 1]?.phrase;
  if (phrase.kind !== 'nominal' || next?.kind !== 'embedded' || phrase.tag !== 'direct') return false;
  const { head } = phrase.group;
  return (
    (/^(?:building|place)$/u.test(head.noun?.[0]?.class ?? '') || VISITED.test(head.key)) &&
    phrase.group.words.length === 1 &&
    next.phrases.length === 0 &&
    // "जाने" is a form of "to know" as well.
    (GOES.test(next.verb.root) || next.verb.words[0]?.key === 'जाने')
  );
}

/** "मोहन राय खेती करते थे और अब शिक्षक हैं": what somebody by name is besides. */
function isWhatElse(
  { phrase }: Part,
  { verb, opener }: Clause,
  parts: readonly Part[],
  before: Frame | undefined,
) {
  if (verb?.root !== 'हो' || verb.conjunct || verb.perfective || phrase.kind !== 'nominal') return false;
  if (phrase.tag !== 'direct' || !opensJoined(opener)) return false;
  const { head, words } = phrase.group;
  const calling = head.role === true || /^(?:person|office)$/u.test(head.noun?.[0]?.class ?? '');
  const alone = parts.every((part) => part.phrase === phrase || !isBare(part));
  const named =
    before?.subject?.phrase.kind === 'nominal' ? before.subject.phrase.group.head.name : undefined;
  return (
    alone &&
    calling &&
    !head.name &&
    named?.class === 'person' &&
    words.every(
      (word, i) =>
        word === head || word.pos === 'adjective' || isGenitiveMarker(word) || isGenitiveMarker(words[i + 1]),
    )
  );
}

/** The group of a phrase without a marker that is the only one of its clause. */
function onlyBare(phrase: Part['phrase'], parts: readonly Part[]): NounGroup | undefined {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'direct' || parts.filter(isBare).length > 1)
    return undefined;
  return phrase.group;
}

/** "प्लेयर ऑफ द मैच": what one is chosen or becomes by a match. */
const AWARD = /^(?:प्लेयर|मैन|वुमन|खिलाड़ी) (?:ऑफ|ऑव) (?:द|दि) \S+$/u;

/** "(मोहन राय ने 80 रन बनाए) और प्लेयर ऑफ द मैच बने": what somebody became besides. */
function isAwardWon({ phrase }: Part, { verb, opener }: Clause, parts: readonly Part[]): boolean {
  const only = onlyBare(phrase, parts);
  if (!verb || !only || !opensJoined(opener)) return false;
  // "और उन्हें प्लेयर ऑफ द मैच चुना गया": who won it stands there.
  if (parts.some((part) => part.phrase.kind === 'nominal' && part.phrase.tag === 'dative')) return false;
  const becomes = verb.root === 'बन' || (verb.root === 'चुन' && verb.passive);
  return becomes && AWARD.test(only.words.map(({ text }) => text).join(' '));
}

/** What covers a distance. */
const RUNS = /^(?:चल|दौड|दौड़|उड|उड़|तैर|घूम)$/u;

/** "(रोवर मंगल पर है) और अब तक 40 किलोमीटर चल चुका है": how far something went. */
function isDistanceRun({ phrase }: Part, { verb, opener }: Clause, parts: readonly Part[]): boolean {
  const only = onlyBare(phrase, parts);
  if (!verb || !only || !opensJoined(opener)) return false;
  return isFigure(only) && only.words.some(({ value }) => value !== undefined) && RUNS.test(verb.root);
}

/** "(वह पढ़ती थी) और आगे चलकर अफसर बनना चाहती है": what somebody wants to be. */
function isWishedFor({ phrase }: Part, { verb, opener }: Clause, parts: readonly Part[]): boolean {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'direct' || phrase.group.head.name?.class === 'person')
    return false;
  const wants = verb?.root === 'बन' && verb.words.some(({ key }) => /^चाह/u.test(key));
  return wants && opensJoined(opener) && parts.filter(isBare).length === 1;
}

/** How somebody comes, told by an adjective alone: "(बच्चों ने नाम लिखवाया,) पर नियमित नहीं पहुंचे". */
const HOW_COME = /^(?:नियमित|सुरक्षित|सकुशल|खाली|अकेल[ाेी]|लगातार)$/u;
const isHowTheyCome = ({ phrase }: Part, { verb }: Clause) =>
  phrase.kind === 'nominal' &&
  phrase.group.words.length === 1 &&
  HOW_COME.test(phrase.group.head.key) &&
  GOES.test(verb?.root ?? '');

/** "आग लगी और पूरी तरह फैल गई": what came about, told by the noun of the verb before, goes on by itself. */
function eventBefore(previous: Frame | undefined, { verb, opener, words }: Clause): Part | undefined {
  const event = previous?.verb.conjunct;
  if (!event || !verb || previous.subject || verb.passive || !isEventOf(previous.verb)) return undefined;
  if (!opensJoined(opener) || opener.length > 1 || !COMES_ON.test(verb.root) || verb.conjunct)
    return undefined;
  if ((words[0]?.start ?? 0) - (previous.clause.words.at(-1)?.end ?? 0) > JOINED) return undefined;
  const group: NounGroup = {
    kind: 'noun',
    words: [event],
    marker: [],
    tag: 'direct',
    head: event,
    pronoun: false,
    relative: false,
    softCuts: [],
  };
  return agrees(group, verb)
    ? { role: 'agent', phrase: { kind: 'nominal', group, tag: 'direct' } }
    : undefined;
}

/** "सीमा के पिता राजकुमार": a name that is a plain word, behind what they are to somebody. */
const isKin = ({ words }: NounGroup) =>
  words.some(({ key }, i) => isKinWord(key) && words[i + 1] !== undefined && words[i + 1] === words.at(-1));

/** "भारत ओआईसी को महत्व नहीं देता": a name that has run into the next one acts, and nobody told of before. */
function runsIntoName({ phrase }: Part): boolean {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'dative') return false;
  const { words } = phrase.group;
  const first = words[0];
  const second = first && words[first.length];
  return first?.name !== undefined && second?.name !== undefined && first.name.class !== second.name.class;
}

/** Not "एक बार", which says how often. */
const isBare = ({ phrase }: Part) =>
  phrase.kind === 'nominal' && phrase.tag === 'direct' && phrase.group.head.key !== 'बार';

/** Whether somebody, and no body or land, is told of. */
function isSomebody({ head }: NounGroup): boolean {
  return head.name ? head.name.class === 'person' : head.role === true || head.noun?.[0]?.class === 'person';
}

/**
 * "विभाग ने सड़क बनाई और बाद में बंद कर दी गई": what is done in the passive is done to what the clause before made, and not to
 * whoever made it. "मोहन ने चोरी की और पकड़ा गया" goes on with him.
 */
function isDoneToOther(previous: Frame | undefined, { group }: Nominal, verb: VerbGroup): boolean {
  const before = previous?.clause.verb;
  if (!verb.passive || !before || before.passive || !isErgative(before.root)) return false;
  const made = previous.parts.find((part) => part.role === 'object' && isBare(part))?.phrase;
  const mayBeMeant = made?.kind === 'nominal' && agrees(made.group, verb);
  return isSomebody(group) ? mayBeMeant : made !== undefined || before.conjunct !== undefined;
}

const isDoing = ({ shape, root }: VerbGroup) => shape === 'adnominal' && isErgative(root);

/** "(भाजपा पीछे हटी) और सवाल से बचती नजर आई": what one is seen doing, and nobody who does it. */
function isSeenDoing(parts: readonly Part[], { root, conjunct }: VerbGroup): boolean {
  if (!/^(?:नजर|दिखाई)$/u.test(conjunct?.key ?? '') || !/^(?:आ|दे)$/u.test(root)) return false;
  const [first] = parts;
  return parts.length === 1 && first?.phrase.kind === 'embedded' && isDoing(first.phrase.verb);
}

/** The subject of a clause: its own, else that of the clause it is joined to. */
export function findSubject(
  clause: Clause,
  parts: readonly Part[],
  previous: Frame | undefined,
): { subject?: Part; borrowed: boolean } {
  const verb = clause.verb as VerbGroup;
  const first = subjectOf(parts, verb) ?? (takesErgative(verb) ? undefined : parts.find(countsThem));
  const foreign =
    isWhatBecame(clause, parts, previous) ||
    goesOnDoing(clause, parts, verb) ||
    parts.some((part) => isAwardWon(part, clause, parts)) ||
    (first !== undefined &&
      (isGoalOfNext(first, parts) ||
        isQualityAlone(first, clause, parts) ||
        isHowTheyCome(first, clause) ||
        isWhatElse(first, clause, parts, previous) ||
        isWishedFor(first, clause, parts) ||
        isDistanceRun(first, clause, parts) ||
        isFigureReached(first, clause, parts, previous)));
  const isPriced = first !== undefined && isPriceReached(first, clause, parts);
  const own = foreign || isPriced ? undefined : first;
  const joined = clause.relation === 'coordinate' || clause.relation === 'cause';
  const needed = own
    ? own.role === 'object' && joined && takesErgative(verb) && !holdsVerb(own)
    : foreign || isPriced || lacksSubject({ parts, verb }) || isSeenDoing(parts, verb);
  // "42 करोड़ दिए जा चुके हैं और शेष दीपावली से पहले जारी होंगे": the rest is no part of what the clause before told.
  const isRest = /^(?:शेष|बाकी)$/u.test(clause.words[0]?.key ?? '');
  const candidate =
    joined && needed && !isRest && !parts.some(runsIntoName) && !countsOtherwise(parts, previous?.subject)
      ? previous?.subject
      : undefined;
  if (
    candidate?.phrase.kind === 'nominal' &&
    !isDoneToOther(previous, candidate.phrase, verb) &&
    (canAct(candidate.phrase.group) ||
      isKin(candidate.phrase.group) ||
      actsOn(candidate, previous, clause) ||
      (isPriced && goesOnPricing(candidate, previous)) ||
      comesOn(candidate, previous, clause))
  ) {
    const ergative = takesErgative(verb);
    // "केंद्र खोले जाएंगे और फैसला करना होगा": whoever has to is told with को.
    if (verb.obligation && candidate.phrase.tag !== 'dative')
      return own ? { subject: own, borrowed: false } : { borrowed: false };
    if (ergative || agrees(candidate.phrase.group, verb)) return { subject: candidate, borrowed: true };
  }
  const event = joined && needed && !own ? eventBefore(previous, clause) : undefined;
  if (event) return { subject: event, borrowed: true };
  return { ...(own ? { subject: own } : {}), borrowed: false };
}

/** "निवेश बचाया जा सके": of one thing, सके is a wish; of several, and of people, it may be the past. */
export function isWished({ words, passive, negated }: VerbGroup, subject: Part | undefined): boolean {
  if (words.at(-1)?.key !== 'सके') return false;
  if (passive && !negated) return true;
  if (subject?.phrase.kind !== 'nominal') return false;
  const { reading, words: own } = subject.phrase.group;
  // "(ताकि) हर कोई दावा कर सके".
  if (own.some(({ key }) => key === 'कोई')) return true;
  return (
    reading?.number === 'sg' && reading.class !== 'person' && !own.some((word) => word.pos === 'coordinator')
  );
}
