import type { Clause } from '../clause/index.ts';
import type { Nominal, Phrase } from '../clause/phrases.ts';
import type { Word } from '../tag/word.ts';

/** "उनका कहना है", "उनका दावा है": who says so is only pointed at. */
export function pronounOwner({ phrases, verb }: Clause, nouns: ReadonlySet<string>): Word | undefined {
  const last = phrases.at(-1);
  if (last?.kind !== 'nominal' || last.tag !== 'direct') return undefined;
  const [owner] = last.group.words;
  const noun = last.group.words.length > 1 ? last.group.head : verb?.conjunct;
  const points = owner?.pos === 'pronoun' && /^[उइ][नस]का$/u.test(owner.key);
  return points && nouns.has(noun?.key ?? '') ? owner : undefined;
}

/** "दस में | छह मतदाताओं ने कहा": of how many they are. */
export function shareBefore(before: Phrase | undefined, { group }: Nominal): readonly Word[] | null {
  if (before?.kind !== 'nominal' || before.tag !== 'locative' || !group.words[0]?.value) return null;
  const { words, marker } = before.group;
  if (words.length > 1 || !words[0]?.value) return null;
  const adjoins = (marker.at(-1)?.end ?? 0) + 1 === group.words[0].start;
  return adjoins ? [...words, ...marker, ...group.words] : null;
}
