import {
  type Clause,
  lastWord,
  opensWithComma,
  type Part,
  type Phrase,
  partWords,
} from '../../parse/types.ts';
import { wordsBetween } from '../../parse/words.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';
import { isOfSetOff } from './set-off.ts';

const isVerb = ({ pos }: Word) => pos === 'VERB' || pos === 'AUX';

const EXCEPTION = /^(?:barring|except|excepting|excluding|save)$/u;

/** "Flights, barring six that were called off, left": without the exception more would be told. */
export function hasException({ subject, verb }: Clause, { words }: Context): boolean {
  const from = subject?.words.at(-1)?.end;
  const to = verb.words[0]?.start ?? 0;
  return (
    from !== undefined && words.some(({ key, start }) => start >= from && start < to && EXCEPTION.test(key))
  );
}

/** What was told elsewhere, and whose own end was read with this clause: ", according to figures", "and hurt a guard, Ben Orr,". */
function tears(gap: readonly Word[]): boolean {
  if (gap.some(({ key }) => key === 'according')) return true;
  // "by Ben Orr [, who fought a ban] issued by the council": of the ban, unless a comma closed what was told of him.
  const relative = gap.findIndex(({ key }) => /^(?:who|whose|which|whom|where)$/u.test(key));
  if (relative >= 0 && gap.slice(relative).some(isVerb) && gap.at(-1)?.text !== ',') return true;
  const joint = gap.findIndex(({ pos }) => pos === 'CCONJ');
  return joint >= 0 && gap.slice(joint).some(isVerb) && gap.some(({ text }) => text === ',');
}

/** ", who fought a ban" */
const opensRelative = (gap: readonly Word[]): boolean =>
  gap[0]?.text === ',' &&
  gap.slice(1, 4).some(({ key }) => /^(?:who|whose|which|whom|where)$/u.test(key)) &&
  gap.some(isVerb);

/**
 * "rose last year [, according to figures] released by the ministry": what stands behind a gap belongs to the words
 * that were left out, unless a comma parts it from them.
 */
export function withoutTornEnd(clause: Clause, { words }: Context): Clause {
  let end = clause.verb.words.at(-1)?.end ?? 0;
  for (const [at, part] of clause.after.entries()) {
    const own = partWords(part);
    const first = own[0];
    if (!first) continue;
    const gap = wordsBetween(words, end, first.start);
    // ", which drew at Leeds to come fifth - above Hull": who is above them is that other.
    const dashed = /^[-–—―]$/u.test(first.text) && gap.some(isVerb);
    // "by Ben Orr [, who wrote three books], including a novel"
    const closed = opensWithComma(part) && opensRelative(gap) && isOfSetOff(clause.after.slice(at));
    if (dashed || closed || (at > 0 && !opensWithComma(part) && tears(gap)))
      return { ...clause, after: clause.after.slice(0, at) };
    end = Math.max(end, own.at(-1)?.end ?? end);
  }
  return withoutOpenTime(withoutHalfTime(withoutHalfReason(clause, words), words));
}

/** "were checked because they had [either lost it or]": what the reason was, stands behind "either". */
function withoutHalfReason(clause: Clause, words: readonly Word[]): Clause {
  const last = lastWord(clause);
  if (last?.pos !== 'AUX' || words[words.indexOf(last) + 1]?.key !== 'either') return clause;
  const at = clause.after.findLastIndex(
    (part) => part.kind === 'filler' && /^(?:because|as|since|after)$/u.test(part.words[0]?.key ?? ''),
  );
  return at < 0 ? clause : { ...clause, after: clause.after.slice(0, at) };
}

/** "fell after Peru [and Chile sent patrols]": what both did then was not read. */
function withoutHalfTime(clause: Clause, words: readonly Word[]): Clause {
  const last = clause.after.at(-1);
  const end = lastWord(clause);
  if (
    last?.kind !== 'phrase' ||
    !end ||
    !/^(?:after|before|since|until)$/u.test(last.preposition[0]?.key ?? '')
  )
    return clause;
  const [and, noun, ...more] = words.slice(words.indexOf(end) + end.length);
  const verb = more[(noun?.length ?? 1) - 1];
  const both = and?.key === 'and' && noun?.name !== undefined && verb?.pos === 'VERB';
  return both
    ? { ...clause, after: clause.after.slice(0, opensWithComma(clause.after.at(-2)) ? -2 : -1) }
    : clause;
}

/** "fell by half after Peru [, which signed a deal, stepped up patrols]": what Peru did then was not read. */
function withoutOpenTime(clause: Clause): Clause {
  const last = clause.after.at(-1);
  const [comma, verb] = clause.rest ?? [];
  const opens =
    last?.kind === 'phrase' && /^(?:after|before|since|until)$/u.test(last.preposition[0]?.key ?? '');
  const goesOn = verb?.kind === 'filler' && /^(?:either|finite)$/u.test(verb.verb?.form ?? '');
  return opens && goesOn && opensWithComma(comma) ? { ...clause, after: clause.after.slice(0, -1) } : clause;
}

const isDangling = (part: Part | undefined) => part?.kind === 'filler' && part.verb?.form === 'ing';

/** "took a prize before leaving": another deed of who did the first. ", pausing [after a series of cuts]": cut off. */
export function withoutNextDeed(clause: Clause): Clause {
  const comma = clause.after.at(-2);
  const last = clause.after.at(-1);
  if (clause.after.length > 2 && opensWithComma(comma) && comma?.words.length === 1 && isDangling(last))
    return { ...clause, after: clause.after.slice(0, -2) };
  const at = clause.after.findIndex(
    (part, i) =>
      part.kind === 'filler' &&
      part.words[0]?.key === 'before' &&
      (doing(part) || (part.words.length === 1 && doing(clause.after[i + 1]))),
  );
  return at < 0 ? clause : { ...clause, after: clause.after.slice(0, at) };
}

const doing = (part: Part | undefined) =>
  part?.kind === 'filler' && (part.verb?.form === 'ing' || /ing$/u.test(part.words[1]?.key ?? ''));

/** Verbs of somebody's deed with something: right before "by" and whoever did it they are passive. */
const DONE =
  /^(?:lead|head|chair|own|back|fund|found|write|direct|sign|design|build|publish|organise|organize|stage|carry|issue|file|prepare|submit|arrange|commission)$/u;

/** "A bench led by Ada Palmer.": what somebody did with it, and nothing that it did itself. */
export function isHeadless({ relation, verb, after: [first] }: Clause): boolean {
  // "the largest [fine] that the court has imposed"
  const most = first?.kind === 'phrase' && first.head.pos === 'ADJ' && /est$/u.test(first.head.key);
  if (relation === 'relative' && most) return true;
  if (relation !== 'main' || verb.form !== 'either' || verb.shared || verb.passive || verb.words.length > 2)
    return false;
  const doer = first?.kind === 'phrase' && first.preposition[0]?.key === 'by' ? first.head : null;
  return DONE.test(verb.lemma) && doer !== null && /^(?:person|organisation)$/u.test(doer.name?.class ?? '');
}

/** "People's Bank of China Governor": the name of the body began before. */
export const isTornOffice = ({ words: [first] }: Phrase, words: readonly Word[]): boolean =>
  /^['’]s$/u.test(words[words.indexOf(first as Word) - 1]?.text ?? '');
