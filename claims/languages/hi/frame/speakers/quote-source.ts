import type { Clause } from '../../clause/index.ts';
import { isGenitiveMarker } from '../../tag/word.ts';
import { isEmptySaying } from '../empty-saying.ts';
import { asSource, asSourceOf } from '../sources/as-source.ts';
import { isReporting, speakerOf } from '../stance/index.ts';
import type { SourceWords } from '../types.ts';

/** Direct speech: the speaker is the subject of the reporting clause beside it. */
export function quoteSource(clauses: readonly Clause[]): SourceWords | undefined {
  for (const clause of clauses) {
    if (clause.quoted || !isReporting(clause)) continue;
    const speaker = speakerOf(clause);
    if (speaker) return asSourceOf(speaker, clause.verb?.gender);
  }
  return undefined;
}

/** The clause right before the quotation that the clause at `at` stands in or ends. */
function clauseBefore(clauses: readonly Clause[], at: number): Clause | undefined {
  return clauses.slice(0, at).findLast(({ quoted }) => !quoted);
}

/**
 * Who says the quoted clause at `at`: whoever the clause right before the quotation names, else whoever speaks in the
 * sentence; `speech` is whose quotation it starts in.
 */
export function quoteSourceAt(
  clauses: readonly Clause[],
  at: number,
  speech?: SourceWords,
): SourceWords | undefined {
  const before = clauseBefore(clauses, at);
  return before ? (quoteSource([before]) ?? quoteSource(clauses)) : (speech ?? quoteSource(clauses));
}

/** "अखबार ने मंत्री के हवाले से बताया": whose word it is, and no relayer. */
function isQuoted({ phrases }: Clause): boolean {
  return phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      phrase.tag === 'according' &&
      phrase.group.marker.some(({ key }) => /^हवाल/u.test(key)),
  );
}

/** "एजेंसी के मुताबिक मंत्री ने कहा, “…”": who only relays what another says. */
export function isRelayer(
  source: SourceWords,
  clauses: readonly Clause[],
  at: number,
  according: readonly (SourceWords | undefined)[],
): boolean {
  const before = clauseBefore(clauses, at);
  return (
    before !== undefined &&
    !isQuoted(before) &&
    according[clauses.indexOf(before)]?.words === source.words &&
    before.phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'ergative') &&
    quoteSource([before]) !== undefined
  );
}

const COMMENTS = new Set(['टिप्पणी', 'जानकारी', 'दावा', 'आरोप', 'स्वीकार']);

/** "…, अखबार ने टिप्पणी की": who says what stands before it, and no more. */
function isComment({ verb, phrases }: Clause): boolean {
  const bare = phrases.findLast((phrase) => phrase.kind === 'nominal' && phrase.tag === 'direct');
  const noun = verb?.conjunct ?? (bare?.kind === 'nominal' ? bare.group.head : undefined);
  const named = phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'ergative');
  if (!named || phrases.length > 3) return false;
  // "हत्या की बात कबूली": of what, stands with it.
  if (bare?.kind === 'nominal' && bare.group.words.some(isGenitiveMarker)) return false;
  // "…, निरीक्षक ने यह बात मानी".
  if (noun?.key === 'बात') return /^(मान|कह|बता|कबूल|स्वीकार|दोहरा)$/u.test(verb?.root ?? '');
  return COMMENTS.has(noun?.key ?? '') && /^(कर|दे|लगा)$/u.test(verb?.root ?? '');
}

/** "फसल सूख गई है, ऐसा किसान का कहना है": it points at what stands before. */
function isSuchSaying(clause: Clause): boolean {
  return clause.words[0]?.key === 'ऐसा' && isReporting(clause) && clause.words.length <= 12;
}

/** "मंत्री ने शोक जताया और विभाग ने संग्रहालय की बात कही": another who says something else, and not what stands before. */
const isBeside = ({ opener }: Clause) =>
  opener.some(({ key }) => /^(?:और|तथा|एवं|व|जबकि|वहीं|लेकिन|मगर|पर|परंतु)$/u.test(key));

/** "फसल सूख गई है, किसान ने बताया": who says it stands behind what is said. */
export function speakerBehind(clauses: readonly Clause[]): SourceWords | undefined {
  const last = clauses.at(-1);
  if (
    !last ||
    clauses.length < 2 ||
    !last.spliced ||
    last.quoted ||
    isBeside(last) ||
    !(isEmptySaying(last) || isComment(last) || isSuchSaying(last))
  )
    return undefined;
  if (clauses.some((clause) => clause.quoted || (clause !== last && isReporting(clause)))) return undefined;
  const speaker = speakerOf(last)?.filter(({ key }) => key !== 'ऐसा');
  // "…, जिसने दावा किया": whoever was told of before.
  const isOpen = speaker?.some(({ pos }) => pos === 'relative') ?? false;
  return speaker && speaker.length > 0 && !isOpen ? asSource(speaker) : undefined;
}
