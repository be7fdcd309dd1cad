import { byRef } from '../../../catalogue/lookup.ts';
import type { Entity } from '../../../model.ts';
import { OF_CRICKET } from './names-offers.ts';

const CATEGORY = 'stadium';
/** Grounds of football, hockey and athletics, where no cricket is played. Source: own list. */
const NO_CRICKET: ReadonlySet<string> = new Set(
  'Kalinga Stadium|Jawaharlal Nehru Stadium|Salt Lake Stadium|Wembley Stadium|Maracanã|Camp Nou'.split('|'),
);
/** Sports of which a story tells that no ground of cricket sees. */
const OTHER_SPORT = / (?:हॉकी|फुटबॉल|एथलेटिक्स|football|hockey|athletics) /u;

/** Whether a stadium may stand beside another where a story tells of its sport; `story` has spaces around. */
export function mayHoldMatch({ category, ref }: Entity, story: string): boolean {
  if (category !== CATEGORY || ref === undefined) return true;
  const isOfCricket = OF_CRICKET.test(story);
  const isOfOther = OTHER_SPORT.test(story);
  if (isOfCricket === isOfOther) return true;
  return NO_CRICKET.has(byRef(ref)?.en ?? '') !== isOfCricket;
}
