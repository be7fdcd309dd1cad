import type { NounGroup, VerbGroup } from '../../chunk/types.ts';
import { canAct } from '../../clause/actors.ts';
import { agrees, isEventOf } from '../../clause/agreement.ts';
import type { Embedded, Nominal, Phrase } from '../../clause/phrases.ts';
import { isWhereTo } from '../../clause/where-to.ts';
import { lookUpConjunct } from '../../lexicon/conjuncts.ts';
import { isErgative } from '../../lexicon/verb-forms.ts';
import type { Word } from '../../tag/word.ts';
import type { Part } from '../types.ts';
import { isTask, lasts, takes } from './durations.ts';
import { needsErgative, takesErgative } from './ergative.ts';
import { isTakenIn } from './nested-subject.ts';
import { isBecome, isFigure, isSentTo } from './no-subject.ts';
import { isPriceOfOne } from './prices.ts';

/** Who a clause without an agent is about: "X की मौत हुई", "X को गिरफ्तार किया गया", "X को घर छोड़ना पड़ा". */
function isUndergoer({ phrase }: Part, verb: VerbGroup): boolean {
  if (phrase.kind !== 'nominal') return false;
  if (phrase.tag === 'genitive')
    return verb.conjunct !== undefined && (verb.passive || !isErgative(verb.root));
  if (phrase.tag !== 'dative') return false;
  if (verb.passive) return true;
  if (!canAct(phrase.group)) return false;
  return (
    verb.root === 'हो' ||
    verb.root === 'लग' ||
    verb.root === 'मिल' ||
    verb.obligation ||
    verb.words.some((word) => /^(पड़|पड)/u.test(word.key))
  );
}

function isDirect(part: Part): part is Part & { phrase: Nominal } {
  return part.phrase.kind === 'nominal' && part.phrase.tag === 'direct';
}

/** Not "सुबह चार बजे", which stands bare and says when. */
function isBareThing(part: Part): boolean {
  return isDirect(part) && part.role !== 'time' && part.phrase.group.head.value?.fact.type !== 'time';
}

/** "फ़ॉलो कर सकते हैं": the one bare thing before a transitive verb is what is done, not who does it. */
export function isOnlyObject(parts: readonly Part[], verb: VerbGroup): boolean {
  if (verb.passive || verb.conjunct || !isErgative(verb.root)) return false;
  const bare = parts.filter(isBareThing);
  const only = bare[0];
  const last = parts.findLast(({ phrase }) => phrase.kind !== 'adverbial');
  if (bare.length !== 1 || only === undefined || only !== last) return false;
  // "एक कारखाना चलाते हैं": nor does one that the verb does not agree with.
  return only.phrase.kind === 'nominal' && (!canAct(only.phrase.group) || !agrees(only.phrase.group, verb));
}

/** What one plays, fights or wins. */
const PLAYED =
  /^(?:मैच|मुकाबला|मुकाबले|पारी|पारियां|ड्रॉ|ड्रा|फाइनल|सेमीफाइनल|गेम|सेट|टूर्नामेंट|सीरीज|श्रृंखला|शृंखला|टेस्ट|चुनाव|खिताब|पदक|मेडल|युद्ध|जंग|लड़ाई|बाजी|ट्रॉफी)$/u;
const PLAYS = /^(?:खेल|जीत|हार|लड़)$/u;

/** "और मोहन राय से ड्रॉ खेला": what is played, and nobody who plays. */
function isPlayedByNobody(parts: readonly Part[], verb: VerbGroup): boolean {
  if (!PLAYS.test(verb.root) || verb.conjunct || !takesErgative(verb)) return false;
  const [only, ...more] = parts.filter(isBareThing);
  if (only?.phrase.kind !== 'nominal' || more.length > 0) return false;
  const { head, words } = only.phrase.group;
  return PLAYED.test(head.key) && !words.some(({ name }) => name !== undefined);
}

const WHICH_TIME = /^(?:अगल[ेी]|पिछल[ेी]|बीते|बीती|गत|आगामी|इस|इसी|उस|उसी)$/u;

