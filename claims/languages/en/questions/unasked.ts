import type { Range } from '../../../text/range.ts';
import { comparisonAt } from './compared.ts';
import { unitAt, type Zones } from './zones.ts';

/** ", up from 15,200 last year", behind the answer: what a figure is held against is not asked, and helps to guess it. */
export function withoutComparison(zones: Zones, answer: Range): Zones {
  const comma = comparisonAt(zones.rest.map(({ text }) => text));
  const isBehind = comma > unitAt(zones.rest, answer);
  return comma < 0 || !isBehind ? zones : { ...zones, rest: zones.rest.slice(0, comma) };
}

/** "…, but none of them was hurt", behind the answer: what did not happen is not asked. */
export function withoutContrast(zones: Zones, answer: Range): Zones {
  const at = zones.rest.findIndex(
    ({ text }, i) => text.trim() === 'but' && NO_ONE.test(zones.rest[i + 1]?.text ?? ''),
  );
  return at < 0 || unitAt(zones.rest, answer) >= at ? zones : { ...zones, rest: zones.rest.slice(0, at) };
}

const NO_ONE = /^(?:none|nobody|no|not|neither|never)(?= |$)/u;

/** "Has only received $11m": how much that is, the question asks. */
export function withoutOnly(zones: Zones): Zones {
  const predicate = zones.predicate.map((unit) => ({ ...unit, text: unit.text.replace(ONLY, '') }));
  return { ...zones, predicate };
}

const ONLY = /(?<!\p{L})(?:only|just) /gu;
