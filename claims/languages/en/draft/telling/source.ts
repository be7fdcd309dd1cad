import { isBody } from '../../frame/phrases.ts';
import { ROLES } from '../../lexicon/closed.ts';
import { TIMES } from '../../lexicon/nouns.ts';
import { SAYING } from '../../lexicon/verbs.ts';
import type { Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { wholeBody } from '../memory/body-name.ts';
import { joinPieces } from '../parts/build.ts';
import { textOf } from '../parts/range.ts';
import { resolveWord } from '../refer/resolve.ts';
import type { Scene } from '../refer/scene.ts';
import { blank, tellWords } from './tell.ts';

/** A body or a paper: what "it" may mean before "said". */
function speaks(topic: Phrase): boolean {
  const { name, lemma } = topic.head;
  return (
    isBody(topic) ||
    name !== undefined ||
    /^(?:report|study|survey|paper|statement|company|organisation|organization|charity|bank|union|ministry|watchdog|regulator|government|letter|document|magazine|website)$/u.test(
      lemma,
    )
  );
}

const OWNED = /^(?:his|her|its|their)$/u;

/** "Its climate minister, Chris Bowen", "Director, Ann Lee,": the name. */
function namedBeside({ words }: Phrase, { appositions }: Scene): Phrase | undefined {
  const beside = appositions.find(({ name }) => name.words[0] === words[0])?.what;
  return beside?.head.name?.class === 'person' ? beside : undefined;
}

/** "its president [Ben Hill]": the name that a phrase ends in. */
function nameWithin({ words }: Phrase): readonly Word[] | null {
  const at = words.findIndex(({ name, inside }) => name?.class === 'person' && !inside);
  const name = words[at];
  return name && at + name.length === words.length ? words.slice(at) : null;
}

/** "Minister for Health and Care[, Ben Hill, said]": an office without its article, whose holder stands behind it. */
export function holderBehind({ words: source }: Phrase, words: readonly Word[]): readonly Word[] | null {
  const [first, link] = source;
  const office =
    first &&
    !/^(?:person|place)$/u.test(first.name?.class ?? '') &&
    /^\p{Lu}/u.test(first.text) &&
    first.pos !== 'DET';
  if (!office || !/^(?:for|of)$/u.test(link?.key ?? '')) return null;
  const last = source.at(-1) as Word;
  const at = words.indexOf(last) + last.length;
  const name = words[at + 1];
  const closes =
    name && words[at + 1 + name.length]?.text === ',' && words[at + 2 + name.length]?.pos === 'VERB';
  return words[at]?.text === ',' && closes && name.name?.class === 'person'
    ? words.slice(at + 1, at + 1 + name.length)
    : null;
}

/** Where the speaker himself is told of. */
function speakingScene(source: Phrase, scene: Scene): Scene {
  const own = scene.clauses.find(({ subject }) => subject === source);
  const speaking = own ?? { ...scene.clause, before: [], after: [], relation: 'main' as const };
  return { ...scene, clause: { ...speaking, subject: source, carrier: null } };
}

/** "Ada Palmer, 44, a cook from Leeds who won, learned that": what she is, and who learned it is she. */
function isBesideName({ words: source }: Phrase, { words, clause }: Scene): boolean {
  const first = source[0] as Word;
  const last = source.at(-1) as Word;
  const next = words[words.indexOf(last) + 1];
  if (!/^(?:who|which|,)$/u.test(next?.key ?? '')) return false;
  const [before, comma] = words.slice(0, words.indexOf(first)).slice(-2);
  const set =
    comma?.text === ',' &&
    (before?.name !== undefined || before?.value !== undefined || before?.inside === true);
  return /^an?$/u.test(first.key) && set && first.start < clause.verb.main.start;
}

/** So many words behind a speaker may tell who that is. */
const LONGEST_DESCRIPTION = 8;

/** "people [aware of the matter] said": who they are, told by an adjective behind them. */
function describedBehind({ words: source, joined }: Phrase, words: readonly Word[]): readonly Word[] | null {
  const last = source.at(-1);
  const from = last ? words.indexOf(last) + last.length : 0;
  const behind = words.slice(from, from + LONGEST_DESCRIPTION + 1);
  const says = behind.findIndex(({ pos, lemma }) => pos === 'VERB' && SAYING.has(lemma));
  const told = behind.slice(0, Math.max(0, says));
  const opens = /^(?:aware|familiar|close|privy|briefed|present|involved|knowledgeable)$/u.test(
    told[0]?.key ?? '',
  );
  const plain = told.every(({ pos, value }) => !/^(?:PUNCT|AUX|PRON|SCONJ|CCONJ)$/u.test(pos) && !value);
  return opens && plain && told.length > 1 && !joined ? [...source, ...told] : null;
}

/** "'… but on Sunday Hill was found,' he added": nobody speaks of himself by his name. */
function isNamedInSpeech(name: string, pronoun: Word, { words, clause, clauses }: Scene): boolean {
  if (pronoun.start < clause.verb.main.start) return false;
  const isHe = (word: Word) => word.name?.canonical === name;
  // "Hill admitted that it was late, but it was done, he said": he speaks in both.
  const speaks = clauses.some(
    ({ subject, verb }) => subject !== null && isHe(subject.head) && SAYING.has(verb.lemma),
  );
  return !speaks && words.some((word) => !word.inside && isHe(word) && word.end <= pronoun.start);
}

/** "Late last year, [the firm Acme, one of many,] warned": what stands before the comma is when. */
function withoutWhen(source: Phrase): Phrase {
  const at = source.words.findIndex(({ text }) => text === ',');
  const when = source.words.slice(0, Math.max(0, at));
  const timed = when.some(({ value, lemma }) => value?.fact.type === 'time' || TIMES.has(lemma));
  const only = when.every(
    ({ value, inside, key, lemma }) =>
      value || inside || TIMES.has(lemma) || /^(?:late|early|on|in|the|earlier|later|last|this)$/u.test(key),
  );
  if (at < 1 || !timed || !only || source.words.length < at + 2) return source;
  const words = source.words.slice(at + 1);
  const bases = source.bases.filter((base) => words.includes(base.head));
  const [first] = bases;
  return first ? { ...source, words, bases, head: first.head } : source;
}

/** Who says it, by name where a pronoun stands; null where nobody knows who that is. */
export function sourceOf(teller: Phrase, scene: Scene): { words: readonly Word[]; text: string } | null {
  const source = withoutWhen(teller);
  const first = source.words[0];
  if (!first) return null;
  // "Mr Hill, 71, said": he did.
  if (first.value && source.words.every(({ pos }) => /^(?:NUM|PUNCT)$/u.test(pos))) {
    const aged = scene.appositions.find(({ what }) => what.words[0] === first)?.name;
    return aged ? { words: aged.words, text: textOf(scene.text, aged.words) } : null;
  }
  if (!source.pronoun) {
    const bare = source.words.length === 1 && ROLES.has(first.key);
    // "Peru's foreign minister, Ada Palmer, said": she did.
    const office = source.head.name === undefined && ROLES.has(source.head.key);
    const named = OWNED.test(first.key) || bare || office ? namedBeside(source, scene) : undefined;
    if (isBesideName(source, scene)) return null;
    const holder = holderBehind(source, scene.words);
    const body = wholeBody(source.words, scene.words);
    if (body) return { words: body, text: textOf(scene.text, body) };
    if (holder) return { words: holder, text: textOf(scene.text, holder) };
    if (named) return { words: named.words, text: textOf(scene.text, named.words) };
    const told = blank();
    // "The plant will close, its owner said": the claim itself shows whose.
    const ahead = OWNED.test(first.key) && first.start < scene.clause.verb.main.start;
    tellWords(
      source.words,
      { part: 'attribution' },
      ahead ? speakingScene(source, scene) : scene,
      false,
      told,
    );
    // "its president Ben Hill": whose president he is, the sentence before tells.
    const own = OWNED.test(first.key) && !told.segments[0]?.put ? nameWithin(source) : null;
    if (own) return { words: own, text: textOf(scene.text, own) };
    // "Its minister": of which land nobody knows.
    if (ahead && !told.segments[0]?.put) return null;
    const described = describedBehind(source, scene.words);
    if (described && !told.lost) return { words: described, text: textOf(scene.text, described) };
    const text = joinPieces(
      told.segments.map(({ words, put }) => ({ text: put?.text ?? textOf(scene.text, words) })),
    );
    return told.lost ? null : { words: source.words, text: text.replace(/(?<![.,])[.,]+$/u, '') };
  }
  const { topic } = scene.memory;
  if (first.key === 'it' && topic && !speaks(topic)) return null;
  // Who several are that think or say so is never sure.
  if (first.key === 'they') return null;
  const meant = resolveWord(first, undefined, speakingScene(source, scene), false);
  if (typeof meant === 'string' || isNamedInSpeech(meant.text, first, scene)) return null;
  return { words: source.words, text: meant.text };
}
