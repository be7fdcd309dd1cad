import type { Gender, GrammaticalNumber } from '../../../../model.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { Draft, Sentence } from '../../../language.ts';
import { chunkWords } from '../../chunk/index.ts';
import type { NounGroup } from '../../chunk/types.ts';
import { placeRole } from '../../frame/roles.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import { isVerbal, type Word } from '../../tag/word.ts';
import { buildDraft } from '../parts/build.ts';
import type { Participant, Segment } from '../parts/segments.ts';
import { obliqueOf } from '../telling/event-frame.ts';
import { headlineClauses, tellsByVerb } from './headline-clauses.ts';
import {
  type HeadlinePart,
  isEndOfRow,
  mayTell,
  readPart,
  splitAfterHarm,
  verbOfEvent,
  withoutInverted,
} from './headline-parts.ts';

/** Whether a headline may tell of casualties or an event: only then is it worth tagging. */
export function mayTellEvents({ tokens }: Sentence): boolean {
  return mayTell(tokens.map(({ key }) => key));
}

/** The parts of a headline between its commas and dashes. */
function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.pos === 'mark') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.flatMap(splitAfterHarm).filter((part) => part.length > 0);
}

/** Words told before a part, and what is put between: a comma, the marker of an event before a comma, or of a place before a colon. */
interface Setting {
  readonly words: readonly Word[];
  readonly between?: { readonly text: string; readonly rule: string };
}

const NO_SETTING: Setting = { words: [] };
const COMMA = { text: ',', rule: 'comma' };
const IN = { text: 'में', rule: 'headline-place' };
const IN_EVENT = { text: 'में', rule: 'headline-event' };

/** A place by name and nothing else: "बिहार" of "बिहार: …". */
function isPlaceAlone(words: readonly Word[] | undefined): boolean {
  const [first] = words ?? [];
  return first?.name?.class === 'place' && first.length === words?.length;
}

/** "बिहार: ट्रक की टक्कर में पांच की मौत": the place alone before a part that names none. */
function placeBefore(before: readonly Word[] | undefined, part: HeadlinePart): Setting | null {
  const named = part.words.some(({ name }) => name?.class === 'place');
  return before && isPlaceAlone(before) && !named ? { words: before, between: IN } : null;
}

/** "पटना में" of "पटना में ठंड का कहर": of a label only the place is told. */
function namedPlace(label: readonly Word[]): readonly Word[] | null {
  const first = label[0];
  const marker = first && label[first.length];
  return first?.name?.class === 'place' && marker?.tag === 'locative'
    ? label.slice(0, first.length + 1)
    : null;
}

/** "बॉयलर फटने से", "लगी भीषण आग": verbs that belong to the event itself; "बवंडर ने मचाई तबाही" is a clause. */
function isOfEvent(word: Word, behind: readonly Word[]): boolean {
  if (word.tag === 'ergative') return false;
  // "उठा बवंडर": it came up, and is no "उठे बवंडर में".
  if (isVerbal(word) && word.text.endsWith('ा')) return false;
  if (!isVerbal(word) || behind[0]?.pos === 'postposition') return true;
  return behind.slice(0, -1).every((other) => other.pos === 'adjective' || isVerbal(other));
}

const numbersIn = (words: readonly Word[]) =>
  words.flatMap(({ value }) => (value?.fact.type === 'quantity' ? [value.fact.value] : []));

/** "काबुल के दारुल में": a place, or one that the next lies in; "काबुल के पास", "काबुल तक" is elsewhere. */
function isWhere(words: readonly Word[], at: number, isLast: boolean): boolean {
  const marker = words[at + (words[at]?.length ?? 1)];
  const owns = /^(?:का|की|के)$/u.test(marker?.key ?? '') && marker?.length === 1;
  return owns || (isLast && marker?.tag === 'locative');
}

/** Whether a lead tells the numbers of a part of its headline, and of that place or places in it alone. */
function tellsSame(lead: readonly Word[], part: readonly Word[], [place]: readonly Word[]): boolean {
  const told = numbersIn(lead);
  const numbers = numbersIn(part);
  const places = lead.flatMap((word, i) => (word.name?.class === 'place' && !word.inside ? [i] : []));
  return (
    numbers.length > 0 &&
    numbers.every((number) => told.includes(number)) &&
    places.some((at) => lead[at]?.name?.canonical === place?.name?.canonical) &&
    places.every((at, i) => isWhere(lead, at, i === places.length - 1))
  );
}

