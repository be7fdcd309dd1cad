import { hasKey } from '../tag/gist.ts';
import { isVerbal, type Word } from '../tag/word.ts';
import { asSource } from './sources/as-source.ts';
import type { SourceWords } from './types.ts';

/** Words that a label before a colon has at most. */
const LONGEST = 9;

/** A sentence without the label before its colon, and whoever the label says is speaking. */
export interface Labelled {
  readonly words: readonly Word[];
  readonly speaker?: SourceWords;
}

const says = ({ verb, key }: Word) =>
  key === 'कहना' || (verb?.some(({ root }) => /^(कह|बता|बोल|लिख|पूछ)$/u.test(root)) ?? false);

/** "हर ओर दिख रहा असर : शहर में …": a heading that has run into the sentence. */
function spaced(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const mark = words[at];
  const after = words[at + 1];
  return (
    before !== undefined &&
    mark !== undefined &&
    after !== undefined &&
    before.end < mark.start &&
    mark.end < after.start
  );
}

/** Words of a sentence that a heading has run into, at least. */
const SHORTEST_REST = 8;

/** "क्रमश:", "अत:": the colon stands for a visarga. */
const VISARGA = /^(क्रमश|अत|प्राय|पुन|स्वत|मुख्यत|विशेषत|सामान्यत|सामान्यतया|अंतत|वस्तुत|संभवत|मूलत|पूर्णत|अंशत|शत)$/u;

/** A heading without a verb has at least so many words: "पटना जिला" before a colon says where. */
const SHORTEST_TITLE = 4;

/** "लैब में जांची थी: केंद्र ने किटें …": a heading with its verb, run into a whole sentence. */
function isHeading(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const rest = words.slice(at + 1);
  const first = rest[0];
  if (!before || before.pos === 'copula' || rest.length < SHORTEST_REST) return false;
  if (before.pos === 'postposition' || VISARGA.test(before.text)) return false;
  if (!isVerbal(before) && at < SHORTEST_TITLE) return false;
  if (first?.pos === 'relative' || first?.pos === 'coordinator' || first?.pos === 'conjunction') return false;
  return !/["“‘']/u.test(first?.text ?? '') && rest.some(isVerbal);
}

const FIRST = /^(?:पहल|दूसर|तीसर|चौथ|पांचव)(?:ा|ी|े|ां|ीं|ें)$/u;
const ITEM = /^(?:केस|मामला|घटना|कारण|वजह|कदम|सवाल|बात|उदाहरण|चरण|तरीका|मिसाल|खबर|शर्त)$/u;

/** "दूसरा केस - जिले में …": a heading of a list before a dash. */
function withoutItem(words: readonly Word[]): readonly Word[] {
  const first = words[0];
  const item = words[1];
  const dash = words[2];
  const heads =
    FIRST.test(first?.key ?? '') && ITEM.test(item?.key ?? '') && /^[-–—]$/u.test(dash?.text ?? '');
  return heads && words.length > SHORTEST_REST ? words.slice(3) : words;
}

/** "अंतर: 45 रन": what the label counts; "आज अवकाश: शुक्रवार को … नहीं होगी" goes on with a sentence. */
function isFigureBehind(words: readonly Word[], at: number): boolean {
  const first = words[at + 1];
  const isDated = first?.value?.fact.type === 'time' && words.slice(at + 2).some(isVerbal);
  return !isDated && (first?.value !== undefined || first?.pos === 'number');
}

/**
 * "नोट: …", "अनाज की परंपरा : …" stand before a sentence and are no part of it; "मोहन राय: …" says who speaks. A
 * label with a place is left where it is: it says where.
 */
export function withoutLabel(words: readonly Word[]): Labelled {
  const at = hasKey(words, ':') ? words.findIndex(({ text }) => text === ':') : -1;
  if (at < 1 || at > LONGEST || at + 2 >= words.length) return { words: withoutItem(words) };
  const label = words.slice(0, at);
  if (label.every((word) => !says(word)) && isHeading(words, at)) return { words: words.slice(at + 1) };
  if (
    label.some((word) => says(word) || (isVerbal(word) && !spaced(words, at)) || word.name?.class === 'place')
  )
    return { words };
  if (isFigureBehind(words, at)) return { words };
  const head = label.findLast(({ inside, pos }) => !inside && pos !== 'parenthesis');
  const rest = words.slice(at + 1);
  const speaks = head?.name?.class === 'person' || (head?.role === true && label.length <= 3);
  return speaks ? { words: rest, speaker: asSource(label) } : { words: rest };
}
