import { type LinePlace, placesInLine } from '../../../draft/setting/mentions.ts';

const JOINTS: readonly string[] = ['-', ' - ', ' और ', ', ', ' व ', ' एवं ', ' तथा ', '/'];

/** Whether a headline is of two places at once: "पटना-गया में", "पटना और गया में". What is counted in one is not told of both. */
export function joinsPlaces(
  line: string,
  placesIn: (line: string) => readonly LinePlace[] = placesInLine,
): boolean {
  const joints = JOINTS.filter((joint) => line.includes(joint));
  if (joints.length === 0) return false;
  const names = placesIn(line).map(({ name }) => name);
  return names.some((name, i) => {
    const next = names[i + 1];
    return next !== undefined && joints.some((joint) => line.includes(`${name}${joint}${next}`));
  });
}
