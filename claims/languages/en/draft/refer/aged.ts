import type { Word } from '../../tag/word.ts';
import { personsIn } from '../memory/memory.ts';
import { personFor } from './candidates.ts';
import type { Put, Scene } from './scene.ts';

/** "The 24-year-old has signed for Leeds": the one person whom the sentence before told of. */
export function agedPerson(word: Word, scene: Scene): Put | null {
  const { words, clause } = scene;
  const at = words.indexOf(word);
  const [noun, next] = words.slice(at + 1, at + 3);
  if (at < 0 || !/^\d{1,3}-year-old$/u.test(noun?.key ?? '')) return null;
  if (/^(?:NOUN|PROPN|ADJ)$/u.test(next?.pos ?? '') || next?.name) return null;
  // "Hill praised the 24-year-old": somebody whom the sentence does not tell.
  const subject = clause.subject?.words[0] === word && clause.subject.words.length === 2;
  if (!subject || clause.carrier || personsIn(words.slice(0, at)).length > 0) return null;
  const meant = personFor(word, scene);
  return meant && { ...meant, over: 2 };
}
