import { wordsBefore } from '../../../../text/beside.ts';
import { peerIn } from '../peers.ts';
import type { Asked } from '../stem.ts';
import { around, articleBefore, goesOn, pieceOf, type Seat } from './seat.ts';

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

const OWNER = /^(?:his|her|its|their|our|my|your|this|that|these|those)$|['’]s?$/iu;

/** "Influenza A patients", "hepatitis B": a letter or a number behind it is of the name. */
function goesOnInName({ reading: { claim }, argument: { text } }: Seat): boolean {
  const at = claim.text.indexOf(text);
  return at >= 0 && /^[ -](?:\p{Lu}|\d{1,3})(?![\p{L}\d])/u.test(claim.text.slice(at + text.length));
}

/** "$12 a barrel", "Rs 80 per litre": a unit. */
const PRICED = /[$£€]\d[\d.,]*(?:bn|m)? an? \p{L}+/u;
const PER = / per $/u;

/** "After an explosion in a furnace": where it was belongs to what came before, and not to what then happened. */
const OF_BEFORE =
  /(?:^| )(?:after|before|following|during|amid|over|despite|because of|due to|owing to) (?:an?|the|their|its) (?:[\p{L}-]{1,20} ){1,3}(?:in|at|on|near|inside|aboard) $/u;
/** "Signed at a hotel": in what kind of house people met, spoke and signed is no news. */
const TALKED: ReadonlySet<string> = new Set(
  'sign meet speak tell say talk negotiate discuss hold host announce launch unveil attend gather stay address'.split(
    ' ',
  ),
);

/** Whether the house or machine is but the scene of what is told, or of what came before it. */
function isAside({ reading: { claim, form }, slot }: Seat, kind: string | null, before: string): boolean {
  if (OF_BEFORE.test(before)) return true;
  return (
    kind === 'kind of building' &&
    slot.marker !== '' &&
    claim.kind !== 'role' &&
    TALKED.has(form.predicate.lemma)
  );
}

/** "Carried people, and motorcycles, and corn": one of a list. */
function isOfList({ reading: { claim }, argument: { text } }: Seat, article: string): boolean {
  const before = wordsBefore(claim.text, `${article}${text}`);
  const behind = claim.text.slice(claim.text.indexOf(text) + text.length);
  return /, (?:and |or )?$/u.test(before) && /^,? (?:and|or) /u.test(behind);
}

/** Fruits and metals after which colours are called. */
const COLOURS = /^(?:orange|lemon|lime|peach|olive|cherry|plum|gold|silver|bronze)$/u;
/** What is told by its colour. */
const OF_COLOUR =
  /\b(?:alerts?|warnings?|zones?|codes?|colou?rs?|signals?|flags?|lines?|red|amber|yellow|green)\b/iu;

/** A plain noun of a kind: "what kind of building", "what", "who". */
export function askPeer(seat: Seat): Asked | null {
  const { argument, slot, reading } = seat;
  const { before, after } = around(seat);
  // "Because of cracks in their walls": what follows belongs to the cause.
  const peer = argument.role === 'cause' ? null : peerIn(argument.text);
  const article = articleBefore(seat);
  if (isOwned(seat) || goesOn(seat) || /^(?:like|unlike|as|than|per)$/iu.test(slot.marker)) return null;
  if (!peer || /^the /iu.test(article) || !/^(?:|an? )$/iu.test(before)) return null;
  if (isOfList(seat, article)) return null;
  if (isAside(seat, peer.kind, wordsBefore(reading.claim.text, `${article}${argument.text}`))) return null;
  // "A law", "a medicine": what can be counted is no subject of study.
  if (peer.kind === 'kind of subject' && article !== '') return null;
  // "Has a black hole to fill" is of money.
  if (peer.term === 'black hole' && /\b(?:fill|plug|finances|budget|accounts)/u.test(reading.claim.text))
    return null;
  // "Scaled down its red alert to orange" is of a colour.
  if (COLOURS.test(peer.term) && OF_COLOUR.test(reading.claim.text)) return null;
  // "Voted in a referendum on whether to join": the vote is told already.
  if (peer.kind === 'kind of vote' && /\b(?:whether|vote[ds]?|voting)\b/u.test(reading.claim.text))
    return null;
  // "Make it safe", "found it open": a word without an article behind an object says how it is.
  if (argument.role === 'complement' && slot.marker === '' && article === '' && !peer.plural && !peer.mass)
    return null;
  // "Ada Palmer is a nurse": nobody asks whom she is.
  if (peer.people && reading.form.predicate.lemma === 'be') return null;
  // Teeth and bones are finds only where somebody found them.
  if (
    peer.kind === 'kind of find' &&
    !/\b(?:found|find|unearth|dug|discover|excavat)/u.test(reading.claim.text)
  )
    return null;
  if (PRICED.test(reading.claim.text) && /^an? $/u.test(article)) return null;
  if (PER.test(wordsBefore(reading.claim.text, argument.text))) return null;
  // A thing that can be counted, without an article, is read in a name or a list.
  if (after !== '' && !(peer.kind && GOES_ON.test(after))) return null;
  if (goesOnInName(seat)) return null;
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
