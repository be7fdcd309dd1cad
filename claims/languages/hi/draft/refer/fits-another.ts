import type { Word } from '../../tag/word.ts';
import { isPersonalPronoun } from '../memory/person-meant.ts';
import type { Resolution, Surroundings } from '../memory/surroundings.ts';

/** Forms that tell with respect, as papers tell of the dead. */
const RESPECTFUL = /^(?:वह|वे|वो|उन(?:्होंने|्हें|को|का|की|के|से|पर)?)$/u;

/** "पति मोहन राय, जो उनके साथ गाते थे": of whom the relative clause is, who would be told of by "अपने". */
function isOfRelativeItself(found: string, { antecedent }: Surroundings): boolean {
  return (
    antecedent?.words.some(({ name }) => name?.class === 'person' && found.includes(name.canonical)) === true
  );
}

/** "(मीना राय का निधन हो गया।) अध्येता रेखा वर्मा याद करती हैं … वे पेंशन पर थीं": the one whose death the story tells of fits as well. */
function mayBeDead(word: Word, found: Resolution, { memory: { dead }, clause }: Surroundings): boolean {
  const start = clause?.[0]?.start ?? word.start;
  if (!dead || !RESPECTFUL.test(word.key) || found.antecedent.end > start) return false;
  return !found.text.includes(dead.text) && !dead.text.includes(withoutMarker(found.text));
}

const withoutMarker = (text: string) => text.replace(/ (?:ने|को|से|में|पर|का|की|के)$/u, '');

/** "रेखा वर्मा बताती हैं, “वे गाती थीं।” (Next paragraph:) वे पेंशन पर थीं": the story goes on about the one who was spoken of, or who spoke. */
function isBehindQuotation(word: Word, found: Resolution, { memory, paragraph }: Surroundings): boolean {
  if (word.key === 'उन्होंने') return false;
  const before = (memory.scope?.clauses ?? []).filter((one) => one.paragraph < paragraph);
  return before.some(({ told }) =>
    told().some(({ quoted, range }) => quoted && range.start > found.antecedent.start),
  );
}

/** "पी चिदंबरन की लय खराब रही और उन्हें … ने हरा दिया": somebody whose name no list knows stands before in the sentence, and the one found does not. */
function isBehindUnlisted({ key }: Word, found: Resolution, around: Surroundings): boolean {
  const { memory, sentence, isSaid } = around;
  const { cast } = memory;
  if (cast?.sentence !== sentence || !cast.rivals.has('unlisted')) return false;
  if (isSaid || !/^उन(?:्हें|को|से)$/u.test(key)) return false;
  return !cast.members.some(({ text }) => found.text.includes(text));
}

/** Whether another than the person found is meant by a pronoun as likely, whatever stands nearer. */
export function fitsAnother(word: Word, found: Resolution, around: Surroundings): boolean {
  if (!isPersonalPronoun(word)) return false;
  return (
    isOfRelativeItself(found.text, around) ||
    mayBeDead(word, found, around) ||
    isBehindUnlisted(word, found, around) ||
    isBehindQuotation(word, found, around)
  );
}
