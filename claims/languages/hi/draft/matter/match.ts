import { rangeOf } from '../../../../text/range.ts';
import { stageIn } from '../../stages.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import type { Word } from '../../tag/word.ts';
import { fromTop } from './fits.ts';
import { ofOtherMatch } from './other-match.ts';
import type { Matter, Part } from './phrase.ts';
import { isBelowVote, MATCH, SURE_PLAY } from './shaped.ts';

/** What one side does to the other. */
const BEATS = /^(?:हरा|हराया|हराकर|हराते|मात|शिकस्त|रौंदा|रौंदकर|पछाड\u093c?ा|पछाड\u093c?कर|जीत|जीता|जीती|जीते)$/u;
/** What is done to whoever stands before को. */
const BEATEN = /^(?:हरा|हराया|हराकर|मात|शिकस्त|रौंदा|रौंदकर|पछाड\u093c?ा|पछाड\u093c?कर)$/u;
/** Behind a side: who wins, who loses. */
const SIDE = /^(?:ने|को|से|पर)$/u;
/** What they play, the telling words first. */
const CALLED = ['मैच', 'मुकाबला', 'मुकाबले'];
const FORMATS = ['टेस्ट', 'वनडे'];
/** What tells that a line is of sport. */
const SPORT = /(?:^| )(?:हॉकी|क्रिकेट|फुटबॉल|कबड्डी|वॉलीबॉल|सेमीफाइनल|फाइनल|टी20|वनडे|टेस्ट|ट्रॉफी|कप|लीग)(?= |:|,)/u;
const OBLIQUE: Readonly<Record<string, string>> = { मुकाबला: 'मुकाबले' };
/** Sentences from the top that tell who played. */
const LEAD = 2;

interface Side {
  readonly words: readonly Word[];
}

const isTeam = ({ name }: Word) => name !== undefined && /^(?:place|organisation)$/u.test(name.class);

/** "…, बड़ौदा को दो विकेट से हराया": whom a team beat, and no list knows. */
function isUnlistedTeam(words: readonly Word[], at: number): boolean {
  const { pos, noun, verb } = words[at] as Word;
  const ahead = words[at - 1];
  const isAlone = ahead === undefined || /^(?:mark|coordinator|postposition)$/u.test(ahead.pos);
  return pos === 'unknown' && !noun && !verb && isAlone && words[at + 1]?.key === 'को';
}

/** Whether a name wins or loses in its line. */
function hasPart(words: readonly Word[], at: number): boolean {
  const { name, length } = words[at] as Word;
  const end = at + (name ? length : 1);
  const behind = words[end];
  if (SIDE.test(behind?.key ?? '')) return true;
  if (behind?.key === 'के' && /^(?:खिलाफ|विरुद्ध)$/u.test(words[end + 1]?.key ?? '')) return true;
  // "आखिरी ओवर में जीता कर्नाटक": behind its verb.
  return BEATS.test(words[at - 1]?.key ?? '') && (behind === undefined || behind.pos === 'mark');
}

/** The teams of a line that tells who beat whom; none where it tells of other than two. */
function sidesIn(words: readonly Word[]): readonly [Side, Side] | null {
  if (!words.some(({ key }) => BEATS.test(key))) return null;
  const found = new Map<string, Side>();
  const isBeaten = words.some(({ key }) => BEATEN.test(key));
  words.forEach((word, at) => {
    const { name, length, key } = word;
    if (word.inside || !(isTeam(word) || (isBeaten && isUnlistedTeam(words, at)))) return;
    if (!hasPart(words, at)) return;
    const called = name?.canonical ?? key;
    if (!found.has(called)) found.set(called, { words: words.slice(at, at + (name ? length : 1)) });
  });
  const [a, b, ...more] = found.values();
  return a && b && more.length === 0 ? [a, b] : null;
}

/** What the story calls the match by, and where: its stage and its format only as the lines that set them against each other do. */
function contestIn(lines: readonly TaggedSentence[], all: readonly TaggedSentence[]): Word | undefined {
  const find = (called: readonly string[], among: readonly TaggedSentence[]) => {
    const words = among.flatMap((line) => line.words);
    return called
      .map((one) => words.find(({ text, inside }) => !inside && text === one))
      .find((word) => word !== undefined);
  };
  const stages = lines.flatMap((line) => stageIn(lineOf(line)) ?? []);
  const [stage] = stages;
  const isOne = stage !== undefined && stages.every((one) => one === stage);
  return find(CALLED, all) ?? (isOne ? find([stage], lines) : undefined) ?? find(FORMATS, lines);
}

const lineOf = ({ words }: TaggedSentence) => words.map(({ text }) => text).join(' ');

const textOf = ({ words }: Side) => words.map(({ text }) => text).join(' ');

/** "यूपी", "टीम इंडिया": whether a name is one of two sides by another of its names. */
function isOneOf(sides: readonly Side[], { name, text }: Word): boolean {
  const called = sides.map((side) => ({ text: textOf(side), canonical: side.words[0]?.name?.canonical }));
  return (
    text.startsWith('टीम') ||
    called.some((side) => side.text.includes(text) || (name && side.canonical === name.canonical))
  );
}

/** Whether a line has a team in a part of it that is none of two sides. */
const hasStranger = ({ words }: TaggedSentence, sides: readonly Side[]): boolean =>
  words.some(
    (word, at) =>
      !word.inside &&
      (isTeam(word) || isUnlistedTeam(words, at)) &&
      hasPart(words, at) &&
      !isOneOf(sides, word),
  );

/** "रणजी ट्रॉफी में मध्यप्रदेश और बंगाल का मैच": the one match that headline or lead tell the result of; undefined where they tell none. */
export function matchIn(
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
  contest: Matter | undefined,
): Matter | undefined {
  const lines = fromTop(title, sentences, LEAD);
  const told = lines.map((line) => ` ${lineOf(line)} `);
  const isOfSport = told.some((line) => SURE_PLAY.test(line) || SPORT.test(line));
  const sides =
    isOfSport && !told.some(isBelowVote)
      ? lines.map(({ words }) => sidesIn(words)).find((found) => found !== null)
      : undefined;
  const isOfBoth = (line: TaggedSentence) =>
    line === title || sides?.every((side) => lineOf(line).includes(textOf(side)));
  const noun = sides && contestIn(lines.filter(isOfBoth), [...lines, ...sentences]);
  if (!sides || !noun) return undefined;
  const [a, b] = sides;
  const pairOf = [textOf(a), textOf(b)];
  const called = OBLIQUE[noun.text] ?? noun.text;
  const within = contest ? `${contest.full.oblique} में ` : '';
  const pair = `${within}${textOf(a)} और ${textOf(b)}`;
  const own: Part[] = [
    ...(contest ? [...contest.parts, { added: 'में' }] : []),
    rangeOf(a.words),
    { added: 'और' },
    rangeOf(b.words),
    { added: 'के' },
    { start: noun.start, end: noun.end },
  ];
  return {
    kind: MATCH,
    parts: own,
    full: { direct: `${pair} का ${noun.text}`, oblique: `${pair} के ${called}` },
    before: { direct: `${pair} का`, oblique: `${pair} के` },
    noun: { direct: noun.text, oblique: called },
    antecedent: rangeOf([...a.words, ...b.words]),
    sides: pairOf,
    others: ofOtherMatch(sentences, told.join(''), pairOf, (line) => hasStranger(line, sides)),
    sentence: 0,
  };
}
