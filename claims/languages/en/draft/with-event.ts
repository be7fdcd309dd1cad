import { type Range, rangeOf } from '../../../text/range.ts';
import { type Clause, partsOf, partWords } from '../parse/types.ts';
import type { Word } from '../tag/word.ts';
import type { Context } from './context.ts';
import type { Mention } from './mention.ts';

/** Words of the story put behind a clause, and where they stand. */
interface Behind {
  readonly text: string;
  readonly evidence: Range;
}

/** What is done in a match alone, and told in the past: "was bowled out", "scored twice", "resumed at 71 for two". */
const PLAYED =
  /^(?:bowl|score|resume|equalise|equalize|concede|trail|net|dismiss|declare|convert|bat|chase|strike|dribble|tackle|volley|substitute)$/u;

/** "won by 46 runs", "lost seven wickets": verbs that tell of a match by what stands behind them. */
function isPlayed({ verb, after: [first] }: Clause): boolean {
  if (PLAYED.test(verb.governor)) return true;
  if (verb.governor !== verb.lemma || first?.kind !== 'phrase') return false;
  if (verb.lemma === 'win') return first.preposition[0]?.key === 'by';
  const wickets = first.preposition.length === 0 && first.words.some(({ lemma }) => lemma === 'wicket');
  return wickets && /^(?:lose|take|claim|grab)$/u.test(verb.lemma);
}

/** What a team is called after the ground that it plays on. */
const SIDES =
  /^(?:visitors|hosts|tourists|side|striker|midfielder|defender|winger|goalkeeper|opener|spinner|seamer|batter|batsman|bowler|captain|skipper)$/u;

/** Words that say in which match, or that it was in none alone. */
const TELLS =
  /^(?:match|game|contest|clash|tie|encounter|fixture|final|semi-final|series|season|tournament|league|cup|championship|career|games|matches|seasons|debut|test|tour|competition)$/u;

const canonicalOf = ({ name, key }: Word) => (name?.canonical ?? key).toLowerCase();

/** The match that a story's lead brought in, where it tells the score of no other. */
function matchOf({ mentions, sentence }: Context): Mention | null {
  const match = mentions.always.get('match');
  const own = match?.alone && match.event === 'lead' && (match.rivals ?? []).length === 0;
  return own && match.sentence < sentence ? match : null;
}

/** Whether whoever does it plays for one of the two sides, as far as the clause tells. */
function isOfSides({ subject }: Clause, { key }: Mention): boolean {
  if (!subject || subject.pronoun) return false;
  const { head } = subject;
  if (!head.name)
    return subject.words[0]?.key === 'the' && subject.words.length === 2 && SIDES.test(head.key);
  return head.name.class === 'person' || key.split(' and ').includes(canonicalOf(head));
}

/** "in the match between Leeds and York", behind what was done in it; null for what may have been done elsewhere. */
function matchBehind(clause: Clause, context: Context): Behind | null {
  const match = matchOf(context);
  const { verb, relation, carrier } = clause;
  const finite = verb.words[0];
  if (!match?.told || relation !== 'main' || carrier || !isPlayed(clause)) return null;
  if (
    verb.tense !== 'past' ||
    verb.negated ||
    verb.modal !== null ||
    /^(?:had|has|have)$/u.test(finite?.key ?? '')
  )
    return null;
  if (!isOfSides(clause, match)) return null;
  const told = partsOf(clause).flatMap(partWords);
  const sides = match.key.split(' and ');
  const elsewhere = told.some(
    (word) =>
      TELLS.test(word.lemma) ||
      word.value?.fact.type === 'time' ||
      (word.name && !word.inside && word.name.class !== 'person' && !sides.includes(canonicalOf(word))),
  );
  if (elsewhere || clause.after.some((part) => part.kind === 'filler' && part.verb)) return null;
  return { text: `in ${match.told}`, evidence: rangeOf(match.words) };
}

/** What befalls people and things in an accident, a fire or an attack. */
const BEFALLS = /^(?:die|drown|perish|kill|injure|hurt|wound|damage|destroy|gut)$/u;

/** "Two people were hurt", and nothing more: in the one event that the story is about; null where more is told. */
function eventBehind(clause: Clause, { mentions: { event, others }, sentence }: Context): Behind | null {
  const { verb, relation, before, after, subject, when } = clause;
  if (!event?.told || event.sentence >= sentence || when || !/^(?:main|content)$/u.test(relation))
    return null;
  // "A ferry sank in Peru in May. Six died": in that.
  if ([0, 1, 2].some((back) => others.has(sentence - back))) return null;
  if (!BEFALLS.test(verb.lemma) || verb.tense !== 'past' || verb.negated || verb.modal !== null) return null;
  const befell = verb.passive || /^(?:die|drown|perish)$/u.test(verb.lemma);
  const bare = [...before, ...after].every((part) => part.kind === 'filler' && !part.verb);
  const counted = subject?.bases.length === 1 && subject.words.some(({ value }) => value !== undefined);
  return befell && bare && counted ? { text: `in ${event.told}`, evidence: rangeOf(event.words) } : null;
}

/** What a clause lacks that its story tells of one match or event alone. */
export const behindOf = (clause: Clause, context: Context): Behind | null =>
  matchBehind(clause, context) ?? eventBehind(clause, context);
