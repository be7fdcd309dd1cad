import type { CheckResult } from '../../model.ts';
import { evidenceExact, quoteHoldsKey } from './evidence.ts';
import { ascending, longestKey, noAbsolutes, sameEnding } from './flags.ts';
import { modality } from './modality.ts';
import { fourDistinct, noAllOrNone, noKType, noPart, noYesNo } from './options.ts';
import { keyNotInStem, noBlank, notNegative, oneQuestion, standsAlone } from './stem.ts';
import type { LintContext, LintItem, Rule } from './types.ts';

/** The rules in the order they are told. */
export const RULES: readonly Rule[] = [
  evidenceExact,
  quoteHoldsKey,
  modality,
  fourDistinct,
  noPart,
  noAllOrNone,
  noYesNo,
  noKType,
  noBlank,
  notNegative,
  standsAlone,
  keyNotInStem,
  oneQuestion,
  longestKey,
  ascending,
  noAbsolutes,
  sameEnding,
];

/** Runs every rule that applies. A rule that needs an article or claim which is not given is left out. */
export function lintItem(item: LintItem, context: LintContext = {}): CheckResult[] {
  const results: CheckResult[] = [];
  for (const rule of RULES) {
    const finding = rule.check(item, context);
    if (finding === undefined) continue;
    results.push(
      finding === null
        ? { rule: rule.id, verdict: 'pass' }
        : { rule: rule.id, verdict: rule.severity, detail: finding },
    );
  }
  return results;
}

/** No reject, and fewer than two flags. */
export function passes(results: readonly CheckResult[]): boolean {
  return (
    results.every((result) => result.verdict !== 'reject') &&
    results.filter((result) => result.verdict === 'flag').length < 2
  );
}

export type { LintContext, LintItem } from './types.ts';
