import { readArticle } from '../extract/read-article.ts';
import { identifyLanguage } from '../languages/identify.ts';
import type { Article, Lang, Reading, Verdict } from '../model.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { searchWords, wordsOf } from '../text/search-key.ts';
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
  const whole = own.filter(({ claim }) =>
    claim.rules.some((rule) => rule === 'claim.clause' || rule === 'claim.main'),
  );
  const parts = whole.length > 0 ? own : [];
  if (parts.length === 0) return UNKNOWN;
  const live = readings.filter(
    ({ claim }) => claim.lang === language && (claim.status === 'live' || claim.status === 'disputed'),
  );
  const told = parts.filter(({ claim }) => isOfStatement(claim.rules));
  const found = combine(told.map((part) => verdictOn(part, live, language)));
  // What the reading of the statement left out was compared with nothing.
  const supporting = live.filter(({ claim }) =>
    found.claims.some(({ claimId, relation }) => relation === 'supports' && claimId === claim.id),
  );
  return found.verdict === 'supported' && !saysAllOf(statement, told, supporting)
    ? { ...found, verdict: 'notEnoughInfo', claims: found.claims.map(toRelated(language)) }
    : found;
}

function toRelated(lang: Lang) {
  return (claim: Verdict['claims'][number]) => ({
    ...claim,
    relation: 'related' as const,
    why: because(lang, 'more'),
  });
}

/** Words that name a source as such; the source itself is compared. */
const SOURCING = searchWords('के अनुसार मुताबिक ने कहा बताया कि according to said that');

/** The words of a reading that were compared: its phrases, predicate and source, and what pronouns stood for. */
function comparedWords({ claim, form }: Reading): string[] {
  const pieces = form.pieces.filter(({ argument, part }) => argument !== undefined || part !== 'core');
  const { attribution } = claim;
  return [
    ...(attribution ? [...SOURCING, ...searchWords(attribution.source)] : []),
    ...pieces.flatMap(({ text }) => searchWords(text)),
    ...claim.arguments.flatMap(({ text }) => searchWords(text)),
    ...claim.substitutions.flatMap(({ span }) => searchWords(span.exact)),
  ];
}

/** Whether every word of a statement that is no function word was compared or stands in a claim that supports it. */
function saysAllOf(statement: string, own: readonly Reading[], supporting: readonly Reading[]): boolean {
  const said = new Set([
    ...own.flatMap(comparedWords),
    ...supporting.flatMap(({ claim }) => searchWords(claim.text)),
  ]);
  return wordsOf(statement).every(
    (word) => isFunctionWord(fold(word)) || searchWords(word).every((stem) => said.has(stem)),
  );
}

function isOfStatement(rules: readonly string[]): boolean {
  return rules.some((rule) => /^claim\.(?:clause|main|time|place|cause|exchange|duration)$/u.test(rule));
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
