import type { Base, Chunk, Verbs } from '../../chunk/types.ts';
import { DEED_NOUNS } from '../../lexicon/deed-nouns.ts';
import { isVerbs } from '../../parse/cursor.ts';
import type { Word } from '../../tag/word.ts';
import { textOf } from '../parts/range.ts';
import { isNounPhrase, LEAD, type Mention } from './mention.ts';

/** Words of a phrase that mean something only where it stands. */
const POINTS =
  /^(?:his|her|its|their|my|our|your|this|that|these|those|such|same|other|others|another|more|further|the|it|them)$/u;

const isTime = ({ words }: Base) => words.some(({ value }) => value?.fact.type === 'time');
const tells = (base: Chunk | undefined): base is Base =>
  isNounPhrase(base) &&
  !isTime(base) &&
  !base.words.some(({ key, pos }) => POINTS.test(key) || pos === 'PRON');

/** "phones in lectures": what it befell, with one phrase that says which. */
function objectAt(chunks: readonly Chunk[], at: number): readonly Word[] | null {
  const base = chunks[at];
  if (!tells(base)) return null;
  const link = chunks[at + 1];
  const next = chunks[at + 2];
  const more = link?.kind === 'preposition' && /^(?:of|in|at)$/u.test(link.key) && tells(next);
  return more ? [...base.words, ...link.words, ...next.words] : base.words;
}

/** Whom or what a verb befalls: behind it, or in front of a passive at the head of its sentence. */
function befallen(chunks: readonly Chunk[], at: number, verbs: Verbs): readonly Word[] | null {
  if (!verbs.passive) return objectAt(chunks, at + 1);
  const before = chunks[at - 1];
  return at === 1 && tells(before) ? before.words : null;
}

function mentionOf(text: string, chunks: readonly Chunk[], at: number, sentence: number): Mention | null {
  const verbs = chunks[at];
  if (!isVerbs(verbs) || verbs.negated || /^(?:infinitive|ing)$/u.test(verbs.form)) return null;
  const deed = DEED_NOUNS.get(verbs.lemma);
  const words = deed && verbs.governor === verbs.lemma ? befallen(chunks, at, verbs) : null;
  const head = words?.findLast(({ pos, name }) => pos === 'NOUN' || name !== undefined);
  if (!deed || !words || !head) return null;
  const [noun, link] = deed;
  return {
    noun,
    words,
    key: `${words.map(({ lemma }) => lemma).join(' ')}`,
    identifies: sentence < LEAD,
    named: false,
    told: `the ${noun} ${link} ${textOf(text, words).replace(/\s+/gu, ' ')}`,
    sentence,
  };
}

/** What those who agree have made. */
const AGREED: readonly string[] = ['deal', 'agreement'];

/** What is done by a deal that is told of as one: "to hold talks" is none yet. */
const DEALS: ReadonlySet<string> = new Set(
  'exchange swap free release return buy sell acquire merge share supply build cede'.split(' '),
);

/** "agreed on Wednesday to exchange 480 prisoners": "the deal to exchange 480 prisoners". */
function agreedAt(text: string, chunks: readonly Chunk[], at: number, sentence: number): Mention[] {
  const verbs = chunks[at];
  if (!isVerbs(verbs) || verbs.lemma !== 'agree' || verbs.passive || verbs.negated || verbs.modal !== null)
    return [];
  const [on, day] = chunks.slice(at + 1, at + 3);
  const dated = on?.kind === 'preposition' && isNounPhrase(day) && isTime(day);
  const to = at + (dated ? 3 : 1);
  const deed = chunks[to];
  const object = chunks[to + 1];
  if (!isVerbs(deed) || deed.form !== 'infinitive' || deed.passive || deed.words[0]?.key !== 'to') return [];
  if (!DEALS.has(deed.lemma)) return [];
  if (!tells(object)) return [];
  const words = [...deed.words, ...object.words];
  return AGREED.map((noun) => ({
    noun,
    words,
    key: words.map(({ lemma }) => lemma).join(' '),
    identifies: sentence < LEAD,
    named: false,
    told: `the ${noun} ${textOf(text, words).replace(/\s+/gu, ' ')}`,
    brief: true,
    sentence,
  }));
}

/** What a story tells of as a deed and calls by its noun later: "will ban phones in class", "the ban". */
export function deedMentions(text: string, chunks: readonly Chunk[], sentence: number): Mention[] {
  return chunks.flatMap((_, at) =>
    [mentionOf(text, chunks, at, sentence), ...agreedAt(text, chunks, at, sentence)].filter(
      (mention) => mention !== null,
    ),
  );
}
