import type { Reading } from '../../../model.ts';
import { MONTHS, WEEKDAYS } from '../calendar.ts';
import { PARTICIPLES, PAST_FORMS } from '../lexicon/verbs.ts';
import { join } from './finish.ts';
import { subjectTexts, texts } from './stem-parts.ts';
import type { Zones } from './zones.ts';

/** Participles that are no past, and their pasts. */
const PAST_OF: ReadonlyMap<string, string> = new Map(
  `gone went|done did|taken took|given gave|seen saw|known knew|written wrote|driven drove|eaten ate|fallen fell|shown showed|
   drawn drew|grown grew|flown flew|thrown threw|broken broke|chosen chose|spoken spoke|stolen stole|worn wore|torn tore|
   sworn swore|begun began|sung sang|sunk sank|hidden hid|ridden rode|risen rose|shaken shook|woken woke|frozen froze|
   forgotten forgot|undergone underwent|withdrawn withdrew|overthrown overthrew|beaten beat|blown blew|woven wove|
   become became|come came|overcome overcame|run ran`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const DAY_OR_MONTH = [...WEEKDAYS, ...MONTHS].join('|');
/** What something had been done by, or before: the later point that a past perfect needs. */
const LATER_POINT = new RegExp(
  `(?<!\\p{L})(?:by (?:the )?(?:time|end|dawn|dusk|noon|midday|midnight|evening|morning|night|then|now|${DAY_OR_MONTH}|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m)|when|before|until|till|as of|once|at the time|yet|ever|already|since(?! (?:${DAY_OR_MONTH})))(?!\\p{L})`,
  'iu',
);
/** "Since Tuesday": what went on up to another point of the story, which may have ended it. */
const SINCE = /(?<!\p{L})since \p{Lu}/u;
/** What befell so many since a day, and cannot have ended: "1,200 people had been moved since Tuesday". */
const COUNTED_DEED =
  /^had (?:also |already )?been (?:moved|evacuated|relocated|rescued|killed|injured|wounded|arrested|born|built|destroyed|damaged|demolished|issued|registered|recorded|reported|filed|vaccinated|sold)$/u;
const COUNTED = /(?:^|\s)(?:\d[\d,.]*|hundreds|thousands|dozens|scores)\s/iu;
/** "Had", what stands beside it, and the verb with what goes with it. */
const PERFECT =
  /^had ((?:(?:\p{Ll}+ly|earlier|also|then|still|even|just|later|soon|first|once|again|almost|together) )*)(been )?((?:\p{Ll}+ly |also |then |first )?)(\p{Ll}[\p{Ll}-]+)?((?: \p{Ll}+){0,2})$/u;
/** Words that end as plurals do and are none. */
const SINGULAR_IN_S = /(?:ss|us|is|news|series)$/u;
const MANY = /^(?:people|police|men|women|children|hundreds|thousands|millions|dozens|scores|they)$/iu;

/** Whether a subject is of several: its last noun before what it is of. */
function isOfSeveral(subject: string): boolean {
  const [noun = ''] = subject.split(/ (?:of|in|from|at|on|for|with|to|who|that|which|across|near) |, /u);
  if (/(?<!\p{L})(?:and|both)(?!\p{L})/u.test(noun)) return true;
  const head = noun.split(' ').at(-1) ?? '';
  return (
    MANY.test(head) || (/\p{Ll}{2}s$/u.test(head) && !SINGULAR_IN_S.test(head) && !/^\p{Lu}/u.test(head))
  );
}

/** The simple past of a participle: undefined where it is none that is known. */
function pastOf(participle: string): string | undefined {
  const past = PAST_OF.get(participle);
  if (past !== undefined) return past;
  if (PARTICIPLES.has(participle)) return undefined;
  return /ed$/u.test(participle) || PAST_FORMS.has(participle) ? participle : undefined;
}

/** "Had been moved since Tuesday" as "have been moved", where it is counted; undefined where it may be over. */
function upToNow(predicate: string, subject: string): string | undefined {
  if (!COUNTED_DEED.test(predicate) || !COUNTED.test(subject)) return undefined;
  return predicate.replace('had', isOfSeveral(subject) ? 'have' : 'has');
}

/** "Had been cut" as "was cut", "had released" as "released". */
function simple(predicate: string, subject: string): string | undefined {
  const [, before = '', been, within = '', verb = '', behind = ''] = PERFECT.exec(predicate) ?? [];
  if (been !== undefined) return join([isOfSeveral(subject) ? 'were' : 'was', before, within, verb, behind]);
  const past = pastOf(verb);
  return past === undefined ? undefined : join([before, within, past, behind]);
}

/**
 * The words of a claim in the simple past, where its past perfect has lost the later point that its story told it from:
 * "the agency had released" is "released" under the news of a day.
 */
export function inSimplePast(reading: Reading, zones: Zones): Zones {
  const { text: told } = reading.claim;
  const [first, ...others] = zones.predicate;
  const predicate = join(texts(zones.predicate));
  if (first === undefined || !predicate.startsWith('had ') || LATER_POINT.test(told)) return zones;
  const subject = join(subjectTexts(reading, zones.subject));
  const text = SINCE.test(told) ? upToNow(predicate, subject) : simple(predicate, subject);
  return text === undefined
    ? zones
    : { ...zones, predicate: [{ ...first, text }, ...others.map((unit) => ({ ...unit, text: '' }))] };
}
