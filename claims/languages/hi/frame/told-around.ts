import type { Clause } from '../clause/index.ts';
import { isVerbal, type Word } from '../tag/word.ts';
import { tellsOfHabit } from './stance/conditions.ts';
import type { Frame } from './types.ts';

/** Whether a word of its own follows the verb of the clause: no mark, and nothing that joins another clause. */
function wordBehind({ verb }: Clause, words: readonly Word[]): Word | undefined {
  const last = verb?.words.at(-1);
  const next = last && words[words.indexOf(last) + 1];
  return next && next.pos !== 'mark' && next.text !== ',' ? next : undefined;
}

/** "जमींदार नहीं थे | मोहन राय": of whom it is told stands behind the verb. */
export function namesBehind(clause: Clause, words: readonly Word[]): boolean {
  const [only, ...more] = clause.phrases;
  if (clause.verb?.root !== 'हो' || clause.verb.conjunct || more.length > 0) return false;
  if (only?.kind !== 'nominal' || only.tag !== 'direct' || only.group.words.length > 1) return false;
  return wordBehind(clause, words)?.name?.class === 'person';
}

/** "यंत्र लकड़ी से बनाया गया | वो ढांचा है, जो …": one noun with its relative clause, cut before the word that points at it. */
export function isCutBeforePointer(clauses: readonly Clause[], at: number, words: readonly Word[]): boolean {
  const pointed = (i: number) => {
    const first = clauses[i]?.words[0];
    // "जो आवाज है वो मोहन राय की है": what takes up the relative clause before.
    if (clauses[i - 1]?.words.some(({ pos }) => pos === 'relative')) return false;
    if (!first || !/^(?:वह|वो)$/u.test(first.key) || clauses[i + 1]?.relation !== 'relative') return false;
    const before = words[words.indexOf(first) - 1];
    return before !== undefined && isVerbal(before);
  };
  return pointed(at - 1) || pointed(at) || pointed(at + 1);
}

/** "जिन इलाकों में पानी कम है या वह खारा है, | वहां लोग जा रहे हैं": where it is so, two clauses before say, of which one is told with it. */
export function isThereOfRelative(clauses: readonly Clause[], at: number): boolean {
  const { words, opener } = clauses[at] as Clause;
  const own = words.find((word) => !opener.includes(word));
  if (!/^(?:वहां|वहाँ|वहीं)$/u.test(own?.key ?? '')) return false;
  const last = clauses[at - 1];
  return (
    last?.relation === 'coordinate' &&
    clauses.slice(0, at).some(({ words: before }) => /^(?:जिन|जिस|जहां)$/u.test(before[0]?.key ?? ''))
  );
}

/** "बच्चे इसका उपयोग नहीं करते क्योंकि | यह दवा नींद कम करती है": what it is about opens the clause, and none of the clause before acts. */
export function borrowsBeforePointer({ borrowed, clause: { words, opener } }: Frame): boolean {
  const own = borrowed ? words.filter((word) => !opener.includes(word)) : [];
  return /^(?:यह|ये|वह|वे|वो)$/u.test(own[0]?.text ?? '') && /^(?:noun|unknown)$/u.test(own[1]?.pos ?? '');
}

const SHARES = /^(?:कम|कुछ|ज्यादातर|अधिकतर|अधिकांश|बहुत|कई)$/u;

/** "इस कारण कम ही लोग बीमार पड़ते हैं": how many it befalls each time, is told of that cause alone. */
export function isShareOfCause({ verb, words }: Clause, all: readonly Word[]): boolean {
  if (!verb || !tellsOfHabit(verb) || !words.some(({ key }) => SHARES.test(key))) return false;
  const front = all.slice(0, Math.max(0, all.indexOf(words[0] as Word)));
  return /(?:^| )इसी? (?:कारण|वजह से)$/u.test(front.map(({ text }) => text).join(' '));
}
