import { type Stance, stanceOf } from '../../frame/stance.ts';
import { REPORTING } from '../../lexicon/verbs.ts';
import { type Clause, type Part, type Phrase, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';
import { withoutGaps } from '../parts/gaps.ts';
import { isOfBareNumber } from './bare-number.ts';
import { isHalfCondition, isOthersVerb, stressesMore } from './cut-rest.ts';
import { losesSense } from './cut-sense.ts';
import { withoutDashed } from './cut-tails.ts';
import { isDoubtfulVerb } from './doubtful-verb.ts';
import { withoutFarIncluding } from './far-including.ts';
import { isFragment } from './fragments.ts';
import { isSupposed } from './frames.ts';
import { isGoverned, withoutLink } from './governed.ts';
import { withItsTime, withWholeCause } from './half-cause.ts';
import { isHalfTold } from './half-told.ts';
import { withoutJoinedDeed } from './joined-deed.ts';
import { withoutJoinedInfinitive } from './joined-infinitive.ts';
import { asSaidWithin, endsUnheard, isSpeech, losesSource } from './lost-source.ts';
import { isMisread, withoutTornList } from './misread.ts';
import { asNarrated, asSaidBefore, asSaidOn } from './narrated.ts';
import { withoutNextFact } from './next-fact.ts';
import { hasNoAnchor } from './no-anchor.ts';
import { tellsNoDeed } from './no-deed.ts';
import { isNobodys } from './nobodys.ts';
import { withoutObjectAside } from './object-aside.ts';
import { pointsAside } from './points-aside.ts';
import { saidThen } from './said-then.ts';
import { withoutSecondFact } from './second-facts.ts';
import { withoutSetOff } from './set-off.ts';
import { withoutSubjectAside } from './set-off-subject.ts';
import { hasException, isHeadless, withoutNextDeed, withoutTornEnd } from './torn-ends.ts';
import { withoutCompany } from './torn-subject.ts';
import { withoutTornWords } from './torn-words.ts';
import { isWhole, saysNothing } from './whole.ts';

/** A clause that may be told by itself, as it is to be told. */
export interface Tellable {
  readonly clause: Clause;
  readonly stance: Stance;
  /** How else it may be told, where so it makes no claim. */
  readonly otherwise?: () => Tellable | null;
}

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

/** Told behind a clause, or with it, as so for sure: nothing that governs it makes it otherwise. */
const isBeside = ({ when, verb, relation, faults }: Clause) =>
  when !== undefined ||
  (relation === 'reduced' && verb.shared !== undefined && faults.includes('unclear-scope'));

function screened(told: Clause, according: Phrase | null, context: Context): Tellable | null {
  const alone = withoutCompany(told, context);
  if (!alone) return null;
  const given = withoutSubjectAside(alone);
  const read = asSaidWithin(asSaidBefore(asSaidOn(asNarrated(given, context), context), context), context);
  if ((!isBeside(read) && isGoverned(read, context)) || (context.supposed && isSupposed(read))) return null;
  // What was said in 2000 is told with who said it then.
  if (saidThen(read, context)) return null;
  const first = withoutSecondFact(
    withoutObjectAside(
      withoutSetOff(withoutLink(withoutJoinedInfinitive(withoutJoinedDeed(withoutNextFact(read))))),
    ),
    context.quoted,
  );
  const own = withItsTime(withoutNextDeed(withoutTornEnd(first, context)), context);
  const listed = withoutTornList(withoutDashed(withWholeCause(own, context), context), context);
  const torn = listed && withoutTornWords(listed, context);
  const clause = torn && withoutFarIncluding(torn, context.words);
  if (
    !clause ||
    tellsNoDeed(clause, context) ||
    isMisread(clause, context) ||
    isDoubtfulVerb(clause, context)
  )
    return null;
  if (losesSource(clause, context) || losesSense(clause, context) || hasNoAnchor(clause, context))
    return null;
  if (
    pointsAside(clause, context) ||
    isFragment(clause, context) ||
    hasException(clause, context) ||
    isHeadless(clause) ||
    saysNothing(clause, context.words) ||
    isNobodys(clause, context) ||
    isHalfTold(clause, context) ||
    isOfBareNumber(clause, context)
  )
    return null;
  const stance = isWhole(clause, context.quoted) ? stanceOf(clause, according) : null;
  if (!stance) return null;
  // "'It means that there is no home,' …": what means it is no source.
  if (!according && !(clause.carrier && stance.source) && isSpeech(clause, context)) return null;
  if (!clause.carrier && !according && endsUnheard(clause, context)) return null;
  return { clause, stance };
}

/**
 * A clause as it may be told by itself, with what was not understood of it word for word where that stands alone too; null
 * where it would not stand alone, or would say what nobody says. What pronouns mean plays no part.
 */
export function tellableOf(clause: Clause, according: Phrase | null, context: Context): Tellable | null {
  const whole = withRest(clause, context.words);
  const ofWhole = whole && screened(whole, according, context);
  if (isHalfCondition(clause)) return ofWhole;
  const cut = () => screened(withoutDangling(clause), according, context);
  return ofWhole ? { ...ofWhole, otherwise: cut } : cut();
}
