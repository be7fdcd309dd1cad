import { readArticle } from '../extract/read-article.ts';
import { identifyLanguage } from '../languages/identify.ts';
import type { Article, Lang, Reading, Verdict } from '../model.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { searchWords, wordsOf } from '../text/search-key.ts';
import { compareAcross } from './across/index.ts';
import { clausesOf } from './across/meaning.ts';
import { alignWithClaims } from './aligned/claims.ts';
import { alignStatement } from './aligned/index.ts';
import { compareReadings } from './compare-readings.ts';
import { saysOneForAnother } from './one-for-another.ts';
import { bothOf, combine, namedOnce, verdictOn } from './verdicts.ts';
import { because } from './words.ts';

export interface CheckInput {
  readonly statement: string;
  readonly readings: readonly Reading[];
  readonly lang?: Lang | undefined;
  /** The article that the claims were read from, where it is at hand: its sentences are compared as well. */
  readonly article?: Pick<Article, 'lang' | 'text' | 'sections'> | undefined;
  /** Reads the statement, where texts are read once for many checks. */
  readonly read?: ((text: string, lang: Lang) => readonly Reading[]) | undefined;
}

/** What a text says that is read by itself. */
export function readAlone(text: string, lang: Lang): readonly Reading[] {
  return readArticle({ text, lang, title: '' }).readings;
}

const UNKNOWN: Verdict = { verdict: 'notEnoughInfo', claims: [], compared: [] };

/** A statement as one closed sentence. */
function closed(statement: string, lang: Lang): string {
  const text = statement.trim();
  return /[।?!.]["'”’)]*$/u.test(text) ? text : `${text}${lang === 'hi' ? '।' : '.'}`;
}

/**
 * Checks a statement against claims, in doubt `notEnoughInfo`. The statement is read by the same engine; each of
 * its claims is compared argument by argument, with claims of the other language where all that it says are known
 * names, numbers and times. Throws ClaimsError for a statement that cannot be read.
 */
export function checkStatement(input: CheckInput): Verdict {
  const { statement, readings } = input;
  const lang = input.lang ?? identifyLanguage(statement);
  const told = readStatement(statement, lang, input.read ?? readAlone);
  const live = readings.filter(({ claim: { status } }) => status === 'live' || status === 'disputed');
  const own = live.filter(({ claim }) => claim.lang === lang);
  const others = live.filter(({ claim }) => claim.lang !== lang);
  const found = counting(statement, checkInOneLanguage(input, told, own, lang), own);
  return namedOnce(bothOf(found, checkAcross(statement, told, others, lang)));
}

/** What a statement says: its widest reading, and the claims for a single time or place that are parts of it. */
function readStatement(statement: string, lang: Lang, read: typeof readAlone): Reading[] {
  const own = read(closed(statement, lang), lang);
  const isWhole = own.some(({ claim }) =>
    claim.rules.some((rule) => rule === 'claim.clause' || rule === 'claim.main'),
  );
  return isWhole ? own.filter(({ claim }) => isOfStatement(claim.rules)) : [];
}

function checkInOneLanguage(
  { statement, readings, article }: CheckInput,
  told: readonly Reading[],
  live: readonly Reading[],
  lang: Lang,
): Verdict {
  const read = checkByFrames(statement, told, live, lang);
  if (read.verdict !== 'notEnoughInfo') return read;
  if (article && article.lang !== lang) return read;
  const byClaims = () =>
    alignWithClaims({ statement, told, readings: live, lang, isOneArticle: article !== undefined });
  if (!article) return firstDecided(byClaims(), read);
  const doubts = (['hedged', 'planned', 'denied', 'reported'] as const).map((reason) =>
    because(lang, reason),
  );
  const doubted = read.claims.filter(({ why }) => doubts.includes(why)).map(({ span }) => span);
  const aligned = alignStatement({ statement, article, readings, lang, doubted });
  return aligned.verdict === 'notEnoughInfo' ? firstDecided(byClaims(), read) : aligned;
}

const firstDecided = (verdict: Verdict, other: Verdict) =>
  verdict.verdict === 'notEnoughInfo' ? other : verdict;

/** Compares the frames of the statement with those of the claims. */
function checkByFrames(
  statement: string,
  told: readonly Reading[],
  live: readonly Reading[],
  language: Lang,
): Verdict {
  const found = combine(told.map((part) => verdictOn(part, live, language, compareReadings, (one) => one)));
  // What the reading of the statement left out was compared with nothing.
  const supporting = live.filter(({ claim }) =>
    found.claims.some(({ claimId, relation }) => relation === 'supports' && claimId === claim.id),
  );
  return found.verdict === 'supported' && !saysAllOf(statement, told.flatMap(comparedWords), supporting)
    ? { ...found, verdict: 'notEnoughInfo', claims: found.claims.map(toRelated(language)) }
    : found;
}

/** What supports a statement that counts one of what it counts otherwise supports it no more. */
function counting(statement: string, found: Verdict, live: readonly Reading[]): Verdict {
  const supporting = live.filter(({ claim }) =>
    found.claims.some(({ claimId, relation }) => relation === 'supports' && claimId === claim.id),
  );
  if (found.verdict !== 'supported' || !saysOneForAnother(statement, supporting)) return found;
  const [reading] = supporting;
  const claims = found.claims.map(toRelated(reading?.claim.lang ?? 'hi'));
  return { ...found, verdict: 'notEnoughInfo', claims };
}

/** Compares what the statement says with claims of the other language; a statement that was not read whole is not. */
function checkAcross(
  statement: string,
  told: readonly Reading[],
  others: readonly Reading[],
  lang: Lang,
): Verdict {
  const words = told.flatMap(({ claim }) => searchWords(claim.text));
  if (others.length === 0 || !saysAllOf(statement, words, [])) return UNKNOWN;
  const clauses = clausesOf(others);
  return combine(
    clausesOf(told).map((own) => verdictOn(own, clauses, lang, compareAcross, ([first]) => first)),
  );
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
function saysAllOf(statement: string, compared: readonly string[], supporting: readonly Reading[]): boolean {
  const said = new Set([...compared, ...supporting.flatMap(({ claim }) => searchWords(claim.text))]);
  return wordsOf(statement).every(
    (word) => isFunctionWord(fold(word)) || searchWords(word).every((stem) => said.has(stem)),
  );
}

function isOfStatement(rules: readonly string[]): boolean {
  return rules.some((rule) => /^claim\.(?:clause|main|time|place|cause|exchange|duration)$/u.test(rule));
}
