/** The engine's door: everything that others may use of it. */
export { LONGEST_TEXT, type ArticleInput, type Ids, readArticle, type ReadResult } from './extract/read-article.ts';
export { diffClaims, meaningOf } from './extract/diff.ts';
export { hashText } from './extract/identity.ts';
export { identifyLanguage } from './languages/identify.ts';
export * from './model.ts';
export { gradeItem, type Grade } from './quiz/grade.ts';
export { type ItemIds, makeQuiz, type QuizInput } from './quiz/make-quiz.ts';
export { toLintItem } from './quiz/review.ts';
export { queryForms, searchText } from './text/search-key.ts';
export { lintItem, passes } from './quiz/rubric/index.ts';
export { findValues } from './values.ts';
export { ENGINE_VERSION } from './version.ts';