/** "अगले महीने शुरू की जाएगी": when, though no day of the calendar is known for it. */
const saysWhen = ({ group: { head, words } }: Nominal) =>
  head.value?.fact.type === 'time' ||
  (head.noun?.[0]?.class === 'time' && WHICH_TIME.test(words[0]?.key ?? ''));

/** The part that a clause is about; undefined where none is certain. */
export function subjectOf(parts: readonly Part[], verb: VerbGroup): Part | undefined {
  const ergative = parts.find((part) => part.phrase.kind === 'nominal' && part.phrase.tag === 'ergative');
  if (ergative || needsErgative(verb) || isPlayedByNobody(parts, verb)) return ergative;
  if (isOnlyObject(parts, verb)) return undefined;
  const phrases = parts.map(({ phrase }) => phrase);
  const agents = parts.filter(
    (part) => part.role === 'agent' && part.phrase.kind === 'nominal' && part.phrase.tag !== 'agentive',
  );
  const agent = agents.find(
    (part) =>
      !isDirect(part) ||
      (!MANNERS.has(part.phrase.group.head.key) &&
        !isWhereTo(part.phrase, verb, phrases) &&
        agrees(part.phrase.group, verb)),
  );
  if (agent) return agent;
  const patient = parts.find(
    (part) =>
      part.role === 'object' &&
      isDirect(part) &&
      !saysWhen(part.phrase) &&
      agrees(part.phrase.group, verb) &&
      !isWhereTo(part.phrase, verb, phrases) &&
      !(part.phrase.group.words.length <= 2 && isSentTo(part.phrase.group.head, verb)),
  );
  return patient ?? parts.find((part) => isUndergoer(part, verb));
}

/** Verbs of what comes to somebody: "X को चोट लगी", "X को जाना पड़ा". */
const EXPERIENCED = new Set(['हो', 'लग', 'मिल', 'पड़', 'आ', 'चल']);

function experiences(verb: VerbGroup): boolean {
  return (
    verb.obligation || EXPERIENCED.has(verb.root) || verb.words.some((word) => /^(पड़|पड)/u.test(word.key))
  );
}

/** Nouns that only say how or how often: "पूरी तरह", "एक बार". */
const MANNERS = new Set(['तरह', 'बार', 'ओर', 'हद', 'ढंग', 'तौर', 'भर', 'थोडा', 'थोड़ा']);

/** "बहुत तेज दर्द उठने के बाद": with nothing but how it is before it, a noun hides nobody. */
function isQualified({ words, head }: NounGroup): boolean {
  return words.every((word) => word === head || /^(?:adjective|adverb|value|number|focus)$/u.test(word.pos));
}

/** Whether a bare phrase of a clause without tense may act in the main one: of "गोल होने तक" only the goal comes about. */
function mayShare({ verb }: Embedded, group: NounGroup): boolean {
  return verb.shape !== 'gerund' || canAct(group) || !isQualified(group);
}

/** "डॉक्टर को दिखाने (गई)": what for. */
function isGoal({ words }: VerbGroup): boolean {
  return /ने$/u.test(words.at(-1)?.key ?? '');
}

/** "राय मोहन से मिलने गए": of two words without a mark between them the first may be who went. */
function hidesSomebody({ phrases }: Embedded): boolean {
  return phrases.some(
    (inner) =>
      inner.kind === 'nominal' &&
      inner.group.words.length > 1 &&
      inner.group.words.some(({ pos, name }) => pos === 'unknown' || name?.class === 'person'),
  );
}

