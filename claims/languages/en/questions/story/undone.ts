import type { Reading } from '../../../../model.ts';
import { A_YEAR, WEEKDAYS } from '../../calendar.ts';
import { sentenceAround } from './sentence.ts';

/** What takes up something that was said. */
const WHAT_WAS_SAID =
  '(?:It|That|This|Both|They|The (?:claim|claims|figure|figures|number|statement|report|post|posts|release|message|total|toll|count|estimate|announcement|rumour|rumours))';
const FIGURE =
  '(?:(?:actual|correct|right|real|true) )?(?:number|figure|count|total|toll|sum|tally|amount|estimate)';

/** "It was withdrawn within two hours": what was said does not hold. */
const WITHDRAWN = new RegExp(
  `^${WHAT_WAS_SAID} (?:was|were|has been|have been|had been|is|are) (?:later |since |then |soon |quickly |also )?(?:withdrawn|retracted|corrected|deleted|taken down|amended|debunked|false|untrue|wrong|incorrect|fake)(?!\\p{L})`,
  'u',
);
/** "It later said the number was 2,400": the same mouth tells another figure. */
const CORRECTED = new RegExp(
  `^(?:[\\p{L}'’.-]{1,20} ){0,8}(?:later|then|since|subsequently|afterwards) (?:(?:said|clarified|added) (?:that )?(?:the|its) ${FIGURE} (?:was|were|stood at) (?:about |only |just |at least )?(?:Rs\\.? ?|[₹$£€])?\\d|(?:corrected|revised|lowered|raised|cut|changed|withdrew|retracted|amended) (?:it|that|this|them|(?:the|its|that|this) (?:${FIGURE}|claim|statement|report|post)))(?!\\p{L})`,
  'u',
);
/** "The paper had reported that 58 were held": as it was told at first. */
const TOLD_AT_FIRST =
  /(?<!\p{L})had (?:earlier |first |initially |at first |previously )?(?:reported|said|put|claimed|announced|estimated|counted|told|given)(?!\p{L})/u;
/** "The government put it at 53": as it was told then. */
const PUT_SINCE = new RegExp(
  `(?<!\\p{L})(?:put|puts|lowered|raised|revised|cut|corrected) (?:it|them|(?:the|its|that) ${FIGURE}) (?:at|to) (?:about |at least |nearly )?\\d`,
  'u',
);
/** A sentence behind a claim is looked for so far. */
const REACH = 500;
const NEXT = /^[^\n]{0,300}?[.!?]["”’]{0,2} (["“]?\p{Lu}[^\n]{4,240})/u;

const startOf = ({ claim }: Reading) => Math.min(...claim.spans.map(({ start }) => start));
const endOf = ({ claim }: Reading) => Math.max(...claim.spans.map(({ end }) => end));

/** Whether what somebody said is taken back or told otherwise by the sentence behind it. */
export function isTakenBack(reading: Reading, text: string): boolean {
  const { claim } = reading;
  const end = endOf(reading);
  const next = NEXT.exec(text.slice(end - 1, end + REACH))?.[1];
  if (next === undefined) return false;
  if (CORRECTED.test(next)) return true;
  const isSaid = claim.attribution !== null || claim.kind === 'statement';
  if (isSaid && WITHDRAWN.test(next)) return true;
  const own = sentenceAround(text, startOf(reading), end);
  return /\d/u.test(claim.text) && TOLD_AT_FIRST.test(own) && PUT_SINCE.test(next);
}

const HARM =
  /(?<!\p{L})(?:quake|earthquake|shock|tremor|tsunami|storm|cyclone|typhoon|hurricane|floods?|landslide|eruption|fire|blaze|blast|explosion|crash|collapse|stampede|outbreak|attack)(?!\p{L})/iu;
const A_WEEKDAY = new RegExp(`(?:${WEEKDAYS.join('|')})(?!\\p{L})`, 'u');
/** What one paragraph tells of one matter is not longer. */
const PARAGRAPH = 700;

/** "It is still rebuilding from the quake of 2025. About 1,200 families have no homes": of that quake, and not of the news. */
export function followsOtherHarm(reading: Reading, text: string, title: string): boolean {
  const { claim } = reading;
  if (claim.kind === 'role' || !HARM.test(title) || A_YEAR.test(claim.text)) return false;
  const own = sentenceAround(text, startOf(reading), endOf(reading));
  if (A_YEAR.test(own) || A_WEEKDAY.test(own)) return false;
  const start = text.indexOf(own.trim());
  const before = text
    .slice(Math.max(0, start - PARAGRAPH), Math.max(0, start))
    .split('\n')
    .at(-1);
  const told = (before ?? '').split(/(?<=[.!?]["”]?) (?=["“]?\p{Lu}\p{Ll})/u);
  const at = told.findLastIndex((sentence) => A_YEAR.test(sentence) && HARM.test(sentence));
  return at >= 0 && !told.slice(at + 1).some((sentence) => A_WEEKDAY.test(sentence));
}

/** "Separately, police said …": of other news than the headline's. */
const OF_OTHER_NEWS =
  /^(?:Separately|Elsewhere|In (?:a separate|another|an unrelated|a different) [\p{Ll}-]{3,14}),/u;

/** Whether a claim is of other news than the headline's, and names nothing that says which. */
export function isOfOtherNews(reading: Reading, text: string): boolean {
  const own = sentenceAround(text, startOf(reading), endOf(reading)).trim();
  const said = reading.claim.text.replace(/^.*? (?:said|says) that /u, '');
  return OF_OTHER_NEWS.test(own) && !/\p{Lu}/u.test(said.slice(1));
}

/** "A similar bid by Zenor in 2001. The bid was thrown out": that one, and not the headline's. */
const ANOTHER_HELD =
  /(?<!\p{L})(?:an?|another|the) (?:similar|earlier|previous|rival|second|separate|competing|failed) (?:\p{Ll}+ )?(\p{Ll}{3,20})(?!\p{L})/gu;

/** Whether a claim goes on of what the sentence before it names as another one of a kind. */
export function isOfAnotherHeld(reading: Reading, text: string): boolean {
  const own = sentenceAround(text, startOf(reading), endOf(reading)).trim();
  const noun = /^The (\p{Ll}{3,20}) /u.exec(own)?.[1];
  const start = noun === undefined ? -1 : text.indexOf(own);
  if (start < 2) return false;
  const before = sentenceAround(text, start - 3, start - 2);
  return [...before.matchAll(ANOTHER_HELD)].some(([, another]) => another === noun);
}

const RECORD =
  /(?<!\p{L})(?:course|track|national|world|meeting|championship|tournament|stadium|Olympic|Games|European|Asian|African|Commonwealth|area|all-time) (?:mark|record|best)(?!\p{L})/iu;

/** "The course record was set in 2025": in a story of two races, that of the men or that of the women. */
export function isOfOneRace({ claim }: Reading, text: string): boolean {
  const isNamed =
    /(?<!\p{L})(?:wo)?m[ea]n(?:['’]s)?(?!\p{L})|\d ?(?:m|km|metres?)(?!\p{L})/iu.test(claim.text) ||
    claim.arguments.some(({ fact }) => fact?.type === 'entity' && fact.class === 'person');
  return RECORD.test(claim.text) && !isNamed && /(?<!\p{L})women['’]s (?!\p{Lu})/u.test(text);
}
