import { hasKey } from '../../tag/gist.ts';
import { isVerbal, type Word } from '../../tag/word.ts';
import { asSource } from '../sources/as-source.ts';
import { isStudy } from '../stance/index.ts';
import type { SourceWords } from '../types.ts';

/** Words that a signature has at most. */
const LONGEST = 12;

const SPEAKING: ReadonlySet<string> = new Set(['person', 'office', 'organisation', 'group']);
const DASH = /^[-–—]$/u;
/** "उनके नाम ये हैं: …": what stands behind the colon is told, and says nothing. */
const LISTS = /^(नाम|नामों|ये|यह|निम्न|निम्नलिखित|प्रकार|तरह|शामिल|नंबर|पता)$/u;

/** Whether the words can name who said what stands before them, and do nothing else. */
function signs(words: readonly Word[]): boolean {
  if (words.length === 0 || words.length > LONGEST) return false;
  if (words.some((word) => isVerbal(word) || word.value !== undefined || /^[।?!:"“”]$/u.test(word.text)))
    return false;
  const heads = words.filter(({ inside, pos }) => !inside && (pos === 'name' || pos === 'noun'));
  return heads.some((word) =>
    word.name
      ? word.name.class === 'person' || word.name.class === 'organisation'
      : word.role === true || isStudy(word) || SPEAKING.has(word.noun?.[0]?.class ?? ''),
  );
}

/** A sentence without who signs it, and whoever signs. */
interface Signed {
  readonly words: readonly Word[];
  readonly speaker: SourceWords;
}

/** "राज्य में 120 मरीज हैं: स्वास्थ्य विभाग": who says it stands behind a colon. */
export function signedBy(words: readonly Word[]): Signed | undefined {
  if (!hasKey(words, ':')) return undefined;
  const at = words.findLastIndex(({ text }) => text === ':');
  if (at < 3 || !isVerbal(words[at - 1])) return undefined;
  const before = words.slice(0, at);
  const behind = words.slice(at + 1);
  const end = behind.findIndex(({ text, pos }) => pos === 'parenthesis' || /^[#।]/u.test(text));
  // "तीन की पहचान हुई है: मोहन राय (32), …": a list of those who are told of.
  if (behind[end]?.pos === 'parenthesis' && behind[end + 1] && !/^[#।]/u.test(behind[end + 1]?.text ?? ''))
    return undefined;
  const signature = end < 0 ? behind : behind.slice(0, end);
  const bare = signature.every(
    ({ name, pos, inside, text }) =>
      inside || name?.class === 'person' || pos === 'coordinator' || text === ',',
  );
  if (bare && before.some(({ key }) => LISTS.test(key))) return undefined;
  return signs(signature) ? { words: before, speaker: asSource(signature) } : undefined;
}

/** "- डॉ. मोहन राय, सिविल सर्जन": a line that only signs what stands before it. */
export function signature(words: readonly Word[]): SourceWords | undefined {
  const first = words[0];
  const rest = words.slice(1);
  const named = rest.some(({ name }) => name?.class === 'person');
  return first && DASH.test(first.text) && named && signs(rest) ? asSource(rest) : undefined;
}
