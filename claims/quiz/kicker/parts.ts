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
  /** The place where a headline is of one that it does not name: in brackets behind it. */
  readonly aside?: string | undefined;
  /** The day of what is asked: "14 अप्रैल 2020". */
  readonly date?: string | undefined;
  /** The day of the news of it, as its language says that: "14 अप्रैल 2020 की खबर". */
  readonly news?: string | undefined;
}

const wordsIn = (text: string) => text.split(' ').length;
const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Words with more in brackets behind them; brackets that they end in take it in: "Leeds win (Palmer Cup, news of 3 May 2020)". */
const withAside = (told: string, aside: string) =>
  told.endsWith(')') ? `${told.slice(0, -1)}, ${aside})` : `${told} (${aside})`;

/** Parts as they stand before a stem: "पटना में हादसा (14 अप्रैल 2020 की खबर)". */
export function shown({ topic, placed, place, aside, date, news }: Parts): string {
  const [named, ...others] = (placed === undefined ? [topic, place, date] : [placed, date]).filter(
    (part) => part !== undefined,
  );
  if (named === undefined) return news === undefined ? '' : capital(news);
  const head = aside === undefined ? named : withAside(named, aside);
  const told = [head, ...others].join(', ');
  return news === undefined ? told : withAside(told, news);
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
  const { topic, placed, place, aside, date, news } = parts;
  const day = { date, news };
  const tries: Parts[] = [
    parts,
    { topic, placed, place, aside },
    { topic: topic ?? place, ...day },
    { topic: topic ?? place },
    // A long stem says of what it is; when, only the day does.
    day,
  ];
  return tries.find((one) => fits(shown(one), stem, most)) ?? null;
}
