import { byRef, matchName } from '../../../../catalogue/lookup.ts';
import { fold } from '../../../../text/fold.ts';
import { ANY_WEEKDAY } from '../../calendar.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import { analyseVerb } from '../../lexicon/verb-forms.ts';
import { comingAbout, eventOf, isAnyEvent, isPlural } from './event-words.ts';

/** An event with its place, as the article tells it. */
export interface StoryEvent {
  /** What stands before the noun: "पटना में हुए", "मुंबई के परेल में लगी". */
  readonly tie: string;
  /** "हादसे", "आग": as it stands before a case marker. */
  readonly noun: string;
  readonly lemma: string;
  readonly place: string;
  /** As a kicker calls it: "पटना में हादसा", "हिमाचल हादसा". */
  readonly label: string;
  /** Where the article tells of it, in UTF-16 code units. */
  readonly at: number;
}

interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  /** Whether a mark closes the phrase after it. */
  readonly closes: boolean;
}

const WORD = /[^\s।|?!;,:"“”‘’()–—]+/gu;

function wordsOf(sentence: string, from: number): Word[] {
  return Array.from(sentence.matchAll(WORD), ({ 0: text, index }) => ({
    text,
    key: fold(text),
    start: from + index,
    closes: /^[,;:"“”‘’()–—]/u.test(sentence.slice(index + text.length)),
  }));
}

const CASE = new Set(['में', 'पर'].map(fold));
const GENITIVE = new Set(['के', 'की', 'का'].map(fold));
/** Nothing of these belongs to the name of a place. */
const NO_PLACE = new Set(
  'ने को से में पर तक और व एवं तथा या कि जो जब तब यह वह इस उस इन उन एक दो बाद पहले अब वहीं भी ही तो दौरान साथ लिए सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार आज कल सुबह शाम रात दोपहर देर'
    .split(' ')
    .map(fold),
);
/** A place of more words is a description. */
const LONGEST_PLACE = 8;

function isPlaceName(words: readonly Word[], at: number): boolean {
  const keys = words.slice(at, at + 4).map(({ key }) => key);
  return matchName(keys, 0, 'hi')?.refs.some((ref) => byRef(ref)?.class === 'place') ?? false;
}

function mayBeOfPlace({ key, text }: Word): boolean {
  if (NO_PLACE.has(key) || /\p{Nd}/u.test(text)) return false;
  return lookUpNoun(key).length > 0 || analyseVerb(key).length === 0;
}

/** The first word of the place that ends before the case marker at `at`; null where no listed name is in it. */
function placeBefore(words: readonly Word[], at: number): number | null {
  let first: number | null = null;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_PLACE); i--) {
    const word = words[i] as Word;
    if (word.closes || (!GENITIVE.has(word.key) && !mayBeOfPlace(word))) break;
    if (isPlaceName(words, i)) first = i;
    // A noun that is owned by no place before it: what stands before it is another phrase.
    else if (first !== null && !GENITIVE.has(word.key) && !GENITIVE.has(words[i + 1]?.key ?? '')) break;
  }
  return first;
}

const PARTICIPLES = /^(?:हुए|हुई|हुआ|आए|आई|आया|लगी|लगे|मची|भड़की)$/u;
const HAPPENED = /^(?:हुआ|हुई|हुए|हो|लगी|लग|लगने|होने|आया|आई|आ|आने|मची|मच|भड़की|भड़क|फटने)$/u;
/** After an event that the sentence is about; "हमले के आरोपी", "हमले के बाद" tell of something else. */
const INSIDE = /^(?:में|से|ने|पर)$/u;
/** From the place to its event so many words at most. */
const REACH = 12;

/** What comes of accidents: a sentence of these tells of one, whatever it calls it. */
const MISHAP = /^(?:गिर|पलट|टकरा|भिड़|उतर|डूब|ढह|फट|झुलस|लुढ़क|धंस|मौत|मारे|घायल|जख्मी)(?:$|[ाीेतनकगें]|ों|ने|कर|ी|े)/u;

function isTold(words: readonly Word[], at: number, isTied: boolean): boolean {
  const next = words[at + 1]?.key ?? '';
  if (words[at]?.closes) return isTied;
  if (!isTied) return HAPPENED.test(next);
  return INSIDE.test(next) || (GENITIVE.has(next) && !ELSEWHERE.test(words[at + 2]?.key ?? ''));
}

/** "हमले के आरोपी", "हमले के बाद": then the sentence is of something else. */
const ELSEWHERE =
  /^(?:आरोपी|आरोपियों|दोषी|दोषियों|बाद|पहले|लिए|खिलाफ|विरोध|मामले|मुख्य|साजिश|जिम्मेदार|शक|सिलसिले|संबंध|मुद्दे|बारे|बरसी)$/u;

/** "भूकंप के झटकों", "आग की चपेट": what belongs to the event itself. */
function isOfEvent(word: Word | undefined): boolean {
  return word !== undefined && /^(?:झटक|चपेट|वजह|कारण|चलते|दौरान|पानी)/u.test(word.key);
}

/** The event that a place takes part in; its words between place and noun are kept where they tie them. */
function eventAfter(words: readonly Word[], marker: number): { noun: string; tie: readonly string[] } | null {
  for (let i = marker + 1; i < Math.min(words.length, marker + REACH); i++) {
    const word = words[i] as Word;
    const between = words.slice(marker + 1, i);
    const form = eventOf(word.key);
    if (form && !isPlural(word.key)) {
      const tied = between.findIndex(({ key }) => PARTICIPLES.test(key));
      if (tied >= 0 && isTold(words, i, true)) return { noun: word.text, tie: shownTie(between) };
      const isNext =
        between.length === 0 && (INSIDE.test(words[i + 1]?.key ?? '') || isOfEvent(words[i + 2]));
      return isNext || isTold(words, i, false) ? { noun: word.text, tie: [] } : null;
    }
    if (word.closes || (CASE.has(word.key) && placeBefore(words, i) !== null)) return null;
  }
  return null;
}

