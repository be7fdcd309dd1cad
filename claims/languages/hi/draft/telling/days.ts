import type { Piece } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import type { Draft } from '../../../language.ts';
import { ANY_MONTH } from '../../calendar.ts';
import { writtenDay } from '../../questions/ask/as-of.ts';
import { joinPieces } from '../parts/build.ts';
import { isAhead } from './days-ahead.ts';

/** Days that only the day of the article says which they are. */
const TODAY: ReadonlySet<string> = new Set('आज कल परसों'.split(' ').map(fold));
const WEEKDAYS: ReadonlySet<string> = new Set(
  'सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार वीरवार शुक्रवार शनिवार रविवार इतवार'.split(' ').map(fold),
);

const DAY = /^\d{4}-\d\d-\d\d(?=$|T)/u;

/** The calendar day that a claim's argument at a word resolves to. */
function dayAt({ arguments: parts }: Draft['claim'], start: number, end: number): string | undefined {
  const days = parts.flatMap(({ span, fact }) => {
    if (fact?.type !== 'time' || span.start > start || span.end < end) return [];
    return DAY.exec(fact.resolved ?? '')?.[0] ?? [];
  });
  return new Set(days).size === 1 ? days[0] : undefined;
}

/** "आज के दौर में", "आज की पीढ़ी": of these times, and no day. */
const OF_OUR_TIME =
  /^(?:ही )?(?:के|की|का) (?:समय|दौर|युग|जमाने|ज़माने|वक्त|वक़्त|हालात|माहौल|परिवेश|परिदृश्य|युवा|युवाओं|पीढ़ी)(?: |$)/u;
/** What comes round again: "सोमवार को बाजार बंद रहता है". */
const HABIT = /(?<! सक)(?<! भर्)(?:ता|ते|ती) (?:है|हैं)।$/u;

/** Whether a word tells a day that the calendar can say. */
function tellsDay(word: string): boolean {
  const key = fold(word);
  return WEEKDAYS.has(key) || TODAY.has(key);
}

/** "सोमवार" → "सोमवार (17 नवंबर 2025)", "आज" → "20 नवंबर 2025 को". */
function wordFor(word: string, day: string, next: string): string | undefined {
  // "आज ही के दिन 2001 में": the day of another year.
  if (/^(?:ही )?के दिन(?: |$)/u.test(next) || OF_OUR_TIME.test(next)) return undefined;
  const date = writtenDay(day);
  if (WEEKDAYS.has(fold(word))) return `${word} (${date})`;
  // "आज भी 23 करोड़ लोग": still, and no day.
  if (fold(word) === fold('आज') && /^भी(?: |$)/u.test(next)) return undefined;
  return /^(?:को|के|की|का|से|तक|ही|भी|रात|सुबह|शाम|दोपहर)(?: |$)/u.test(next) ? date : `${date} को`;
}

const DATE_BEHIND = new RegExp(`^[ ,(]{0,3}\\p{Nd}{1,2} (?:${ANY_MONTH})`, 'u');
const DATE_BEFORE = new RegExp(`\\p{Nd}{1,2} (?:${ANY_MONTH})[^।]{0,8}$`, 'u');
/** Characters beside a weekday in which its date may stand. */
const BESIDE = 24;

/** "मंगलवार, 12 अप्रैल को", "12 अप्रैल, मंगलवार को": the article tells its date. */
const isDated = (text: string, start: number, end: number) =>
  DATE_BEHIND.test(text.slice(end, end + BESIDE)) ||
  DATE_BEFORE.test(text.slice(Math.max(0, start - BESIDE), start));

/** A weekday of which the calendar day is not known. */
function ofNoDate(argument: Draft['claim']['arguments'][number]): Draft['claim']['arguments'][number] {
  const { fact } = argument;
  if (fact?.type !== 'time' || fact.grain !== 'weekday') return argument;
  const { resolved: _, ...open } = fact;
  return { ...argument, fact: open };
}

/** A claim with the day of the calendar where it tells a weekday or "आज", as far as the article's day says which. */
export function withDays({ claim, form }: Draft, article: string): Draft {
  // "उन्होंने कहा कि कल हम …": of the day on which it was said.
  if (claim.kind === 'statement') return { claim, form };
  // "मंगलवार को बारिश होगी": of this week or of the next, is not surely known.
  if (form.predicate.tense === 'future' || claim.modality === 'planned') return { claim, form };
  if (HABIT.test(claim.text)) return { claim, form };
  if (isAhead(claim.text)) return { claim: { ...claim, arguments: claim.arguments.map(ofNoDate) }, form };
  const substitutions = [...claim.substitutions];
  const pieces = form.pieces.flatMap((piece, at): Piece[] => {
    const { start, text } = piece;
    if (start === undefined || piece.end === undefined) return [piece];
    const [word = ''] = text.split(' ', 1);
    if (!tellsDay(word) || isDated(article, start, start + word.length)) return [piece];
    const day = dayAt(claim, start, start + word.length);
    const rest = text.slice(word.length).trimStart();
    const behind = form.pieces.slice(at + 1, at + 4).map((other) => other.text);
    const told = day && wordFor(word, day, [rest, ...behind].join(' ').trimStart());
    if (!told) return [piece];
    const { start: _, end: __, ...place } = piece;
    substitutions.push({ span: { start, end: start + word.length, exact: word }, text: told });
    const put = { ...place, text: told, substitution: substitutions.length - 1, day: true };
    // Between the two the article may have more than one space.
    const from = start + word.length + article.slice(start + word.length).search(/\S/u);
    return rest === '' ? [put] : [put, { ...piece, text: rest, start: from }];
  });
  if (substitutions.length === claim.substitutions.length) return { claim, form };
  return {
    claim: { ...claim, text: joinPieces(pieces), substitutions, rules: [...claim.rules, 'day'] },
    form: { ...form, pieces },
  };
}
