import { cutSoft } from '../chunk/noun-groups.ts';
import type { NounGroup, VerbGroup } from '../chunk/types.ts';
import { isErgative } from '../lexicon/verb-forms.ts';
import { canAct } from './actors.ts';
import { agrees, isEventOf } from './agreement.ts';
import { isEvent, releasedFromTime, splitEvent } from './event-subject.ts';
import { releasedBeforeMarked, releasedDative, releasedFromParticiple } from './marked-objects.ts';
import type { Embedded, Nominal, Phrase } from './phrases.ts';
import { cutsIn, splitBeside, WHOLE } from './run-in.ts';
import {
  changes,
  isKnownNoun,
  isThing,
  releasedBeforeSpan,
  releasedThing,
  releasedVehicle,
} from './thing-subject.ts';
import { releasedActor, releasedBefallen, splitActor } from './verbal-actor.ts';

/** Verbs that leave no room for a bare subject: it would stand with ने. */
function wantsErgative(verb: VerbGroup): boolean {
  return (
    verb.perfective &&
    !verb.passive &&
    !verb.progressive &&
    verb.conjunct === undefined &&
    /^(कर|दे|ले|कह|बता|मार)$/u.test(verb.root)
  );
}

/** Phrases that no bare subject runs into. */
const NEVER_ABOUT: ReadonlySet<string> = new Set([
  'direct',
  'ergative',
  'agentive',
  'according',
  'before',
  'after',
  'during',
  'since',
]);

/** "पुलिस के 40 जवान सड़क निर्माण में लगे लोगों की …": the subject has run into the participle after it. */
function splitParticiple(nominal: Nominal, participle: Embedded, verb: VerbGroup): [Nominal, Nominal] | null {
  const acting = releasedFromParticiple(nominal, participle, verb);
  if (acting) return acting;
  const [first, ...rest] = participle.phrases;
  if (first?.kind !== 'nominal' || first.participle) return null;
  const found = split(first, verb);
  if (!found) return null;
  const subject = found[0];
  const remains = found[1];
  return [subject, { ...nominal, participle: { ...participle, phrases: [remains, ...rest] } }];
}

function split(nominal: Nominal, verb: VerbGroup): [Nominal, Nominal] | null {
  if (nominal.participle) return splitParticiple(nominal, nominal.participle, verb);
  if (WHOLE.has(nominal.tag)) return null;
  for (const cut of cutsIn(nominal.group)) {
    const [left, right] = cutSoft(nominal.group, cut);
    const soft = nominal.group.softCuts.includes(cut);
    const sure = soft
      ? canAct(left)
      : isKnownNoun(left) && left.head.name?.class !== 'place' && verb.number !== undefined;
    if (!sure || !agrees(left, verb) || left.head.value) continue;
    return [
      { kind: 'nominal', group: left, tag: 'direct' },
      { kind: 'nominal', group: right, tag: right.tag },
    ];
  }
  return null;
}

/** "पुलिस | मौके पर पहुंचकर": who acts has run into the first phrase of a clause without tense. */
function releasedFirst(embedded: Embedded, verb: VerbGroup): Phrase[] | null {
  const vehicle = changes(embedded, verb) ? releasedVehicle(embedded, verb) : null;
  if (vehicle) return vehicle;
  const at = embedded.phrases.findIndex((phrase) => phrase.kind === 'nominal');
  const first = embedded.phrases[at];
  const found = first?.kind === 'nominal' ? split(first, verb) : null;
  if (!found || !canAct(found[0].group)) return null;
  const before = embedded.phrases.slice(0, at);
  return [...before, found[0], { ...embedded, phrases: [found[1], ...embedded.phrases.slice(at + 1)] }];
}

/** "चार लोग उतर कर": what acts in a clause without tense of an intransitive verb acts in its main clause too. */
function released(embedded: Embedded, verb: VerbGroup): Phrase[] | null {
  if (embedded.verb.shape === 'gerund') return releasedFromGerund(embedded, verb);
  if (embedded.verb.shape !== 'conjunctive' && embedded.verb.shape !== 'adverbial') return null;
  const goesOn = changes(embedded, verb);
  const at = embedded.phrases.findIndex(
    (phrase) =>
      (goesOn && isThing(phrase, embedded.verb, verb)) ||
      (phrase.kind === 'nominal' &&
        phrase.tag === 'direct' &&
        canAct(phrase.group) &&
        agrees(phrase.group, verb)),
  );
  if (at < 0) {
    const front = releasedAtFront(embedded, verb);
    return front ? [...front[0], front[1]] : releasedFirst(embedded, verb);
  }
  const subject = embedded.phrases[at] as Nominal;
  const before = embedded.phrases.slice(0, at);
  return [...before, subject, { ...embedded, phrases: embedded.phrases.slice(at + 1) }];
}

