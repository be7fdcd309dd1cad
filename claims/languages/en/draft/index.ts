import type { Role } from '../../../model.ts';
import type { Draft } from '../../language.ts';
import { readAppositions, readClauses } from '../clause/index.ts';
import { type NounPhrase, phraseWords } from '../clause/types.ts';
import { FIRST_SECOND, PLACES, POINTING, ROLES } from '../lexicon/closed.ts';
import type { TaggedSentence, Word } from '../tag/word.ts';
import { type Blueprint, buildDraft, type Participant, rangeOf, type Segment } from './build.ts';
import { type Memory, remember } from './memory.ts';
import { type Reading, readStances } from './stance.ts';

interface Context {
  readonly text: string;
  readonly memory: Memory;
  readonly sentence: number;
  readonly paragraph: number;
  readonly salience: number;
}

const SALIENCE_HALF = 8;

function isTime(phrase: NounPhrase): boolean {
  const fact =
    phrase.head.value?.fact ?? phrase.words.find((word) => word.value?.fact.type === 'time')?.value?.fact;
  return (
    fact?.type === 'time' ||
    /^(?:day|week|month|year|night|morning|evening|afternoon|today|yesterday|tomorrow|decade|century)$/u.test(
      phrase.head.lemma,
    )
  );
}

function isDuration(phrase: NounPhrase): boolean {
  return phrase.words.some(
    (word) => word.value?.fact.type === 'quantity' && word.value.fact.dimension === 'duration',
  );
}

const BY_PREPOSITION: Readonly<Record<string, Role>> = {
  'because of': 'cause',
  'due to': 'cause',
  'according to': 'source',
  during: 'time',
  since: 'time',
  until: 'time',
  after: 'time',
  before: 'time',
  with: 'companion',
  from: 'source',
  to: 'recipient',
  into: 'destination',
  about: 'topic',
  on: 'topic',
  over: 'topic',
  against: 'opponent',
  for: 'purpose',
  as: 'complement',
  than: 'comparison',
  at: 'place',
  in: 'place',
  near: 'place',
};

function roleOf(phrase: NounPhrase, passive: boolean, copular: boolean): Role {
  const marker = phrase.preposition.map(({ key }) => key).join(' ');
  if (marker === '') return isTime(phrase) ? 'time' : copular ? 'complement' : 'object';
  if (marker === 'by') return passive ? 'agent' : 'means';
  if (isDuration(phrase) && /^(?:for|in|after|within|over)$/u.test(marker))
    return marker === 'after' ? 'time' : 'duration';
  if (isTime(phrase) && /^(?:on|in|at|by|from|to|over)$/u.test(marker)) return 'time';
  const place = phrase.head.name?.class === 'place';
  if (marker === 'from' && place) return 'origin';
  if (marker === 'to' && place) return 'destination';
  if (marker === 'on' && place) return 'place';
  if (/^(?:in|at|near|inside|outside)$/u.test(marker) && !place && !PLACES.has(phrase.head.lemma))
    return 'other';
  return BY_PREPOSITION[marker] ?? 'other';
}

interface Told {
  readonly segments: Segment[];
  readonly participants: Participant[];
  readonly blocks: string[];
  readonly rules: string[];
}

function longName(
  word: Word,
  words: readonly Word[],
  at: number,
): { text: string; words: readonly Word[] } | null {
  const name = word.name;
  if (name?.class !== 'person' || word.inside) return null;
  const own = words.slice(at, at + word.length);
  const short = own.map(({ text }) => text).join(' ');
  return name.canonical.split(' ').length > own.length && name.canonical.endsWith(short)
    ? { text: name.canonical, words: own }
    : null;
}

