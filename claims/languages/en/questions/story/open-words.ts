/** Words that stand for something told elsewhere. */
export const OPEN =
  /(?:^|\s)(?:he|him|she|they|it|them|we|our|this|these|those|that|there|today|tonight|yesterday|tomorrow|last|next|ago|now|not|no|without)(?=[\s,.'’]|$)/iu;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
