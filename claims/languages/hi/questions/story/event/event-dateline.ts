import { byRef, matchName } from '../../../../../catalogue/lookup.ts';
import { fold } from '../../../../../text/fold.ts';
import { isCapital } from '../../../capitals.ts';
import { type LinePlace, placesInLine } from '../../../draft/setting/mentions.ts';
import { readDateline } from '../../../lines/dateline.ts';
import { isWordOfLanguage } from '../places/unlisted.ts';
import { kindRightBefore } from './event-modifiers.ts';
import { type Word, wordsOf } from './event-place.ts';
import { HAPPENED, HARM, INSIDE, MISHAP, PARTICIPLES, type StoryEvent } from './event-told.ts';
import { comingAbout, eventOf, isPlural } from './event-words.ts';

/** Headlines and bylines stand above the dateline: so many lines at most. */
const MOST_LINES = 5;
/** A dateline is read within so many characters. */
const HEAD = 200;
/** Places that a paper's own people write from. */
const LOCAL: ReadonlySet<string> = new Set(['city.in', 'district', 'town.in', 'seat.in']);

/** The town of a dateline. */
interface Town {
  readonly name: string;
  /** Null where no list has it. */
  readonly ref: string | null;
  readonly isCapital: boolean;
  /** Where the story begins behind its dateline, in UTF-16 code units. */
  readonly from: number;
}

function townNamed(name: string, from: number): Town | null {
  const keys = name.split(' ').map(fold);
  const match = matchName(keys, 0, 'hi');
  if (match === null)
    return keys.length === 1 && !isWordOfLanguage(keys[0] as string)
      ? { name, ref: null, isCapital: false, from }
      : null;
  // "चंडीगढ़" is a territory as well as a town.
  const entries = match.length === keys.length ? match.refs.flatMap((ref) => byRef(ref) ?? []) : [];
  const entry = entries.find(({ category }) => LOCAL.has(category));
  if (!entry) return null;
  return { name, ref: entry.ref, isCapital: isCapital(name), from };
}

/** The town that a story is written from, as its dateline says; null where there is none. */
function townOf(text: string): Town | null {
  let at = 0;
  for (const line of text.split('\n', MOST_LINES)) {
    const dateline = readDateline(line.slice(0, HEAD));
    if (dateline?.place !== undefined) return townNamed(dateline.place, at + dateline.length);
    at += line.length + 1;
  }
  return null;
}

/** What a village or a quarter is called by, behind a name that a town may bear as well. */
const SMALL = /^(?:गांव|मोहल्ल|पंचायत|वार्ड|टोल|बाजार|चौक|मोड|पुल|रोड|मार्ग)/u;
/** A paper that writes from a capital tells of the whole state, but where it says that it is of the town. */
const OF_TOWN = /(?:^|\s)(?:शहर|राजधानी|महानगर)(?=\s)/u;

/** "गया की ओर से आ रही कार", "गया जा रही बस": whence and whither a ride went is not where it came to grief. */
const RIDE_BETWEEN =
  /(?<!\S)\S{1,20} (?:(?:की (?:ओर|तरफ) )?से |की (?:ओर|तरफ) )?(?=(?:आ|जा|लौट) (?:रह[ाेी]|कर)|(?:आने|जाने|लौटने) वाल[ाेी]|लौट(?:ते|ती) )/gu;

/** "चंबा-तीसा मार्ग": a road from one town to another, all along which something may come about. */
const WAY_BETWEEN =
  /(?<!\S)([\p{L}\p{M}]{2,20})[-–]([\p{L}\p{M}]{2,20}) (?:(?:मुख्य|राष्ट्रीय|राज्य|संपर्क|सड़क|रेल) )?(?:मार्ग|राजमार्ग|हाईवे|हाइवे|सड़क|रोड|एक्सप्रेसवे|रेलखंड|रेलमार्ग)(?=[\s,।])/gu;

/** Whether words set their event on a road that leads to the town, of which it may be far. */
const isOnWayTo = ({ name }: Town, sentence: string) =>
  Array.from(sentence.matchAll(WAY_BETWEEN)).some(([, one, other]) => one === name || other === name);

/** Whether words name no place but the town itself and the state that it lies in. */
function staysIn({ name, ref, isCapital }: Town, sentence: string): boolean {
  const state = ref === null ? undefined : byRef(byRef(ref)?.in ?? '')?.hi;
  const places = placesInLine(sentence.replace(RIDE_BETWEEN, '')).filter((place) => !SMALL.test(place.after));
  const isOwn = (place: LinePlace) => place.name === name;
  if (isCapital && !places.some(isOwn) && !OF_TOWN.test(sentence)) return false;
  return places.every((place) => isOwn(place) || (state !== undefined && place.name === state));
}

/** Where in a sentence its event is told; -1 where it tells none. */
function eventAt(words: readonly Word[]): number {
  const isHarm = words.some(({ key }) => HARM.test(key) || MISHAP.test(key));
  return words.findIndex(({ key, closes }, i) => {
    if (closes || !eventOf(key) || isPlural(key)) return false;
    const next = words[i + 1]?.key ?? '';
    const isTied = PARTICIPLES.test(words[i - 1]?.key ?? '');
    return HAPPENED.test(next) || (INSIDE.test(next) && (isHarm || isTied));
  });
}

/**
 * "भदोही: मोड़ के पास सड़क हादसे में दो घायल": the event of a first sentence that names no place but that of its dateline.
 * `anyEvent` is the story's word for whatever happened.
 */
export function datelineEvent(text: string, anyEvent: string | undefined): StoryEvent | null {
  const town = townOf(text);
  if (!town) return null;
  const sentence = text.slice(town.from).split(/[।?!\n]/u, 1)[0] ?? '';
  if (!staysIn(town, sentence) || isOnWayTo(town, sentence)) return null;
  const words = wordsOf(sentence, town.from);
  const at = eventAt(words);
  const isMishap = at < 0 && words.some(({ key }) => MISHAP.test(key));
  const noun = words[at]?.text ?? (isMishap ? anyEvent : undefined);
  const form = noun === undefined ? undefined : eventOf(fold(noun));
  if (!form) return null;
  const kind = kindRightBefore(words, at)
    .map((word) => `${word} `)
    .join('');
  const shown = comingAbout(form);
  return {
    tie: `${town.name} में ${shown.participle}`,
    noun: `${kind}${shown.noun}`,
    lemma: form.lemma,
    place: town.name,
    label: `${town.name} में ${kind}${form.lemma}`,
    at: town.from,
  };
}
