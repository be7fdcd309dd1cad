import type { Modality } from '../../../../model.ts';
import type { Draft } from '../../../language.ts';
import { isOwnWordAlone } from '../../frame/own-word.ts';
import { isCommonPlural, isPlural } from '../../frame/phrases.ts';
import { HEDGING_ADVERB } from '../../frame/seems.ts';
import type { Stance } from '../../frame/stance.ts';
import { type Clause, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context, Remembered } from '../memory/context.ts';
import { GENDER } from '../memory/genders.ts';
import { behindOf, isTollOfElsewhere } from '../memory/with-event.ts';
import { buildDraft } from '../parts/build.ts';
import { evidenceOf } from '../parts/evidence.ts';
import { apartOf, textOf } from '../parts/range.ts';
import type { Scene } from '../refer/scene.ts';
import { sourceOf } from '../telling/source.ts';
import { blank, type Told, tellParts, tellPhrase } from '../telling/tell.ts';
import { tellVerb } from '../telling/tell-verb.ts';
import { tellWhen } from '../telling/tell-when.ts';
import { stoodSo } from '../whole/cut-rest.ts';
import { isNegated } from '../whole/negated.ts';
import type { Tellable } from '../whole/tellable.ts';
import { copulaFor } from './copula.ts';

/** How sure a reading is: less so where it was not understood to its end. */
function sureness({ faults, after }: Clause): number {
  const whole = faults.every((fault) => fault === 'verbatim') && after.some(({ trailing }) => trailing);
  return faults.length === 0 ? 0.85 : whole ? 0.75 : 0.65;
}

const isPassive = ({ verb, relation }: Clause) =>
  verb.passive || (relation === 'reduced' && verb.form !== 'ing');

function subjectRole(clause: Clause) {
  return isPassive(clause) ? ('object' as const) : ('agent' as const);
}

/** "the same hunger as", "more of the": words that end no clause. */
function dangles({ after }: Clause): boolean {
  const last = after.flatMap(partWords).at(-1);
  return (
    last !== undefined &&
    !last.name &&
    /^(?:as|than|of|by|the|an|and|or|but|that|which|who|whose|because|if|whether|every|its|their|his|shortly)$/u.test(
      last.text,
    )
  );
}

interface Teller {
  readonly clause: Clause;
  readonly stance: Stance;
  readonly scene: Scene;
  readonly context: Context;
}

function tell({
  clause,
  scene,
}: Teller): { told: Told; added?: { text: string; rule: string; after: number } } | null {
  const told = blank();
  const { subject, verb } = clause;
  tellParts(clause.before, verb, scene, told);
  if (subject) {
    const from = told.segments.length;
    tellPhrase(subject, subjectRole(clause), scene, told);
    // "On May 2 [marks] at the spot": what opened the sentence stands within the claim.
    const [opening] = told.segments.slice(from);
    const [word] = opening?.words ?? [];
    if (
      opening &&
      from > 0 &&
      word &&
      (isCommonPlural(word) || (word.pos === 'NOUN' && /[^s]s$/u.test(word.key)))
    )
      told.segments[from] = { ...opening, lowered: true };
    if (subject.counted) told.segments.push({ words: subject.counted, part: 'other' });
    tellParts(subject.tail, verb, scene, told);
  } else if (clause.expletive) told.segments.push({ words: [clause.expletive], part: 'other' });
  const copula = copulaFor(clause, scene.clauses);
  const after = told.segments.length - 1;
  tellVerb(clause, scene, told);
  tellParts(clause.after, verb, scene, told);
  if (clause.when) tellWhen(clause.when, scene, told);
  if (told.lost || (clause.relation === 'reduced' && !copula)) return null;
  return { told, ...(copula ? { added: { text: copula, rule: 'copula', after } } : {}) };
}

/** "Reportedly, two left and three were hurt": what opens a sentence so goes for all of it. */
function doubted(modality: Modality, [first]: readonly Word[]): Modality {
  return modality === 'asserted' && first && HEDGING_ADVERB.test(first.key) ? 'hedged' : modality;
}

/** "'He shared it with his school,' Anna Hill said": she speaks of somebody else. */
const speaksOfHim = ({ segments }: Told, source: string, { quoted }: Context): boolean =>
  segments.some(({ words: [word], put }) => {
    if (!word || !put || !quoted.has(word) || GENDER[word.key] === undefined) return false;
    const name = put.text.replace(/['’]s?$/u, '');
    return source === name || source.endsWith(` ${name}`);
  });

function ownClaim({ clause, stance }: Tellable, context: Remembered): Draft | null {
  const scene: Scene = { ...context, clause };
  const made = tell({ clause, stance, scene, context });
  const outer: Scene = { ...context, clause: { ...clause, carrier: null } };
  const bare = stance.source ? sourceOf(stance.source, outer) : null;
  // "Acme will build it, the company said": Acme, though the claim is about it.
  const unnamed = bare && stance.source && /^the \p{Ll}+$/u.test(bare.text);
  const source = unnamed
    ? (sourceOf(stance.source, { ...outer, clause: { ...outer.clause, subject: null } }) ?? bare)
    : bare;
  if (!made || (stance.source && !source)) return null;
  const { verb, subject } = clause;
  if (dangles(clause) || (source && speaksOfHim(made.told, source.text, context))) return null;
  const event = behindOf(clause, context);
  if (event)
    made.told.segments.push({ words: [], part: 'other', inserted: { text: event.text, rule: 'event' } });
  const parts = [
    ...clause.before.map(partWords),
    ...(subject ? [partWords(subject)] : []),
    verb.words,
    ...clause.after.map(partWords),
  ];
  return buildDraft(context.text, {
    ...made.told,
    ...(made.added ? { added: made.added } : {}),
    ...(event ? { behind: 1 } : {}),
    evidence: [
      ...evidenceOf(parts, [...verb.words, ...clause.after.flatMap(partWords)], context.words),
      ...(event ? [event.evidence] : []),
    ],
    kind: stance.kind,
    modality: doubted(stance.modality, context.words),
    negated: isNegated(clause),
    ...(source ? { source } : {}),
    ...(subject ? { subject: textOf(context.text, subject.words) } : {}),
    predicate: {
      text: apartOf(context.text, verb.words),
      lemma: verb.lemma,
      passive: isPassive(clause),
      tense: verb.tense,
      plural: subject ? isPlural(subject) : false,
    },
    blocks: [
      ...(stoodSo(clause) ? ['unclear-scope'] : clause.faults.filter((fault) => fault === 'unclear-scope')),
      ...(isTollOfElsewhere(clause, context) ? ['toll-of-elsewhere'] : []),
      ...(isOwnWordAlone(clause) ? ['own-word-alone'] : []),
    ],
    rules: [
      clause.faults.includes('verbatim') ? 'claim.verbatim' : `claim.${clause.relation}`,
      ...new Set(made.told.rules),
    ],
    confidence: sureness(clause),
    sentence: context.sentence,
    salience: context.salience,
  });
}

/** The claim of a clause that may be told; null where its words do not say enough. */
export function clauseClaim(tellable: Tellable, context: Remembered): Draft | null {
  const own = ownClaim(tellable, context);
  if (own) return own;
  const other = tellable.otherwise?.();
  return other ? clauseClaim(other, context) : null;
}
