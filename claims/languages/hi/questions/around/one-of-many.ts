import type { Reading } from '../../../../model.ts';

/** Happenings in the plural. */
const MANY = /^(?:हमलों|धमाकों|विस्फोटों|हादसों|दुर्घटनाओं|घटनाओं|मुठभेड़ों|भूकंपों|झड़पों)$/u;
/** "दूसरा हमला", "पहले धमाके में": the story tells of each by itself. */
const EACH =
  /(?:^|\s)(?:पहल|दूसर|तीसर)[ाीे] (?:आत्मघाती |सड़क |बम |आतंकी )?(?:हमल|धमाक|विस्फोट|हादस|दुर्घटना|घटना|मुठभेड़|भूकंप|झड़प)/u;

/** "इसमें 12 लोग मारे गए", set in "हमलों में": what came of one of several would be told of all of them. */
export function isOneOfMany({ claim }: Reading, text: string): boolean {
  const isSet = claim.insertions.some(({ rule }) => rule === 'scene');
  return isSet && claim.spans.some(({ exact }) => MANY.test(exact.trim())) && EACH.test(text);
}