/** Where or in what it happened, told by the part itself or by one before it: "काबुल में हमला, 31 की मौत, सात घायल". */
function settingOf(
  parts: readonly (readonly Word[])[],
  at: number,
  part: HeadlinePart,
  lead: readonly Word[],
): Setting | null {
  const before = parts[at - 1];
  const front = at === 1 ? placeBefore(before, part) : null;
  if (front) return front;
  if (part.placed) return NO_SETTING;
  if (!before || part.kind === 'event') return null;
  const event = before.at(-1)?.key === 'जारी' ? before.at(-2) : before.at(-1);
  const isLabel = /^(?:कहर|तबाही|प्रकोप)$/u.test(event?.key ?? '');
  const where = isLabel ? namedPlace(before) : null;
  if (where) return { words: where };
  // "बिहार: बाढ़ का कहर जारी, 12 की मौत".
  if (isLabel && at === 2 && isPlaceAlone(parts[0])) return { words: parts[0] ?? [], between: IN };
  const isEvent =
    isLabel || (event?.noun?.some(({ class: kind }) => kind === 'event' || kind === 'natural') ?? false);
  const located = before.some(
    ({ pos, tag }) => pos === 'postposition' && (tag === 'locative' || tag === 'superessive'),
  );
  const told = readPart(before);
  // "हमले से दहला काबुल, 10 की मौत": where it was is what is told of, as far as the lead says so.
  if (told?.kind === 'verb' && isPlaceAlone(told.told.words))
    return told.shaken && tellsSame(lead, part.words, told.told.words)
      ? { words: told.told.words, between: IN }
      : null;
  if (told && told.kind !== 'event') {
    const own = told.words.slice(0, told.words.indexOf(told.told.words[0] as Word));
    const setting = told.placed ? { words: own } : settingOf(parts, at - 1, told, lead);
    if (setting) return setting;
  }
  // "बवंडर ने मचाई तबाही, एक की मौत": a clause of its own is no setting.
  const plain = before.at(-1) === event && before.every((word, i) => isOfEvent(word, before.slice(i + 1)));
  if ((isEvent || told?.kind === 'event') && located && plain) return { words: before, between: IN_EVENT };
  // "बस पुल से नीचे गिरी, 12 की मौत": what came about stands before, told with a verb of its own.
  const isDeed = tellsByVerb(before) || withoutInverted(before) !== null;
  return isDeed ? { words: before, between: COMMA } : null;
}

/** "6.3 तीव्रता का हादसा" before में: "6.3 तीव्रता के हादसे". */
function beforeIn(words: readonly Word[]): Segment[] {
  const place = { part: 'other' } as const;
  return words.map((word, i): Segment => {
    if (i === words.length - 1) return obliqueOf(word);
    return word.text === 'का'
      ? { kind: 'replaced', words: [word], text: 'के', place }
      : { kind: 'words', words: [word], place };
  });
}

interface Verb {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly text: string;
}

/** हुआ, आई, लगे: the perfective of a root in a gender and number. */
function perfective(root: string, gender: Gender, number: GrammaticalNumber): string {
  const stem = { हो: 'हु', आ: 'आ', लग: 'लग' }[root] ?? 'हु';
  if (gender === 'f') return `${stem}${root === 'लग' ? 'ी' : 'ई'}${number === 'pl' ? 'ं' : ''}`;
  if (number === 'pl') return `${stem}${root === 'लग' ? 'े' : 'ए'}`;
  return root === 'आ' ? 'आया' : `${stem}${root === 'लग' ? 'ा' : 'आ'}`;
}

/** Words for more than one. */
const SEVERAL = /^(?:कई|कुछ|अनेक|सैकड़ों|सैकडों|दर्जनों|हजारों|लाखों|सभी|अन्य)$/u;

function verbOf({ told, kind }: HeadlinePart): Verb {
  const last = told.words.at(-1) as Word;
  if (kind === 'death') return { gender: 'f', number: 'sg', text: 'हुई' };
  if (kind === 'event') {
    const noun = last.noun?.find((one) => one.case === 'direct');
    const gender = noun?.gender ?? 'm';
    const number = noun?.number ?? 'sg';
    return { gender, number, text: perfective(verbOfEvent(last.key) ?? 'हो', gender, number) };
  }
  const noun = told.words.findLast((word) => word !== last && word.noun)?.noun?.[0];
  const counted = told.words.some(
    ({ value, key }) => (value?.fact.type === 'quantity' && value.fact.value !== 1) || SEVERAL.test(key),
  );
  // "पति-पत्नी घायल": of both sexes.
  if (noun?.class === 'person' && told.words.some(({ text }) => text.includes('-')))
    return { gender: 'm', number: 'pl', text: 'हुए' };
  // "23 लाख आबादी": of a feminine the form tells whether it is one.
  if (noun?.gender === 'f')
    return { gender: 'f', number: noun.number, text: perfective('हो', 'f', noun.number) };
  const several = counted || noun?.number === 'pl' || told.words.some(({ pos }) => pos === 'coordinator');
  const number = several ? 'pl' : 'sg';
  return { gender: 'm', number, text: perfective('हो', 'm', number) };
}