/** "आग | शार्ट सर्किट होने से लगी": an intransitive verbal noun has one bare noun, and a first one is not its own. */
function isLeftOver([first, ...rest]: readonly Phrase[], own: VerbGroup, verb: VerbGroup): boolean {
  if (first?.kind !== 'nominal' || first.tag !== 'direct' || rest.length === 0) return false;
  if (isEvent(first.group, verb)) return true;
  const bare = rest.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'direct');
  return bare && !isErgative(own.root) && agrees(first.group, verb);
}

/** The subject and what is left of the verb without tense at the front of a verbal noun: "बच्चे | नारे लिखकर जागरूक करने में". */
function releasedAtFront(embedded: Embedded, verb: VerbGroup): [before: Phrase[], rest: Embedded] | null {
  const [first, ...rest] = embedded.phrases;
  const inner = first?.kind === 'embedded' ? released(first, verb) : null;
  return inner && [inner.slice(0, -1), { ...embedded, phrases: [...inner.slice(-1), ...rest] }];
}

/** "देश | अपने नागरिकों को लाने की कोशिशों में": who acts has run into the verbal noun before a noun. */
function releasedFromOwner(nominal: Nominal, verb: VerbGroup): Phrase[] | null {
  const { participle } = nominal;
  if (participle?.verb.shape !== 'gerund') return null;
  const found = releasedActor(participle, verb);
  if (found) return [...found[0], found[1], { ...nominal, participle: found[2] }];
  const front = releasedAtFront(participle, verb);
  return front && [...front[0], { ...nominal, participle: front[1] }];
}

/** "मुठभेड़ में एक जवान | गोली लगने से": behind where it was, whom the clause is about, before the one bare noun of a verbal noun. */
function releasedPerson({ phrases, ...embedded }: Embedded, verb: VerbGroup): Phrase[] | null {
  const at = phrases.findIndex((phrase) => phrase.kind === 'nominal' && phrase.tag === 'direct');
  const person = phrases[at];
  if (at < 1 || person?.kind !== 'nominal' || !canAct(person.group)) return null;
  const rest = phrases.slice(at + 1);
  const before = phrases.slice(0, at);
  const placed = before.every(
    (phrase) => phrase.kind === 'nominal' && (phrase.tag === 'locative' || phrase.tag === 'superessive'),
  );
  const bare = rest.filter((phrase) => phrase.kind === 'nominal' && phrase.tag === 'direct');
  if (!placed || bare.length !== 1 || !isLeftOver([person, ...rest], embedded.verb, verb)) return null;
  return [...before, person, { ...embedded, phrases: rest }];
}

/** "लोग चंद्रग्रहण के दिन भूकंप के आने को …": the subject has run into the first phrase of a verbal noun. */
function releasedFromGerund(embedded: Embedded, verb: VerbGroup): Phrase[] | null {
  const [first, ...rest] = embedded.phrases;
  const actor = releasedActor(embedded, verb);
  if (actor) return [...actor[0], actor[1], actor[2]];
  const front = releasedAtFront(embedded, verb);
  if (front) return [...front[0], front[1]];
  const acting = splitActor(embedded, verb);
  if (acting) return [acting[0], { ...embedded, phrases: [acting[1]] }];
  const befallen = releasedBefallen(embedded, verb);
  if (befallen) return [...befallen[0], befallen[1], befallen[2]];
  if (first?.kind !== 'nominal') return null;
  if (isLeftOver(embedded.phrases, embedded.verb, verb)) return [first, { ...embedded, phrases: rest }];
  const person = releasedPerson(embedded, verb) ?? releasedThing(embedded, verb);
  if (person) return person;
  const event = first.tag === 'direct' ? splitEvent(first, verb) : null;
  if (event) return [event[0], { ...embedded, phrases: [event[1], ...rest] }];
  const marked = releasedBeforeMarked(embedded, verb);
  if (marked) return marked;
  if (rest.length === 0 && !first.participle) return null;
  const found = split(first, verb);
  return found && canAct(found[0].group) ? [found[0], { ...embedded, phrases: [found[1], ...rest] }] : null;
}

