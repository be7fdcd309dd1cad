/** A place or owner that a name tells: "a museum in Cologne", "a plant of Toyota". */
const PLACED = '(?:in|near|at|off|outside|of) (?:the )?(?:\\p{Lu}[\\p{L}-]+)(?: \\p{Lu}[\\p{L}-]+)*';
/** What a name is given by: ", known as GJ 9827d". */
const CALLED =
  ',? (?:known as|called|named|dubbed) ["“]?((?:\\p{Lu}[\\p{L}\\d-]*)(?: [\\p{Lu}\\d][\\p{L}\\d-]*)*)["”]?(?=[ ,.])';

/**
 * How a story first tells of what it then calls "the museum": "the museum in Cologne", "the satellite Argus". Null
 * where it gives no name with it. `text` is the article up to the sentence that is asked about.
 */
export function describedAs(head: string, text: string): string | null {
  if (!/^\p{Ll}+$/u.test(head)) return null;
  const called = text.match(new RegExp(`\\b(?:the|an?) (?:\\p{Ll}+ )?${head}${CALLED}`, 'iu'))?.[1];
  if (called !== undefined) return `the ${head} ${called}`;
  const placed = text.match(new RegExp(`\\b(?:an?|the) (?:[\\p{L}-]+ ){0,3}?${head} (${PLACED})`, 'u'))?.[1];
  return placed === undefined ? null : `the ${head} ${placed}`;
}
