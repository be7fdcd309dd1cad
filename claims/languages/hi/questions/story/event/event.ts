import { fold } from '../../../../../text/fold.ts';
import { type LinePlace, placesInLine } from '../../../draft/setting/mentions.ts';
import { headlineOf } from '../words.ts';
import { datelineEvent } from './event-dateline.ts';
import {
  asDirect,
  kindBefore,
  partiesBefore,
  shownTie,
  sortBefore,
  tellsParties,
} from './event-modifiers.ts';
import {
  CASE,
  GENITIVE,
  JOINED,
  markerAt,
  nearestOf,
  placeBefore,
  textOf,
  type Word,
  wordsOf,
} from './event-place.ts';
import {
  asToldAbove,
  HAPPENED,
  HARM,
  INSIDE,
  isToldOfBefore,
  isTurnedTo,
  MISHAP,
  PARTICIPLES,
  type StoryEvent,
} from './event-told.ts';
import { comingAbout, eventOf, isAnyEvent, isPlural, isSameEvent, namesEvent } from './event-words.ts';
import { collisionOf } from './happening-words.ts';

/** From the place to its event so many words at most. */
const REACH = 14;

function isTold(words: readonly Word[], at: number, isTied: boolean): boolean {
  const next = words[at + 1]?.key ?? '';
  if (words[at]?.closes) return isTied;
  if (!isTied) return HAPPENED.test(next) || isDone(words, at);
  if (GENITIVE.has(next)) return !ELSEWHERE.test(words[at + 2]?.key ?? '');
  // "लगी आग जिले की सबसे बड़ी आग है": the sentence is about it.
  return !AWAY.test(next) && !ELSEWHERE.test(next);
}

/** "हमले को लेकर", "आग और": what follows is about something else. */
const AWAY = /^(?:को|तक|और|व|एवं|तथा|या|समेत|सहित|जैस[ाेी])$/u;

/** What people do to others; the rest comes about. */
const ACTS: ReadonlySet<string> = new Set(
  'हमला विस्फोट धमाका ब्लास्ट फायरिंग गोलीबारी पथराव बमबारी'.split(' ').map(fold),
);
/** "हमला कर दिया", "फायरिंग की": not what one says of another: "हमला करते हुए कहा". */
const DONE = /^(?:कर|किया|की|किए)$/u;
const WITH_DONE = /^(?:दिया|दी|दिए|गया|गई|गए|है|थी|था)$/u;
/** An attack of words. */
const SPOKEN =
  /^(?:कहा|कहते|बोला|बोले|बताया|आरोप|बयान|ट्वीट|जुबानी|सियासी|राजनीतिक|नेता|सरकार|विपक्ष|पार्टी|दल|कांग्रेस|भाजपा|बीजेपी)$/u;

/** "स्टेशन पर हमला कर दिया": an act is told of by whoever does it. */
function isDone(words: readonly Word[], at: number): boolean {
  const lemma = eventOf(words[at]?.key ?? '')?.lemma;
  if (lemma === undefined || !ACTS.has(fold(lemma)) || words.some(({ key }) => SPOKEN.test(key)))
    return false;
  const [verb, last] = [words[at + 1]?.key ?? '', words[at + 2]?.key ?? ''];
  return DONE.test(verb) && (words[at + 1]?.closes === true || last === '' || WITH_DONE.test(last));
}

/** "हमले के आरोपी", "हमले के बाद": then the sentence is of something else. */
const ELSEWHERE =
  /^(?:आरोपी|आरोपियों|दोषी|दोषियों|बाद|पहले|लिए|खिलाफ|विरोध|मामले|मुख्य|साजिश|जिम्मेदार|शक|सिलसिले|संबंध|मुद्दे|बारे|बरसी)$/u;

/** "भूकंप के झटकों", "आग की चपेट": what belongs to the event itself. */
function isOfEvent(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:झटक|चपेट|वजह|कारण|चलते|दौरान|पानी|स्थिति|कहर|तबाही|तांडव|सिलसिल|घटना)/u.test(word.key)
  );
}

/** Who acts, and on whom, between a place and the noun: then the event is another's. */
const ACTED = new Set('ने को से'.split(' ').map(fold));

/** Whether an event that no participle ties to its place is told of there. */
function isToldThere(words: readonly Word[], at: number, between: readonly Word[], isHead: boolean): boolean {
  if (isTold(words, at, false)) return true;
  const isPlain = !between.some(({ key }) => ACTED.has(key));
  // "मुठभेड़ का सिलसिला": what belongs to the event itself. A headline ends with it.
  if (GENITIVE.has(words[at + 1]?.key ?? '') && isOfEvent(words[at + 2])) return isPlain;
  const isLast = words[at]?.closes || at === words.length - 1;
  // At the end of a headline "हमले" is of many.
  if (isHead && isLast && words[at]?.key === fold(eventOf(words[at]?.key ?? '')?.lemma ?? '')) return isPlain;
  return between.length === 0 && INSIDE.test(words[at + 1]?.key ?? '');
}

