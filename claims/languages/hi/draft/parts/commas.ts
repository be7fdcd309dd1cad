import { rangeOf } from '../../../../text/range.ts';
import { phraseWords } from '../../clause/phrases.ts';
import type { Part } from '../../frame/types.ts';
import type { Segment } from './segments.ts';

/** The rule of a comma that the article has between two phrases, which belongs to neither. */
export const KEPT_COMMA = 'comma.kept';

/** "सरसों, ज्वार की फसलें": whether the article has a comma and nothing else between two phrases. */
function parted(text: string, before: Part, next: Part): boolean {
  const { end } = rangeOf(phraseWords(before.phrase));
  const { start } = rangeOf(phraseWords(next.phrase));
  return start > end && text.slice(end, start).trim() === ',';
}

/** The comma between two phrases that a claim tells side by side, as the article has it. */
export function commaBetween(text: string, before: Part | undefined, next: Part): Segment[] {
  if (!before || !parted(text, before, next)) return [];
  return [{ kind: 'added', text: ',', rule: KEPT_COMMA, place: { part: 'other' } }];
}
