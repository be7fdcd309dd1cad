import { fold } from '../../../text/fold.ts';
import { WEEKDAY_SPELLINGS } from '../calendar.ts';
import { isGenitiveMarker, isNominal, type Word } from '../tag/word.ts';

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_SPELLINGS.flat().map(fold));
/** Times that nobody owns; "मोदी के 2014 के" is another matter. */
const MOMENTS: ReadonlySet<string> = new Set(['day', 'weekday', 'daypart', 'time']);

function isOfTime({ inside, value, noun }: Word): boolean {
  return inside === true || value?.fact.type === 'time' || noun?.[0]?.class === 'time';
}

/** "एक वकील राम सिंह की | तीन अगस्त को", "दो जवानों की | रविवार सुबह": whose what happened then is, and no time of a person. */
export function timeAfterOwner(words: readonly Word[], at: number): boolean {
  const marker = words[at] as Word;
  const time = words[at + 1];
  if (!time || !isGenitiveMarker(marker)) return false;
  const fact = time.value?.fact;
  if (!WEEKDAYS.has(time.key) && (fact?.type !== 'time' || !MOMENTS.has(fact.grain))) return false;
  let owner = at - 1;
  while (owner > 0 && ((words[owner] as Word).inside || (words[owner] as Word).pos === 'parenthesis'))
    owner--;
  const { name, noun, role } = words[owner] ?? time;
  const someone = name
    ? name.class === 'person'
    : role || /^(?:person|group|animal)$/u.test(noun?.[0]?.class ?? '');
  if (!someone) return false;
  let end = at + 1;
  while (end < words.length && isOfTime(words[end] as Word)) end++;
  // "नेताओं की सोमवार | बैठक में" may be theirs; "रविवार सुबह | हमले में" is when.
  const next = words[end];
  return next === undefined || (end > at + 2 && (isNominal(next) || next.pos === 'adverb'));
}
