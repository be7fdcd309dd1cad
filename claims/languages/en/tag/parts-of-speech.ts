import winkNlp, { type WinkMethods } from 'wink-nlp';
import { fold } from '../../../text/fold.ts';
import type { Range } from '../../../text/range.ts';
import { withClocks } from './clocks.ts';
import { model } from './model.ts';
import { repairTags } from './repair/index.ts';
import { splitSigns } from './signs.ts';
import type { Pos, Word } from './word.ts';

let tagger: WinkMethods | undefined;

/** The tagger, made at the first English sentence: a Hindi article never pays for it. */
function open(): WinkMethods {
  tagger ??= winkNlp(model, ['pos']);
  return tagger;
}

/** Lemmas that the library gets wrong: "fined". */
const WRONG_LEMMAS: ReadonlyMap<string, string> = new Map([['fin', 'fine']]);

/** Letters of ASCII from "A" to "z", without the marks between them. */
const isLetter = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

function shapeOf(text: string): Word['shape'] {
  if (isLetter(text.charCodeAt(0))) return 'word';
  if (/^\p{Nd}/u.test(text)) return 'number';
  return /^[\p{L}]/u.test(text) || /^['’][a-z]/u.test(text) ? 'word' : 'mark';
}

/** The tagger's library breaks words at letters that English has not: "Đ" and "ằng" of "Đằng". */
function isSplit(before: Word, word: Word): boolean {
  const letters = /\p{L}$/u.test(before.text) && /^[\p{L}\p{M}]/u.test(word.text);
  return letters && /[^\x00-\x7F]/u.test(`${before.text}${word.text}`) && !/^['’]/u.test(word.text);
}

/** "decades-old", "two-thirds": words without a space between are one; "10-15" stays a range. */
function joinHyphens(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const before = out.at(-1);
    const next = words[i + 1];
    const tight = before && next && before.end === word.start && word.end === next.start;
    const numbers = before?.shape === 'number' && next?.shape === 'number';
    // "the 2,271st star"
    const grouped =
      word.text === ',' &&
      tight &&
      /^\d{1,3}$/u.test(before.text) &&
      /^\d{3}(?:st|nd|rd|th)$/u.test(next.text);
    if (grouped) {
      const text = `${before.text},${next.text}`;
      out[out.length - 1] = {
        ...next,
        start: before.start,
        text,
        key: fold(text),
        lemma: fold(text),
        pos: 'ADJ',
      };
      i++;
      continue;
    }
    // "P200,000", "R$1,500": a sign of money that the library ties to the first digits.
    const priced =
      word.text === ',' &&
      tight &&
      /^\p{Lu}{1,3}\d{1,3}(?:,\d{3})*$/u.test(before.text) &&
      /^\d{3}$/u.test(next.text);
    if (priced) {
      const text = `${before.text},${next.text}`;
      out[out.length - 1] = { ...before, end: next.end, text, key: fold(text), lemma: fold(text) };
      i++;
      continue;
    }
    // "PM2.5", "Sh12.2 billion"
    if (word.text === '.' && tight && /^\p{L}{1,4}\d{1,3}$/u.test(before.text) && next.shape === 'number') {
      const text = `${before.text}.${next.text}`;
      out[out.length - 1] = { ...before, end: next.end, text, key: fold(text), lemma: fold(text) };
      i++;
      continue;
    }
    const last = before && before.end === word.start ? before : null;
    if (last && isSplit(last, word)) {
      const text = `${last.text}${word.text}`;
      out[out.length - 1] = {
        ...last,
        end: word.end,
        text,
        key: fold(text),
        lemma: fold(text),
        shape: 'word',
      };
      continue;
    }
    if (word.text !== '-' || !tight || numbers || before.shape === 'mark' || next.shape === 'mark') {
      out.push(word);
      continue;
    }
    const text = `${before.text}-${next.text}`;
    const pos = /^(?:VERB|ADP|ADV|PART)$/u.test(next.pos) || before.shape === 'number' ? 'ADJ' : next.pos;
    const key = fold(text);
    // "X-rays" are more than one "x-ray".
    const lemma = pos === 'NOUN' && next.lemma !== next.key ? fold(`${before.text}-${next.lemma}`) : key;
    out[out.length - 1] = { ...next, start: before.start, text, key, lemma, pos };
    i++;
  }
  return out;
}

const isAm = (text: string) => text === "I'm" || text === 'I’m';

/** "I'm", the one short form that the library leaves whole. */
function splitAm(word: Word): Word[] {
  if (!isAm(word.text)) return [word];
  const mark = word.text[1] as string;
  const at = word.start + 1;
  return [
    { ...word, end: at, text: 'I', key: 'i', lemma: 'i', pos: 'PRON' },
    { ...word, start: at, text: `${mark}m`, key: `${mark}m`, lemma: 'be', pos: 'AUX' },
  ];
}

/** "Paid £16m.": the library takes the end of the sentence for the mark of a short form, and the millions would be lost. */
function splitMillions(word: Word, at: number, words: readonly Word[]): Word[] {
  const before = words[at - 1];
  if (word.text !== 'm.' || before?.shape !== 'number' || before.end !== word.start) return [word];
  const dot = word.end - 1;
  return [
    { ...word, end: dot, text: 'm', key: 'm', lemma: 'm' },
    { ...word, start: dot, text: '.', key: '.', lemma: '.', shape: 'mark', pos: 'PUNCT' },
  ];
}

const DEGREE: ReadonlySet<string> = new Set('Sc Tech Com Ed Phil Pharm'.split(' '));

/** "300 B.Sc. seats": the library breaks a degree at its stops, and the last ends nothing. */
function joinDegrees(words: Word[]): Word[] {
  if (!words.some(({ text }) => DEGREE.has(text))) return words;
  const out: Word[] = [];
  for (const word of words) {
    const from = Math.max(0, out.length - 2);
    const letter = out[from];
    const field = out[from + 1];
    const degree =
      word.text === '.' &&
      /^[BMD]\.$/u.test(letter?.text ?? '') &&
      DEGREE.has(field?.text ?? '') &&
      letter?.end === field?.start &&
      field?.end === word.start;
    const last = word === words.at(-1);
    if (!degree || last || !letter) {
      out.push(word);
      continue;
    }
    const text = `${letter.text}${field?.text}.`;
    const whole = { ...letter, end: word.end, text, key: fold(text), lemma: fold(text), pos: 'NOUN' as Pos };
    out.splice(-2, 2, whole);
  }
  return out;
}

/** What a given name is cut to before a surname: "Md. Hill". */
const SHORT_NAME: ReadonlySet<string> = new Set('Sk Md Mohd Smt'.split(' '));

/** "Md. Hill": the stop behind a given name that was cut short ends nothing. */
function joinShortNames(words: Word[]): Word[] {
  if (!words.some(({ text }) => SHORT_NAME.has(text))) return words;
  return words.flatMap((word, at) => {
    const [before, dot, next] = [words[at - 1], words[at + 1], words[at + 2]];
    const closes = (first: Word | undefined, stop: Word | undefined, then: Word | undefined) =>
      SHORT_NAME.has(first?.text ?? '') &&
      stop?.text === '.' &&
      first?.end === stop.start &&
      /^\p{Lu}/u.test(then?.text ?? '');
    if (closes(before, word, words[at + 1])) return [];
    if (!closes(word, dot, next) || !dot) return [word];
    const text = `${word.text}.`;
    return [{ ...word, end: dot.end, text, key: fold(text), lemma: fold(text), pos: 'PROPN' as Pos }];
  });
}

/** "acme.tv": the library breaks an address at its dot. */
function joinDots(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const before = out.at(-1);
    const next = words[i + 1];
    const tight = before && next && before.end === word.start && word.end === next.start;
    const inside =
      word.text === '.' &&
      tight &&
      before.shape === 'word' &&
      /^\p{L}{2}[\p{L}\p{N}]*(?:\.\p{L}+)*$/u.test(before.text) &&
      /^\p{Ll}{2,6}$/u.test(next.text);
    if (!inside) {
      out.push(word);
      continue;
    }
    const text = `${before.text}.${next.text}`;
    out[out.length - 1] = {
      ...before,
      end: next.end,
      text,
      key: fold(text),
      lemma: fold(text),
      pos: 'PROPN',
    };
    i++;
  }
  return out;
}

