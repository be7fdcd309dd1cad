import { rangeOf } from '../../../../text/range.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import { isQuote } from '../../tag/quotes.ts';
import type { Word } from '../../tag/word.ts';
import { MISHAP, STORM } from './kinds.ts';
import { type Matter, matterFrom, runsOf } from './phrase.ts';
import { startOfNouns } from './walk.ts';

/** Sentences from the top that tell what happened where. */
const LEAD = 2;
/** The bare nouns that a story calls what happened by, and within how many sentences. */
const CALLED: Readonly<Record<string, readonly [oblique: string, participle: string]>> = {
  हादसा: ['हादसे', 'हुए'],
  हादसे: ['हादसे', 'हुए'],
  दुर्घटना: ['दुर्घटना', 'हुई'],
};
const NEAR = 4;
/** "दूसरा हादसा", "सड़क हादसे": another one, or any. */
const OTHER = /^(?:दूसर[ाेी]|अन्य|पिछल[ाेी]|पहल[ाेी]|सड़क|रेल|बड़[ाेी]|एक|कई)$/u;
const ROAD = /^(?:हाईवे|हाइवे|राजमार्ग|एनएच|एक्सप्रेसवे|मार्ग|रोड|पुल|स्टेशन|घाट|मोड़|चौराहे|चौक|फ्लाईओवर)(?:-|$)/u;

const isPlace = ({ name, key }: Word) =>
  (name?.class === 'place' && name.refs.length > 0) || ROAD.test(key) || /-(?:हाईवे|एनएच)/u.test(key);

/** What rides, houses and people come to in a mishap. */
const BEFELL =
  /(?:^| )(?:मौत|मारे|मारा|मृत्यु|घायल|जख्मी|टक्कर|पलट\S*|गिर\S*|डूब\S*|घुस\S*|भिड़\S*|टकरा\S*|आग|ढह\S*|धंस\S*|विस्फोट|धमाका|धमाके|पटरी|कुचल\S*|दब\S*|झुलस\S*|फट\S*)(?= |,|।)/u;

/** Whether a sentence tells what came over somebody. */
const tellsMishap = ({ words }: TaggedSentence) =>
  BEFELL.test(` ${words.map(({ text }) => text).join(' ')} `);

/** Whether the headline or the first sentence of a story tells of a mishap as its news. */
export function isOfMishap(
  { sentence, parts }: Matter,
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
): boolean {
  const first = sentences[0];
  if (parts.length === 0 || !first) return false;
  return (
    (title !== undefined && tellsMishap(title)) || (sentence === first.sentence.index && tellsMishap(first))
  );
}

/** How many words say at an index that it was there: "में", "के पास". */
function markerAt(words: readonly Word[], at: number): number {
  const { key } = words[at] as Word;
  if (key === 'में' || key === 'पर') return 1;
  return key === 'के' && /^(?:पास|निकट|समीप|नजदीक)$/u.test(words[at + 1]?.key ?? '') ? 2 : 0;
}

/** Where the first sentence says that it happened: the words with their marker. */
function placeIn(words: readonly Word[]): readonly Word[] | undefined {
  for (const at of words.keys()) {
    const marker = markerAt(words, at);
    if (marker === 0) continue;
    const own = words.slice(startOfNouns(words, at), at);
    const ahead = words[at - own.length - 1];
    if (ahead && /^(?:determiner|pronoun|relative)$/u.test(ahead.pos)) continue;
    if (
      own.length > 1 ? own.some(isPlace) : own.some((word) => word.name?.class === 'place' && isPlace(word))
    )
      return [...own, ...words.slice(at, at + marker)];
  }
  return undefined;
}

/** "कोटा-जयपुर हाईवे पर … बस ट्रेलर में घुसी। हादसे में …": the mishap by its place, where lead and noun go together. */
export function mishapIn(sentences: readonly TaggedSentence[]): Matter | undefined {
  const [first] = sentences;
  const place = first && tellsMishap(first) ? placeIn(first.words) : undefined;
  if (!place) return undefined;
  for (const { words } of sentences.slice(0, NEAR))
    for (const [at, word] of words.entries()) {
      const called = CALLED[word.text];
      if (!called || OTHER.test(words[at - 1]?.key ?? '') || words[at - 1]?.tag === 'genitive') continue;
      const [oblique, participle] = called;
      const where = place.map(({ text }) => text).join(' ');
      const before = {
        oblique: `${where} ${participle}`,
        direct: `${where} हुआ`.replace(/हुआ$/u, participle === 'हुई' ? 'हुई' : 'हुआ'),
      };
      return {
        kind: MISHAP,
        parts: [...runsOf(place), { added: participle }, { start: word.start, end: word.end }],
        before,
        full: { oblique: `${before.oblique} ${oblique}`, direct: `${before.direct} ${word.text}` },
        noun: { oblique, direct: participle === 'हुई' ? oblique : 'हादसा' },
        antecedent: rangeOf(place),
        sentence: 0,
      };
    }
  return undefined;
}

const STORMS = /^(?:तूफान|चक्रवात)$/u;
const ANY_STORM = /^(?:तूफान|चक्रवात|टाइफून|टायफून|हरिकेन)$/u;
const MOST_NAME = 4;

/** The names beside the nouns of storms in a story. */
function stormsIn(sentences: readonly TaggedSentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words } of sentences)
    for (const [at, { text }] of words.entries()) {
      if (!ANY_STORM.test(text)) continue;
      const behind = words.slice(at + 1, at + 3).find((word) => !isQuote(word));
      const isName = behind?.pos === 'unknown' || (behind?.name !== undefined && isQuote(words[at + 1]));
      if (behind && isName) names.add(behind.key);
    }
  return names;
}

/** "तूफान ‘मुरासु’": the storm that headline or lead tell by name. */
export function stormIn(
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
): Matter | undefined {
  if (stormsIn(sentences).size > 1) return undefined;
  for (const { words, sentence } of [...(title ? [title] : []), ...sentences.slice(0, LEAD)])
    for (const [at, word] of words.entries()) {
      const next = words[at + 1];
      if (!STORMS.test(word.text) || !next) continue;
      const close = isQuote(next) ? words.findIndex((one, i) => i > at + 2 && isQuote(one)) : -1;
      const isBare = next.pos === 'unknown' && next.noun === undefined && next.verb === undefined;
      if (close < 0 ? !isBare : close - at > MOST_NAME) continue;
      const behind = close < 0 ? [next] : words.slice(at + 1, close + 1);
      return matterFrom(STORM, { before: [], unit: [word], behind }, sentence.index);
    }
  return undefined;
}
