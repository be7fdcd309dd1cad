import type { Reading } from '../../../../model.ts';
import { isOfSport } from './match.ts';
import { REACH, sentenceAround } from './sentence.ts';

const DEATH =
  /(?<!\p{L})(?:die|dies|died|dead|death|deaths|killed|killing|murder|murdered|drowned|shot|stabbed|victims?|late|body|bodies|perished|funeral)(?!\p{L})/iu;

/** "Those who died were Ada Palmer, 50, and …": nobody is that old now. */
function isAgeOfDead({ claim }: Reading, text: string): boolean {
  const [span] = claim.spans;
  return (
    claim.rules.includes('claim.age') &&
    span !== undefined &&
    DEATH.test(sentenceAround(text, span.start, span.end))
  );
}

/** Figures that are of a part as well as of the whole. */
const FIGURES =
  'sales|profits?|losses|revenues?|turnover|earnings|exports|imports|output|production|prices|shipments|orders';
const BARE_FIGURE = new RegExp(
  `(?:(?:^|\\s)(?:its|their|double|treble|triple|increase|raise|boost|cut|expects?|saw|see|had|reported|lift|push|took|take|of|for|and)|^) (${FIGURES})(?= (?:to|by|of|at|up|down|rise|rose|grow|grew|fall|fell|reach|hit)\\b)`,
  'iu',
);

/** "Expects sales in India to grow. It expects to double sales to …": of what part, stands a sentence before. */
function isOfPart({ claim }: Reading, text: string): boolean {
  const noun = claim.text.match(BARE_FIGURE)?.[1]?.toLowerCase();
  if (noun === undefined || !claim.rules.includes('coreference')) return false;
  const start = Math.min(...claim.spans.map((span) => span.start));
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  const at = before.lastIndexOf(` ${noun} `);
  return at >= 0 && /^(?:in|of|to|for|from|at|outside) /u.test(before.slice(at + noun.length + 2));
}

/** Names of which many teams have one. */
const SHARED_NAME =
  /(?<!\p{Lu}[\p{L}.'’&-]{0,24} )(?<![\p{L}-])(?:United|City|Rovers|Athletic|Town|Wanderers|County|Albion)(?!\p{L})(?! (?:of|States|Nations|Kingdom|Airlines|Arab|Council|Hall|Press|Group|Technologies)\b)(?! \p{Lu})/u;

/** "Four films have already been announced": so many are not all. */
function countsSoFar({ claim }: Reading): boolean {
  const isCounted = claim.arguments.some(({ fact }) => fact?.type === 'quantity');
  return isCounted && / (?:have|has) already been /u.test(claim.text);
}

/** "According to a survey by Palmer & Co, Birch and Oak Ratings, …": a list of sources cut in two. */
function cutsSources({ claim }: Reading, text: string): boolean {
  const end = claim.attribution?.span.end;
  if (
    end === undefined ||
    !/\b(?:survey|poll|study|research|report) by \p{Lu}/u.test(claim.attribution?.source ?? '')
  )
    return false;
  return /^, \p{Lu}[^,.\n]{2,40} and \p{Lu}/u.test(text.slice(end, end + 60));
}

/** "Profit before Tax, which grew by 46%": what grew is the profit. */
const BEFORE_TAX = /(?:before|after|without|excluding) $/iu;

function isOfProfitBefore({ claim }: Reading, text: string): boolean {
  const agent = claim.arguments.find(({ role }) => role === 'agent');
  if (agent === undefined || !/^(?:tax|taxes|interest|depreciation)$/iu.test(agent.text)) return false;
  return BEFORE_TAX.test(text.slice(Math.max(0, agent.span.start - 12), agent.span.start));
}

/** Whether a claim tells of somebody or something in another way than its sentence does. */
export function isStray(reading: Reading, text: string): boolean {
  return (
    isAgeOfDead(reading, text) ||
    isOfPart(reading, text) ||
    countsSoFar(reading) ||
    cutsSources(reading, text) ||
    isOfProfitBefore(reading, text) ||
    (SHARED_NAME.test(reading.claim.text) && isOfSport(text))
  );
}
