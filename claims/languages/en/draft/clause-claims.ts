import type { Modality } from '../../../model.ts';
import type { Draft } from '../../language.ts';
import { isPlural } from '../frame/phrases.ts';
import { HEDGING_ADVERB } from '../frame/seems.ts';
import { type Stance, stanceOf } from '../frame/stance.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import { type Clause, type Part, type Phrase, partWords } from '../parse/types.ts';
import type { Word } from '../tag/word.ts';
import { buildDraft } from './build.ts';
import type { Context } from './context.ts';
import { copulaFor } from './copula.ts';
import { isHalfCondition, isOthersVerb, stoodSo, stressesMore } from './cut-rest.ts';
import { losesSense } from './cut-sense.ts';
import { withoutDashed } from './cut-tails.ts';
import { evidenceOf } from './evidence.ts';
import { isSupposed } from './frames.ts';
import { withoutGaps } from './gaps.ts';
import { isGoverned, withoutLink } from './governed.ts';
import { withItsTime, withWholeCause } from './half-cause.ts';
import { isHalfTold } from './half-told.ts';
import { withoutJoinedDeed } from './joined-deed.ts';
import { withoutJoinedInfinitive } from './joined-infinitive.ts';
import { asSaidWithin, endsUnheard, isSpeech, losesSource } from './lost-source.ts';
import { asNarrated, asSaidOn } from './narrated.ts';
import { isNegated } from './negated.ts';
import { hasNoAnchor } from './no-anchor.ts';
import { isNobodys } from './nobodys.ts';
import { withoutObjectAside } from './object-aside.ts';
import { pointsAside } from './points-aside.ts';
import { apartOf, textOf } from './range.ts';
import { saidThen } from './said-then.ts';
import type { Scene } from './scene.ts';
import { withoutSecondFact } from './second-facts.ts';
import { withoutSetOff } from './set-off.ts';
import { withoutSubjectAside } from './set-off-subject.ts';
import { sourceOf } from './source.ts';
import { blank, type Told, tellParts, tellPhrase } from './tell.ts';
import { tellVerb } from './tell-verb.ts';
import { tellWhen } from './tell-when.ts';
import { hasException, isHeadless, withoutNextDeed, withoutTornEnd } from './torn-ends.ts';
import { withoutCompany } from './torn-subject.ts';
import { isWhole, saysNothing } from './whole.ts';
import { behindOf } from './with-event.ts';

/** "…, adding": a verb that nothing follows, where what follows was told elsewhere. */
function withoutDangling(clause: Clause): Clause {
  const comma = clause.after.at(-2);
  const last = clause.after.at(-1);
  const dangles =
    last?.kind === 'filler' &&
    last.verb?.form === 'ing' &&
    REPORTING.has(last.verb.lemma) &&
    comma?.kind === 'filler';
  return dangles && comma.words.at(-1)?.text === ','
    ? { ...clause, after: clause.after.slice(0, -2) }
    : clause;
}

/** How sure a reading is: less so where it was not understood to its end. */
function sureness({ faults, after }: Clause): number {
  const whole = faults.every((fault) => fault === 'verbatim') && after.some(({ trailing }) => trailing);
  return faults.length === 0 ? 0.85 : whole ? 0.75 : 0.65;
}

/** "rules under which hotels [, malls and clubs must close]": a clause that a comma cut before its verb. */
function isHalfRelative(rest: readonly Part[]): boolean {
  const opener = rest.findIndex(
    (part) =>
      part.kind === 'filler' && /^(?:who|whom|whose|which|where)$/u.test(part.words.at(-1)?.key ?? ''),
  );
  const verbs = rest
    .slice(opener)
    .flatMap(partWords)
    .some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return opener >= 0 && !verbs;
}

/** "It was a man who had gone to a shop [who saw her]": said of the man, and no part of what he had done. */
const isCleft = ({ relation, rest: [first] = [] }: Clause) =>
  relation === 'relative' && first?.kind === 'filler' && first.words[0]?.key === 'who';

