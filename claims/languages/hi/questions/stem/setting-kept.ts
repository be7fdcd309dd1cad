import type { Reading } from '../../../../model.ts';
import { ANY_MONTH, ANY_WEEKDAY } from '../../calendar.ts';

/** What only the story says: "वहां", "इसी कारण", "उस दिन". */
const POINTING =
  /(?:^| )(?:यह|वह|ये|वे|इस|उस|इन|उन|इसी|उसी|ऐसे|ऐसी|इसके|उसके|इनके|उनके|इससे|उससे|जिस|जिन|जिसके|जिससे|अपने|अपनी|अपना|यहीं|वहीं|दोनों|तीनों)(?= |,|$)/u;
/** Where the sentence is: without it the rest of the phrase still says what happened. */
const HERE = /(?:^|(?<= ))(?:यहां|यहाँ|वहां|वहाँ) /gu;
/** How long and how much: answers of their own. */
const AMOUNT =
  /(?:^| )(?:सेकंड|मिनट|घंटे|घंटों|दिन|दिनों|सप्ताह|हफ्ते|महीने|महीनों|साल|सालों|वर्ष|वर्षों|रुपये|रुपए|प्रतिशत|फीसदी)(?: (?:तक|में|से|बाद|के लिए))?$/u;
/** When: a day, a month or an hour of it. */
const WHEN = new RegExp(
  `(?:^| )(?:${ANY_WEEKDAY}|${ANY_MONTH}|सुबह|शाम|रात|दोपहर|तड़के)(?: (?:को|में|के बीच|तक|से))?$`,
  'u',
);
/** Hours and days that end with the news. */
const LAST_HOURS =
  /^(?:पिछले|बीते|गत) \S{1,12} (?:घंटे|घंटों|दिन|दिनों|सप्ताह|हफ्ते|हफ्तों|महीने|महीनों) (?:में|के दौरान|के भीतर)$/u;
/** Why, and through what. */
const WHY = /(?:^| )(?:(?:के|की) (?:कारण|चलते|वजह से)|\S+ने से)$/u;
/** A phrase of more words is a sentence of its own. */
const MOST_WORDS = 12;
/** With more words than this a reason makes a stem too long for its day. */
const MOST_WITH_REASON = 20;

/** A phrase with the offset in the article at which it begins. */
export interface Setting {
  readonly text: string;
  readonly start: number;
}

/** "रविवार देर" before "रात": one time in two. */
const CUT_TIME = new RegExp(`(?:^| )(?:${ANY_WEEKDAY}|देर)$`, 'u');

type Told = NonNullable<Reading['form']['setting']>[number];

/** The phrases with a time that was cut in two put together again. */
function whole(setting: readonly Told[]): Told[] {
  const phrases: Told[] = [];
  for (const piece of setting) {
    const last = phrases.at(-1);
    const isCut = last?.end !== undefined && piece.start === last.end + 1 && CUT_TIME.test(last.text);
    if (last && isCut) phrases.splice(-1, 1, { ...last, text: `${last.text} ${piece.text}`, end: piece.end });
    else phrases.push(piece);
  }
  return phrases;
}

/**
 * When, where and why of a clause that another claim of it tells, as a stem of this one may say them: "शुक्रवार रात",
 * "पुल के पास", "छत गिरने से". Not what points elsewhere, nor amounts, nor what `answer` holds a word of.
 */
export function settingKept({ form, claim }: Reading, answer: string): Setting[] {
  if (claim.kind !== 'event') return [];
  const told = new Set(answer.split(' '));
  const own = claim.text.split(' ').length;
  return whole(form.setting ?? []).flatMap(({ text, named, start = 0 }) => {
    const words = text.replace(HERE, '').normalize('NFC').split(' ');
    const phrase = words.join(' ');
    if (words.length > MOST_WORDS || POINTING.test(phrase)) return [];
    if (AMOUNT.test(phrase) && !LAST_HOURS.test(phrase)) return [];
    if (words.some((word) => told.has(word) && word.length > 2)) return [];
    const isReason = WHY.test(phrase) && own + words.length <= MOST_WITH_REASON;
    return named || WHEN.test(phrase) || LAST_HOURS.test(phrase) || isReason ? [{ text: phrase, start }] : [];
  });
}
