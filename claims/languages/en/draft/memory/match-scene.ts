import { MATCH_NOUNS } from '../../lexicon/events.ts';
import type { TaggedSentence, Word } from '../../tag/word.ts';
import { personsIn } from './memory.ts';
import type { Mention } from './mention.ts';

/** What is counted in a match alone. */
const PLAY_NOUN =
  /^(?:run|wicket|goal|innings|over|point|penalty|century|hundred|fifty|half-century|hat-trick|equaliser|equalizer|boundary)$/u;
const PLAY_VERB = /^(?:score|bowl|bat)$/u;

/** "four runs", "a goal": a word of play. */
export const isPlayNoun = ({ pos, lemma, key }: Word): boolean =>
  (pos === 'NOUN' || key === 'overs') && PLAY_NOUN.test(lemma);

const isPlay = (word: Word) =>
  isPlayNoun(word) || (word.pos === 'VERB' && PLAY_VERB.test(word.lemma)) || MATCH_NOUNS.includes(word.lemma);

/** The sides of the matches that a story brings in. */
const sidesOf = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ alone, event, key }) => (alone && event === 'lead' ? key.split(' and ') : [])));

/**
 * Everybody whom a sentence names beside the match, a side of it or a word of play, and where it first does; never whom
 * one that has `left` the match brought in.
 */
export function playersOf(
  sentences: readonly Pick<TaggedSentence, 'index' | 'words'>[],
  mentions: readonly Mention[],
  left: ReadonlySet<number>,
): ReadonlyMap<string, number> {
  const sides = sidesOf(mentions);
  const players = new Map<string, number>();
  if (sides.size === 0) return players;
  for (const { index, words } of sentences) {
    const inMatch = words.some(
      (word) => isPlay(word) || (!word.inside && sides.has(word.name?.canonical.toLowerCase() ?? '')),
    );
    if (!inMatch) continue;
    for (const { name, text } of personsIn(words)) {
      const player = name?.canonical ?? text;
      if (!players.has(player)) players.set(player, left.has(index) ? Number.POSITIVE_INFINITY : index);
    }
  }
  return players;
}

const CONTEST =
  /^(?:final|semi-final|quarter-final|series|season|tournament|league|championship|cup|career|debut|test|tour|friendly|derby|replay)$/u;

/** "in the cup final of May", "a match in Hull": another contest than "the match", and no "match figures". */
function isContest({ pos, key, lemma }: Word, at: number, words: readonly Word[]): boolean {
  const goesOn = words[at + 1]?.pos === 'NOUN';
  if (CONTEST.test(lemma)) return /^(?:NOUN|PROPN)$/u.test(pos) || (key === 'final' && !goesOn);
  const isMatch = key === lemma && MATCH_NOUNS.includes(key) && !goesOn;
  return isMatch && !/^(?:the|this)$/u.test(words[at - 1]?.key ?? '');
}

/** Sentences that name another contest than a match told of by its sides alone. */
export const contestsIn = (
  sentences: readonly Pick<TaggedSentence, 'index' | 'words'>[],
): ReadonlySet<number> =>
  new Set(sentences.flatMap(({ index, words }) => (words.some(isContest) ? [index] : [])));

/** "In the second match", "in Sunday's other game": another than the one that the story began with. */
const OTHER_MATCH =
  /(?:^| )(?:in|at) (?:the|[\p{L}]{3,12}['’]s) (?:second|third|fourth|other|day['’]s (?:second|third|other)|late|later|earlier|early|opening|first|next|last) (?:\p{Ll}{2,12} )?(?:match|game|tie|fixture|clash|contest|encounter|semi-?final)(?= |$)/u;

/** Sentences that go over to another match. */
export const otherMatchesIn = (sentences: readonly TaggedSentence[]): ReadonlySet<number> =>
  new Set(
    sentences.flatMap(({ index, words }) =>
      OTHER_MATCH.test(words.map(({ key }) => key).join(' ')) ? [index] : [],
    ),
  );

/** "Elsewhere, 12 people died", "Every year 300 die", "were killed nationwide": of no one event. */
const ELSEWHERE = /(?:^| )(?:elsewhere|separately|meanwhile|in all|every year|each year|nationwide)(?= |$)/u;

/** Sentences that look away from the event of a story, and those behind them in their paragraph. */
export function awayFrom(sentences: readonly TaggedSentence[]): ReadonlySet<number> {
  const away = new Set<number>();
  let from = -1;
  for (const { index, paragraph, words } of sentences) {
    if (ELSEWHERE.test(words.map(({ key }) => key).join(' '))) from = paragraph;
    if (from === paragraph) away.add(index);
  }
  return away;
}
