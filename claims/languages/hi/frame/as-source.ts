import { fold } from '../../../text/fold.ts';
import type { Word } from '../tag/word.ts';
import type { SourceWords } from './types.ts';

/** Documents that bind: what they say holds by their saying so. */
const BINDING = new Set(
  'समझौता समझौते संधि कानून नियम संविधान अधिसूचना कार्यक्रम अनुसूची समझौतों नियमों'.split(' ').map(fold),
);

/** The source without a pointing word before it: "इस समझौते के अनुसार" names the same treaty as "समझौते के अनुसार". */
export function asSource(all: readonly Word[]): SourceWords {
  const pointed = all.length > 1 && all[0]?.pronoun === 'demonstrative';
  const words = pointed ? all.slice(1) : all;
  const head = words.at(-1);
  return { words, binding: head !== undefined && BINDING.has(head.key) };
}