/** Days and hours are asked for by others: they do not belong to the name of an event. */
const WHEN = new RegExp(`^(?:${ANY_WEEKDAY}|सुबह|शाम|रात|दोपहर|तड़के|देर|आज|कल|को|की)$`, 'u');
/** A tie of more words makes a stem too long. */
const LONGEST_TIE = 6;

function shownTie(between: readonly Word[]): string[] {
  const words = between.filter(({ text }) => !WHEN.test(text)).map(({ text }) => text);
  const last = words.findLastIndex((word) => PARTICIPLES.test(word));
  const kept = words.length <= LONGEST_TIE ? words : words.slice(last);
  return kept.some((word) => /\p{Nd}/u.test(word)) ? words.slice(last) : kept;
}

/** "हिमाचल हादसे में", "गुजरात दंगों में": a place and its event in one phrase. */
function compound(words: readonly Word[], first: number, marker: number): StoryEvent[] | null {
  const last = words[marker - 1] as Word;
  const form = eventOf(last.key);
  if (!form) return words.slice(first, marker).some(({ key }) => eventOf(key)) ? [] : null;
  if (isPlural(last.key) || marker - first < 2) return [];
  const tie = words
    .slice(first, marker - 1)
    .map(({ text }) => text)
    .join(' ');
  const label = `${tie} ${form.lemma}`;
  return [{ tie, noun: last.text, lemma: form.lemma, place: tie, label, at: (words[first] as Word).start }];
}

function eventsIn(sentence: string, from: number, anyEvent: string | undefined): StoryEvent[] {
  const words = wordsOf(sentence, from);
  const isMishap = anyEvent !== undefined && words.some(({ key }) => MISHAP.test(key));
  return words.flatMap(({ key }, marker): StoryEvent[] => {
    const first = CASE.has(key) ? placeBefore(words, marker) : null;
    if (first === null) return [];
    const own = compound(words, first, marker);
    if (own) return own;
    const place = words
      .slice(first, marker)
      .map(({ text }) => text)
      .join(' ');
    const found = eventAfter(words, marker) ?? (isMishap ? { noun: anyEvent, tie: [] } : null);
    const form = found && eventOf(fold(found.noun));
    if (!found || !form) return [];
    const shown = comingAbout(form);
    const tie = found.tie.length > 0 ? found.tie.join(' ') : shown.participle;
    const at = (words[first] as Word).start;
    const set = `${place} ${words[marker]?.text}`;
    const label = `${set} ${form.lemma}`;
    return [{ tie: `${set} ${tie}`, noun: shown.noun, lemma: form.lemma, place, label, at }];
  });
}

/** Headline and lead: so many characters from the top. */
const LEAD_LENGTH = 600;
/** An event told of less often is not what a story is about. */
const OFTEN = 2;

function anyEventIn(text: string): string | undefined {
  return /(?:^|\s)हादस[ाे]/u.test(text) ? 'हादसा' : /(?:^|\s)दुर्घटना/u.test(text) ? 'दुर्घटना' : undefined;
}

/** The event that the lead of a story tells of, and the others that are told later at other places. */
export interface Events {
  readonly main: StoryEvent;
  readonly others: readonly StoryEvent[];
}

/** What every event word has in it, whatever its ending: most sentences have none, and are not looked at. */
const HINT =
  /हादस|दुर्घटना|हमल|विस्फोट|धमाक|ब्लास्ट|आग|अग्निकांड|हत्याकांड|गोलीकांड|मुठभेड|मुठभेड़|फायरिंग|गोलीबारी|भगदड|भूकंप|भूस्खलन|बाढ|तूफान|चक्रवात|टक्कर|झड|हिंसा|दंग|पथराव|उपद्रव|बमबारी|डकैती|घटना|वारदात/u;

function toldIn(text: string): StoryEvent[] {
  const anyEvent = anyEventIn(text);
  const found: StoryEvent[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^।?!\n]+/gu)) {
    if (index >= LEAD_LENGTH && found.length === 0) break;
    const fallback = index < LEAD_LENGTH && found.length === 0 ? anyEvent : undefined;
    if (fallback !== undefined || HINT.test(sentence)) found.push(...eventsIn(sentence, index, fallback));
  }
  return found;
}

/** Whether a story speaks of an event more than once. */
function isTopic(text: string, { lemma }: StoryEvent): boolean {
  let count = 0;
  for (const word of text.split(/[\s।,;:!?"“”‘’()]+/u)) {
    if (!HINT.test(word)) continue;
    if (eventOf(fold(word))?.lemma === lemma || isAnyEvent(fold(word))) count++;
    if (count >= OFTEN) return true;
  }
  return false;
}

/** Every event of a story that is named with its place; null where the lead has none. */
export function eventsOf(text: string): Events | null {
  const found = toldIn(text);
  const [main] = found;
  if (!main || main.at > LEAD_LENGTH || !isTopic(text, main)) return null;
  const own = new Set(main.place.split(' ').filter((word) => word.length > 2));
  const others = found.filter(({ place }) => !place.split(' ').some((word) => own.has(word)));
  return { main, others };
}