/** Words that leave open who or whether: a part of a headline with one is not told. */
function isOpen({ pos, pronoun, key }: Word): boolean {
  return (
    pos === 'pronoun' ||
    pos === 'relative' ||
    pos === 'negation' ||
    pronoun !== undefined ||
    /^(दोनों|यूं|यूँ|आशंका|तो|खतरा|खतरे|साजिश|चेतावनी|अलर्ट|धमकी|कोशिश)$/u.test(key)
  );
}

/** Words that leave open whether anything in a headline is so. */
function isDoubted({ pos, text, key }: Word): boolean {
  return pos === 'interrogative' || text === '?' || /^(दावा|अफवाह|मॉक|फर्जी|वायरल)$/u.test(key);
}

function draftOf(text: string, setting: Setting, part: HeadlinePart): Draft {
  const { words, groups, told, inverted, kind } = part;
  const own =
    inverted ?? (kind === 'verb' ? words.slice(words.indexOf(told.words.at(-1) as Word) + 1) : undefined);
  const verb = verbOf(part);
  const around = chunkWords(setting.words).filter((chunk): chunk is NounGroup => chunk.kind === 'noun');
  const participants: Participant[] = [...around, ...groups].map((group) => ({
    role:
      group === told
        ? 'agent'
        : setting.between === IN && around.includes(group)
          ? 'place'
          : placeRole(group),
    words: group.words,
    marker: group.marker,
    // "आठ मजदूर झुलसे": whom it befell with what it was.
    ...(group === told && kind === 'verb' && own && !inverted ? { beyond: own } : {}),
  }));
  const segments: Segment[] = [];
  const place = { part: 'other' } as const;
  if (setting.between === IN_EVENT) segments.push(...beforeIn(setting.words));
  else if (setting.words.length > 0) segments.push({ kind: 'words', words: setting.words, place });
  if (setting.between) segments.push({ kind: 'added', ...setting.between, place });
  segments.push({
    kind: 'words',
    words: words.slice(0, words.indexOf(told.words.at(-1) as Word) + 1),
    place,
  });
  const said: Segment = own
    ? { kind: 'words', words: own, place: { part: 'predicate' } }
    : { kind: 'added', text: verb.text, rule: 'headline-verb', place: { part: 'predicate' } };
  segments.push(said);
  const predicate = own ? text.slice(rangeOf(own).start, rangeOf(own).end) : verb.text;
  return buildDraft(text, {
    segments,
    participants,
    evidence: [
      rangeOf([...words, ...(inverted ?? [])]),
      ...(setting.words.length > 0 ? [rangeOf(setting.words)] : []),
    ],
    kind: 'event',
    modality: 'asserted',
    negated: false,
    predicate: {
      text: predicate,
      lemma: 'होना',
      ergative: false,
      passive: false,
      tense: 'past',
      gender: verb.gender,
      number: verb.number,
    },
    blocks: ['headline'],
    rules: ['claim.headline'],
    confidence: 0.6,
    sentence: 0,
    salience: 1,
  });
}

/** The first part of a headline, or the one behind "बिहार:". */
const isOpening = (parts: readonly (readonly Word[])[], at: number) =>
  at === 0 || (at === 1 && isPlaceAlone(parts[0]));

/**
 * Casualties and events that a headline tells without a verb or with it before its noun: "सड़क हादसे में छह घायल"
 * → "सड़क हादसे में छह घायल हुए।" They are never asked about. `lead` is the first sentence below.
 */
export function headlineClaims(
  text: string,
  headings: readonly TaggedSentence[],
  lead: readonly Word[] = [],
): Draft[] {
  return headings.flatMap(({ words }) => {
    if (words.some(isDoubted)) return [];
    const parts = partsOf(words);
    return parts.flatMap((words, at) => {
      if (words.some(isOpen) || isEndOfRow(parts, at)) return [];
      const part = readPart(words);
      // "…, फंसे यात्री रवाना हुए": behind a comma only what names somebody or something says of what it is.
      if (!part)
        return isOpening(parts, at) || words.some(({ name }) => name) ? headlineClauses(text, words) : [];
      const setting = settingOf(parts, at, part, lead);
      const turned = part.inverted !== undefined;
      if (!setting && !turned && isOpening(parts, at)) return headlineClauses(text, words);
      return setting && !setting.words.some(isOpen) ? [draftOf(text, setting, part)] : [];
    });
  });
}
