import { readArticle } from '../extract/read-article.ts';
import { identifyLanguage } from '../languages/identify.ts';
import type { Article, Lang, Reading, Verdict } from '../model.ts';
import { alignStatement } from './aligned/index.ts';
import { compareReadings } from './compare-readings.ts';
import { because } from './words.ts';

export interface CheckInput {
  readonly statement: string;
  readonly readings: readonly Reading[];
  readonly lang?: Lang | undefined;
  /** The article that the claims were read from, where it is at hand: its sentences are compared as well. */
  readonly article?: Pick<Article, 'lang' | 'text' | 'sections'> | undefined;
}

const UNKNOWN: Verdict = { verdict: 'notEnoughInfo', claims: [], compared: [] };

/** A statement as one closed sentence. */
function closed(statement: string, lang: Lang): string {
  const text = statement.trim();
  return /[।?!.]["'”’)]*$/u.test(text) ? text : `${text}${lang === 'hi' ? '।' : '.'}`;
}

/**
 * Checks a statement against claims, in doubt `notEnoughInfo`. The statement is read by the same engine; each of
 * its claims is compared argument by argument. Throws ClaimsError for a statement that cannot be read.
 */
export function checkStatement({ statement, readings, lang, article }: CheckInput): Verdict {
  const language = lang ?? identifyLanguage(statement);
  const read = checkByFrames(statement, readings, language);
  if (read.verdict !== 'notEnoughInfo' || !article || article.lang !== language) return read;
  const doubts = (['hedged', 'planned', 'denied', 'reported'] as const).map((reason) =>
    because(language, reason),
  );
  const doubted = read.claims.filter(({ why }) => doubts.includes(why)).map(({ span }) => span);
  const aligned = alignStatement({ statement, article, readings, lang: language, doubted });
  return aligned.verdict === 'notEnoughInfo' ? read : aligned;
}

/** Compares the frames of the statement with those of the claims. */
function checkByFrames(statement: string, readings: readonly Reading[], language: Lang): Verdict {
  const own = readArticle({ text: closed(statement, language), lang: language, title: '' }).readings;
  // The widest reading says all that the statement says; claims for a single time or place are parts of it.
  const whole = own.filter(({ claim }) => claim.rules.includes('claim.clause'));
  const parts = whole.length > 0 ? own : [];
  if (parts.length === 0) return UNKNOWN;
  const live = readings.filter(
    ({ claim }) => claim.lang === language && (claim.status === 'live' || claim.status === 'disputed'),
  );
  const verdicts = parts
    .filter(({ claim }) => isOfStatement(claim.rules))
    .map((part) => verdictOn(part, live, language));
  return combine(verdicts);
}

function isOfStatement(rules: readonly string[]): boolean {
  return rules.some((rule) => /^claim\.(?:clause|time|place|cause|exchange|duration)$/u.test(rule));
}

function verdictOn(part: Reading, live: readonly Reading[], lang: Lang): Verdict {
  const claims: Verdict['claims'] = [];
  let compared: Verdict['compared'] = [];
  for (const reading of live) {
    const comparison = compareReadings(part, reading);
    const span = reading.claim.spans[0];
    if (comparison.relation === 'none' || !span) continue;
    claims.push({
      claimId: reading.claim.id,
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
function combine(verdicts: readonly Verdict[]): Verdict {
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
  const seen = new Set<string>();
  return {
    verdict,
    claims: verdicts
      .flatMap((one) => one.claims)
      .filter(
        ({ claimId, relation }) =>
          !seen.has(`${claimId}${relation}`) && seen.add(`${claimId}${relation}`) !== undefined,
      ),
    compared: verdicts.flatMap((one) => one.compared),
  };
}
