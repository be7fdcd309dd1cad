/**
 * The element whose mark differs from that of most; undefined where all are alike. An element whose mark is null
 * is left out. Of two halves the second is the odd one.
 */
export function oddOne<T>(
  list: readonly T[],
  markOf: (element: T) => string | null,
  isNear: (a: string, b: string) => boolean = (a, b) => a === b,
): T | undefined {
  const marked = list.flatMap((element) => {
    const mark = markOf(element);
    return mark === null ? [] : [{ element, mark }];
  });
  // Of one mark none is odd; most lists are so.
  if (marked.every(({ mark }) => mark === marked[0]?.mark)) return undefined;
  const alike = (mark: string) => marked.filter((other) => isNear(mark, other.mark)).length;
  let odd: { element: T; count: number } | undefined;
  for (const { element, mark } of marked) {
    const count = alike(mark);
    if (count < marked.length && (!odd || count <= odd.count)) odd = { element, count };
  }
  return odd?.element;
}