/** Tells a phrase: long names for short ones, a person for "he" where only one can be meant. */
function tell(
  words: readonly Word[],
  place: Pick<Segment, 'part' | 'participant'>,
  context: Context,
  told: Told,
): void {
  let run: Word[] = [];
  const flush = () => {
    if (run.length > 0) told.segments.push({ words: run, ...place });
    run = [];
  };
  words.forEach((word, i) => {
    if (
      word.inside &&
      run.length === 0 &&
      told.segments.at(-1)?.put &&
      told.segments.at(-1)?.words.includes(word)
    )
      return;
    const long = longName(word, words, i);
    const { person } = context.memory;
    const near =
      person && context.sentence - person.sentence <= 1 && context.paragraph - person.paragraph <= 1;
    const subject = /^(?:he|she)$/u.test(word.key);
    const owner = /^(?:his)$/u.test(word.key);
    if (long) {
      flush();
      told.segments.push({
        words: long.words,
        ...place,
        put: { text: long.text, antecedent: rangeOf(long.words) },
      });
      told.rules.push('coreference');
    } else if ((subject || owner) && near && person) {
      flush();
      told.segments.push({
        words: [word],
        ...place,
        put: { text: owner ? `${person.text}'s` : person.text, antecedent: person.range },
      });
      told.rules.push('coreference');
    } else {
      if (FIRST_SECOND.has(word.key)) told.blocks.push('first-or-second-person');
      else if (POINTING.has(word.key) && !(word.key === 'that' && word.pos !== 'PRON'))
        told.blocks.push('unresolved-pronoun');
      run.push(word);
    }
  });
  flush();
}

function participantOf(phrase: NounPhrase, role: Role): Participant {
  return { role, words: phrase.words, marker: phrase.preposition, head: phrase.head };
}

function tellPhrase(phrase: NounPhrase, role: Role, context: Context, told: Told): void {
  const participant = told.participants.length;
  const pointer = phrase.words.length === 1 && phrase.head.pos === 'PRON';
  if (!pointer) told.participants.push(participantOf(phrase, role));
  const at = pointer ? {} : { participant };
  if (phrase.preposition.length > 0) told.segments.push({ words: phrase.preposition, part: 'marker', ...at });
  tell(phrase.words, { part: 'core', ...at }, context, told);
}

const SEPARABLE: ReadonlySet<Role> = new Set(['time', 'place', 'duration', 'cause']);

function claimOf(
  reading: Reading,
  kept: readonly NounPhrase[],
  setting: readonly NounPhrase[],
  rule: string,
  context: Context,
): Draft | null {
  const { clause } = reading;
  const { subject, verb } = clause;
  if (!subject) return null;
  const told: Told = { segments: [], participants: [], blocks: [...reading.blocks], rules: [] };
  const copular = verb.lemma === 'be' || verb.lemma === 'become';
  const front = kept.filter((phrase) => (phrase.words[0]?.start ?? 0) < (verb.words[0]?.start ?? 0));
  const back = kept.filter((phrase) => !front.includes(phrase));
  for (const phrase of front) tellPhrase(phrase, roleOf(phrase, verb.passive, copular), context, told);
  tellPhrase(subject, verb.passive ? 'object' : 'agent', context, told);
  told.segments.push({ words: verb.words, part: 'predicate' });
  for (const phrase of back) tellPhrase(phrase, roleOf(phrase, verb.passive, copular), context, told);
  const words = [...subject.words, ...verb.words, ...kept.flatMap(phraseWords)];
  const own = rangeOf(
    subject.words.every(
      (word) => word.end <= (verb.words[0]?.start ?? 0) && (verb.words[0]?.start ?? 0) - word.end < 120,
    )
      ? words
      : [...verb.words, ...back.flatMap(phraseWords)],
  );
  const blueprint: Blueprint = {
    ...told,
    setting: setting.map(phraseWords).filter((one) => !one.some((word) => POINTING.has(word.key))),
    evidence: [own],
    kind: reading.kind,
    modality: reading.modality,
    negated: verb.negated || kept.some((phrase) => phrase.words[0]?.key === 'no'),
    ...(reading.source ? { source: reading.source } : {}),
    subject: context.text.slice(rangeOf(subject.words).start, rangeOf(subject.words).end),
    predicate: {
      text: context.text.slice(rangeOf(verb.words).start, rangeOf(verb.words).end),
      lemma: verb.lemma,
      passive: verb.passive,
      tense: verb.tense,
      plural: subject.head.key !== subject.head.lemma || subject.words.some((word) => word.key === 'and'),
    },
    rules: [rule, ...new Set(told.rules)],
    confidence: told.blocks.some((block) => block.startsWith('unresolved') || block === 'cut-off')
      ? 0.6
      : 0.85,
    sentence: context.sentence,
    salience: context.salience,
  };
  return buildDraft(context.text, { ...blueprint, blocks: [...new Set(told.blocks)] });
}

