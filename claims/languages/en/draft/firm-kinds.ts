import type { Word } from '../tag/word.ts';
import { namesFirm } from './firms.ts';
import { type Put, put, type Scene } from './scene.ts';

/** What only a firm is called, with a word before it that says of which trade. */
const KINDS =
  /^(?:chain|giant|startup|retailer|lender|insurer|brewer|carrier|airline|carmaker|automaker|chipmaker)$/u;

/** Words before it that make it another than the firm of the story. */
const OTHER =
  /^(?:rival|parent|new|other|same|another|former|second|first|foreign|smaller|larger|bigger|local|fellow)$/u;

/** "the burrito chain", "the Danish airline": the one firm that a story is about, where it tells of no other near. */
export function firmByKind(
  word: Word,
  { words, mentions, memory, sentence, text, clause, quoted }: Scene,
): Put | null {
  const firm = mentions.always.get('company');
  const at = words.indexOf(word);
  const [kind, noun, next] = words.slice(at + 1, at + 4);
  if (!firm?.firm || firm.firm !== 'sure' || firm.sentence >= sentence || quoted.has(word)) return null;
  if (!kind || !noun || !KINDS.test(noun.key) || noun.pos !== 'NOUN' || kind.name || OTHER.test(kind.key))
    return null;
  if (
    /^(?:NOUN|PROPN|PART)$/u.test(next?.pos ?? '') ||
    /^(?:of|that|which|who|in|where)$/u.test(next?.key ?? '')
  )
    return null;
  const topic = sentence - memory.topicAt === 1 ? (memory.topic?.words ?? []) : [];
  const isOther = (near: readonly Word[]) =>
    near.some((own, i) => namesFirm(near, i) && own.name?.canonical.toLowerCase() !== firm.key);
  if (isOther(words) || isOther(topic) || clause.subject?.words[0] !== word) return null;
  return { ...put(text, firm.words), over: 3 };
}
