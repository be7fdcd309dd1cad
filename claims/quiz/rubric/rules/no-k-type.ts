import type { ItemView, OptionView, Rule } from '../types.ts';

/** "2-1" is how a match ended. */
const SCORE = /^\p{Nd}+\s*[-–:]\s*\p{Nd}+$/u;

/** "केवल 1", "A और C", "(क) तथा (ग) दोनों": labels of statements, with a word that opens or joins. */
function combinesLabels({ text, words }: OptionView, { lists }: ItemView): boolean {
  if (SCORE.test(text)) return false;
  const labels = words.filter((word) => lists.labels.has(word));
  const others = words.filter((word) => !lists.labels.has(word));
  if (labels.length === 0) return false;
  const helpers = others.every((word) => lists.labelOpeners.has(word) || lists.labelJoiners.has(word));
  return helpers && (others.length > 0 || labels.length > 1);
}

/** "पटना और गया" beside "पटना", whether or not "गया" is an option of its own. */
function combinesOptions(option: OptionView, { options, lists }: ItemView): boolean {
  const held = options.filter((other) => other !== option && other.plain !== '' && option.holds(other));
  if (held.length >= 2) return true;
  const [only] = held;
  return only !== undefined && [...lists.joiners].some((joiner) => joins(option.plain, only.plain, joiner));
}

function joins(whole: string, part: string, joiner: string): boolean {
  return whole.startsWith(`${part} ${joiner} `) || whole.endsWith(` ${joiner} ${part}`);
}

/** No option that combines other options or numbered statements. */
export const noKType: Rule = {
  id: 'no-k-type',
  number: 8,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 9: avoid complex (K-type) items',
  check(item) {
    const found = item.options.find(
      (option) => combinesLabels(option, item) || combinesOptions(option, item),
    );
    return found ? { reason: 'combines-options', about: found.text } : null;
  },
};
