import { patternFor } from '../../../../text/scripts.ts';
import { ANY_YEAR } from '../../../../text/years.ts';
import { ANY_MONTH } from '../../calendar.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import { placesInLine } from './mentions.ts';

/** Sentences from the top that tell of the news, and of which places it is. */
const LEAD = 2;

/** "मई में", "2023 में", "12 फरवरी को": a time of its own. */
const OWN_TIME = new RegExp(
  `(?:^| )(?:(?:${ANY_MONTH})(?: में| को)|${ANY_YEAR} में)(?= |,|।)(?! (?:बना|बने|बनी|निर्मित|स्थापित|हुए|हुई|शुरू हुए|शुरू हुई|जन्मे|जन्मी) )`,
  'u',
);
/** "पिछले साल", "दो महीने पहले": long enough ago to be no day of the news. */
const LONG_AGO =
  /(?:^| )(?:(?:पिछल[ेी]|बीते|गत) (?:\S{1,10} )?|\S{1,10} )(?:साल|वर्ष|महीने|माह|हफ्ते|सप्ताह)(?: पहले| पूर्व)(?= |,|।)|(?:^| )(?:पिछल[ेी]|बीते|गत) (?:साल|वर्ष|महीने|माह|हफ्ते|सप्ताह)(?= |,|।)/u;
/** What came over people: another time of it is another event, where "एक साल पहले" sets figures beside each other. */
export const BEFELL =
  /(?:^| )(?:हादसा|हादसे|दुर्घटना|आग|भगदड\u093c?|रिसाव|विस्फोट|धमाका|हमला|बाढ\u093c?|भूकंप|मौत|मारे|घायल|जख्मी|पलट\S{0,2}|डूब\S{0,2}|गिर\S{0,2}|टकरा\S{0,2}|ढह\S{0,2})(?= |,|।)/u;
/** "दमोह में भी": besides where the news was. */
const THERE_TOO = /(?:^| )(\S{2,20}) में भी(?= |,)/u;
/** "डूब गया था": done before the news. */
const PLUPERFECT = /(?:[ाीे]|आ|ए|ई|या) (?:था|थी|थीं|थे)।?$/u;
/** "हिरासत में लिया है": of the news again. */
const OF_NOW = /(?:(?<!त)[ाीे]|ए|ई|या) (?:है|हैं)।?$|\S(?:गा|गे|गी)।?$/u;
/** Behind a place where something came about: "भोपाल में", "कंपनी के कोरबा संयंत्र में". */
const IN = /^(?:\S{1,15} )?में(?: |$)/u;
/** "इसी अदालत ने बुधवार को …", "एक अन्य मामले में": the same court hears another case. */
const OTHER_CASE = /^(?:इसी|उसी) (?:अदालत|कोर्ट|न्यायालय|पीठ) |(?:^| )(?:दूसरे|अन्य|अलग) (?:मामले|मुकदमे)(?= )/u;

const textOf = ({ words }: TaggedSentence) =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ।$/u, '।');

const placesOf = ({ words }: TaggedSentence): readonly string[] =>
  words.flatMap(({ name, inside }) => (name?.class === 'place' && !inside ? [name.canonical] : []));

/** "मोकामा में …": the place that a sentence opens in. */
function opensIn({ words }: TaggedSentence): string | undefined {
  const [first] = words;
  if (first?.name?.class !== 'place') return undefined;
  return words[first.length]?.key === 'में' ? first.name.canonical : undefined;
}

/** Whether a sentence tells of what was before the news, in a month or year of its own. */
export const isBygone = (text: string): boolean =>
  PLUPERFECT.test(text) &&
  (patternFor(text, OWN_TIME).test(text) || (LONG_AGO.test(text) && BEFELL.test(text)));

/** "पिछले महीने दमोह में भी बस पलट गई थी": whether a sentence tells of what came over people before the news, in a place that its top does not name. */
export function turnsToPlace(text: string, top: string): boolean {
  if (!BEFELL.test(text) || !isBygone(text)) return false;
  const [, there] = text.match(THERE_TOO) ?? [];
  if (there !== undefined && !top.includes(there)) return true;
  return placesInLine(text).some(({ name, after }) => IN.test(after) && !top.includes(name));
}

/** Whether a sentence tells of how things stand with the news. */
export const isOfNow = (text: string): boolean => OF_NOW.test(text);

/** Whether a sentence turns to another case of the same court. */
export const turnsToCase = (text: string): boolean => OTHER_CASE.test(text);

/** What a sentence turns to: another time, another place and time, or another matter. */
type Turn = 'time' | 'place' | 'matter';

/** What a sentence turns to, if it turns away from the news. */
function turnOf(one: TaggedSentence, homes: ReadonlySet<string>, top: string): Turn | undefined {
  const text = textOf(one);
  const opened = opensIn(one);
  if (turnsToPlace(text, top)) return 'place';
  if (turnsToCase(text) || (opened !== undefined && !homes.has(opened))) return 'matter';
  return isBygone(text) ? 'time' : undefined;
}

/** What the sentences of a story that lead away from its news turn to. */
export type Asides = ReadonlyMap<number, Turn>;

/**
 * The sentences of a story that tell of something beside its news, and those behind them in their paragraph: what was in a
 * month or year of its own or long ago, what another place opens, another case of the same court. A place of the lead leads back, and
 * from another time what is so now.
 */
export function asidesIn(sentences: readonly TaggedSentence[], title: TaggedSentence | undefined): Asides {
  const top = [...(title ? [title] : []), ...sentences.slice(0, LEAD)];
  const homes = new Set(top.flatMap(placesOf));
  const head = top.map(textOf).join(' ');
  const asides = new Map<number, Turn>();
  let turn: ReturnType<typeof turnOf>;
  let within: number | undefined;
  for (const one of sentences.slice(1)) {
    const { index, paragraph } = one.sentence;
    const isBack =
      paragraph !== within ||
      (turn === 'time' && isOfNow(textOf(one))) ||
      placesOf(one).some((place) => homes.has(place));
    turn = turnOf(one, homes, head) ?? (isBack ? undefined : turn);
    within = paragraph;
    if (turn) asides.set(index, turn);
  }
  return asides;
}
