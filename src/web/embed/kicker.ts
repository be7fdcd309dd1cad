/** What stands before the question of a stem, as the engine has it: "Ferry accident off Cebu, 3 May 2021: How many …?" */
const KICKER = /^[^:?!।"“]{2,160}:(?= \S)/u;
/** So many words at the head of a kicker are the title's own and no place or day. */
const OF_TITLE = 5;

/** The kicker of a stem with its colon; empty where it has none. */
export function kickerOf(stem: string): string {
  return stem.match(KICKER)?.[0] ?? '';
}

/** Whether the kicker of a stem begins with words of the title: then the title need not stand above it. */
export function repeatsTitle(stem: string, title: string): boolean {
  const kicker = kickerOf(stem);
  return kicker !== '' && title.includes(kicker.split(' ').slice(0, OF_TITLE).join(' '));
}
