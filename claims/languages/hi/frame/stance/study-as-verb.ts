import type { Clause } from '../../clause/index.ts';
import type { Word } from '../../tag/word.ts';

/** "अध्ययन दर्शाता है कि", "पटना का सर्वेक्षण दर्शाता है कि": the study read as the noun of the verb. */
export function studyAsVerb(
  { phrases, verb }: Pick<Clause, 'phrases' | 'verb'>,
  isStudy: (word: Word) => boolean,
): readonly Word[] | null {
  const noun = verb?.conjunct;
  if (!noun || !/^(?:दिखा|दर्शा|बता)$/u.test(verb.root) || !isStudy(noun)) return null;
  const [owner, ...more] = phrases;
  if (!owner) return [noun];
  return more.length === 0 && owner.kind === 'nominal' && owner.tag === 'genitive' && !owner.participle
    ? [...owner.group.words, ...owner.group.marker, noun]
    : null;
}
