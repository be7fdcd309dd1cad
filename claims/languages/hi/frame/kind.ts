import type { ClaimKind } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import type { Clause } from '../clause/index.ts';
import type { Part } from './types.ts';

const COMMITMENTS = new Set('संकल्प वादा वचन प्रण प्रतिज्ञा शपथ'.split(' ').map(fold));

/** Verbs that put a judgement on their subject: "अहम माना", "शानदार है". */
const JUDGING = new Set('हो मान बता कह लग बन रह समझ करार'.split(' '));

function isJudgement(clause: Clause, parts: readonly Part[]): boolean {
  if (!clause.verb || !JUDGING.has(clause.verb.root)) return false;
  if (clause.verb.words.some((word) => word.evaluative)) return true;
  const last = parts.findLast((part) => part.phrase.kind === 'nominal')?.phrase;
  return (
    last?.kind === 'nominal' && last.tag === 'direct' && last.group.words.some((word) => word.evaluative)
  );
}

/** What kind of claim a clause makes: a promise, a judgement, what happened, how things are. */
export function kindOf(clause: Clause, parts: readonly Part[]): ClaimKind {
  const verb = clause.verb;
  if (verb?.conjunct && COMMITMENTS.has(verb.conjunct.key)) return 'commitment';
  const last = parts.at(-1);
  if (last?.phrase.kind === 'nominal' && COMMITMENTS.has(last.phrase.group.head.key)) return 'commitment';
  if (isJudgement(clause, parts)) return 'evaluation';
  if (verb?.tense === 'past' && verb.perfective) return 'event';
  return verb?.root === 'हो' || verb?.progressive || verb?.tense === 'present' ? 'state' : 'event';
}
