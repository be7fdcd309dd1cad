import type { Clause } from '../clause/index.ts';
import type { Nominal } from '../clause/phrases.ts';
import type { Word } from '../tag/word.ts';
import { blocksOf } from './blocks.ts';
import { deniesBoth } from './half-told.ts';
import { kindOf } from './kind.ts';
import { isCounterfactual } from './lead.ts';
import { assignRoles } from './roles.ts';
import { accordingTo, givesWay } from './sources/according.ts';
import { asSourceOf } from './sources/as-source.ts';
import { tellsOfFear, tellsOfNews, tellsOfSaying } from './speakers/voices.ts';
import { findCues, speakerOf, studyOf, verbStance } from './stance/index.ts';
import { modalityOf, type Scope } from './stance/scope.ts';
import { findSubject, isWished } from './subjects/find-subject.ts';
import type { Frame, Lead } from './types.ts';

/** What a clause is read with: what stands before it, beside it and over it in its sentence. */
export interface Around {
  readonly scope: Scope;
  readonly previous: Frame | undefined;
  readonly lead: Lead | undefined;
  readonly tail: readonly Word[] | undefined;
  readonly antecedent: Nominal | undefined;
  /** What it says is what the clause before orders or asks for. */
  readonly wanted: 'ordered' | 'said' | null;
}

/** The frame of one clause; null where it states nothing: a condition, an aim, a wish. */
export function readClause(
  clause: Clause,
  { scope, previous, lead, tail, antecedent, wanted }: Around,
): Frame | null {
  const verb = clause.verb;
  if (
    !verb ||
    clause.relation === 'condition' ||
    clause.relation === 'purpose' ||
    (verb.shape === 'subjunctive' && !wanted)
  )
    return null;
  const own = accordingTo(clause);
  const inScope: Scope = own && !givesWay(own, scope.source) ? { ...scope, source: own } : scope;
  const parts = assignRoles(clause.phrases, verb);
  const cues = findCues(clause.words);
  const fears = tellsOfFear(clause);
  const says = fears || tellsOfSaying(clause) || tellsOfNews(clause);
  const tells = !inScope.source && says ? (speakerOf(clause) ?? studyOf(clause)) : null;
  const known = tells ? { ...inScope, source: asSourceOf(tells, verb.gender) } : inScope;
  const { modality, kind } = modalityOf(clause, cues, known);
  const { subject, borrowed } = findSubject(clause, parts, previous);
  if (isWished(verb, subject)) return null;
  return {
    clause,
    verb,
    parts,
    subject,
    borrowed,
    carrier: false,
    contents: [],
    kind:
      lead?.role === 'condition' || tail?.some(({ relation }) => relation === 'condition')
        ? 'condition'
        : (kind ?? (tells ? 'statement' : kindOf(clause, parts))),
    modality:
      (tells && fears && modality === 'reported') || (modality === 'asserted' && isCounterfactual(verb, lead))
        ? 'hedged'
        : modality,
    negated: verb.negated || deniesBoth(clause),
    source: known.source,
    lead,
    tail,
    rider: undefined,
    antecedent,
    blocks: [
      ...blocksOf(clause, antecedent).filter((block) => !(tail && block === 'dangling')),
      ...(inScope.unclear ||
      (inScope.expected && verbStance(verb) === 'future') ||
      (inScope.decided && modality !== 'planned')
        ? ['unresolved-scope']
        : []),
      ...(inScope.asked ? ['question'] : []),
      ...(verb.shape === 'subjunctive' || wanted === 'ordered' ? ['wish'] : []),
      ...(clause.quoted && !inScope.source ? ['unresolved-speaker'] : []),
    ],
    rules: [`clause.${clause.relation}`, ...cues.map((cue) => cue.id)],
    confidence: subject ? 0.9 : 0.6,
  };
}
