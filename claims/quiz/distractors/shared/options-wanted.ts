/** So many options are enough to choose three from. */
export const ENOUGH = 5;
/** Names of the article come first, but never alone: one of them could be as true where the article is silent. */
export const FROM_ARTICLE = 2;
