/** Where those of some items stand that fit. Of few that do, `flatMap` would make a list for each of the others. */
export function placesWhere<T>(items: readonly T[], fits: (item: T, at: number) => boolean): number[] {
  const places: number[] = [];
  for (let at = 0; at < items.length; at++) if (fits(items[at] as T, at)) places.push(at);
  return places;
}