/** Whether the left part of a phrase can be what its clause is about, where nothing else can. */
function mayBeAbout({ head, words }: NounGroup): boolean {
  if (
    head.value ||
    head.name?.class === 'place' ||
    words.some(({ pos }) => pos === 'pronoun' || pos === 'relative')
  )
    return false;
  if (
    /^(पूर्व|पश्चिम|उत्तर|दक्षिण|मध्य)$/u.test(head.key) ||
    /^(time|measure|money)$/u.test(head.noun?.[0]?.class ?? '')
  )
    return false;
  return (
    head.pos === 'unknown' ||
    head.name !== undefined ||
    (head.noun?.some((one) => one.case === 'direct') ?? false)
  );
}

/** "नई पाइपलाइन | नाले के ऊपर से": the adjective is of the first noun, and shows that the second is no part of it. */
function isOfOtherGender({ words: [quality] }: NounGroup, { head }: NounGroup): boolean {
  const shows = quality?.pos === 'adjective' && /[ीई]$/u.test(quality.key);
  return (
    shows &&
    head.noun !== undefined &&
    head.noun.length > 0 &&
    head.noun.every(({ gender }) => gender === 'm')
  );
}

/**
 * "सबसे कम हाजिरी | गणित के पर्चे में दर्ज की गई": beside a passive only what shows by its gender and words of its own
 * that it is no part of the place behind it; "महिला थाने में" is one.
 */
function isPlacedApart(left: NounGroup, right: NounGroup, verb: VerbGroup): boolean {
  const reading = left.head.noun?.find(({ case: form }) => form === 'direct');
  const thing = reading !== undefined && !/^(?:place|person|organisation|building)$/u.test(reading.class);
  const shows = verb.gender === 'f' && reading?.gender === 'f';
  // "गवाहों की सूची | अदालत में": a paper, and the house that it is brought to.
  const filed =
    reading?.class === 'document' &&
    /^(?:place|organisation|building)$/u.test(right.head.noun?.[0]?.class ?? '');
  const isOther = isOfOtherGender(left, right);
  const qualified = filed || isOther || right.words.some(({ tag }) => tag === 'genitive');
  return (thing || isOther) && shows && qualified && /^(?:locative|superessive|place)$/u.test(right.tag);
}

/**
 * "विमान | रनवे पर उतरे": in a clause that opens a sentence and has no subject, the first noun of its first
 * phrase, as a last resort. Only where one phrase ends can be wrong then: the words of the claim are the same.
 */
export function firstNoun(phrase: Phrase, verb: VerbGroup): Phrase[] | null {
  if (wantsErgative(verb) || isEventOf(verb) || verb.obligation) return null;
  if (phrase.kind !== 'nominal' || NEVER_ABOUT.has(phrase.tag)) return null;
  const { participle } = phrase;
  const cut = cutsIn(phrase.group).find((at) => {
    const [left, right] = cutSoft(phrase.group, at);
    return mayBeAbout(left) && agrees(left, verb) && (!verb.passive || isPlacedApart(left, right, verb));
  });
  if (cut === undefined) return null;
  const [left, right] = cutSoft(phrase.group, cut);
  return [
    { kind: 'nominal', group: left, tag: 'direct', ...(participle ? { participle } : {}) },
    { kind: 'nominal', group: right, tag: right.tag },
  ];
}

/** "पंकज और तरुण | दरियापुर गांव के रहने वाले हैं": who lives there has run into the place. */
function splitResident({ group, participle }: Nominal, verb: VerbGroup): [Nominal, Nominal] | null {
  const lives = verb.root === 'रह' && verb.words.some(({ key }) => /^वाल[ाेी]$/u.test(key));
  if (!lives || participle || group.tag !== 'genitive') return null;
  for (const cut of cutsIn(group)) {
    const [left, right] = cutSoft(group, cut);
    const { head } = left;
    const someone = canAct(left) || (head.pos === 'unknown' && head.noun === undefined);
    if (!someone || head.name?.class === 'place' || left.words.some(({ tag }) => tag === 'genitive'))
      continue;
    return [
      { kind: 'nominal', group: left, tag: 'direct' },
      { kind: 'nominal', group: right, tag: right.tag },
    ];
  }
  return null;
}

/** The phrase as what it hides: a bare subject run into the phrase after it, or taken by a verb without tense. */
export function hiddenSubject(phrase: Phrase, verb: VerbGroup): Phrase[] | null {
  if (verb.passive) return releasedDative(phrase, verb);
  if (wantsErgative(verb) || isEventOf(verb)) return null;
  if (phrase.kind === 'nominal')
    return (
      splitResident(phrase, verb) ??
      splitBeside(phrase, verb) ??
      split(phrase, verb) ??
      releasedFromOwner(phrase, verb) ??
      releasedFromTime(phrase, verb) ??
      releasedBeforeSpan(phrase, verb)
    );
  return phrase.kind === 'embedded' ? released(phrase, verb) : null;
}
