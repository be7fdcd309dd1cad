import type { Lang, Reading, Verdict } from '../model.ts';
import type { Comparison } from './compare-readings.ts';
import { because } from './words.ts';

/** What claims say of one part of a statement. `claimOf` gives the claim that is named for what was compared. */
export function verdictOn<T>(
  part: T,
  live: readonly T[],
  lang: Lang,
  compare: (statement: T, claim: T) => Comparison,
  claimOf: (told: T) => Reading | undefined,
): Verdict {
  const claims: Verdict['claims'] = [];
  let compared: Verdict['compared'] = [];
  for (const told of live) {
    const comparison = compare(part, told);
    const claim = claimOf(told)?.claim;
    const span = claim?.spans[0];
    if (comparison.relation === 'none' || !claim || !span) continue;
    claims.push({
      claimId: claim.id,
      relation: comparison.relation,
      span,
      why: because(lang, comparison.reason),
    });
    if (comparison.relation !== 'related' || compared.length === 0) compared = comparison.compared;
  }
  const supports = claims.some(({ relation }) => relation === 'supports');
  const refutes = claims.some(({ relation }) => relation === 'refutes');
  const verdict =
    supports && refutes ? 'disputed' : supports ? 'supported' : refutes ? 'refuted' : 'notEnoughInfo';
  return { verdict, claims, compared };
}

/** A statement holds when each part of it holds, and falls when one falls. */
export function combine(verdicts: readonly Verdict[]): Verdict {
  const all = (verdict: Verdict['verdict']) => verdicts.every((one) => one.verdict === verdict);
  const some = (verdict: Verdict['verdict']) => verdicts.some((one) => one.verdict === verdict);
  const verdict =
    verdicts.length === 0
      ? 'notEnoughInfo'
      : some('disputed')
        ? 'disputed'
        : some('refuted')
          ? 'refuted'
          : all('supported')
            ? 'supported'
            : 'notEnoughInfo';
  return {
    verdict,
    claims: verdicts.flatMap((one) => one.claims),
    compared: verdicts.flatMap((one) => one.compared),
  };
}

/**
 * Each claim once for what it decides: beside what it supports or refutes it is not named as related as well.
 */
export function namedOnce(verdict: Verdict): Verdict {
  const deciding = new Set(
    verdict.claims.filter(({ relation }) => relation !== 'related').map(({ claimId }) => claimId),
  );
  const seen = new Set<string>();
  const isNew = (key: string) => !seen.has(key) && seen.add(key) !== undefined;
  const claims = verdict.claims.filter(
    ({ claimId, relation }) =>
      !(relation === 'related' && deciding.has(claimId)) && isNew(`${claimId}${relation}`),
  );
  return { ...verdict, claims };
}

/** The verdict of claims in both languages: they may disagree as claims of one may. */
export function bothOf(a: Verdict, b: Verdict): Verdict {
  if (b.claims.length === 0) return a;
  const verdict =
    a.verdict === 'notEnoughInfo' || a.verdict === b.verdict
      ? b.verdict
      : b.verdict === 'notEnoughInfo'
        ? a.verdict
        : 'disputed';
  return { verdict, claims: [...a.claims, ...b.claims], compared: [...a.compared, ...b.compared] };
}
