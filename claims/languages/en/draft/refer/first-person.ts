import type { Word } from '../../tag/word.ts';
import { personsIn } from '../memory/memory.ts';
import { nameOf, type Put, type Scene } from './scene.ts';

/** "I" and "my" in what one person is quoted to say. */
export function firstPerson(word: Word, scene: Scene): Put | null {
  const speaker = scene.clause.carrier?.subject;
  const [person, other] = speaker ? personsIn(speaker.words) : [];
  if (!person || other || !scene.quoted.has(word) || !/^(?:i|my|me)$/u.test(word.key)) return null;
  // "because I believe": a verb behind it would take another form.
  if (word.key === 'i' && scene.clause.subject?.head !== word) return null;
  const meant = nameOf(person, scene);
  return word.key === 'my' ? { ...meant, text: `${meant.text}'s` } : meant;
}
