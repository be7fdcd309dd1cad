import { rangeOf } from '../../../../text/range.ts';
import {
  coreWords,
  type Embedded,
  markerWords,
  type Nominal,
  type Phrase,
  phraseWords,
} from '../../clause/phrases.ts';
import type { Part } from '../../frame/types.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import { befallingGerund } from './casualties.ts';
import { embeddedRoles } from './embedded.ts';
import type { Participant } from './segments.ts';

/** Words of a claim that stand together, and the participant that they are. */
export interface Stretch {
  readonly participant: Participant;
  /** The words that the claim shows: with the participle that says which one is meant. */
  readonly stated: readonly Word[];
  /** Pronouns and adverbs are told, but answer nothing. */
  readonly isArgument: boolean;
}

/** A verbal noun with its phrases is one answer up to this many UTF-16 code units; a longer one is told apart. */
const LONGEST_CLAUSAL = 48;

/** Whether the phrase is one of somebody by name, or begins with a country: of "रहने वाले मजदूरों की भारत की यात्रा" it is not. */
function isNamed({ group }: Nominal): boolean {
  const [first, next] = group.words;
  // "चाहने वाले पाक नागरिकों": which of them are meant.
  const isOfPeople = next?.noun?.[0]?.class === 'person' && !next.role;
  return (
    group.words.some((word) => word.name?.class === 'person') ||
    (first?.name?.category === 'country' && !isOfPeople)
  );
}

function bare({ participle: _, ...phrase }: Nominal): Nominal {
  return phrase;
}

/** The phrases of a verb without tense; the last with its verb as well, where that tells how they were harmed. */
function withBefalling(inner: readonly Part[], { verb }: Embedded): Stretch[] {
  return inner.flatMap((part, at) => {
    const beyond = at === inner.length - 1 ? befallingGerund(part.phrase, verb) : [];
    const own = stretchesOf(part);
    // "मलबे में दबे | चार लोगों | के मरने": whom it befell comes last.
    return own.map((stretch, i) =>
      beyond.length === 0 || i < own.length - 1
        ? stretch
        : { ...stretch, participant: { ...stretch.participant, beyond } },
    );
  });
}

/** A participle before a noun: its phrases answer, its verb does not. */
function participleStretches(participle: Embedded): Stretch[] {
  const words = [...participle.verb.words, ...participle.verb.marker];
  return [
    ...withBefalling(embeddedRoles(participle), participle),
    { participant: { role: 'other', words, marker: [] }, stated: words, isArgument: false },
  ];
}

/** A participle before a name is a claim of its own and left out; before a noun it says which one is meant. */
export function statedWords(phrase: Phrase): readonly Word[] {
  if (phrase.kind !== 'nominal' || !phrase.participle) return coreWords(phrase);
  return isNamed(phrase) ? phrase.group.words : [...phraseWords(phrase.participle), ...phrase.group.words];
}

/** "वह", "उसके साथी", "इस हादसे": without a name or value it only points at what was told before. */
function pointsBack(words: readonly Word[]): boolean {
  const first = words[0];
  if (first?.pos !== 'pronoun' && !(first?.pos === 'determiner' && first.pronoun === 'demonstrative'))
    return false;
  return !words.some((word) => word.name !== undefined || word.value !== undefined);
}

/** A pronoun or a lone "जो" stands for what is told elsewhere. */
function saysNothing({ group }: Nominal): boolean {
  return pointsBack(group.words) || group.words.every(({ pos }) => pos === 'relative');
}

function isOneAnswer(phrase: Embedded): boolean {
  const { shape } = phrase.verb;
  if (shape === 'conjunctive' || shape === 'adverbial') return false;
  const { start, end } = rangeOf(coreWords(phrase));
  return end - start <= LONGEST_CLAUSAL;
}

/** How many they are: of these nouns alone nobody would know whose. */
const TOTALS = /^(?:संख्या|तादाद|आंकडा|आंकड़ा|आंकडे|आंकड़े|सूची)$/u;

