import { FIRMS } from '../../lexicon/referents.ts';
import type { Phrase } from '../../parse/types.ts';
import { marksOwner, type TaggedSentence, type Word } from '../../tag/word.ts';
import { FIGURES, namesFirm } from '../memory/firms.ts';
import type { Mention } from '../memory/mention.ts';
import { type Put, put, type Scene } from './scene.ts';

/** Words before such a noun that leave it the firm's. */
const SORT =
  /^(?:net|gross|total|annual|quarterly|operating|pre-tax|pretax|full-year|first-half|overall|underlying|consolidated|standalone|group|cargo|passenger)$/u;

/** The last word of a phrase that is a figure and nothing more: "Net profit", "The shares", "Revenue from operations". */
function figureAt(words: readonly Word[]): Word | null {
  const whole = words[0]?.key === 'the' ? words.slice(1) : words;
  const from = whole.at(-2)?.key === 'from' && whole.at(-1)?.key === 'operations' ? 2 : 0;
  const own = whole.slice(0, whole.length - from);
  const last = own.at(-1);
  const plain = last !== undefined && FIGURES.test(last.key) && !last.name;
  return plain && own.slice(0, -1).every(({ key }) => SORT.test(key)) ? last : null;
}

/** Sentences in which a story of results tells whose they are. */
const OPENING = 2;

/** Whether a story opens with what its firm has earned. */
export const tellsResults = (
  sentences: readonly Pick<TaggedSentence, 'index' | 'words'>[],
  firm: Mention | undefined,
): boolean =>
  firm?.firm === 'sure' &&
  sentences.some(
    ({ index, words }) =>
      index < OPENING &&
      words.some(({ key }) => FIGURES.test(key)) &&
      words.some(({ name }) => name?.canonical.toLowerCase() === firm.key),
  );

/** Whether the sentence before was about the firm, or the whole story is about its results; no other firm stands in either. */
function goesOnAbout(firm: string, { memory, sentence, words, mentions }: Scene): boolean {
  const near = sentence - memory.topicAt === 1 ? memory.topic : null;
  if (!near && !mentions.results) return false;
  const topic = near ?? { words: [] };
  const about =
    mentions.results ||
    topic.words.some(({ name, key }) => name?.canonical.toLowerCase() === firm || FIRMS.includes(key));
  const isOther = (word: Word, at: number, all: readonly Word[]) =>
    namesFirm(all, at) && word.name?.canonical.toLowerCase() !== firm;
  return about && !words.some(isOther) && !topic.words.some(isOther);
}

/** "Revenue dropped" behind a sentence about the firm of the story: "Acme's revenue". */
export function figureOfFirm(word: Word, scene: Scene): Put | null {
  const { subject, relation } = scene.clause;
  const firm = scene.mentions.always.get(FIRMS[0] as string);
  if (
    !subject ||
    subject.words[0] !== word ||
    !/^(?:main|adverbial)$/u.test(relation) ||
    subject.tail.length > 0
  )
    return null;
  if (scene.quoted.has(word) || !figureAt(subject.words)) return null;
  const host = relation === 'adverbial' ? firmOfMain(scene) : null;
  const known = firm?.firm && firm.sentence < scene.sentence && goesOnAbout(firm.key, scene);
  const owner = host ?? (known ? firm.words : null);
  if (!owner) return null;
  const meant = put(scene.text, owner);
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
  return marksOwner(rest[0]) && FIGURES.test(head.key) ? own : null;
}

/** "Acme's profit fell even as revenue rose": whose the figure of the main clause is. */
function firmOfMain({ clauses }: Scene): readonly Word[] | null {
  const main = clauses.find(({ relation }) => relation === 'main')?.subject;
  return main && !main.joined && main.tail.length === 0 && main.bases.length === 1 ? firmIn(main) : null;
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
