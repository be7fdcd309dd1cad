import { isPersonal, phraseOfBase } from '../../frame/phrases.ts';
import { type Clause, type Phrase, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

const FAR = 9;

/** ", 58, was closing up", ", the mayor, was leaving": an aside behind a word, with a verb right behind it. */
function opensAside(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== ',') return false;
  const close = words.findIndex(({ text }, i) => i > at && text === ',');
  const verb = words[close + 1];
  return (
    close > 0 &&
    close - at <= FAR &&
    /^(?:AUX|VERB)$/u.test(verb?.pos ?? '') &&
    !/ing$/u.test(verb?.key ?? '')
  );
}

/** "was raided as its owner Ben Hill[, 58, was closing up]": what he did meanwhile was cut, and nothing was raided as him. */
export function withoutCutMeanwhile(clause: Clause, { words }: Context): Clause {
  const at = clause.after.findIndex(
    (part) =>
      part.kind === 'phrase' &&
      part.preposition.at(-1)?.key === 'as' &&
      part.bases.some(({ head }) => head.name?.class === 'person'),
  );
  const part = clause.after[at];
  const last = part && partWords(part).at(-1);
  if (!last || !opensAside(words, words.indexOf(last) + 1)) return clause;
  return { ...clause, after: clause.after.slice(0, at) };
}

/** "has known her ever [since she came]": a word that goes with what was cut. */
export function withoutEver(clause: Clause, { words }: Context): Clause {
  const last = clause.after.at(-1);
  const word = last?.words.at(-1);
  const alone = last?.kind === 'filler' && last.words.length === 1 && word?.key === 'ever';
  const since = word && words[words.indexOf(word) + 1]?.key === 'since';
  return alone && since ? { ...clause, after: clause.after.slice(0, -1) } : clause;
}

/** What only somebody who speaks does. */
const SPEAKERS =
  /^(?:reject|dismiss|allow|grant|uphold|speak|address|reply|respond|react|add|note|observe|explain|comment|say|claim|admit|deny|quash|order|direct|criticise|criticize|defend|welcome|announce)$/u;

const isOrdinal = (word: Word | undefined) =>
  /^(?:first|second|third|fourth|fifth|finally|lastly)$/u.test(word?.key ?? '');

/** "Second, markets fell": which point of a row it is, and no second markets. */
export function withoutOrdinal(clause: Clause, { words }: Context): Clause {
  const { subject, before } = clause;
  const [first, next] = words;
  if (!first || !isOrdinal(first) || next?.text !== ',') return clause;
  const strip = (own: readonly Word[]) => own.filter((word) => word !== first);
  if (before[0]?.words.length === 1 && before[0].words[0] === first)
    return { ...clause, before: before.slice(1) };
  if (subject?.words[0] !== first || subject.words.length < 2) return clause;
  const bases = subject.bases.map((base) => ({ ...base, words: strip(base.words) }));
  const told: Phrase = { ...subject, words: strip(subject.words), bases };
  return { ...clause, subject: told };
}

/** "Rejecting it, the court said the spade was the firm's": the speaker rejected it, and no spade. */
export function withoutSpeakersDeed(clause: Clause): Clause {
  const { carrier, before, subject } = clause;
  const [deed] = before;
  if (!carrier?.subject || !subject || subject.pronoun) return clause;
  if (deed?.kind !== 'filler' || deed.verb?.form !== 'ing' || !SPEAKERS.test(deed.verb.lemma)) return clause;
  // "said that speaking up …": what is said itself.
  const first = deed.words[0]?.start ?? 0;
  const speakers = carrier.trailing ? !isPersonal(subject) : first < carrier.verb.main.start;
  return speakers ? { ...clause, before: [] } : clause;
}

/** "20 mills and a farm, which was sold": the farm was. */
export function withoutOthers(clause: Clause): Clause {
  const { relation, subject, verb } = clause;
  const last = subject?.bases.at(-1);
  if (relation !== 'relative' || !subject?.joined || !last || subject.bases.length < 2) return clause;
  const one = /^(?:is|was|has)$/u.test(verb.words[0]?.key ?? '') && /^an?$/u.test(last.words[0]?.key ?? '');
  return one ? { ...clause, subject: phraseOfBase(last) } : clause;
}

/** A clause without the words that belong to what was cut. */
export const withoutTornWords = (clause: Clause, context: Context): Clause =>
  withoutOthers(
    withoutSpeakersDeed(withoutOrdinal(withoutEver(withoutCutMeanwhile(clause, context), context), context)),
  );