/** The claims of a clause: what happened, and one for each time, place or cause that can be told on its own. */
function clauseClaims(reading: Reading, context: Context): Draft[] {
  const { clause } = reading;
  const copular = clause.verb.lemma === 'be';
  const phrases = clause.phrases.filter(
    (phrase) =>
      roleOf(phrase, clause.verb.passive, copular) !== 'source' || phrase.preposition[0]?.key !== 'according',
  );
  const apart = phrases.filter((phrase) => SEPARABLE.has(roleOf(phrase, clause.verb.passive, copular)));
  const rest = phrases.filter((phrase) => !apart.includes(phrase));
  const splits = !copular && !clause.verb.negated && reading.modality !== 'planned' && apart.length > 1;
  if (!splits)
    return [claimOf(reading, phrases, [], 'claim.clause', context)].filter((draft) => draft !== null);
  return [
    claimOf(reading, rest, apart, 'claim.clause', context),
    ...apart.map((phrase) =>
      claimOf(
        reading,
        phrases.filter((other) => other === phrase || rest.includes(other)),
        apart.filter((other) => other !== phrase),
        'claim.adjunct',
        context,
      ),
    ),
  ].filter((draft) => draft !== null);
}

/** "President Gjorge Ivanov", "Zoran Zaev, the prime minister of Macedonia": who holds what. */
function roleClaim(name: readonly Word[], office: readonly Word[], context: Context): Draft {
  const told: Told = { segments: [], participants: [], blocks: [], rules: [] };
  const head = office.findLast((word) => ROLES.has(word.key)) as Word;
  tellPhrase({ kind: 'noun', words: name, preposition: [], head: name[0] as Word }, 'agent', context, told);
  const participant = told.participants.length;
  told.participants.push({ role: 'complement', words: office, marker: [], head });
  told.segments.push({ words: office, part: 'core', participant });
  const { start, end } = rangeOf(name);
  return buildDraft(context.text, {
    ...told,
    added: { text: 'is', rule: 'copula', after: told.segments.length - 2 },
    setting: [],
    evidence: [rangeOf([...name, ...office])],
    kind: 'role',
    modality: 'asserted',
    negated: false,
    subject: context.text.slice(start, end),
    predicate: { text: 'is', lemma: 'be', passive: false, tense: 'present', plural: false },
    blocks: told.blocks,
    rules: ['claim.role'],
    confidence: 0.85,
    sentence: context.sentence,
    salience: context.salience * 0.9,
  });
}

function roleClaims(words: readonly Word[], context: Context): Draft[] {
  const before = officesBefore(words).map(({ name, office }) => roleClaim(name, office, context));
  const behind = readAppositions(words).flatMap(({ name, what }) => {
    const [person, office] = name.head.name?.class === 'person' ? [name, what] : [what, name];
    const named = person.head.name?.class === 'person' && person.words.length === person.head.length;
    const held =
      ROLES.has(office.head.key) &&
      office.words.some((word) => word.name !== undefined && word.name.class !== 'person');
    return named && held ? [roleClaim(person.words, office.words, context)] : [];
  });
  return [...before, ...behind];
}

