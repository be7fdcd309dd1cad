import { isQuote } from '../../tag/quotes.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';

/** What a phrase before its noun is made of. */
const PLAIN = /^(?:noun|name|unknown|adjective|value|number|parenthesis)$/u;
/** What brings an occasion about: "हुए उपचुनाव", "चल रही चैंपियनशिप", "आयोजित मेला". */
const HELD = /^(?:हुआ|हुए|हुई|लगी|आए|आई|मची|चला|चले|चली|रहे|रही|रहा|आयोजित|जारी)$/u;
const RUNNING = /^(?:चल|हो)$/u;
/** Where or upon whom it came. */
const WHERE = /^(?:में|पर|से)$/u;
const HOURS = /^(?:सुबह|शाम|रात|दोपहर|तड\u093c?के|देर|आधी|पहले|को|के|दौरान)$/u;
/** "पिछली बैठक", "अगले चुनाव", "एक बैठक": another one, or any. */
const OTHER =
  /^(?:पिछल[ाेी]|अगल[ाेी]|आगामी|गत|बीते|बीती|पहल[ाेी]|दूसर[ाेी]|तीसर[ाेी]|अन्य|हर|एक|कई|कुछ|दो|ऐसे|ऐसी|आम|साप्ताहिक|बड\u093c?[ाेी]|अहम|उच्चस्तरीय|आज|कल|कथित|संभावित)$/u;

const UNIT = /^(?:दिन|रात|शाम|सुबह|दोपहर|साल|वर्ष|महीने|माह|सप्ताह|हफ्ते|घंटे)$/u;

const isTime = ({ value, key }: Word) => value?.fact.type === 'time' || UNIT.test(key);

/** A time by itself, which the words before an occasion may follow: "शनिवार रात हुई …". */
const isWhen = (word: Word) => word.inside || isTime(word) || isSpan(word) || HOURS.test(word.key);

/** "छह दिन चली बातचीत": how long it went on. */
const isSpan = ({ value }: Word) => value?.fact.type === 'quantity' && value.fact.dimension === 'duration';

/** Whether somebody is named right before another noun: "मोहन राय | नगर निगम की बैठक में". */
function endsPerson(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (!next || !/^(?:noun|name|unknown|adjective|value)$/u.test(next.pos) || next.inside) return false;
  const start = words.findLastIndex(({ inside }, i) => i <= at && !inside);
  // "व्यापारी अनिल जैन की हत्या": an office before its holder ends nothing.
  const isHeld = next.role === true || next.name?.class === 'person';
  return words[start]?.name?.class === 'person' || (word.role === true && !isHeld);
}

/** The first index of the nouns, adjectives and genitives that end right before `end`. */
export function startOfNouns(words: readonly Word[], end: number): number {
  let from = end;
  while (from > 0) {
    const at = from - 1;
    const word = words[at] as Word;
    const isMarker = isGenitiveMarker(word) && at > 0 && from < end + 1;
    // "एम्स के एक अध्ययन", "बरसत रोड स्थित एक फैक्ट्री": whose or where it is, stands before.
    const isOneOf = word.key === 'एक' && (isGenitiveMarker(words[at - 1]) || words[at - 1]?.key === 'स्थित');
    if (!(word.inside || PLAIN.test(word.pos) || isMarker || isOneOf || isQuote(word))) break;
    const isTied = isGenitiveMarker(words[from]);
    if (isTime(word) && !isTied && !word.inside) break;
    if (endsPerson(words, at)) break;
    from = at;
  }
  while (
    from < end &&
    (isGenitiveMarker(words[from]) || words[from]?.inside || words[from]?.pos === 'parenthesis')
  )
    from++;
  return from;
}

/** "मेट्रो के दूसरे | चरण": which of them it is, and no other one. */
const isStage = (words: readonly Word[], at: number) =>
  /^(?:चरण|खंड)$/u.test(words[at + 1]?.key ?? '') && isGenitiveMarker(words[at - 1]);

/** Whether a word says that another one is meant, or any. */
const tellsOther = (words: readonly Word[], at: number): boolean =>
  OTHER.test(words[at]?.key ?? '') &&
  !isStage(words, at) &&
  !(words[at]?.key === 'एक' && isGenitiveMarker(words[at - 1]));

/** The words before an occasion that say which one it is; null where they point, or mean another one. */
export function wordsBefore(words: readonly Word[], at: number): readonly Word[] | null {
  const from = startOfNouns(words, at);
  const own = words.slice(from, at);
  const ahead = words[from - 1];
  if (ahead && /^(?:determiner|pronoun|relative|interrogative)$/u.test(ahead.pos)) return null;
  if (own.some((_, i) => tellsOther(words, from + i))) return null;
  // "राय की याचिका और यादव की याचिका": of two, or of more than stand here.
  if (ahead?.pos === 'coordinator' && ahead.text !== ',' && own.some(isGenitiveMarker)) return null;
  return [...heldBefore(words, from), ...own.filter(({ key }) => key !== 'एक')];
}

/** "… के मुनीम से (शनिवार रात) हुई": the participle before, with what it was in or upon, without its day. */
function heldBefore(words: readonly Word[], from: number): readonly Word[] {
  let verb = from - 1;
  if (!HELD.test(words[verb]?.key ?? '')) return [];
  if (RUNNING.test(words[verb - 1]?.key ?? '')) verb--;
  let end = verb;
  while (end > 0 && isWhen(words[end - 1] as Word) && !WHERE.test((words[end - 1] as Word).key)) end--;
  const marker = words[end - 1];
  if (!marker || !WHERE.test(marker.key)) return [];
  // "चिंगारी से लगी आग": why, and not where.
  if (marker.key === 'से' && !/^(?:हुए|हुई)$/u.test(words[verb]?.key ?? '')) return [];
  const nouns = startOfNouns(words, end - 1);
  const points = /^(?:determiner|pronoun|relative)$/u.test(words[nouns - 1]?.pos ?? '');
  // "यह सहमति | जिनेवा में हुई बातचीत के बाद": what is pointed at, ends before the place.
  const start = points
    ? words.findIndex(({ name }, at) => at > nouns && at < end - 1 && name?.class === 'place')
    : nouns;
  if (start < 0 || start >= end - 1) return [];
  return [...words.slice(start, end), ...words.slice(verb, from)];
}
