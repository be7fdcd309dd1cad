import type { Reading } from '../../../../../model.ts';
import type { LinesTold } from '../headline/lines-told.ts';
import { type Contest, countsMatches } from './match.ts';

/** In the report of a match its tournament and its sides say more than the praise of a headline. */
export function inContest(reading: Reading, told: LinesTold, contest: Contest | null): LinesTold {
  if (!contest?.within || told.lines.length === 0) return told;
  const { label, wider, within } = contest;
  // Who beat whom says of which news it is, whatever the story tells.
  const results = told.lines.filter(
    (line) => !/\p{Nd}/u.test(line) && within.sides.every((side) => line.includes(side)),
  );
  const own =
    contest.isOf(reading) && !countsMatches(reading) ? [label, wider] : [...results, within.tournament];
  return { ...told, lines: own.filter((line) => line != null), uncounted: [] };
}
