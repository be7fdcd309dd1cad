import type { Time } from '../../../model.ts';
import { type Token, tokenize } from '../../../text/tokens.ts';
import type { ValueMatch } from '../../language.ts';

type Reader = (tokens: readonly Token[]) => readonly ValueMatch[];

/** "मंगलवार (2 जनवरी)": the date that stands in brackets right behind a day of the week, which day it was. */
export function dateBehind(day: ValueMatch['fact'], next: Token | undefined, read: Reader): Time | null {
  if (day.type !== 'time' || day.grain !== 'weekday' || next?.shape !== 'parenthesis') return null;
  const within = tokenize(next.text, 1, next.text.length - 1);
  const [date, more] = read(within);
  if (date?.fact.type !== 'time' || date.fact.grain !== 'day' || date.fact.comparator !== 'exact' || more)
    return null;
  return date.start === within[0]?.start && date.end === within.at(-1)?.end ? date.fact : null;
}
