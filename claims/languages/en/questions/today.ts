import type { Reading } from '../../../model.ts';
import type { Range } from '../../../text/range.ts';
import type { Unit, Zones } from './zones.ts';

/** "Last week", "earlier this year": understood only on the day of the story. */
const TODAY =
  /^(?:(?:earlier|later|late|early) )?(?:last|next|this) (?:week|weekend|month|year|summer|winter|spring|autumn|season|night)$|^(?:yesterday|today|recently|currently|now)$/iu;

/** The zones without when it was by the day of the story, where what happened is told without it. */
export function withoutToday({ claim }: Reading, zones: Zones, asked: Range): Zones {
  if (claim.kind !== 'event') return zones;
  const isToday = ({ piece, text, range }: Unit) =>
    piece.part !== 'predicate' &&
    TODAY.test(text.trim()) &&
    !(range !== null && range.start <= asked.start && asked.end <= range.end);
  const isLead = ({ piece, text }: Unit, next: Unit | undefined) =>
    next !== undefined &&
    isToday(next) &&
    (piece.part === 'marker' || /^(?:earlier|later|late|early)$/iu.test(text.trim()));
  const strip = (units: readonly Unit[]) =>
    units.filter((unit, i) => !isToday(unit) && !isLead(unit, units[i + 1]));
  return { ...zones, front: strip(zones.front), rest: strip(zones.rest) };
}
