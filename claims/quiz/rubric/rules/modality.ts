import { Text } from '../text.ts';
import type { Rule } from '../types.ts';

/** The source with or without its office: who is named "minister Anil Rao" in the story may be "Anil Rao" here. */
function namesSource(stem: Text, source: Text): boolean {
  const name = source.content.slice(-2);
  if (stem.holds(source) || (name.length === 2 && stem.holds(new Text(name.join(' '))))) return true;
  return isSourceByHead(stem.words, source.words.at(-1)) || isSourceByOffice(stem.words, source.words);
}

/** So many words of a source tell an office and whose it is. */
const FEWEST_OF_OFFICE = 3;

/** "पश्चिम मध्य रेलवे के महाप्रबंधक के अनुसार" of somebody whom the story names behind his office. */
function isSourceByOffice(words: readonly string[], source: readonly string[]): boolean {
  const end = words.findIndex((word, i) => word === 'के' && /^(?:अनुसार|मुताबिक)$/u.test(words[i + 1] ?? ''));
  for (let length = Math.min(source.length - 1, end); length >= FEWEST_OF_OFFICE; length--)
    if (source.slice(0, length).every((word, i) => words[end - length + i] === word)) return true;
  return false;
}

/** "सुप्रीम कोर्ट की पीठ के अनुसार" of the bench that the story tells by the names of its judges. */
function isSourceByHead(words: readonly string[], head: string | undefined): boolean {
  return words.some(
    (word, i) => word === head && words[i + 1] === 'के' && /^(?:अनुसार|मुताबिक)$/u.test(words[i + 2] ?? ''),
  );
}

/** "किसके अनुसार": the source is the answer. */
const ASKS_SOURCE = /(?:^| )किसके (?:अनुसार|मुताबिक)(?=[ ,])/u;

/** Only what is asserted or reported is asked, and what is reported names its source in the stem. */
export const modality: Rule = {
  id: 'modality',
  number: 2,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 5: no opinion or guess as fact',
  check({ stem, key, context }) {
    const claim = context.claim ?? context.reading?.claim;
    if (!claim) return undefined;
    if (claim.status !== 'live') return { reason: 'claim-not-live' };
    if (claim.modality === 'asserted') return null;
    if (claim.modality !== 'reported') return { reason: 'claim-not-certain' };
    // Of what somebody says, the one who says it is the answer.
    if (claim.kind === 'statement') return null;
    const source = claim.attribution?.source ?? '';
    const told = new Text(source);
    if (ASKS_SOURCE.test(stem.text) && key && told.holds(key)) return null;
    return namesSource(stem, told) ? null : { reason: 'source-not-in-stem', about: source };
  },
};
