import type { Reading } from '../../../../model.ts';

/** "The Deposit and | Credit Board": a body with "and" in its name. */
const OPENS_BODY = /(?<!\p{L})[Tt]he (?:\p{Lu}[\p{L}-]{1,24} ){1,4}and $/u;
const BODY =
  /^(?:\p{Lu}[\p{L}-]{1,24} ){1,5}(?:Corporation|Commission|Board|Authority|Council|Department|Ministry|Institute|Agency|Fund|Bureau|Committee|Organi[sz]ation|Service|Office|Association|Union|Company|Trust)(?!\p{L})/u;
/** "Keeping UK | and foreign suspects": the name is an adjective of a noun behind. */
const GOES_ON_TO_NOUN =
  /^ (?:and|or) (?:foreign|overseas|international|domestic|local|regional|global|other|allied|western|eastern|European|\p{Lu}\p{Ll}{2,14}(?:an|ese|ish)) \p{Ll}{3,}/u;
const BY_PREPOSITION =
  /(?<!\p{L})(?:in|to|from|with|by|against|for|of|at|on|between|over|near|into|across) $/iu;
/** "Retained | the title she won in 2020": that it is hers again is told before. */
const HELD_AGAIN = /(?<!\p{L})(?:retain|defend|regain|reclaim|recaptur|kept|keep)\p{Ll}{0,4} $/iu;
const TITLE =
  /^(?:the|his|her|their|its) (?:\p{L}[\p{L}-]{0,20} ){0,3}(?:title|crown|trophy|cup|championship)(?!\p{L})/iu;
/** A body's name, or a verb with its title, takes no more than so many characters. */
const REACH = 120;

/** Whether a claim ends in a country's name that calls a noun behind it, together with another adjective. */
function endsWithinNoun({ claim }: Reading, end: number, text: string): boolean {
  if (!GOES_ON_TO_NOUN.test(text.slice(end, end + REACH))) return false;
  return claim.arguments.some(
    ({ fact, span }) =>
      fact?.type === 'entity' &&
      fact.class === 'place' &&
      span.end === end &&
      !BY_PREPOSITION.test(text.slice(Math.max(0, span.start - 10), span.start)),
  );
}

/** Whether a claim was torn out of a name, a phrase or a sentence without which it misleads. `text` is the article. */
export function isTorn(reading: Reading, text: string): boolean {
  const { claim } = reading;
  const start = Math.min(...claim.spans.map((span) => span.start));
  const end = Math.max(...claim.spans.map((span) => span.end));
  const before = text.slice(Math.max(0, start - REACH), start);
  if (OPENS_BODY.test(before) && BODY.test(text.slice(start, start + REACH))) return true;
  const isHeld = HELD_AGAIN.test(before) && TITLE.test(text.slice(start, start + REACH));
  return (isHeld && claim.rules.includes('claim.relative')) || endsWithinNoun(reading, end, text);
}
