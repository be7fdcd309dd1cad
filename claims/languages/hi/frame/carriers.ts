import type { Clause } from '../clause/index.ts';
import { countOf, type Word } from '../tag/word.ts';
import { accordingTo } from './sources/according.ts';
import { findCues, isOrdering, isReporting } from './stance/index.ts';
import type { Frame } from './types.ts';

/** Whether a clause only carries what another says: "X ने कहा", "माना जा रहा है". */
export function isCarrier(clauses: readonly Clause[], at: number): boolean {
  if (clauses.some((other) => other.governor === at)) {
    const clause = clauses[at] as Clause;
    return (
      isReporting(clause) ||
      isOrdering(clause) ||
      findCues(clause.words).length > 0 ||
      clause.phrases.length <= 1
    );
  }
  const clause = clauses[at] as Clause;
  return isReporting(clause) && !clause.quoted && clauses.some((other) => other.quoted);
}

/** The frames that a carrier carries: those of its कि-clause, else of the quotation beside it; with what they carry. */
export function withContents(
  clauses: readonly Clause[],
  frames: readonly Frame[],
  placeOf: readonly number[],
  at: number,
): Frame {
  const frame = frames[at] as Frame;
  if (!frame.carrier) return frame;
  const clause = placeOf[at] as number;
  const governed = frames.flatMap((_, n) => (clauses[placeOf[n] as number]?.governor === clause ? [n] : []));
  const behind = frames.findIndex((other, n) => n > at && other.clause.quoted);
  const quoted = behind >= 0 ? behind : frames.findIndex(({ clause: { quoted } }) => quoted);
  const said = isReporting(frame.clause) && !frame.clause.quoted && quoted >= 0 ? [quoted] : [];
  const own = governed.length > 0 ? governed : said;
  return { ...frame, contents: own.map((n) => withContents(clauses, frames, placeOf, n)) };
}

/** Whether a relative clause without a certain antecedent can be told with the clause before it. */
export function ridesOn({ carrier, clause }: Frame, rider: Frame): boolean {
  return (
    !carrier &&
    !rider.carrier &&
    rider.blocks.includes('relative') &&
    rider.clause.quoted === clause.quoted &&
    rider.clause.words.findIndex(({ pos }) => pos === 'relative') <= 1 &&
    !accordingTo(rider.clause)
  );
}

const BESIDE = /^(?:जबकि|और|लेकिन|मगर|वहीं|तथा|व)$/u;
const MARKED = /^(?:का|की|के|ने|को)$/u;
/** What comes upon people: "कार नहर में गिरी और एक की मौत हो गई". */
const BEFALLEN = /^(?:मौत|मृत्यु|जान|घायल|जख्मी|मार[ाेी])$/u;

/** "एक", "दूसरे", "दो": of how many nothing but the clause before says who they are. */
function isBareNumber([word, next]: readonly Word[]): boolean {
  if (!word || !next) return false;
  const counts = countOf(word)?.comparator === 'exact' || /^(?:एक|दूसर[ाेी]|तीसर[ाेी])$/u.test(word.key);
  return counts && next.pos === 'postposition' && MARKED.test(next.key);
}

/** "गोताखोरों ने दो को बचाया | जबकि एक की मौत हो गई": one more of those whom the clause before counts. */
export function countsOnFrom(frame: Frame, { clause, carrier, blocks, source }: Frame): boolean {
  const { relation, opener, words, quoted } = clause;
  if (frame.carrier || carrier || frame.source !== source || frame.negated) return false;
  if (relation !== 'coordinate' || quoted !== frame.clause.quoted || opener.length !== 1) return false;
  if (!BESIDE.test(opener[0]?.key ?? '') || blocks.some((block) => block !== 'dangling')) return false;
  const own = words.filter((word) => !opener.includes(word));
  const counted = frame.clause.words.some((word) => countOf(word)?.comparator === 'exact');
  const befallen = frame.kind === 'event' && own.some(({ key }) => BEFALLEN.test(key));
  return isBareNumber(own) && (counted || befallen);
}

/** What takes up a relative clause before it. */
const CORRELATE =
  /^(?:वह|वे|वो|उ[सन](?:से|के|की|का|को|में|पर)?|उन्हें|उन्होंने|उसे|उसने|वही|उसी|उन्हीं|तो|तब|वहां|वहीं|उतन[ाेी]|वैस[ाेी])$/u;

/** "(जो लोग आए,) उन्हें खाना मिला": the relative clause before belongs to this one. */
export function isTakenUp(next: Frame | undefined): boolean {
  return next?.clause.words.slice(0, 2).some(({ key }) => CORRELATE.test(key)) ?? false;
}
