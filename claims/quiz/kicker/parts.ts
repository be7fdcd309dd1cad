/** A stem with its kicker is read at a glance: so many words at most. */
const MOST_IN_ALL = 40;
/** A whole headline, with the day. */
export const MOST_IN_LINE = 22;

/** What stands in a kicker. */
export interface Parts {
  readonly topic?: string | undefined;
  /** The topic with the place in it, which stands for both. */
  readonly placed?: string | undefined;
  readonly place?: string | undefined;
  /** The day of what is asked: "14 अप्रैल 2020". */
  readonly date?: string | undefined;
  /** The day of the news of it, as its language says that: "14 अप्रैल 2020 की खबर". */
  readonly news?: string | undefined;
}

const wordsIn = (text: string) => text.split(' ').length;
const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Parts as they stand before a stem: "पटना में हादसा (14 अप्रैल 2020 की खबर)". */
export function shown({ topic, placed, place, date, news }: Parts): string {
  const parts = (placed === undefined ? [topic, place, date] : [placed, date]).filter(
    (part) => part !== undefined,
  );
  if (news === undefined) return parts.join(', ');
  return parts.length === 0 ? capital(news) : `${parts.join(', ')} (${news})`;
}

/** Whether what stands before a stem is short enough. */
export function fits(kicker: string, stem: string, most: number): boolean {
  const words = wordsIn(kicker);
  return words <= most && words + wordsIn(stem) <= MOST_IN_ALL;
}

/** All parts where they fit. */
export function fittingAll(parts: Parts, stem: string, most: number): Parts | null {
  return fits(shown(parts), stem, most) ? parts : null;
}

/** The parts that fit before a stem: of a topic its place goes first, then the day. */
export function fitting(parts: Parts, stem: string, most: number): Parts | null {
  const { topic, placed, place, date, news } = parts;
  const day = { date, news };
  const tries: Parts[] = [
    parts,
    { topic, placed, place },
    { topic: topic ?? place, ...day },
    { topic: topic ?? place },
    // A long stem says of what it is; when, only the day does.
    day,
  ];
  return tries.find((one) => fits(shown(one), stem, most)) ?? null;
}