/** What the verb is said of without a marker of its own belongs to it: "चट्टान खिसकने", "दो बसों के … गिरने". */
function clingsToVerb({ phrase }: Part): boolean {
  if (phrase.kind !== 'nominal' || phrase.group.marker.length > 0) return false;
  // "मरने वालों की संख्या बढ़कर 31 हो गई": what rose is told of.
  return phrase.group.words.length <= 3 && !TOTALS.test(phrase.group.head.key);
}

/** "मरने वालों की संख्या", "डूबी हुई नाव": a participle alone, which says with its noun what is meant. */
function isBareParticiple(phrase: Nominal): boolean {
  return !isNamed(phrase) && phrase.participle?.phrases.length === 0;
}

function embeddedStretches(phrase: Embedded, { role }: Part): Stretch[] {
  const inner = embeddedRoles(phrase);
  const last = inner.at(-1);
  const clings = last !== undefined && clingsToVerb(last);
  const answers = phrase.verb.shape !== 'conjunctive' && phrase.verb.shape !== 'adverbial';
  // "11 अंक बनाकर": where the verb answers nothing, the number that is done by itself does.
  const counts = clings && !answers && phraseWords(last.phrase).some(({ value }) => value !== undefined);
  const done: readonly Part[] = counts
    ? [{ ...last, role: last.role === 'agent' ? 'object' : last.role }]
    : [];
  const apart = clings ? [...inner.slice(0, -1), ...done] : inner;
  const words = [...(clings && !counts ? phraseWords(last.phrase) : []), ...phrase.verb.words];
  return [
    ...withBefalling(apart, phrase),
    {
      participant: { role, words, marker: markerWords(phrase) },
      stated: words,
      isArgument: answers,
    },
  ];
}

/** "बाढ़ में | मरने वालों की संख्या": the phrases of the verb, then what is numbered as one answer. */
function totalStretches(phrase: Nominal, { role }: Part): Stretch[] {
  const { participle, group } = phrase;
  if (!participle) return [];
  const { words, marker } = participle.verb;
  const whole = [...words, ...marker, ...group.words];
  return [
    ...embeddedRoles(participle).flatMap(stretchesOf),
    { participant: { role, words: whole, marker: group.marker }, stated: whole, isArgument: true },
  ];
}

/** "मरने वालों की संख्या", "मारे गए लोगों की संख्या": a noun for how many, behind those whom it counts. */
function isTotal({ participle, group }: Nominal): boolean {
  if (!participle || !TOTALS.test(group.head.key)) return false;
  const marker = participle.verb.marker.at(-1);
  const owned = marker !== undefined && isGenitiveMarker(marker) && group.words.length === 1;
  return owned || group.words.some(isGenitiveMarker);
}

/** The stretches of a part: one, or for a long clause without tense one for each of its phrases. */
export function stretchesOf(part: Part): Stretch[] {
  const { phrase, role } = part;
  if (phrase.kind === 'embedded' && phrase.phrases.length > 0 && !isOneAnswer(phrase))
    return embeddedStretches(phrase, part);
  if (phrase.kind === 'nominal' && phrase.participle && isBareParticiple(phrase))
    return [
      {
        participant: {
          role,
          words: phraseWords(phrase).slice(0, -phrase.group.marker.length || undefined),
          marker: markerWords(phrase),
        },
        stated: statedWords(phrase),
        isArgument: true,
      },
    ];
  if (phrase.kind === 'nominal' && isTotal(phrase)) return totalStretches(phrase, part);
  if (phrase.kind === 'nominal' && phrase.participle && !isNamed(phrase))
    return [...participleStretches(phrase.participle), ...stretchesOf({ role, phrase: bare(phrase) })];
  return [
    {
      participant: { role, words: coreWords(phrase), marker: markerWords(phrase) },
      stated: statedWords(phrase),
      isArgument: phrase.kind !== 'adverbial' && !(phrase.kind === 'nominal' && saysNothing(phrase)),
    },
  ];
}
