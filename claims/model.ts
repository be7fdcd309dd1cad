/** Everything that goes in and out of the engine: the names are the contract. */

export * from './facts.ts';
export * from './model/article.ts';
export * from './model/claim.ts';
export * from './model/error.ts';
export * from './model/form.ts';
export * from './model/quiz.ts';
export * from './model/verdict.ts';
