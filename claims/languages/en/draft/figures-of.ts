import { FIRMS } from '../lexicon/referents.ts';
import type { Phrase } from '../parse/types.ts';
import type { Word } from '../tag/word.ts';
import { namesFirm } from './firms.ts';
import { type Put, put, type Scene } from './scene.ts';

/** What a firm reports of itself, or is traded by. */
const FIGURES =
  /^(?:revenues?|sales|profits?|loss(?:es)?|debts?|valuation|headcount|turnover|earnings|shares?|stock|income|dividend|margins?|deliveries|shipments)$/u;
/** Words before such a noun that leave it the firm's. */
const SORT =
  /^(?:net|gross|total|annual|quarterly|operating|pre-tax|pretax|full-year|first-half|overall|underlying)$/u;

/** The last word of a phrase that is a figure and nothing more: "Net profit", "The shares". */
function figureAt(words: readonly Word[]): Word | null {
  const own = words[0]?.key === 'the' ? words.slice(1) : words;
  const last = own.at(-1);
  const plain = last !== undefined && FIGURES.test(last.key) && !last.name;
  return plain && own.slice(0, -1).every(({ key }) => SORT.test(key)) ? last : null;
}

/** Whether the sentence before was about the firm, and no other firm stands in either. */
function goesOnAbout(firm: string, { memory, sentence, words }: Scene): boolean {
  const { topic, topicAt } = memory;
  if (!topic || sentence - topicAt !== 1) return false;
  const about = topic.words.some(
    ({ name, key }) => name?.canonical.toLowerCase() === firm || FIRMS.includes(key),
  );
  const isOther = (word: Word, at: number, all: readonly Word[]) =>
    namesFirm(all, at) && word.name?.canonical.toLowerCase() !== firm;
  return about && !words.some(isOther) && !topic.words.some(isOther);
}

/** "Revenue dropped" behind a sentence about the firm of the story: "Acme's revenue". */
export function figureOfFirm(word: Word, scene: Scene): Put | null {
  const { subject, relation } = scene.clause;
  const firm = scene.mentions.always.get(FIRMS[0] as string);
  if (!subject || subject.words[0] !== word || relation !== 'main' || subject.tail.length > 0) return null;
  if (!firm?.firm || firm.sentence >= scene.sentence || scene.quoted.has(word)) return null;
  const figure = figureAt(subject.words);
  if (!figure || !goesOnAbout(firm.key, scene)) return null;
  const meant = put(scene.text, firm.words);
  const own = subject.words.filter(({ key }) => key !== 'the').map(({ key }) => key);
  return {
    ...meant,
    text: `${meant.text.replace(/^the /iu, 'the ')}'${/s$/u.test(meant.text) ? '' : 's'} ${own.join(' ')}`,
    over: subject.words.length,
  };
}

/** Whose figure a phrase is: "Acme" of "Acme's revenue"; the words of a name alone are its own. */
function firmIn({ words, head }: Phrase): readonly Word[] | null {
  const name = words[0]?.key === 'the' ? words[1] : words[0];
  if (!name?.name || /^(?:person|place)$/u.test(name.name.class)) return null;
  const at = words.indexOf(name);
  const own = words.slice(at, at + name.length);
  const rest = words.slice(at + name.length);
  if (rest.length === 0) return own;
  return /^['’]s?$/u.test(rest[0]?.text ?? '') && FIGURES.test(head.key) ? own : null;
}

/** "Acme's sales rose, but its profit fell", "Acme shut a plant and its shares rose": of the firm, and not of its plant. */
export function firmOfFigure(
  word: Word,
  { clauses, clause, words, text, memory, sentence }: Scene,
): Put | null {
  const figure = words[words.indexOf(word) + 1];
  const figured = SORT.test(figure?.key ?? '') ? words[words.indexOf(word) + 2] : figure;
  if (!FIGURES.test(figured?.key ?? '')) return null;
  const before = clauses.findLast(
    ({ relation, subject, verb }) =>
      relation === 'main' && subject && subject !== clause.subject && verb.main.end <= word.start,
  )?.subject;
  const near = sentence - memory.topicAt === 1 ? memory.topic : null;
  const subject = before ?? (clause.relation === 'main' ? near : null);
  const firm = subject && !subject.joined && subject.tail.length === 0 ? firmIn(subject) : null;
  return firm && put(text, firm);
}
