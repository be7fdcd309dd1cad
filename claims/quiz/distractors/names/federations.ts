import type { Entity } from '../../../model.ts';

/** The words of each sport, and of the body that governs it in the world, as they stand folded in a Hindi stem. */
const SPORTS: readonly RegExp[] = [
  /हॉकी|एफआईएच/u,
  /फुटबॉल|फीफा|यूएफा|यूईएफए|एएफसी/u,
  /क्रिकेट|आईसीसी/u,
  /कुश्ती|पहलवान|यूडब्ल्यूडब्ल्यू/u,
  /बैडमिंटन|बीडब्ल्यूएफ/u,
  /मुक्केबाज|एआईबीए/u,
  /शतरंज|फिडे/u,
  /एथलेटिक्स|आईएएएफ/u,
  /टेनिस|आईटीएफ/u,
  /राइफल|निशानेबाज|आईएसएसएफ/u,
];

/** Whether a stem tells of which sport the federation is that it asks for: no other could be meant. */
export function isSportTold({ category, name }: Entity, stem: string): boolean {
  return category === 'federation' && SPORTS.some((sport) => sport.test(name) && sport.test(stem));
}
