import type { Word } from '../../tag/word.ts';

/** What stands before the name of a work, a ship, a prize or a beast, and before nobody's. */
const KIND =
  /^(?:film|movie|comedy|drama|thriller|documentary|novel|book|play|musical|opera|ballet|album|song|single|series|sitcom|show|programme|program|podcast|game|magazine|newspaper|daily|painting|poem|ship|vessel|ferry|yacht|boat|submarine|frigate|tanker|spacecraft|rocket|satellite|probe|rover|racehorse|horse|stallion|mare|filly|hurricane|cyclone|typhoon|storm|restaurant|pub|nightclub|hotel|startup|company|firm|brand|label|band|app)$/u;

/** "the comedy Second-Class Sleeper", "the ferry Ada Palmer": a name that what stands before it makes a thing's. */
export const isNamedThing = (words: readonly Word[], at: number): boolean => {
  const kind = words[at - 1];
  return kind?.pos === 'NOUN' && !kind.name && KIND.test(kind.key);
};
