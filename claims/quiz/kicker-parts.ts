/** A stem with its kicker is read at a glance: so many words at most. */
const MOST_IN_ALL = 40;

/** What stands in a kicker. */
export interface Parts {
  readonly topic?: string | undefined;
  /** The topic with the place in it, which stands for both. */
  readonly placed?: string | undefined;
  readonly place?: string | undefined;
  readonly date?: string | undefined;
}

const wordsIn = (text: string) => text.split(' ').length;
/** Parts as they stand before a stem. */
export const shown = ({ topic, placed, place, date }: Parts): string =>
  (placed === undefined ? [topic, place, date] : [placed, date])
    .filter((part) => part !== undefined)
    .join(', ');

/** Whether parts are short enough before a stem. */
function fits(parts: Parts, stem: string, most: number): boolean {
  const words = wordsIn(shown(parts));
  return words <= most && words + wordsIn(stem) <= MOST_IN_ALL;
}

/** All parts where they fit. */
export function fittingAll(parts: Parts, stem: string, most: number): Parts | null {
  return fits(parts, stem, most) ? parts : null;
}

/** The parts that fit before a stem: of a topic its place goes first, then the day. */
export function fitting(parts: Parts, stem: string, most: number): Parts | null {
  const { topic, placed, place, date } = parts;
  const tries: Parts[] = [
    parts,
    { topic, placed, place },
    { topic: topic ?? place, date },
    { topic: topic ?? place },
    // A long stem says of what it is; when, only the day does.
    { date },
  ];
  return tries.find((one) => fits(one, stem, most)) ?? null;
}
