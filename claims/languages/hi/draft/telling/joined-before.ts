import type { Draft } from '../../../language.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import { standsAlone } from '../parts/standing.ts';
import { askedOf } from '../told-thing/asked.ts';
import { thingsNear } from '../told-thing/pointed.ts';
import { surroundings } from './around.ts';
import { isSuffered } from './event-frame.ts';
import { opensWithOne, opensWithThing } from './opens-with-thing.ts';
import { isSceneEvent } from './scene.ts';
import { type Reading, toldTogether } from './told-together.ts';

/** Words that both together have, at most: longer ones say too much at once. */
const MOST_WORDS = 40;

/** A clause that is told as a fact of its own, whole. */
function isPlain({ carrier, rider, lead, tail, negated, modality, clause, source, verb }: Frame): boolean {
  return (
    !carrier &&
    !rider &&
    !lead &&
    !tail &&
    !negated &&
    !source &&
    !clause.quoted &&
    clause.relation !== 'relative' &&
    verb.shape === 'finite' &&
    (modality === 'asserted' || modality === 'planned')
  );
}

/** The one clause of the sentence before, where it stands by itself. */
function onlyBefore(readings: readonly Reading[]): Reading | undefined {
  const [only, ...more] = readings;
  return only && more.length === 0 && isPlain(only.frame) && only.drafts.some(standsAlone) ? only : undefined;
}

/** What a thing is said to be: a building, a body, a paper. */
const THINGS =
  /^(?:place|building|organisation|vehicle|document|artefact|weapon|substance|animal|plant|natural)$/u;

/** "यह एक आत्मघाती हमला है": what all of that was, may stand further back. */
function saysWhatItWas({ clause: { words }, verb }: Frame): boolean {
  if (words[0]?.text !== 'यह' || words[0].pos !== 'pronoun' || verb.root !== 'हो' || verb.conjunct)
    return false;
  const said = words.findLast(({ pos, inside }) => pos === 'noun' && !inside);
  return !THINGS.test(said?.noun?.[0]?.class ?? '');
}

/** Verbs of what harms by itself. */
const HARMS = /^(?:गिर|पलट|टकरा|घुस|फट|ढह|उतर|धंस|डूब|उलट|भिड़|भिड|जल|कूद|चल|आ)$/u;

/** Whether a clause tells of an event in which people may come to harm. */
const tellsOfEvent = ({ clause, verb }: Frame) => HARMS.test(verb.root) || clause.words.some(isSceneEvent);

/** What else keeps the clause from being told: another word that points, or somebody who is not named. */
const isOpen = ({ pos, pronoun, key }: Word, i: number) =>
  i > 0 &&
  ((pos === 'pronoun' && pronoun !== 'reflexive' && pronoun !== 'indefinite') ||
    (pos === 'determiner' && pronoun === 'demonstrative') ||
    /^(?:दोनों|यहां|वहां|ऐसा|ऐसे|ऐसी)$/u.test(key));

/** Whether the clause before says by a name or a day which one it tells of. */
const saysWhich = ({ clause }: Frame) =>
  clause.words.some(
    ({ name, demonym, value }) => name !== undefined || demonym !== undefined || value?.fact.type === 'time',
  );

/** Phrases of the clause before that "यह" may be of. */
const FOREGROUND: ReadonlySet<string> = new Set(['direct', 'ergative', 'dative', 'genitive']);

/** Two of the clause before either of which a word for one thing may be of, or somebody by name who did it all. */
function tellsOfMore({ parts, subject }: Frame): boolean {
  const groups = parts.flatMap(({ phrase }) =>
    phrase.kind === 'nominal' && FOREGROUND.has(phrase.tag) ? [phrase.group] : [],
  );
  const bodies = groups.filter(({ head }) => (head.name?.class ?? head.noun?.[0]?.class) === 'organisation');
  const byName = subject?.phrase.kind === 'nominal' && subject.phrase.group.head.name?.class === 'person';
  const joined = groups.some(({ words }) =>
    words.some(({ pos, text }) => pos === 'coordinator' && text !== ','),
  );
  return byName || joined || bodies.length > 1;
}

/** "इसमें अब तक डेढ़ लाख लोग मारे जा चुके हैं": a sum of all of it. */
const sumsUp = ({ clause: { words } }: Frame) => words.some(({ key }) => /^(?:अब|अबतक|कुल)$/u.test(key));

/** Whether one thing alone of the clause before can be what the clause is of. */
function mayBeOfOne({ frame, context }: Reading, told: Reading): boolean {
  if (sumsUp(frame)) return false;
  const first = frame.parts[0];
  const around = surroundings(frame, context, { opens: true, subject: first === frame.subject });
  const kinds = askedOf(frame.clause.words, 0, around);
  if (!kinds) return !tellsOfMore(told.frame);
  return thingsNear(frame.clause.words[0] as Word, around).filter(({ kind }) => kinds.has(kind)).length === 1;
}

function mayJoin(own: Reading, told: Reading): boolean {
  const [a, b] = [own.frame, told.frame];
  return (
    isPlain(a) &&
    (a.modality === b.modality || b.modality === 'asserted') &&
    !own.drafts.some(standsAlone) &&
    own.context.paragraph === told.context.paragraph &&
    own.context.sentence - told.context.sentence <= 1 &&
    a.clause.words.length + b.clause.words.length <= MOST_WORDS &&
    saysWhich(b) &&
    opensWithThing(a, b) &&
    (!opensWithOne(a) || mayBeOfOne(own, told)) &&
    !saysWhatItWas(a) &&
    (!isSuffered(a) || tellsOfEvent(b)) &&
    !a.clause.words.some(isOpen)
  );
}

/**
 * "सरकार ने पांच शहरों में मेट्रो को मंजूरी दी। इनमें इंदौर और सूरत शामिल हैं।": what the clause is of stands right before it, and
 * both are told together in the words of the article; never asked about.
 */
export function joinedBefore(before: readonly Reading[], readings: readonly Reading[]): Draft[] {
  const drafts: Draft[] = [];
  let told = onlyBefore(before);
  for (const own of readings) {
    if (told && mayJoin(own, told)) {
      drafts.push(toldTogether(told, own, 'claim.joined-before'));
      continue;
    }
    // Behind a clause of its own, what a pronoun is of stands there.
    told = isPlain(own.frame) && own.drafts.some(standsAlone) ? own : undefined;
  }
  return drafts.filter(standsAlone);
}
