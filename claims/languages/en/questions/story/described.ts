import { patternFor } from '../../../../text/scripts.ts';

/** A place or owner that a name tells: "a museum in Cologne", "a plant of Toyota"; "in October" is when. */
const PLACED =
  /^ (?:in|near|at|off|outside|of) (?:the )?(?!(?:The|An?) |(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,4}(?! of \p{Lu})(?![\p{L}-])/u;
/** What a name is given by: ", known as GJ 9827d". */
const CALLED =
  /^,? (?:known as|called|named|dubbed) ["“]?(\p{Lu}[\p{L}\d-]*(?: [\p{Lu}\d][\p{L}\d-]*){0,4})["”]?(?=[ ,.])/u;
/** "The museum", "a new museum": at most three words between the article and the noun. */
const ARTICLE = /(?<!\p{L})(?:the|an?) (?:[\p{L}-]+ ){0,3}$/iu;
const INDEFINITE = /(?<!\p{L})an? (?:[\p{L}-]+ ){0,3}$/iu;
/** An article stands no further before its noun than this. */
const REACH = 70;

/** Bodies of which a story has several: one that is brought in beside somebody is not the one that it goes on with. */
const BODY =
  /^(?:agency|company|firm|group|body|authority|department|organisation|organization|bank|team|unit)$/u;

/** Where a noun stands in a text as a word of its own, with what stands before and behind it. */
function placesOf(head: string, text: string): { before: string; behind: string }[] {
  const places: { before: string; behind: string }[] = [];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + head.length)) {
    const behind = text.slice(at + head.length, at + head.length + 2 * REACH);
    const before = text.slice(Math.max(0, at - REACH), at);
    if (!/\p{L}$/u.test(before) && !/^\p{L}/u.test(behind)) places.push({ before, behind });
  }
  return places;
}

/** Whether a thing was brought in before ("a planet"): then only what tells of it says which it is. */
export function isBroughtIn(head: string, before: string): boolean {
  return (
    /^\p{Ll}+$/u.test(head) &&
    placesOf(head, before).some((place) => patternFor(place.before, INDEFINITE).test(place.before))
  );
}

/**
 * How a story first tells of what it then calls "the museum": "the museum in Cologne", "the satellite Argus". Null
 * where it gives no name with it. `text` is the article up to the sentence that is asked about.
 */
export function describedAs(head: string, text: string): string | null {
  if (!/^\p{Ll}+$/u.test(head)) return null;
  const places = placesOf(head, text).filter(
    ({ before }) =>
      patternFor(before, ARTICLE).test(before) &&
      !(BODY.test(head) && patternFor(before, INDEFINITE).test(before)),
  );
  const called = places
    .map(({ behind }) => behind.match(patternFor(behind, CALLED))?.[1])
    .find((name) => name !== undefined);
  if (called !== undefined) return `the ${head} ${called}`;
  const placed = places
    .map(({ behind }) => behind.match(patternFor(behind, PLACED))?.[0])
    .find((name) => name !== undefined);
  return placed === undefined ? null : `the ${head}${placed}`;
}
