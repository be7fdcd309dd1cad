import type { Reading } from '../../../../model.ts';
import { countTold } from './count-told.ts';
import { headlineOf } from './headline.ts';

/** How many died, as headlines and sentences tell it: "पांच लोगों की मौत", "11 मरे", "तीन की जान गई". */
const DEAD =
  /(?<![^\s,:(])(\p{Nd}[\p{Nd},]{0,6}|\S{2,8}) (?:(?:अन्य |और )?(?:लोगों|लोग|यात्रियों|यात्री|मजदूरों|मजदूर|जवानों|जवान|बच्चों|महिलाओं) )?(?:की (?:मौत|मौतें|मृत्यु|जान)|मरे|मारे ग|के मारे जाने|की हत्या)/u;

/** What all of those have a word of. */
const DEATH = /मौत|मृत्यु|जान|मरे|मारे|हत्या/u;

/** A part of the dead, or what was before: it need not come to what the headline counts. */
const OF_PART = /में से|में (?:\S{1,15} ){0,3}शामिल|समेत|सहित|इलाज के दौरान|पहले|इससे|पिछल|साल|वर्ष/u;

/**
 * Whether a claim that names no place counts other dead than the headline does ("पांच की मौत" above "तीन लोगों के मारे जाने
 * की पुष्टि"): a later count, or one of another place, stands in the story, and both could be given.
 */
export function countsOtherDead({ claim }: Reading, text: string): boolean {
  if (!DEATH.test(claim.text)) return false;
  const own = countTold(DEAD.exec(claim.text)?.[1]);
  if (own === undefined || OF_PART.test(claim.text)) return false;
  if (claim.arguments.some(({ fact }) => fact?.type === 'entity' && fact.class === 'place')) return false;
  const told = countTold(DEAD.exec(headlineOf(text))?.[1]);
  return told !== undefined && told !== own;
}

/** Who died where it happened: "चार मजदूरों की मौके पर ही मौत हो गई", "चार मजदूरों ने मौके पर ही दम तोड़ दिया". */
const DEAD_ON_SPOT =
  /(?<![^\s,:(])(\p{Nd}[\p{Nd},]{0,6}|\S{2,8}) (?:अन्य )?\S{3,12} (?:की|ने) मौके पर (?:ही )?(?:मौत|मृत्यु|दम तोड़|जान)/gu;

/** Whether a claim counts others who died on the spot than the story does elsewhere: it says of neither number that it is right. */
export function countsOtherOnSpot({ claim }: Reading, text: string): boolean {
  const countsIn = (words: string) =>
    [...words.matchAll(DEAD_ON_SPOT)].flatMap(([, number]) => countTold(number) ?? []);
  const own = countsIn(claim.text.normalize('NFC'));
  return own.length > 0 && countsIn(text.normalize('NFC')).some((told) => !own.includes(told));
}
