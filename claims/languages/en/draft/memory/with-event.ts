import { type Range, rangeOf } from '../../../../text/range.ts';
import { type Clause, type Part, type Phrase, partsOf, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from './context.ts';
import { isPlayNoun } from './match-scene.ts';
import type { Mention } from './mention.ts';

/** Words of the story put behind a clause, and where they stand. */
interface Behind {
  readonly text: string;
  readonly evidence: Range;
}

/** What is done in a match, and of much else besides: "declared at 300 for 4", "declared war". */
const PLAYED =
  /^(?:bowl|score|resume|equalise|equalize|concede|trail|net|dismiss|declare|convert|bat|chase|win|lose|take|claim|grab|make|hit|strike|smash|finish)$/u;

/** The highest figure that stands in a match without its noun. */
const MOST = 1500;

/** "54", "71 for 2", "seven wickets": a figure alone, or a count of what is counted in a match. */
function isCounted({ words, bases: [base] }: Phrase): boolean {
  const isCount = ({ value }: Word) => value?.fact.type === 'quantity' && value.fact.dimension === 'count';
  const fact = words[0]?.value?.fact;
  const small = fact?.type === 'quantity' && fact.dimension === 'count' && fact.value < MOST;
  const alone = small && words.every(({ value, inside }) => value !== undefined || inside);
  return alone || (base !== undefined && isPlayNoun(base.head) && words.some(isCount));
}

/** "scored a goal", "converted a penalty"; an own goal is often no goal. */
const isOneOfPlay = (verb: string, { words, bases: [base] }: Phrase): boolean =>
  /^(?:score|net|concede|convert)$/u.test(verb) &&
  base !== undefined &&
  /^(?:goal|penalty|century|half-century|hat-trick|equali[sz]er|wicket)$/u.test(base.head.lemma) &&
  !words.some(({ key }) => key === 'own');

/** "three for 52": wickets and runs. */
function isHaul(after: readonly Part[]): boolean {
  const words = after.flatMap(partWords).filter(({ key }) => key !== 'with');
  return words[0]?.value !== undefined && words[1]?.key === 'for' && words[2]?.value !== undefined;
}

/** "63", "a 22-ball 41", "14 fours" */
const isRuns = ({ words }: Phrase): boolean => {
  const last = words.at(-1);
  const alone = words.every(({ value, inside }) => value !== undefined || inside);
  return (
    alone || /^(?:four|six|runs?)$/u.test(last?.lemma ?? '') || /^(?:fours|sixes)$/u.test(last?.key ?? '')
  );
};

/** "won by 46 runs", "scored twice": a deed that what stands behind it, or nothing there, tells of a match. */
function isPlayed({ verb, after }: Clause): boolean {
  if (!PLAYED.test(verb.governor) || verb.governor !== verb.lemma) return false;
  const first = after.find((part) => part.kind === 'phrase');
  if (first?.kind !== 'phrase') return /^(?:score|equali[sz]e)$/u.test(verb.lemma) && !verb.passive;
  // "made 63", "hit 14 fours": runs, and no arrests.
  if (/^(?:make|hit|strike|smash)$/u.test(verb.lemma)) return first.preposition.length === 0 && isRuns(first);
  if (!isCounted(first) && !isOneOfPlay(verb.lemma, first)) return false;
  // "scored four points with voters"
  if (
    after.some((part) => part.kind === 'phrase' && /^(?:with|among)$/u.test(part.preposition[0]?.key ?? ''))
  )
    return false;
  const preposition = first.preposition.map(({ key }) => key).join(' ');
  const won = verb.lemma === 'win' || verb.lemma === 'trail';
  if (won) return preposition === 'by';
  if (/^(?:lose|take|claim|grab)$/u.test(verb.lemma))
    return preposition === '' && (first.words.some(({ lemma }) => lemma === 'wicket') || isHaul(after));
  if (verb.lemma === 'finish') return preposition === 'with' && isHaul(after);
  // "dismissed 40", "converted 12": people, or barns.
  const bare = /^(?:dismiss|convert|declare|resume)$/u.test(verb.lemma) && !isPlayNoun(first.head);
  return (bare ? /^(?:at|for|on)$/u : /^(?:|at|for|on)$/u).test(preposition);
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

/** Whether whoever does it plays for one of the two sides, as far as the story tells. */
function isOfSides({ subject }: Clause, { key }: Mention, { mentions, sentence }: Context): boolean {
  if (!subject || subject.pronoun) return false;
  const { head } = subject;
  if (!head.name)
    return subject.words[0]?.key === 'the' && subject.words.length === 2 && SIDES.test(head.key);
  const told = mentions.players.get(head.name.canonical);
  const plays = head.name.class === 'person' && told !== undefined && told <= sentence;
  return plays || key.split(' and ').includes(canonicalOf(head));
}

/** Whether another event or contest is told of here or in the last two sentences, or the story looks away. */
function hasLeft({ mentions, sentence }: Context, { sentence: own }: Mention) {
  const { others, contests, away, matchLeftIn } = mentions;
  if (matchLeftIn.has(sentence)) return true;
  const near = [0, 1, 2].map((back) => sentence - back).filter((at) => at !== own);
  return away.has(sentence) || near.some((at) => others.has(at) || contests.has(at));
}

/** "in the match between Leeds and York", behind what was done in it; null for what may have been done elsewhere. */
function matchBehind(clause: Clause, context: Context): Behind | null {
  const match = matchOf(context);
  const { verb, relation, carrier } = clause;
  const finite = verb.words[0];
  if (!match?.told || relation !== 'main' || carrier || !isPlayed(clause)) return null;
  if (hasLeft(context, match)) return null;
  if (
    verb.tense !== 'past' ||
    verb.negated ||
    verb.modal !== null ||
    /^(?:had|has|have)$/u.test(finite?.key ?? '')
  )
    return null;
  if (!isOfSides(clause, match, context)) return null;
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
export const BEFALLS = /^(?:die|drown|perish|kill|injure|hurt|wound|damage|destroy|gut)$/u;

/** What is done for people behind such an event. */
export const SAVES = /^(?:rescue|evacuate|hospitali[sz]e|airlift)$/u;

/** "by fishing boats": who saved them, without a name of another place. */
const isHelper = ({ preposition: [link], words, tail }: Phrase): boolean =>
  link?.key === 'by' && tail.length === 0 && words.every(({ name }) => name === undefined);

/** "Two people were hurt", "four were rescued by the navy", and nothing more. */
function isBareToll({ verb, relation, before, after, subject, when }: Clause): boolean {
  if (when || !/^(?:main|content)$/u.test(relation)) return false;
  const saves = SAVES.test(verb.lemma) && verb.passive;
  if (!(saves || BEFALLS.test(verb.lemma)) || verb.tense !== 'past' || verb.negated || verb.modal !== null)
    return false;
  const befell = verb.passive || /^(?:die|drown|perish)$/u.test(verb.lemma);
  const bare = [...before, ...after].every((part) =>
    part.kind === 'filler' ? !part.verb : saves && isHelper(part),
  );
  const counted = subject?.bases.length === 1 && subject.words.some(({ value }) => value !== undefined);
  return befell && bare && counted;
}

/** The one event that the story is about, behind a bare toll of it; null where the story has gone elsewhere. */
function eventBehind(clause: Clause, { mentions, sentence }: Context): Behind | null {
  const { event, others, away, eventLeftAt } = mentions;
  if (!event?.told || event.sentence >= sentence || sentence >= eventLeftAt || !isBareToll(clause))
    return null;
  // "A ferry sank in Peru in May. Six died": in that.
  if (away.has(sentence) || [0, 1, 2].some((back) => others.has(sentence - back))) return null;
  const link = SAVES.test(clause.verb.lemma) ? 'after' : 'in';
  return { text: `${link} ${event.told}`, evidence: rangeOf(event.words) };
}

/** Whether a bare toll is told where the story has left its event: of what, only the sentences before it tell. */
export const isTollOfElsewhere = (clause: Clause, { mentions, sentence }: Context): boolean =>
  mentions.event !== null && sentence >= mentions.eventLeftAt && isBareToll(clause);

/** What a clause lacks that its story tells of one match or event alone. */
export const behindOf = (clause: Clause, context: Context): Behind | null =>
  matchBehind(clause, context) ?? eventBehind(clause, context);
