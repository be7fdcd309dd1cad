import { fold } from '../../../../text/fold.ts';
import { isStudy } from '../../frame/stance/index.ts';
import type { Frame, SourceWords } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import { SHORT } from './speaks-on.ts';

/** Whoever the story has named in full, by the word that it calls them by alone later: "मंत्री", "मंत्रालय", "रिपोर्ट". */
export type NamedInFull = ReadonlyMap<string, readonly Word[]>;

/** Of these a story has more than one, and the bare word may mean any. */
const ANYBODY = new Set(
  'डॉक्टर चिकित्सक वकील अधिवक्ता किसान दुकानदार चालक ड्राइवर मजदूर छात्र छात्रा शिक्षक पत्रकार गवाह यात्री मरीज नेता सदस्य खिलाड़ी पुलिस अदालत कोर्ट सरकार परिवार टीम दल पार्टी कंपनी देश'
    .split(' ')
    .map(fold),
);

const isPlural = ({ noun }: Word) => noun?.every(({ number }) => number === 'pl') ?? false;

/** The word by which an office, a body or a paper is called alone; undefined where it names nobody in particular. */
function calledBy(word: Word): string | undefined {
  if (isPlural(word) || ANYBODY.has(word.key)) return undefined;
  const short = SHORT[word.text];
  if (short) return short;
  const isBody = /^(?:organisation|office)$/u.test(word.noun?.[0]?.class ?? '');
  return word.role === true || isBody || isStudy(word) ? (word.noun?.[0]?.lemma ?? word.key) : undefined;
}

const hasPerson = (words: readonly Word[]) =>
  words.some(({ name, inside }) => name?.class === 'person' && !inside);

/** Two for one word: neither is meant for sure. */
const SEVERAL: readonly Word[] = [];

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');

function personOf(words: readonly Word[]): string | undefined {
  return words.find(({ name, inside }) => name?.class === 'person' && !inside)?.name?.canonical;
}

const areSame = (one: readonly Word[], other: readonly Word[]) =>
  personOf(one) !== undefined && personOf(other) !== undefined
    ? personOf(one) === personOf(other)
    : textOf(one) === textOf(other);

/** "जारी रिपोर्ट": whose, stands before it. */
const ISSUED = /^(?:जारी|प्रकाशित|पेश|प्राप्त|दर्ज|मिली|ताजा|नई|पहली|वार्षिक)$/u;

/** By which word whoever these words name is called later. */
function keysOf(words: readonly Word[]): string[] {
  if (
    words.length < 2 ||
    ISSUED.test(words[0]?.text ?? '') ||
    words.some(
      ({ pos, pronoun, text }) =>
        pos === 'coordinator' ||
        pos === 'determiner' ||
        pronoun !== undefined ||
        /^(?:पूर्व|एक|कई|दो|अन्य|अपनी|अपने)$/u.test(text),
    )
  )
    return [];
  const last = words.findLast(({ inside, pos }) => !inside && pos !== 'parenthesis');
  if (hasPerson(words) && last?.name?.class !== 'person' && last?.pos !== 'unknown') return [];
  const surname = last?.pos === 'unknown' && last === words.at(-1) ? [last.text] : [];
  const callers = hasPerson(words) ? words.filter(({ name }) => !name) : words.slice(-1);
  return [...callers.flatMap((word) => calledBy(word) ?? []), ...surname];
}

/** Whoever the frame names in full beside those known so far. */
export function namedInFull(known: NamedInFull, { source, parts }: Frame): NamedInFull {
  const groups = parts.flatMap(({ phrase }) => (phrase.kind === 'nominal' ? [phrase.group.words] : []));
  const found = [...(source ? [source.words] : []), ...groups];
  // Most frames name nobody new.
  let next: Map<string, readonly Word[]> | undefined;
  for (const words of found)
    for (const key of keysOf(words)) {
      const before = (next ?? known).get(key);
      if (before === SEVERAL || (before !== undefined && areSame(before, words))) continue;
      next ??= new Map(known);
      next.set(key, before === undefined ? words : SEVERAL);
    }
  return next ?? known;
}

/** "(कृषि मंत्री मोहन राय ने कहा …) मंत्री ने बताया": the source in full, where the story has one alone of that name. */
export function inFull(source: SourceWords, known: NamedInFull | undefined): SourceWords {
  const [only, ...more] = source.words.filter(({ inside }) => !inside);
  // "नायर ने कहा": a surname that no list knows.
  const key =
    only && more.length === 0 && !only.name
      ? (calledBy(only) ?? (only.pos === 'unknown' ? only.text : undefined))
      : undefined;
  const words = key === undefined ? undefined : known?.get(key);
  return words && words !== SEVERAL ? { ...source, words } : source;
}