/** "A magnitude-6.2 earthquake": the library breaks the number at its point. */
const MAGNITUDE = /(?<=\bmagnitude)-(?=\d)/giu;

/** The words of a sentence as the library tags them; offsets are those of the article. */
function wordsOf(text: string, sentence: Range): Word[] {
  const { its, readDoc } = open();
  const slice = text.slice(sentence.start, sentence.end);
  const words: Word[] = [];
  let at = 0;
  // All of one kind at a time: an object for each token, as the library gives them, takes longer than the tagging.
  const tokens = readDoc(slice.replace(MAGNITUDE, ' ')).tokens();
  // The typings of the library do not know that a token has a lemma.
  const parts = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as unknown as typeof its.normal);
  tokens.out().forEach((raw, i) => {
    const found = slice.indexOf(raw, at);
    if (found < 0) return;
    at = found + raw.length;
    const lemma = lemmas[i] as string;
    words.push({
      start: sentence.start + found,
      end: sentence.start + at,
      text: raw,
      key: fold(raw),
      shape: shapeOf(raw),
      pos: parts[i] as Pos,
      lemma: WRONG_LEMMAS.get(lemma) ?? lemma,
      length: 1,
      inside: false,
    });
  });
  const apart = splitSigns(words.some(({ text }) => isAm(text)) ? words.flatMap(splitAm) : words);
  const whole = apart.some((word) => word.text === 'm.') ? apart.flatMap(splitMillions) : apart;
  return joinShortNames(joinDegrees(joinDots(joinHyphens(withClocks(whole, text, sentence)))));
}

/** The words of sentences with part of speech and lemma: the library reads all of them before their tags are put right. */
export function tagWords(text: string, sentences: readonly Range[]): Word[][] {
  const tagged = sentences.map((sentence) => wordsOf(text, sentence));
  tagged.forEach(repairTags);
  return tagged;
}