function mayBeSubject(phrase: Phrase, verb: VerbGroup, phrases: readonly Phrase[]): boolean {
  if (phrase.kind === 'adverbial') return false;
  if (phrase.kind === 'embedded')
    return (
      (phrase.verb.shape === 'infinitive' && (!isGoal(phrase.verb) || hidesSomebody(phrase))) ||
      phrase.phrases.some(
        (inner) =>
          inner.kind === 'nominal' &&
          ((inner.tag === 'direct' &&
            !isFigure(inner.group) &&
            !isBecome(phrase, inner.group) &&
            agrees(inner.group, verb) &&
            mayShare(phrase, inner.group)) ||
            (inner.tag === 'dative' && canAct(inner.group) && experiences(verb))),
      )
    );
  const copular = verb.root === 'हो' && !verb.conjunct && !verb.perfective;
  if (phrase.tag === 'direct') {
    const { head } = phrase.group;
    if (isWhereTo(phrase, verb, phrases) || isPriceOfOne(phrase.group, verb)) return false;
    if (head.pronoun === 'reflexive' || MANNERS.has(head.key) || isEachTime(phrase.group)) return false;
    // "(बैंकिंग बंद नहीं थी,) केवल धीमी थी": how something is, and not what; of "पार करना आसान है" the deed is.
    if (copular) return phrases.some(({ kind }) => kind === 'embedded') || !isQuality(phrase.group);
    if (saysHow(head, verb) || isOneThing(phrase.group, verb)) return false;
    if (lasts(head, verb)) return false;
    if (takes(head, verb)) return phrases.some(isTask);
    if (phrase === phrases.find(({ kind }) => kind !== 'adverbial') && head.name?.class === 'person')
      return true;
    const number =
      verb.number && head.noun?.[0] && !head.name ? { ...verb, number: head.noun[0].number } : verb;
    return (
      agrees(phrase.group, number) &&
      (!head.value || phrase.group.words.some(({ value, pos }) => !value && pos !== 'approximator'))
    );
  }
  if (phrase.tag === 'genitive') return (verb.conjunct !== undefined && !isErgative(verb.root)) || copular;
  // "हमलावरों के नाम | सामने आए": what they are called, and no "in the name of".
  if (phrase.tag === 'behalf' && phrase.group.marker.at(-1)?.key === 'नाम') return isNamesThemselves(verb);
  return phrase.tag === 'dative' && experiences(verb);
}

function isNamesThemselves({ root, gender, passive }: VerbGroup): boolean {
  return gender !== 'f' && (passive || /^(?:आ|खुल|जुड़|हट|कट|निकल)$/u.test(root));
}

/** "केवल धीमी", "महंगा": an adjective, and what limits it. */
function isQuality({ head, words }: NounGroup): boolean {
  return head.pos === 'adjective' && words.every(({ pos }) => /^(?:adjective|focus|adverb)$/u.test(pos));
}

/** "हर महीने", "प्रत्येक दिन": how often. */
function isEachTime({ words, head }: NounGroup): boolean {
  return /^(?:हर|प्रत्येक)$/u.test(words[0]?.key ?? '') && head.noun?.[0]?.class === 'time';
}

/** "सचेत भी करते हैं", "थोड़ा बदल देते थे": an adjective before a verb of doing says how, and not who. */
function saysHow({ pos, noun, name }: Word, { root, conjunct, passive }: VerbGroup): boolean {
  return pos === 'adjective' && !noun && !name && !conjunct && !passive && /^(?:कर|बदल|रख)$/u.test(root);
}

/** "किराया जमा करते हैं": one thing, where several do something to it. */
function isOneThing({ head, words }: NounGroup, verb: VerbGroup): boolean {
  const reading = head.noun?.[0];
  if (verb.number !== 'pl' || verb.passive || verb.perfective || verb.root !== 'कर' || !verb.conjunct)
    return false;
  const one = reading?.gender === 'm' && /ा$/u.test(reading.lemma) && head.key === reading.lemma;
  return (
    one && !head.name && words.length === 1 && !/^(?:person|office|group|organisation)$/u.test(reading.class)
  );
}

/** Nouns of what is done that say enough alone: "पुलिस द्वारा लाठीचार्ज किया गया". */
function isDeed({ conjunct }: VerbGroup): boolean {
  return conjunct?.noun?.some(({ class: kind }) => kind === 'event') ?? false;
}

/** "पर रोक लगाई गई": the noun of the predicate is what was done; "भेजे गए" says nothing without one. */
function bearsNoun({ conjunct }: VerbGroup): boolean {
  return conjunct?.noun !== undefined && lookUpConjunct(conjunct.key)?.kind !== 'adjective';
}