/** "X said that S": that X says it. */
function statementClaim(reading: Reading, context: Context): Draft | null {
  const { clause, content } = reading;
  const speaker = reading.speaker ?? clause.subject;
  if (!content?.subject || !speaker || speaker.head.pos === 'PRON') return null;
  const told: Told = { segments: [], participants: [], blocks: [], rules: [] };
  tellPhrase(speaker, 'agent', context, told);
  told.segments.push({ words: clause.verb.words, part: 'predicate' });
  const phrases = clause.phrases.filter((phrase) => phrase !== speaker);
  for (const phrase of phrases) tellPhrase(phrase, roleOf(phrase, false, false), context, told);
  const back = content.phrases.filter(
    (phrase) => (phrase.words[0]?.start ?? 0) > (content.verb.words[0]?.start ?? 0),
  );
  const words = [...content.subject.words, ...content.verb.words, ...back.flatMap(phraseWords)];
  const that = told.segments.length - 1;
  tell(words, { part: 'other' }, context, told);
  if (content.broken || content.quoted) told.blocks.push('cut-off');
  const who = rangeOf(speaker.words);
  return buildDraft(context.text, {
    ...told,
    added: { text: 'that', rule: 'that', after: that },
    setting: [],
    evidence: [
      rangeOf([...speaker.words, ...clause.verb.words, ...phrases.flatMap(phraseWords)]),
      rangeOf(words),
    ],
    kind: 'statement',
    modality: 'reported',
    negated: clause.verb.negated,
    source: speaker.words,
    subject: context.text.slice(who.start, who.end),
    predicate: {
      text: clause.verb.main.text,
      lemma: clause.verb.lemma,
      passive: false,
      tense: clause.verb.tense,
      plural: false,
    },
    blocks: [...new Set(told.blocks)],
    rules: ['claim.statement'],
    confidence: told.blocks.length > 0 ? 0.6 : 0.85,
    sentence: context.sentence,
    salience: context.salience,
  });
}

/** Of what one person says, "he" and "she" are that person, where nobody else is named. */
function speakerMemory({ source, clause }: Reading, { memory, sentence, paragraph }: Context): Memory {
  const speakers = source?.filter((word) => word.name?.class === 'person' && !word.inside) ?? [];
  const others = [...(clause.subject?.words ?? []), ...clause.phrases.flatMap((phrase) => phrase.words)].some(
    (word) => word.name?.class === 'person',
  );
  const [speaker] = speakers;
  if (speakers.length !== 1 || !speaker?.name || others) return source ? {} : memory;
  return {
    person: {
      text: speaker.name.canonical,
      range: { start: speaker.start, end: speaker.end },
      sentence,
      paragraph,
    },
  };
}

/** "Rangers goalkeeper Allan McGregor", "British Prime Minister Theresa May": the office before the name. */
function officesBefore(words: readonly Word[]): { name: readonly Word[]; office: readonly Word[] }[] {
  return words.flatMap((word, i) => {
    if (word.name?.class !== 'person' || word.inside || !ROLES.has(words[i - 1]?.key ?? '')) return [];
    let from = i - 1;
    while (from > 0) {
      const before = words[from - 1] as Word;
      const fits =
        ROLES.has(before.key) ||
        before.pos === 'ADJ' ||
        before.pos === 'NOUN' ||
        (before.name !== undefined && before.name.class !== 'person');
      if (!fits) break;
      from--;
    }
    while (words[from]?.inside) from++;
    const office = words.slice(from, i);
    const named = office.some(
      (one) =>
        (one.name !== undefined && one.name.class !== 'person') ||
        (one.pos === 'ADJ' && /^\p{Lu}/u.test(one.text)),
    );
    return named ? [{ name: words.slice(i, i + word.length), office }] : [];
  });
}

/** The drafts of all claims of a document, sentence by sentence. */
export function draftClaims(text: string, sentences: readonly TaggedSentence[]): Draft[] {
  const drafts: Draft[] = [];
  let memory: Memory = {};
  for (const { index, paragraph, words } of sentences) {
    const context: Context = {
      text,
      memory,
      sentence: index,
      paragraph,
      salience: Math.max(0.05, 1 / (1 + index / SALIENCE_HALF)),
    };
    if (words.at(-1)?.text !== '?') {
      for (const reading of readStances(readClauses(words))) {
        const own = { ...context, memory: speakerMemory(reading, context) };
        if (!reading.carrier) drafts.push(...clauseClaims(reading, own));
        else if (reading.content) {
          const draft = statementClaim(reading, context);
          if (draft) drafts.push(draft);
        }
      }
      drafts.push(...roleClaims(words, context));
    }
    memory = remember(memory, words, { sentence: index, paragraph });
  }
  return drafts;
}
