import { ROLES } from '../../lexicon/closed.ts';
import { PEOPLE_NOUNS } from '../../lexicon/nouns.ts';
import type { Word } from '../../tag/word.ts';

const PERSON = /^(?:he|she|him|his|her|hers)$/u;
const MANY = /^(?:they|them|their|theirs)$/u;
/** "this country": the speaker's, whatever the story. */
const OURS = /^(?:country|government|world|nation|city|industry|sport|club|company|town|league)$/u;
const POINTER = /^(?:this|these|those)$/u;

/** What a pronoun of many may mean: a plural, a group, several names. */
const isMany = ({ pos, key, lemma, name }: Word) =>
  name !== undefined ||
  (pos === 'NOUN' && key !== lemma) ||
  /^(?:people|everyone|everybody|anyone|somebody|someone)$/u.test(key);

const isSomebody = ({ lemma, name }: Word) =>
  name !== undefined || PEOPLE_NOUNS.has(lemma) || ROLES.has(lemma);

/** "for him to step down", "once these jobs go": words of a quotation that mean what stands outside it. */
export function pointsOut(quotation: readonly Word[]): boolean {
  return quotation.some((word, i) => {
    const before = quotation.slice(0, i);
    if (PERSON.test(word.key)) return !before.some(isSomebody);
    if (MANY.test(word.key)) return !before.some(isMany);
    const next = quotation[i + 1];
    if (word.key === 'that')
      return quotation[i - 1]?.pos === 'ADP' && /^(?:PUNCT|ADV)$/u.test(next?.pos ?? '');
    // "this year", "this is"
    const timed =
      next !== undefined &&
      /^(?:year|week|month|season|summer|winter|morning|time|day|century|decade)s?$/u.test(next.key);
    if (word.key === 'this' && OURS.test(next?.key ?? '')) return false;
    return POINTER.test(word.key) && next?.key !== 'who' && next?.pos === 'NOUN' && !timed;
  });
}
