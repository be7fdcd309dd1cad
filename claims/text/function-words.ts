import { fold } from './fold.ts';

/** Words that say nothing of what a query is about; it is searched without them where others are left. */
const HINDI =
  'का के की को ने से में पर तक और व एवं या ही भी तो कि जो यह वह ये वे है हैं था थे थी थीं क्या कौन कब कहां कैसे क्यों किस किसने लिए साथ द्वारा';
const ENGLISH =
  'a an the of in on at to for from by with and or is are was were be been has have had did do does what who when where how why which that this it its as';

const WORDS: ReadonlySet<string> = new Set(`${HINDI} ${ENGLISH}`.split(' ').map(fold));

/** Whether a folded word is a postposition, article, auxiliary or question word. */
export function isFunctionWord(key: string): boolean {
  return WORDS.has(key);
}
