import { peerIn } from '../peers.ts';
import type { Asked } from '../stem.ts';
import { around, articleBefore, pieceOf, type Seat } from './seat.ts';

/** What may stand behind the noun in its phrase, where the question says of what kind it is. */
const GOES_ON = /^ (?:in|of|on|at|near|from|for|between) /u;

/** "Her former coach": whose it is says which. */
function isOwned({ reading, argument }: Seat): boolean {
  const piece = pieceOf(reading, argument.span);
  const before = piece?.start === undefined ? '' : piece.text.slice(0, argument.span.start - piece.start);
  const words = before.split(' ');
  const at = words.findLastIndex((word) => OWNER.test(word));
  return at >= 0 && words.at(-1) === '' && words.slice(at + 1, -1).every((word) => /^[\p{L}-]+$/u.test(word));
}

/** "A tight orange" of "a tight orange top": the noun behind it is what is meant. */
function goesOn({ reading: { claim, form }, argument: { text, span } }: Seat): boolean {
  const verb = form.pieces.find(({ part, start }) => part === 'predicate' && start !== undefined)?.start ?? 0;
  const at = claim.text.indexOf(text);
  const next = claim.text.slice(at + text.length).match(/^ (\p{Ll}[\p{L}-]*)/u)?.[1];
  return at >= 0 && next !== undefined && span.start > verb && !FOLLOWS.test(next);
}

/** Words that may follow a noun without being its own. */
const FOLLOWS =
  /^(?:in|on|at|of|for|from|with|by|to|into|onto|over|under|near|after|before|during|since|until|about|against|between|around|through|across|along|behind|beside|inside|outside|off|up|down|out|that|which|who|whose|where|when|while|as|than|and|or|but|because|if|is|was|were|are|has|had|have|will|would|at|called|named|last|next|this|every|a|an|the|its|his|her|their)$|(?:ing|ed|ly)$/u;

const OWNER = /^(?:his|her|its|their|our|my|your|this|that|these|those)$|['’]s?$/iu;

/** A plain noun of a kind: "what kind of building", "what", "who". */
export function askPeer(seat: Seat): Asked | null {
  const { argument, slot, reading } = seat;
  const { before, after } = around(seat);
  // "Because of cracks in their walls": what follows belongs to the cause.
  const peer = argument.role === 'cause' ? null : peerIn(argument.text);
  const article = articleBefore(seat);
  if (isOwned(seat) || goesOn(seat)) return null;
  if (!peer || /^the /iu.test(article) || !/^(?:|an? )$/iu.test(before)) return null;
  // A thing that can be counted, without an article, is read in a name or a list.
  if (after !== '' && !(peer.kind && GOES_ON.test(after))) return null;
  const { passive } = reading.form.predicate;
  const isSubject = slot.marker === '' && argument.role === (passive ? 'object' : 'agent');
  if (peer.plural && isSubject) return null;
  const whole = `${article}${argument.text}`;
  const opens = /^\p{Lu}(?=[\p{Ll} ])/u;
  const answer = isSubject ? whole.replace(opens, (letter) => letter.toLowerCase()) : whole;
  return {
    range: { start: argument.span.start - article.length, end: argument.span.end },
    wh: peer.people ? (isSubject ? 'who' : 'whom') : peer.kind ? `what ${peer.kind}` : 'what',
    answer,
    rule: 'ask.peer',
  };
}
