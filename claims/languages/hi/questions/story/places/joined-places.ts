import { placesInLine } from '../../../draft/setting/mentions.ts';

const JOINTS: readonly string[] = ['-', ' - ', ' और ', ', ', ' व ', ' एवं ', ' तथा ', '/'];

/** Whether a headline is of two places at once: "पटना-गया में", "पटना और गया में". What is counted in one is not told of both. */
export function joinsPlaces(line: string): boolean {
  const names = placesInLine(line).map(({ name }) => name);
  return names.some((name, i) => {
    const next = names[i + 1];
    return next !== undefined && JOINTS.some((joint) => line.includes(`${name}${joint}${next}`));
  });
}
