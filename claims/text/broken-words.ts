const HYPHEN_BEHIND = /[\p{L}\p{M}\p{Nd}]-$/u;
/** What keeps its hyphen where it stands before one: "six-⏎month", "re-⏎signed"; so do "20-year-⏎old" and "15-⏎day". */
const BEFORE_HYPHEN: ReadonlySet<string> = new Set(
  'a re co ex non anti pre post self well long short high low full half part multi cross vice mid by up off in on out over under air sub inter semi one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
);
/** What keeps its hyphen where it stands behind one: "China-⏎based". */
const BEHIND_HYPHEN =
  /^(?:based|born|led|backed|run|owned|held|made|bound|style|winning|old|long|wide|led|listed|level|time|law|rays?|like|free|off|up|in|out)(?!\p{L})/u;

/**
 * Whether a line ends in the midst of a word, and how the word goes on behind it: `bare` where the hyphen only breaks
 * it ("govern-⏎ment"), `kept` where the hyphen is its own ("six-⏎month"). What the text has elsewhere decides.
 */
export function brokenWord(text: string, line: string, next: string): 'bare' | 'kept' | undefined {
  if (!HYPHEN_BEHIND.test(line) || !/^\p{Ll}/u.test(next)) return undefined;
  const head = (/[^\s(“‘"']{1,40}$/u.exec(line)?.[0] ?? '-').slice(0, -1);
  const tail = /^[\p{L}\p{M}]{1,40}/u.exec(next)?.[0] ?? '';
  if (text.includes(`${head}-${tail}`)) return 'kept';
  if (text.includes(`${head}${tail}`)) return 'bare';
  const isOwn = /[\p{Nd}-]/u.test(head) || BEFORE_HYPHEN.has(head.toLowerCase()) || BEHIND_HYPHEN.test(tail);
  return isOwn ? 'kept' : 'bare';
}