/** A clause with what was not understood behind it, as it stands; null where all is understood. */
export function withRest(clause: Clause, words: readonly Word[]): Clause | null {
  if (!clause.rest || isHalfRelative(clause.rest) || isCleft(clause) || stressesMore(clause)) return null;
  if (isOthersVerb(clause))
    return {
      ...clause,
      rest: [],
      faults: [...clause.faults.filter((fault) => fault !== 'cut-off'), 'verbatim'],
    };
  const faults = clause.faults.filter((fault) => fault !== 'cut-off');
  const from = (clause.verb.words.at(-1) as Word).end;
  const whole = faults.length === clause.faults.length;
  const rest = clause.rest.map((part) => ({ ...part, trailing: whole }));
  const after = withoutGaps([...clause.after, ...rest], from, words);
  return withoutDangling({ ...clause, after, faults: [...faults, 'verbatim'] });
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
    tellPhrase(subject, subjectRole(clause), scene, told);
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

/**
 * The claim of one clause, with what was not understood of it word for word where that stands alone too;
 * null where it would not stand alone, or would say what nobody says.
 */
export function clauseClaim(clause: Clause, according: Phrase | null, context: Context): Draft | null {
  const whole = withRest(clause, context.words);
  if (isHalfCondition(clause)) return whole && ownClaim(whole, according, context);
  return (
    (whole && ownClaim(whole, according, context)) ?? ownClaim(withoutDangling(clause), according, context)
  );
}

/** "Reportedly, two left and three were hurt": what opens a sentence so goes for all of it. */
function doubted(modality: Modality, [first]: readonly Word[]): Modality {
  return modality === 'asserted' && first && HEDGING_ADVERB.test(first.key) ? 'hedged' : modality;
}

/** Told behind a clause, or with it, as so for sure: nothing that governs it makes it otherwise. */
const isBeside = ({ when, verb, relation, faults }: Clause) =>
  when !== undefined ||
  (relation === 'reduced' && verb.shared !== undefined && faults.includes('unclear-scope'));

function ownClaim(told: Clause, according: Phrase | null, context: Context): Draft | null {
  const alone = withoutCompany(told, context);
  if (!alone) return null;
  const given = withoutSubjectAside(alone);
  const read = asSaidWithin(asSaidOn(asNarrated(given, context), context), context);
  if ((!isBeside(read) && isGoverned(read, context)) || (context.supposed && isSupposed(read))) return null;
  // What was said in 2000 is told with who said it then.
  if (saidThen(read, context)) return null;
  const first = withoutSecondFact(
    withoutObjectAside(withoutSetOff(withoutLink(withoutJoinedInfinitive(withoutJoinedDeed(read))))),
    context.quoted,
  );
  const own = withItsTime(withoutNextDeed(withoutTornEnd(first, context)), context);
  const clause = withoutDashed(withWholeCause(own, context), context);
  if (losesSource(clause, context) || losesSense(clause, context) || hasNoAnchor(clause, context))
    return null;
  if (
    pointsAside(clause, context) ||
    hasException(clause, context) ||
    isHeadless(clause) ||
    saysNothing(clause, context.words) ||
    isNobodys(clause, context) ||
    isHalfTold(clause, context)
  )
    return null;
  const stance = isWhole(clause, context.quoted) ? stanceOf(clause, according) : null;
  if (!stance) return null;
  if (!clause.carrier && !according && (isSpeech(clause, context) || endsUnheard(clause, context)))
    return null;
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
  if (dangles(clause)) return null;
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
    blocks: stoodSo(clause) ? ['unclear-scope'] : clause.faults.filter((fault) => fault === 'unclear-scope'),
    rules: [
      clause.faults.includes('verbatim') ? 'claim.verbatim' : `claim.${clause.relation}`,
      ...new Set(made.told.rules),
    ],
    confidence: sureness(clause),
    sentence: context.sentence,
    salience: context.salience,
  });
}
