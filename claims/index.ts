/** The engine's door: everything that others may use of it. */

export { highlightClaim, type QueryTerm, queryTerms } from './catalogue/query.ts';
export { conflictBetween, conflictTopics, type Relation, type Told } from './check/conflict.ts';
export { type CheckInput, checkStatement } from './check/index.ts';
export { exportQuiz, FORMATS, type Format } from './export/index.ts';
export { diffClaims, meaningOf } from './extract/diff.ts';
export { hashText } from './extract/identity.ts';
export {
  type ArticleInput,
  type Ids,
  LONGEST_TEXT,
  type ReadResult,
  readArticle,
} from './extract/read-article.ts';
export { identifyLanguage } from './languages/identify.ts';
export * from './model.ts';
export { type Mixable, mixItems } from './quiz/choosing/mix.ts';
export { type DraftsInput, draftItems, type ItemDraft } from './quiz/item/drafts.ts';
export { type Grade, gradeItem } from './quiz/item/grade.ts';
export { type OwnItem, type OwnItemInput, ownItem } from './quiz/item/own-item.ts';
export { toLintItem } from './quiz/item/review.ts';
export { type ItemRevision, reviseItem } from './quiz/item/revise-item.ts';
export { type SpareOption, type SpareOptionsInput, spareOptions } from './quiz/item/spare-options.ts';
export { titleBeside } from './quiz/kicker/title.ts';
export { ItemToLint, type LintOptions, LintReport, lintItems } from './quiz/lint.ts';
export { type ItemIds, makeQuiz, type QuizInput } from './quiz/make-quiz.ts';
export {
  type LintContext,
  type LintItem,
  lintItem,
  lintSet,
  passes,
  RULES,
  SET_RULES,
  type SetResult,
} from './quiz/rubric/index.ts';
export { asksForVictims, sensitiveMatters } from './quiz/sensitive.ts';
export { type Highlight, type QueryWord, searchText } from './text/search-key.ts';
export { findValues } from './values.ts';
export { ENGINE_VERSION } from './version.ts';
export { warmUp } from './warm-up.ts';
