/** Matters of which governments have a minister each; those that may stand beside another as a false option. */
const OF_MINISTERS =
  'finance foreign defence interior health justice education agriculture transport environment energy labour tourism culture trade housing'.split(
    ' ',
  );
/** Matters that one of the others may hold as well: they are asked for, and no option beside another. */
const HELD_BESIDE =
  'communications|fisheries|railway|railways|civil aviation|immigration|international development|sports|climate|water resources|petroleum|mines|forest|tribal affairs'.split(
    '|',
  );
/** Matters of secretaries in London, and in Washington. */
const OF_SECRETARIES: readonly (readonly string[])[] = [
  'foreign home business health education transport defence culture environment justice'.split(' '),
  'defense treasury commerce energy education transportation labor agriculture interior'.split(' '),
];
/** Other words for the same. */
const SAME: Readonly<Record<string, string>> = {
  home: 'interior',
  defense: 'defence',
  labor: 'labour',
  railways: 'railway',
};
/** The office as a government may call it. */
export const PORTFOLIO = `(?:(?:${[...OF_MINISTERS, 'home', 'defense', 'labor', ...HELD_BESIDE].join('|')}) minister|(?:${[...new Set(OF_SECRETARIES.flat())].join('|')}) secretary)`;

const sameAs = (matter: string) => SAME[matter] ?? matter;

/** Other matters that could stand beside the one of an answer, "health" beside "finance"; empty where it is none. */
export function mattersLike(matter: string, office: string): readonly string[] {
  const key = matter.toLowerCase();
  if (/^minister$/iu.test(office)) {
    const own = sameAs(key);
    const isKnown = OF_MINISTERS.includes(own) || HELD_BESIDE.includes(key);
    return isKnown ? OF_MINISTERS.filter((other) => other !== own) : [];
  }
  const list = OF_SECRETARIES.filter((one) => one.includes(key));
  // "Education secretary" is one of both: nothing tells of which.
  return list.length === 1 ? (list[0] as readonly string[]).filter((other) => other !== key) : [];
}
