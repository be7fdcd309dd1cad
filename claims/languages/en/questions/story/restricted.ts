import type { Reading } from '../../../../model.ts';

/** What says which of several is meant, right behind it: "a former worker who leaked the plans". */
const RELATIVE =
  /^ ((?:who|that|which|whose) (?:[^,;:!?()“”"–—―\n]|(?<=\d),(?=\d{3})){3,90}?)(?=[.;](?:\s|$)| [-–—―] |, (?:which|who|after|while|but|said|says|saying|holding|citing|arguing|ruling) |$)/u;
/** More words belong to a story and not to its question. */
const MOST_WORDS = 12;
/** A noun that the claim ends in, with "a" or "the" before it: which it is, is told behind. */
const NOUN = /(?<!\p{L})(?:an?|the|two|three|several|some) (?:[\p{L}\d’'-]+ ){0,4}[\p{Ll}-]{3,20}\.?$/u;
/** A second clause goes on from there, or the words stand for somebody told of elsewhere. */
const OPEN =
  /(?<!\p{L})(?:and|but|while|as|after|when|because|he|she|they|it|his|her|their|its|we|our|this|these|those|him|them)(?!\p{L})/iu;

/**
 * The clause behind a claim that says which of several its last noun is: "that could have eased the passage of the
 * bill"; null where none stands there, or it says too much. `text` is the article.
 */
export function restrictionBehind({ claim }: Reading, text: string): string | null {
  if (claim.kind === 'role' || claim.kind === 'statement' || !NOUN.test(claim.text)) return null;
  const end = Math.max(...claim.spans.map((span) => span.end));
  const found = text.slice(end, end + 120).match(RELATIVE)?.[1];
  if (found === undefined || OPEN.test(found) || found.split(' ').length > MOST_WORDS) return null;
  return found;
}
