import type { Asked } from '../stem.ts';
import { kindNoun } from '../wh.ts';
import { around, articleBefore, isJoined, type Seat } from './seat.ts';

/** Parts of a land whose kind is written behind their name: "Balangir district". */
const KIND =
  /^ (district|province|county|taluk|tehsil|prefecture|governorate)(?=$| (?:in|of|on|at|early|late) |,)/u;
/** What stands before such a name: nothing, a preposition, or the land it lies in. */
const LEADS = /(?:^|(?:^| )(?:in|of|at|from|near|to) (?:the )?)$/iu;
const OWNER = /(?:^|(?<= ))(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2})['’]s?( \p{Ll}{4,8}ern)? $/u;

/** "In Odisha's Balangir district": "in which district of Odisha"; "in Balangir district": "in which district". */
export function askPart(seat: Seat): Asked | null {
  const { argument } = seat;
  const { fact } = argument;
  if (fact?.type !== 'entity' || fact.class !== 'place' || isJoined(seat)) return null;
  const { before, after } = around(seat);
  const [behind = '', kind] = KIND.exec(after) ?? [];
  if (kind === undefined || kindNoun(fact) !== kind) return null;
  const [owned = '', owner] = OWNER.exec(before) ?? [];
  if (!LEADS.test(before.slice(0, before.length - owned.length))) return null;
  const start = argument.span.start - owned.length - (owned === '' ? articleBefore(seat).length : 0);
  return {
    range: { start, end: argument.span.end + behind.length },
    wh: owner === undefined ? `which ${kind}` : `which ${kind} of ${owner}`,
    answer: argument.text,
    rule: 'ask.which-kind',
  };
}

/** What a party or a firm has where something may happen. */
const HOUSE =
  /^ (?:(?:state|party|district|regional|local|zonal) )?(?:office|headquarters|plant|factory|mill|refinery|store|showroom|warehouse|building|depot)(?=$| )/u;
/** Bodies of which several have such a house: a party, a firm. */
const OF_SEVERAL = /^(?:party|company)\b/u;

/** Where something may happen; "the BJP office was shut" tells of the house itself. */
const SCENE = /^(?:outside|inside|at|near|in|into|to|from)$/u;

/** "Outside the BJP office": "outside which party's office". */
export function askHouse(seat: Seat): Asked | null {
  const { argument, outer, outerSlot } = seat;
  const { fact } = argument;
  if (!SCENE.test(outerSlot?.marker ?? '')) return null;
  if (fact?.type !== 'entity' || fact.class !== 'organisation' || !outer || isJoined(seat)) return null;
  const noun = kindNoun(fact);
  const { before, after } = around(seat);
  if (noun === null || before !== '' || !OF_SEVERAL.test(fact.category ?? '') || !HOUSE.test(after))
    return null;
  return {
    range: { start: argument.span.start - articleBefore(seat).length, end: argument.span.end },
    wh: `which ${noun}'s`,
    answer: argument.text,
    rule: 'ask.which-kind',
  };
}
