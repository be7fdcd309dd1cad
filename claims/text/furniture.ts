import { fold, foldPhrase } from './fold.ts';
import { isLabel } from './page-words.ts';
import type { Range } from './range.ts';
import type { LineRules } from './rules.ts';
import { patternFor, patternsFor } from './scripts.ts';

/** A line of only a date and a time is no longer than this. */
const LONGEST_STAMP = 90;
/** What may stand around the first word of a line: brackets, bullets, quotation marks. */
const LEAD = /^[\s([{*•·▪►»#>~_–—-]+/u;
/** Marks behind which another word begins. */
const MARKS = /[:：;\-–—|.,…'’]/gu;
const FIRST_WORD = /\S+/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** What only a byline, a stamp, a credit or an embedded post has, on pages of either language. */
const FORMS: readonly { readonly id: string; readonly form: RegExp }[] = [
  // Edited By: Rahul Sen · ABC News | Written by Mira Rao
  {
    id: 'line.byline',
    form: /(?:^|[|•] ?)(?:edited|written|authored|reported|curated|published|posted) by\b[^।]{2,120}$|\b(?:edited|written|authored|reported|curated|published|posted) by ?: ?[^।]{2,120}$/iu,
  },
  // By: Rahul Sen · By  JANE DOE
  {
    id: 'line.by',
    form: /^By ?:? {0,4}\p{Lu}[\p{L}.'’-]*(?:(?:,? and|,)? {1,3}\p{Lu}[\p{L}.'’-]*){0,7},? {0,3}$/u,
  },
  // Health and science reporter · Our Special Correspondent · Local democracy reporter
  {
    id: 'line.office',
    form: /^(?:(?:our|staff|special|senior|chief|deputy|acting|local|home|foreign|world|national|political|politics|health|science|technology|business|economics?|economy|education|environment|climate|transport|crime|legal|religious|social|sports?|arts|culture|consumer|media|defen[cs]e|diplomatic|royal|rural|energy|affairs|democracy|north|south|of|and|&|england|wales|scotland),? ){1,5}(?:reporter|correspondent|editor|bureau|writer)s?,?$/iu,
  },
  // … pic.twitter.com/abc · — ANI (@ANI) November 24, 2026 · https://…
  { id: 'line.post', form: /pic\.twitter\.com|^[-–—] ?[^।]{2,60}\(@\w{1,30}\)|^https?:\/\/\S{1,200}$/u },
  // 1 of 3 | · list 2 of 3 Why is fuel so dear?
  { id: 'line.pager', form: /^(?:list )?\d{1,2} of \d{1,2}(?: ?\||$)|^list \d{1,2} of \d{1,2}\b/u },
  // … | Photo Credit: PTI · (Express Photo by A. Rao) · - फोटो : एजेंसी · PHOTO: ST FILE · Picture by A. Sen
  {
    id: 'line.credit',
    form: /(?:^|[\s([|.,।-])(?:Photo|Photograph|Picture|Image|PHOTO|Pic|फोटो|तस्वीर|छायाचित्र)s?(?: [Cc]redits?| [Cc]ourtesy)?(?: by | ?[:：|] ?|- )[^.।]{1,60}$/u,
  },
  // … REUTERS/Jane Doe/File Photo · … Jens Vogt/AFP/Getty Images · [File: Grace Njeri/Reuters] · (AP Photo/Luis Meza)
  {
    id: 'line.agency',
    form: /(?:\b(?:REUTERS|AFP|AP Photo|PTI Photo)\/\p{Lu}[^.।]{1,60}|\p{L}\/(?:Reuters|AFP|AP|EPA|Getty Images|Shutterstock)[)\]]?)$/u,
  },
];
/** A byline, a stamp or a caption is no longer than this. */
const LONGEST_FORM = 260;
/** A byline with the day and hour is no longer. */
const LONGEST_DATED = 140;
/** A day with its month and year, and an hour: "Nov 24, 2026, 06:58 AM", "24 नवंबर 2026, 6:40 PM". */
export const WRITTEN_DAY =
  /(?<!\p{Nd})\p{Nd}{1,2}(?:st|nd|rd|th)?,? [\p{L}\p{M}]{3,9}\.?,? ['’]?\p{Nd}{2,4}|[\p{L}\p{M}]{3,9}\.? \p{Nd}{1,2},? \p{Nd}{4}/u;
const HOUR = /\p{Nd}{1,2}[:.]\p{Nd}{2}/u;
const CLOSED = /[।.!?]["'”’]*$/u;

/** Publish Date: · Last Updated On · UPDATED · Posted on */
const STAMP_OPENING =
  /^\(?(?:(?:first|last) )?(?:published?|updated?|modified|posted|अपडेटेड|प्रकाशित)\b(?: (?:date|on|at))? ?[:–—-]? /iu;

/** "Pune | Updated: November 24, 2026 11:20 IST": an open line with a day and an hour, or one of both behind a label. */
function isDated(line: string): boolean {
  if (line.length > LONGEST_DATED || CLOSED.test(line)) return false;
  const near = patternsFor(line);
  const hasDay = near(WRITTEN_DAY).test(line);
  const hasHour = near(HOUR).test(line);
  return (hasDay && hasHour) || ((hasDay || hasHour) && STAMP_OPENING.test(line));
}

const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:सोम|मंगल|बुध|गुरु|गुरू|शुक्र|शनि|रवि|बृहस्पति)वार/iu;
/** Words beside the day in the head of a printed page: its name, its place. */
const MOST_BESIDE = 4;

/** "The Valley Tribune, Tuesday 24 November 2026": the head of a printed page. */
function isMasthead(line: string, rules: LineRules): boolean {
  if (line.length > LONGEST_STAMP || CLOSED.test(line) || !WEEKDAY.test(line) || !WRITTEN_DAY.test(line))
    return false;
  return (line.match(WORD) ?? []).filter((word) => !rules.stampWords.has(fold(word))).length <= MOST_BESIDE;
}

function hasForm(line: string): boolean {
  if (line.length > LONGEST_FORM) return false;
  const near = patternsFor(line);
  return FORMS.some(({ form }) => near(form).test(line));
}

/** Folded openings of link lines by their first word. */
export function byFirstWord(links: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const link of links) {
    const [first] = link.split(' ', 1) as [string];
    found.set(first, [...(found.get(first) ?? []), link]);
  }
  return found;
}

/** "Mar 14, 2021, 6:02 AM IST": nothing but the words and figures of a date. */
function isStamp(line: string, rules: LineRules): boolean {
  if (line.length > LONGEST_STAMP || !/\d|[०-९]/u.test(line)) return false;
  return (line.match(patternFor(line, WORD)) ?? []).every((word) => rules.stampWords.has(fold(word)));
}

function isCredit(line: string, { credits }: LineRules): boolean {
  const near = patternsFor(line);
  return credits.some((credit) => near(credit).test(line));
}

function opensWithLink(line: string, rules: LineRules): boolean {
  const words = line.replace(LEAD, '').slice(0, 60).replace(MARKS, ' ');
  // Few lines open with the first word of a link: the others need not be folded.
  const links = rules.links.get(fold(FIRST_WORD.exec(words)?.[0] ?? ''));
  if (!links) return false;
  const opening = foldPhrase(words);
  return links.some((link) => opening === link || opening.startsWith(`${link} `));
}

/**
 * Whether a line, or a sentence that stands in one, is page furniture and no story: links to other stories, bylines,
 * times of publication, credits of pictures, rules made of dashes.
 */
export function isFurniture(text: string, range: Range, rules: LineRules): boolean {
  const line = text.slice(range.start, range.end);
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  return (
    isLabel(line) ||
    opensWithLink(line, rules) ||
    isCredit(line, rules) ||
    isStamp(line, rules) ||
    isDated(line) ||
    isMasthead(line, rules) ||
    hasForm(line)
  );
}
