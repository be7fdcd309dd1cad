import type { Language } from '../language.ts';

const ABBREVIATIONS = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
  'prof',
  'no',
  'vs',
  'jr',
  'sr',
  'lt',
  'col',
  'gen',
  'rs',
  'inc',
  'co',
]);

/**
 * English is recognised and laid out, but not read yet: an English article has no claims, and so no quiz.
 * Silence is better than a guess.
 */
export const english: Language = {
  code: 'en',
  sentences: {
    abbreviations: ABBREVIATIONS,
    endsSentence: () => true,
    continuesQuote: () => false,
    gluedHeading: () => -1,
  },
  lines: { links: ['also read', 'read more', 'read also'], dateline: () => null },
  values: () => [],
  read: () => [],
  targets: () => [],
  ask: () => null,
  formatLike: () => null,
  namesLike: () => [],
  explain: ({ answer, attribution }) =>
    `${attribution ? `According to ${attribution.source}, ` : ''}the right answer is ${answer}. These words of the story prove it.`,
  why: ({ value }) => `The story gives ${value}, not this.`,
};
