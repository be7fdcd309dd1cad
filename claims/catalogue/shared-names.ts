/** Countries by `ref` whose name another place bears as well: Georgia is a state of the United States, too. */
const SHARED: ReadonlySet<string> = new Set(['country:GE']);

/** Whether a name does not surely mean the country that it is listed as, so that nobody is asked which country it is. */
export function isSharedName(ref: string | undefined): boolean {
  return ref !== undefined && SHARED.has(ref);
}
