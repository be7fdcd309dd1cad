import type { Reading } from '../../../model.ts';
import { wordsBehind } from '../../../text/beside.ts';

/** A list that goes on behind a comma to its last: ", broken bones or the effects". */
const LIST_GOES_ON =
  /^, (?!(?:\p{Ll}+ing|which|who|whose|where|when|while|and|or|but|to|after|before|because|with|in|on|at|by|from|for|as|according|including|up|down|an?|the)\b)(?:\p{Ll}{2,16} ){0,2}\p{Ll}{2,16}s(?:, (?:\p{Ll}{2,16} ){0,2}\p{Ll}{2,16}s)?,? (?:or|and) (?!\p{Ll}+ed\b|(?:was|were|is|are|has|have|had)\b)\p{L}/u;

/** "Treated for cuts, broken bones or burns": cut behind its first, a list tells another thing. */
export function cutsList(stem: string, claim: string): boolean {
  const last = stem.replace(/\?$/u, '').split(' ').slice(-2).join(' ');
  const at = claim.indexOf(last);
  return at > 0 && LIST_GOES_ON.test(claim.slice(at + last.length));
}

const UNION_TERRITORIES: ReadonlySet<string> = new Set([
  'Delhi',
  'Jammu and Kashmir',
  'Chandigarh',
  'Puducherry',
  'Ladakh',
  'Lakshadweep',
  'Andaman and Nicobar',
  'Dadra and Nagar Haveli and Daman and Diu',
]);

/** "A college in which state": Chandigarh is a city and a Union Territory, and no state. */
export function callsTerritoryState(stem: string, answer: string): boolean {
  return /\bwhich (?:other )?state\b/iu.test(stem) && UNION_TERRITORIES.has(answer);
}

/** What counts or measures, and tells of nothing else. */
const FIGURES_SAY = /\b(?:results|figures|data|count|tally|returns|statistics|votes?|polls?)$/iu;

/** "Founded in 2023, the party took 40%, results showed": what its paper adds of a body, the results do not say. */
export function isNotOfFigures({ claim }: Reading): boolean {
  return (
    claim.rules.includes('claim.reduced') &&
    claim.attribution !== null &&
    FIGURES_SAY.test(claim.attribution.source)
  );
}

const OR_UNTIL = /^,? or (?:until|till|when|unless|as long as)\s/u;
const SPAN = /(?:second|minute|hour|day|night|week|month|year|decade)s?$/u;

/** "For six months or until a new one is named": how long it is, the months alone do not say. */
export const lastsOtherwise = (answer: string, { claim }: Reading): boolean =>
  SPAN.test(answer) && OR_UNTIL.test(wordsBehind(claim.text, answer).slice(0, 24));
