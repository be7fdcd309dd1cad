import type { Clause } from '../../clause/index.ts';
import type { Word } from '../../tag/word.ts';
import type { SourceWords } from '../types.ts';

const TITLE = /^(?:डॉ|डा|डॉक्टर|श्री|श्रीमती|सुश्री|प्रो|प्रोफेसर|न्यायमूर्ति|जस्टिस)$/u;

/** "डॉ. गंभीर पदक देंगे", "हेजल ने लिखा": by the last word of their name, which no list knows. */
function callsSpeaker(own: readonly Word[], { words }: SourceWords): boolean {
  const last = words.at(-1);
  if (!last || last.noun || last.role) return false;
  return own.some(({ text }, i) => {
    if (text !== last.text) return false;
    if (last.pos === 'unknown' || last.name?.class === 'person') return true;
    return words.length > 1 && TITLE.test(own[i - 1]?.key ?? own[i - 2]?.key ?? '');
  });
}

/** What is told of the speaker by name or as "उन्होंने … किया" is told by the paper. */
export function isOfSpeaker(clauses: readonly Clause[], source: SourceWords): boolean {
  const names = new Set(
    source.words.flatMap(({ name }) => (name?.class === 'person' ? [name.canonical] : [])),
  );
  return clauses.some(
    ({ words: own }) =>
      own.some(({ name }) => name && names.has(name.canonical)) || callsSpeaker(own, source),
  );
}

/** "इस मौके पर उन्होंने पदक भी प्रदान किए": what whoever spoke did. */
export function tellsOfThem(all: readonly Word[]): boolean {
  return all.slice(0, 4).some(({ key }) => key === 'उन्होंने');
}

/** "(संघ का कहना है …) हालांकि अभी संघ में कोई महिला नहीं है": what the paper sets against a body, told of it by its noun. */
export function objectsToSpeaker([first, ...words]: readonly Word[], source: SourceWords): boolean {
  const own = source.words.at(-1)?.noun?.[0];
  if (first?.key !== 'हालांकि' || !own || !/^(?:organisation|group|office)$/u.test(own.class)) return false;
  return words.some(({ noun }) => noun?.[0]?.lemma === own.lemma);
}

/** "(पुलिस ने बताया …) पुलिस तलाश कर रही है": what a body does that spoke before, told by its noun. */
export function isOfBody(clauses: readonly Clause[], { words }: SourceWords): boolean {
  const head = words.at(-1);
  if (!head || head.name || !/^(?:organisation|office)$/u.test(head.noun?.[0]?.class ?? '')) return false;
  return clauses.some(({ phrases }) =>
    phrases.some(
      (phrase) =>
        phrase.kind === 'nominal' &&
        (phrase.tag === 'ergative' || phrase.tag === 'direct') &&
        phrase.group.words.length <= 2 &&
        phrase.group.words[0]?.key === head.key,
    ),
  );
}
