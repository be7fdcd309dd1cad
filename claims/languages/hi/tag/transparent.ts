import { isHonorific } from '../lexicon/names/index.ts';
import { SENTENCES } from '../sentence-rules.ts';
import { isInitials } from './initials.ts';
import { markName } from './mark-persons.ts';
import { CLOSING, OPENING } from './quotes.ts';
import { isNominal, type Word } from './word.ts';

/** "सब अलग सोच के. बेटे को …": behind a plain noun के is no letter, and the dot ends a sentence. */
function isMarkerAtEnd(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (word?.key !== 'के' || !before || before.text === '.') return false;
  return before.noun !== undefined && before.role !== true && !before.name && !isHonorific(before.key);
}

/** The dot of "डा. शर्मा", "पी. ए. संगमा" and "बी.सी. में" closes nothing: phrases run over it. */
export function markAbbreviations(words: Word[]): void {
  words.forEach((word, i) => {
    const previous = words[i - 1];
    if (word.text !== '.' || !previous || i === words.length - 1 || previous.end !== word.start) return;
    if (isMarkerAtEnd(words, i - 1)) return;
    if (SENTENCES.abbreviations.has(previous.key) || isInitials(previous.key)) word.pos = 'parenthesis';
  });
}

/** A title or a word in quotation marks is no longer than this; speech is. */
const LONGEST_TITLE = 8;

const INSIDE_TITLE = /^(का|के|की|में|से|पर|ने)$/u;

function holdsNoVerb(words: readonly Word[]): boolean {
  return words.every(
    (word) =>
      isNominal(word) ||
      word.noun !== undefined ||
      word.pos === 'coordinator' ||
      word.pos === 'parenthesis' ||
      (INSIDE_TITLE.test(word.key) && word !== words.at(-1)),
  );
}

/** What is called by a title, by the noun before its name, and the category of such names where there is one. */
const TITLED: ReadonlyMap<string, string | undefined> = new Map([
  ['फिल्म', 'film'],
  ['युद्धपोत', 'warship'],
  ['पोत', 'warship'],
  ['पनडुब्बी', 'submarine'],
  ['मिसाइल', 'missile'],
  ['प्रक्षेपास्त्र', 'missile'],
  ['ऑपरेशन', 'operation'],
  ['आपरेशन', 'operation'],
  ['अभियान', undefined],
  ['योजना', 'scheme'],
  ['ऐप', 'app'],
  ['एप', 'app'],
  ['जहाज', undefined],
  ['उपग्रह', undefined],
  ['रॉकेट', undefined],
  ['उपन्यास', undefined],
  ['पुस्तक', undefined],
  ['किताब', undefined],
  ['नाटक', undefined],
  ['संस्मरण', undefined],
  ['आत्मकथा', undefined],
  ['कहानी', undefined],
  ['सीरीज', undefined],
  ['गीत', undefined],
  ['गाना', undefined],
  ['धारावाहिक', undefined],
  ['सीरियल', undefined],
  ['शो', undefined],
  ['एल्बम', undefined],
  ['पत्रिका', undefined],
  ['कार्यक्रम', undefined],
  ['तूफान', undefined],
  ['चक्रवात', undefined],
  ['प्रदर्शनी', undefined],
  ['पोर्टल', undefined],
  ['परियोजना', undefined],
]);
/** Names in quotation marks are no longer than this. */
const LONGEST_NAME = 5;

/** "युद्धपोत 'आईएनएस माहे'", "फिल्म ‘तूफान’": the title is one name, whatever its words mean. */
function markTitle(words: Word[], start: number, end: number): void {
  const noun = words[start - 2];
  const lemma = noun?.noun?.[0]?.lemma;
  const inner = words.slice(start, end);
  if (!noun || noun.inside || lemma === undefined || !TITLED.has(lemma) || inner.length > LONGEST_NAME)
    return;
  if (inner.some(({ shape }) => shape !== 'word' && shape !== 'number')) return;
  const category = TITLED.get(lemma);
  const gender = noun.noun?.[0]?.gender;
  markName(words, start, inner.length, {
    class: 'thing',
    refs: [],
    canonical: inner.map(({ text }) => text).join(' '),
    ...(category === undefined ? {} : { category }),
    ...(gender ? { gender } : {}),
  });
}

/** "फिल्म 'मैं जिंदा हूं' का ट्रेलर": what owns something behind the marks is a title, though it holds a verb. */
function isOwningTitle(words: readonly Word[], open: number, close: number): boolean {
  const lemma = words[open - 1]?.noun?.[0]?.lemma;
  return (
    lemma !== undefined &&
    TITLED.has(lemma) &&
    close - open - 1 <= LONGEST_NAME &&
    /^(?:का|के|की|को|में|ने|से|पर)$/u.test(words[close + 1]?.key ?? '')
  );
}

/** The marks around a quoted title or word ("द हिंदू", "योग्यता प्रणाली") stand inside its phrase. */
export function markQuotedNames(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    if (!OPENING.has((words[i] as Word).text) || (words[i] as Word).pos !== 'mark') continue;
    const reach = Math.min(words.length, i + LONGEST_TITLE + 2);
    let end = i + 1;
    while (end < reach && !CLOSING.has((words[end] as Word).text)) end++;
    const inner = words.slice(i + 1, end);
    if (end >= reach || inner.length === 0) continue;
    if (!holdsNoVerb(inner) && !isOwningTitle(words, i, end)) continue;
    (words[i] as Word).pos = 'parenthesis';
    (words[end] as Word).pos = 'parenthesis';
    if (!inner.some(({ name }) => name?.refs.length === 1 && name.class === 'thing'))
      markTitle(words, i + 1, end);
    i = end;
  }
}