/** Whether a phrase beside a passive can say what it was done to. */
function mayUndergo(phrase: Phrase, verb: VerbGroup, phrases: readonly Phrase[]): boolean {
  if (phrase.kind === 'adverbial') return false;
  if (phrase.kind === 'embedded')
    return (
      phrase.verb.shape === 'infinitive' ||
      verb.root === 'कह' ||
      bearsNoun(verb) ||
      phrase.phrases.some((inner) => inner.kind === 'nominal' && /^(dative|direct)$/u.test(inner.tag))
    );
  if (phrase.tag === 'agentive') return isDeed(verb);
  // "फंसे मजदूरों को 50 घंटे चले अभियान के बाद सोमवार को निकाला गया": whom, the phrase before holds.
  if (saysWhen(phrase)) return phrase.tag !== 'direct' && phrases.some(({ kind }) => kind === 'embedded');
  // "पांच बजे सुरक्षित मनाली पहुंचाया गया": when, and where somebody was brought.
  const { head } = phrase.group;
  const whereTo = isWhereTo(phrase, verb, phrases);
  if (phrase.tag === 'direct' && (whereTo || isSentTo(head, verb))) return false;
  if (phrase.tag === 'direct' || phrase.tag === 'dative' || phrase.tag === 'genitive') return true;
  return phrase.tag !== 'instrumental' && bearsNoun(verb);
}

/** "10 करोड़ लीटर दूध": with a number at its front, a phrase hides nobody. */
function isCounted(words: readonly Word[]): boolean {
  const first = words.find(({ pos }) => pos !== 'approximator');
  return first?.value?.fact.type === 'quantity' && words.every(({ pos }) => pos !== 'focus');
}

/** "सुबह उठकर", "मानदेय बढ़ाकर": what somebody has done before, with nothing bare but its object. */
function isDoneBefore({ verb, phrases }: Embedded): boolean {
  if (verb.shape !== 'conjunctive') return false;
  return phrases.every((inner) => {
    if (inner.kind === 'adverbial') return true;
    if (inner.kind === 'embedded') return false;
    const { group, tag } = inner;
    if (tag !== 'direct') return tag === 'locative' || tag === 'superessive' || tag === 'terminative';
    return isErgative(verb.root) && group.words.length === 1 && group.head.pos === 'noun' && !canAct(group);
  });
}

/** Whether a phrase has no room for a bare subject that has run into it. */
function isTight({ phrase }: Part, isObject: boolean, { gender }: VerbGroup): boolean {
  if (phrase.kind === 'adverbial') return true;
  if (phrase.kind === 'embedded') return isDoneBefore(phrase);
  if (phrase.participle || phrase.group.softCuts.length > 0) return false;
  if (['dative', 'ergative', 'agentive'].includes(phrase.tag)) return false;
  const { words, head } = phrase.group;
  return isObject
    ? // "पल्ला झाड़ रही है": what no list knows and the verb does not agree with.
      (head.pos === 'noun' || (gender === 'f' && words.length === 1 && /ा$/u.test(head.key))) &&
        (isCounted(words) ||
          (words.length <= 3 && words.every(({ pos }) => pos !== 'value' && pos !== 'focus')))
    : words.every(({ pos }) => pos !== 'unknown');
}

/** "डायलिसिस कराती थी", "स्थिति की निगरानी कर रही है": what is done, and nobody who does it. */
function onlyDone(parts: readonly Part[], verb: VerbGroup): boolean {
  if (verb.obligation || !isOnlyObject(parts, verb)) return false;
  return parts.every((part) => isTight(part, isBareThing(part), verb));
}

/** Whether a clause without a known subject says nothing of anybody: "डेढ़ घंटे तक चली". */
export function lacksSubject({
  parts,
  verb,
}: {
  readonly parts: readonly Part[];
  readonly verb: VerbGroup;
}): boolean {
  const phrases = parts.map(({ phrase }) => phrase);
  if (verb.passive)
    return !phrases.some((phrase) => mayUndergo(phrase, verb, phrases) || isTakenIn(phrase, verb));
  if (needsErgative(verb) || isPlayedByNobody(parts, verb)) return true;
  if (onlyDone(parts, verb)) return true;
  return (
    !isEventOf(verb) &&
    !phrases.some((phrase) => mayBeSubject(phrase, verb, phrases) || isTakenIn(phrase, verb))
  );
}