/** An event behind its place: what it was, as it stands there, and the words that tie it to the place. */
interface Found {
  readonly noun: string;
  readonly tie: readonly string[];
  /** "नक्सली" of "नक्सली हमले". */
  readonly kind?: string;
  /** The same, where the tie has it already: it stands in the label alone. */
  readonly sort?: string;
}

/** "बस्तर में नक्सली हमले में 11 की मौत": in a sentence that tells what came of it, an event that nothing else stands before. */
function toldByKind(words: readonly Word[], at: number, between: readonly Word[]): Found | null {
  const event = words[at] as Word;
  if (event.closes || !INSIDE.test(words[at + 1]?.key ?? '')) return null;
  const kind = kindBefore(between, event);
  if (kind === null || !words.some(({ key }) => HARM.test(key))) return null;
  return { noun: event.text, tie: [], ...(kind.length > 0 ? { kind: kind.join(' ') } : {}) };
}

/** "गत अक्टूबर में आए तूफान": not what the news is of. */
const BYGONE = /^(?:गत|बीते|पिछले|पिछली)$/u;

/** The event that a place takes part in; its words between place and noun are kept where they tie them. */
function eventAfter(words: readonly Word[], marker: number, isHead: boolean): Found | null {
  for (let i = marker + 1; i < Math.min(words.length, marker + REACH); i++) {
    const word = words[i] as Word;
    const between = words.slice(marker + 1, i);
    const form = eventOf(word.key);
    // "विस्फोट और आग": the second goes with the first.
    const at = JOINED.has(words[i + 1]?.key ?? '') && eventOf(words[i + 2]?.key ?? '') ? i + 2 : i;
    if (form && !isPlural(word.key)) {
      if (between.some(({ key }) => BYGONE.test(key))) return null;
      const tied = between.findIndex(({ key }) => PARTICIPLES.test(key));
      const sort = sortBefore(words, i) || partiesBefore(words, i);
      if (tied >= 0 && isTold(words, at, true)) return { noun: word.text, tie: shownTie(between), sort };
      if (isToldThere(words, at, between, isHead)) return { noun: word.text, tie: [], sort };
      return at === i ? toldByKind(words, at, between) : null;
    }
    if (word.closes || (CASE.has(word.key) && placeBefore(words, i) !== null)) return null;
  }
  return null;
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

/** Where a sentence stands: a headline may end with its event. */
interface Seat {
  readonly from: number;
  readonly isHead: boolean;
  /** The story's word for whatever happened. */
  readonly anyEvent: string | undefined;
}

function eventsIn(sentence: string, { from, isHead, anyEvent }: Seat): StoryEvent[] {
  const words = wordsOf(sentence, from);
  const isMishap = anyEvent !== undefined && words.some(({ key }) => MISHAP.test(key));
  return words.flatMap((_, i): StoryEvent[] => {
    const marker = markerAt(words, i);
    const first = marker && placeBefore(words, marker.end);
    if (!marker || first === null) return [];
    const own = compound(words, first, marker.end);
    if (own) return own;
    const whole = textOf(words.slice(first, marker.end));
    const found = eventAfter(words, i, isHead) ?? (isMishap ? { noun: anyEvent, tie: [] } : null);
    const form = found && eventOf(fold(found.noun));
    if (!found || !form) return [];
    const place = tellsParties(found.sort) ? nearestOf(whole) : whole;
    const shown = comingAbout(form);
    const tie = found.tie.length > 0 ? found.tie.join(' ') : shown.participle;
    const at = (words[first] as Word).start;
    const set = `${place} ${marker.text}`;
    const kind = found.kind === undefined ? '' : `${found.kind} `;
    const sort = found.sort ? `${found.sort} ` : kind;
    const called = sort === '' ? collisionOf(words, form.lemma) : form.lemma;
    const label = `${set} ${asDirect(sort)}${called}`.replace(JOINERS, '');
    return [{ tie: `${set} ${tie}`, noun: `${kind}${shown.noun}`, lemma: form.lemma, place, label, at }];
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
  /हिमस्खलन|एवलां|एवलॉ|क्रैश|भिडं|शूटआउट|एनकाउंटर|गैंगवार|आगजनी|बवंडर|ओलावृष्टि|सुनामी|हादस|दुर्घटना|हमल|विस्फोट|धमाक|ब्लास्ट|आग|अग्निकांड|हत्याकांड|गोलीकांड|मुठभेड|फायरिंग|गोलीबारी|भगदड|भूकंप|भूस्खलन|बाढ|तूफान|चक्रवात|टक्कर|झड|हिंसा|दंग|पथराव|उपद्रव|बमबारी|डकैती|घटना|वारदात/u;

/** Marks that some keyboards put into words, and the dot below. */
const MARKS = /[\u200c\u200d\u093c]/gu;
const JOINERS = /[\u200c\u200d]/gu;

/** Words without those marks; letters typed in one with their dot are taken apart. */
const plainOf = (text: string) => text.normalize('NFC').replace(MARKS, '');

function toldIn(text: string): StoryEvent[] {
  const anyEvent = namesEvent(headlineOf(text)) ? undefined : anyEventIn(text);
  if (anyEvent === undefined && !HINT.test(plainOf(text))) return [];
  const found: StoryEvent[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^।?!\n]+/gu)) {
    if (index >= LEAD_LENGTH && found.length === 0) break;
    const fallback = index < LEAD_LENGTH && found.length === 0 ? anyEvent : undefined;
    if (fallback === undefined && !HINT.test(plainOf(sentence))) continue;
    const isHead = index === 0 && text[sentence.length] === '\n';
    found.push(...eventsIn(sentence, { from: index, isHead, anyEvent: fallback }));
  }
  return found;
}

/** Whether a story speaks of an event more than once. */
function isTopic(text: string, { lemma }: StoryEvent): boolean {
  let count = 0;
  for (const word of text.split(/[\s।,;:!?"“”‘’()]+/u)) {
    if (!HINT.test(plainOf(word))) continue;
    if (eventOf(fold(word))?.lemma === lemma || isAnyEvent(fold(word))) count++;
    if (count >= OFTEN) return true;
  }
  return false;
}

/** Whether the headline or the first sentence tells what came of an event: then the story is of it, though it names it once. */
function isNews(text: string, { at, lemma }: StoryEvent): boolean {
  const head = text.indexOf('\n') + 1;
  const end = text.slice(head).search(/[।?!\n]/u);
  const isFirst = at < head + (end < 0 ? text.length : end);
  const sentence = text.slice(at).split(/[।?!\n]/u, 1)[0] ?? '';
  return isFirst && !isAnyEvent(fold(lemma)) && wordsOf(sentence, at).some(({ key }) => HARM.test(key));
}

/** Events that spread: where they are told of within their state or country, they are the same. */
const SPREADS: ReadonlySet<string> = new Set('बाढ़ तूफान चक्रवात भूकंप'.split(' ').map(fold));

/** Whether one of two places lies in the other: "जोरहाट" and "असम". */
function isNested(a: LinePlace, b: LinePlace): boolean {
  if (a.country !== b.country) return false;
  if (a.state === undefined || b.state === undefined) return true;
  return (
    a.state === b.state && (a.district === undefined || b.district === undefined || a.district === b.district)
  );
}

/** "असम में आई बाढ़", and then "जोरहाट में बाढ़": a part of it. */
function isPartOf(other: StoryEvent, main: StoryEvent): boolean {
  if (!SPREADS.has(fold(main.lemma)) || !isSameEvent(other.lemma, main.lemma)) return false;
  const [places, home] = [placesInLine(other.place), placesInLine(main.place)];
  return places.length > 0 && places.every((one) => home.some((own) => isNested(one, own)));
}

/** "प्रदेश के चार जिलों में बवंडर आया। … अलवर में तूफान से": told of a whole before, an event that spreads is told of its part. */
function isToldWider(text: string, { at, lemma }: StoryEvent): boolean {
  if (!SPREADS.has(fold(lemma))) return false;
  const head = text.indexOf('\n') + 1;
  const stop = Math.max(text.lastIndexOf('।', at), text.lastIndexOf('\n', at));
  if (stop <= head) return false;
  return wordsOf(text.slice(head, stop), head).some(({ key }) =>
    isSameEvent(eventOf(key)?.lemma ?? '', lemma),
  );
}

/** "मंत्री बोले, दिल्ली हिंसा की जांच होगी": a story of what somebody said, whatever event that was about. */
const SAYING_HEAD = /^(?:[^\s,:;–-]+ ){1,4}(?:बोल[ाेी]|बोलीं|कहा)\s?[,:–-]/u;

/** Every event of a story that is named with its place; null where the lead has none, or the story is of a speech. */
export function eventsOf(text: string): Events | null {
  if (SAYING_HEAD.test(headlineOf(text))) return null;
  const found = toldIn(text);
  const first = found.find(({ at }) => !isToldOfBefore(text, at));
  const isMain =
    first &&
    first.at <= LEAD_LENGTH &&
    !isTurnedTo(text, first.at) &&
    !isToldWider(text, first) &&
    (isTopic(text, first) || isNews(text, first));
  const told = isMain ? first : datelineEvent(text, anyEventIn(text));
  if (!told) return null;
  const main = asToldAbove(told, text);
  const own = new Set(main.place.split(' ').filter((word) => word.length > 2));
  const others = found.filter(
    (other) => !other.place.split(' ').some((word) => own.has(word)) && !isPartOf(other, main),
  );
  return { main, others };
}
