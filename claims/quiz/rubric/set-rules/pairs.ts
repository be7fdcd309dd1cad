/** Every pair of indexes of a list, the smaller first. */
export function pairsOf(length: number): (readonly [a: number, b: number])[] {
  return Array.from({ length }, (_, a) => a).flatMap((a) =>
    Array.from({ length: length - a - 1 }, (_, i) => [a, a + i + 1] as const),
  );
}
