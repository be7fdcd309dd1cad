import type { Reading } from '../../../model.ts';
import { FIRM_CALLED } from '../lexicon/firm-words.ts';
import { tellsOf } from './story/known.ts';
import { wordsOf } from './story/open-words.ts';

/** "The transport ministry", "the weather agency": of its matter a land has one, and the headline says of which land. */
const OF_LAND = {
  matters: new Set(
    `home interior finance foreign defence defense health education transport railway labour labor agriculture justice trade
     energy environment weather meteorological meteorology forest fire tax statistics water power tourism culture aviation
     disaster emergency relief rescue search management civil protection and space wildlife fisheries food drug safety
     electoral election elections mines planning petroleum commerce state national local regional provincial district city
     county`.split(/\s+/u),
  ),
  bodies: new Set(
    `ministry agency department service services administration authority authorities board bureau office government council
     guard commission`.split(/\s+/u),
  ),
};
/** So many words at most say of what a body is. */
const MOST_MATTERS = 4;

function isOfLand(source: string): boolean {
  const [article, ...words] = source.toLowerCase().split(' ');
  const matters = words.slice(0, -1);
  return (
    article === 'the' &&
    matters.length > 0 &&
    matters.length <= MOST_MATTERS &&
    matters.every((word) => OF_LAND.matters.has(word)) &&
    OF_LAND.bodies.has(words.at(-1) ?? '')
  );
}

/** A land of which a claim tells: its ministry is the one of there. */
const namesLand = ({ arguments: all }: Reading['claim']) =>
  all.some(
    ({ fact }) =>
      fact?.type === 'entity' && fact.class === 'place' && /^(?:country|state)/u.test(fact.category ?? ''),
  );

/**
 * "The airline", "a spokesman": a source without a name could be any. The police need none, and of a ministry the land that the
 * claim names tells which it is.
 */
export function hasOpenSource({ claim }: Reading): boolean {
  const source = claim.attribution?.source ?? '';
  if (namesLand(claim) && isOfLand(source)) return false;
  return /^(?:the|a|an|his|her|its|their|this|that) /iu.test(source) && !/ \p{Lu}|police/u.test(source);
}

/** What is written down: of whom and where, the headline tells. */
const GENERIC =
  /^(?:the|an?) ((?:(?:government|police|court|company|health|hospital|university|army|media|press|official|weather|ministry|party|technical|internal|charge|post-mortem|autopsy|exchange|regulatory) )?(?:statement|report|note|release|bulletin|newspaper|filing|notification|document|sheet))(?: attached to the (?:order|report|bill|letter))?$/iu;

/** "The statement": under a headline "a statement"; a source that says which it is stays. */
export function asSource(source: string): string {
  const noun = GENERIC.exec(source)?.[1];
  if (noun === undefined) return source;
  return `${/^(?:[aeio]|u(?!ni))/iu.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** "A senior coastguard official": one of many, whom no headline need name. */
const ONE_OF_MANY =
  /^an? (?:[\p{L}-]+ ){0,3}(?:official|officer|spokes(?:man|woman|person)|minister|diplomat|doctor|judge|lawyer|scientist|survivor|witness|resident|source)$/iu;
/** "The state-run company" that tells of its own deeds. */
const OWN_FIRM = new RegExp(
  String.raw`^the (?:[\p{L}-]+ ){0,2}(?:${FIRM_CALLED}|bank|carrier|shipbuilder|miner|refiner|manufacturer|group)$`,
  'iu',
);

/** Whether a claim is told of a firm by that firm. */
function isOwnFirm({ claim, form }: Reading, source: string): boolean {
  return (
    OWN_FIRM.test(source) &&
    claim.arguments.some(
      ({ role, fact }, at) =>
        role === 'agent' &&
        form.slots[at]?.within === undefined &&
        fact?.type === 'entity' &&
        fact.class === 'organisation',
    )
  );
}

/** Those who speak in court; of which case, a headline of one tells. */
const IN_COURT = /^the (?:prosecution|defen[cs]e|petitioners?|appellants?|plaintiffs?|complainants?)$/iu;
const OF_COURT =
  /(?<!\p{L})(?:courts?|HC|SC|tribunal|bail|trial|judge|jury|jail|jailed|sentenced|convicted|acquitted|charged|case|lawsuit|appeal)(?!\p{L})/iu;

/** Whether a claim is what one side says in the case of a headline. */
export const isSaidInCourt = ({ claim }: Reading, headline: string): boolean =>
  IN_COURT.test(claim.attribution?.source ?? '') && OF_COURT.test(headline);

/** Whether a headline says which "the company" is that a claim has as its source. */
export function isSourceUnder(reading: Reading, headline: string): boolean {
  const { claim } = reading;
  const source = claim.attribution?.source ?? '';
  if (isOfLand(source) || isOwnFirm(reading, source)) return true;
  if (isSaidInCourt(reading, headline)) return true;
  if (headline !== '' && (GENERIC.test(source) || ONE_OF_MANY.test(source))) return true;
  const noun = /^the (\p{Ll}+)$/iu.exec(claim.attribution?.source ?? '')?.[1];
  return noun !== undefined && tellsOf(new Set(wordsOf(headline)), noun);
}

const ABBREVIATED = / \(\p{Lu}\p{L}{1,9}\)$/u;
const FIRST_ARTICLE = /^the /iu;
const plainName = (text: string) => text.replace(ABBREVIATED, '').replace(FIRST_ARTICLE, '');

const isSame = (a: string, b: string) => plainName(a).toLowerCase() === plainName(b).toLowerCase();

/**
 * "The agency said that it had tested an engine", "officials said that they had found six": what a body or people of one
 * trade say of themselves, the question tells with their name. Of somebody by name "he" may be another.
 */
export function speaksOfItself({ claim, form }: Reading): boolean {
  const source = claim.attribution?.source;
  const subject = claim.arguments.find(({ role }) => role === 'agent');
  const isBody = subject?.fact?.type === 'entity' && subject.fact.class === 'organisation';
  const put = claim.substitutions[form.pieces[0]?.substitution ?? -1];
  const own = put && /^(?:they|it)$/iu.test(put.span.exact) ? put.text : isBody ? subject.text : undefined;
  return source !== undefined && own !== undefined && isSame(own, source);
}
