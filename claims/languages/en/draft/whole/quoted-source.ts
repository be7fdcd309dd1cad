import type { Clause, Phrase } from '../../parse/types.ts';
import type { Context } from '../memory/context.ts';

/** "according to plan", "according to their age": how, and nobody's word. */
const isManner = ({ head }: Phrase): boolean =>
  /^(?:plan|schedule|age|size|weight|height|rank|merit|need|intention|ability|wish|taste|preference|income|gender|sex|caste|seniority|type|colour|color|tradition|custom|ritual|rite|norm|script|circumstance|situation|requirement|priority)$/u.test(
    head.lemma,
  );

/** "…, wrote a book on it - "a dull town" according to Hill": the words in quotation marks are his, and no others. */
export function sourceOfWhole(
  according: Phrase | null,
  { verb }: Clause,
  { words, quoted }: Pick<Context, 'words' | 'quoted'>,
): Phrase | null {
  if (according && isManner(according)) return null;
  const first = according?.words[0];
  if (!first || quoted.has(verb.main)) return according;
  const at = words.indexOf(first);
  const opens = words.slice(Math.max(0, at - 3), at).findIndex(({ key }) => key === 'according');
  const before = opens < 0 ? undefined : words[Math.max(0, at - 3) + opens - 1];
  const mark = before?.text === '"' ? words[words.indexOf(before) - 1] : before;
  return mark !== undefined && quoted.has(mark) ? null : according;
}
