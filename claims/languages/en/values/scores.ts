import type { Fact } from '../../../model.ts';
import type { Token } from '../../../text/tokens.ts';

interface Found {
  readonly length: number;
  readonly fact: Fact;
  readonly rule: string;
}

/** Words of a match: beside them "1-3" is a score and no range. */
const MATCH =
  /^(?:win|wins|won|beat|beats|beaten|defeat|defeats|defeated|lose|loses|lost|drew|draw|lead|leads|led|victory|loss|score|game|match|set|sets|final|finals|playoffs)$/u;

function isJoined(left: Token | undefined, dash: Token | undefined, right: Token | undefined): boolean {
  return /^[-–]$/u.test(dash?.text ?? '') && left?.end === dash?.start && dash?.end === right?.start;
}

function small(token: Token | undefined): number | null {
  return token && /^\d{1,3}$/u.test(token.text) ? Number(token.text) : null;
}

/** "20–18" in one word. */
const PAIR = /^(\d{1,3})[-–](\d{1,3})$/u;

/** The end of "20–18", or `at` where none starts there; "9-18-15" is a date. */
function pairEnd(tokens: readonly Token[], at: number): number {
  if (PAIR.test(tokens[at]?.text ?? '')) return at + 1;
  const pair = isJoined(tokens[at], tokens[at + 1], tokens[at + 2]);
  const goesOn = isJoined(tokens[at + 2], tokens[at + 3], tokens[at + 4]);
  return pair && !goesOn && small(tokens[at]) !== null && small(tokens[at + 2]) !== null ? at + 3 : at;
}

/** "6-3, 6-4, 7-6": the sets of a match, or one result of it. */
export function readScore(tokens: readonly Token[], at: number): Found | null {
  let end = pairEnd(tokens, at);
  if (end === at) return null;
  for (let next = pairEnd(tokens, end + 1); tokens[end]?.text === ',' && next > end + 1; ) {
    end = next;
    next = pairEnd(tokens, end + 1);
  }
  if (!tokens.some(({ key }) => MATCH.test(key))) return null;
  return {
    length: end - at,
    rule: 'value.score',
    fact: {
      type: 'quantity',
      dimension: 'score',
      value: small(tokens[at]) ?? Number(PAIR.exec(tokens[at]?.text ?? '')?.[1]),
      comparator: 'exact',
    },
  };
}

/** "2006-07", "1992–93": a season or a financial year. */
export function readSeason(tokens: readonly Token[], at: number): Found | null {
  const year = /^(?:19|20)\d\d$/u.test(tokens[at]?.text ?? '') ? Number(tokens[at]?.text) : null;
  if (year === null || !isJoined(tokens[at], tokens[at + 1], tokens[at + 2])) return null;
  const last = tokens[at + 2]?.text ?? '';
  if (!/^\d\d(?:\d\d)?$/u.test(last) || Number(last) % 100 !== (year + 1) % 100) return null;
  return {
    length: 3,
    rule: 'value.season',
    fact: { type: 'time', timex: `${year}/${year + 1}`, grain: 'season', comparator: 'exact' },
  };
}
