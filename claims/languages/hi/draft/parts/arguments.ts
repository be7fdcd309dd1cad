import type { Argument, GrammaticalNumber, Role, Slot } from '../../../../model.ts';
import { contains, type Range, rangeOf, spanOf } from '../../../../text/range.ts';
import { numbersNoun } from '../../chunk/boundaries.ts';
import { countOf, isGenitiveMarker, type NounReading, type Word } from '../../tag/word.ts';
import { factsIn } from './facts-in.ts';
import type { Found } from './found.ts';
import { partsIn, settingsIn } from './members.ts';
import type { Participant } from './segments.ts';
import { isPartOfDay } from './time-parts.ts';

const isQuoteMark = (word: Word | undefined) => word?.pos === 'parenthesis' && word.text.length === 1;

/** "'गाजा' तूफान": the mark that opens a name stays with the one that closes it. */
function opensQuote(words: readonly Word[], at: number): boolean {
  return isQuoteMark(words[at]) && words.slice(at + 1, -1).some(isQuoteMark);
}

/** "फिल्म 'गाजा'": the mark that closes a name stays with the one that opens it, behind the first word at `start`. */
function closesQuote(words: readonly Word[], start: number, at: number): boolean {
  return isQuoteMark(words[at]) && words.slice(start + 1, at - 1).some(isQuoteMark);
}

/** "पटना से 20 किलोमीटर दूर": which way the distance goes. */
function tellsWay(words: readonly Word[], at: number): boolean {
  const fact = words[at - 1]?.value?.fact;
  return words[at]?.pos === 'adverb' && fact?.type === 'quantity' && fact.dimension === 'distance';
}

/** The words that an argument spans: no focus particle, parenthesis or comma at its edges. */
export function argumentWords(words: readonly Word[]): readonly Word[] {
  const loose = (word: Word | undefined) =>
    word !== undefined &&
    // "तड़के करीब पांच बजे": part of the hour.
    word.key !== 'तडके' &&
    ['focus', 'parenthesis', 'approximator', 'mark', 'adverb', 'coordinator'].includes(word.pos);
  let start = 0;
  let end = words.length;
  while (start < end - 1 && loose(words[start]) && !opensQuote(words, start)) start++;
  while (
    end > start + 1 &&
    loose(words[end - 1]) &&
    !tellsWay(words, end - 1) &&
    !closesQuote(words, start, end - 1)
  )
    end--;
  return words.slice(start, end);
}

function headOf(words: readonly Word[]): Word {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (['noun', 'name', 'value', 'unknown', 'number'].includes(word.pos)) {
      let start = i;
      while (start > 0 && (words[start] as Word).inside) start--;
      return words[numbersNoun(words, start) ? start - 1 : start] as Word;
    }
  }
  return words.at(-1) as Word;
}

function readingOf(head: Word, marked: boolean): NounReading | undefined {
  const readings = head.noun ?? [];
  return readings.find((reading) => (reading.case === 'oblique') === marked) ?? readings[0];
}

function numberOf(head: Word, words: readonly Word[], marked: boolean): GrammaticalNumber | undefined {
  if (words.some((word) => word.pos === 'coordinator')) return 'pl';
  return readingOf(head, marked)?.number ?? (head.name ? 'sg' : undefined);
}

/** One closed answer: a name, a role with its name, a value, a value with its noun, a chain of those. */
function isClosed(words: readonly Word[]): boolean {
  if (words.some((word) => word.pos === 'verb' || word.pos === 'pronoun' || word.pos === 'relative'))
    return false;
  const head = headOf(words);
  return (
    head.name !== undefined ||
    head.value !== undefined ||
    words.some((word) => word.value?.fact.type === 'quantity')
  );
}

/** The unknown words right before the head noun: a name that no list knows. */
function properBefore(words: readonly Word[], head: Word): Range | null {
  const at = words.indexOf(head);
  let start = at;
  while (start > 0 && (words[start - 1] as Word).pos === 'unknown') start--;
  return head.pos === 'noun' && start < at ? rangeOf(words.slice(start, at)) : null;
}

function slotOf(words: readonly Word[], { marker, shownMarker }: Participant): Slot {
  const head = headOf(words);
  const reading = readingOf(head, marker.length > 0);
  const number = numberOf(head, words, marker.length > 0);
  const gender = reading?.gender ?? head.name?.gender;
  const proper = properBefore(words, head);
  return {
    marker: shownMarker ?? marker.map((word) => word.text).join(' '),
    head: reading?.lemma ?? head.name?.canonical ?? head.text,
    headStart: head.start,
    headEnd: rangeOf(words.slice(words.indexOf(head), words.indexOf(head) + head.length)).end,
    ...(gender ? { gender } : {}),
    ...(number ? { number } : {}),
    ...(reading ? { semantic: reading.class } : {}),
    ...(proper ? { properStart: proper.start, properEnd: proper.end } : {}),
    closed: isClosed(words),
  };
}

function nestedSlot(found: Found, parent: number, marker: string): Slot {
  const head = found.head;
  const reading = head?.noun?.[0];
  const gender = reading?.gender ?? head?.name?.gender;
  return {
    marker,
    ...(head
      ? {
          head: reading?.lemma ?? head.name?.canonical ?? head.text,
          headStart: head.start,
          headEnd: head.end,
        }
      : {}),
    ...(gender ? { gender } : {}),
    ...(reading ? { number: reading.number, semantic: reading.class } : {}),
    closed: true,
    within: parent,
  };
}

/** "11 लोग" of "पटना के 11 लोग": whom something befell by number, without whose they are. */
function countedTail(words: readonly Word[]): readonly Word[] {
  const tail = words.slice(words.findLastIndex(isGenitiveMarker) + 1);
  return tail.some((word) => countOf(word) !== undefined) ? tail : words;
}

const SAYS_WHEN = /^(?:time|duration)$/u;

function isOfTime({ value, noun, key }: Word): boolean {
  if (value?.fact.type === 'time') return true;
  if (value?.fact.type === 'quantity') return value.fact.dimension === 'duration';
  return isPartOfDay(key) || (noun?.some(({ class: kind }) => kind === 'time') ?? false);
}

/** "बस के खाई में गिरने के बाद" says when; what stands in it and is no time, does not. */
function roleWithin({ role, words }: Participant, range: Range): Role {
  if (!SAYS_WHEN.test(role)) return role;
  return words.some((word) => contains(range, word) && isOfTime(word)) ? role : 'other';
}

/** What ties where or when to what stands right before it: "पटना में | गंगा घाट के पास", "12 मई को | रात आठ बजे". */
const TIES: Readonly<Partial<Record<Role, RegExp>>> = {
  place: /^ (?:में|पर|के (?:पास|निकट|समीप|नजदीक|करीब|अंतर्गत)) (?:स्थित )?$/u,
  time: /^ (?:को|में) (?:करीब |लगभग )?$/u,
};

/** "पुल के पास | हाईवे पर", "पटना से 20 किलोमीटर दूर | मोकामा में": by what or how far from it the next place is. */
const BESIDE = /(?: के (?:पास|निकट|समीप|नजदीक|करीब)| दूर)$/u;

/** "एक जून से | दस जून तक": from when to when. */
const CLOSES_STRETCH = /^ (?:तक|के बीच)(?= |$)/u;

/** "पटना में गंगा घाट के पास", "12 मई को रात आठ बजे": what says together where or when, as one; null where nothing stands right before. */
function together(text: string, before: Argument | undefined, { role, span }: Argument): Range | null {
  if (before?.role !== role || before.span.end >= span.start) return null;
  const between = text.slice(before.span.end, span.start);
  const stretch = role === 'time' && between === ' से ' && CLOSES_STRETCH.test(text.slice(span.end));
  const beside = role === 'place' && between === ' ' && BESIDE.test(before.text);
  return stretch || beside || TIES[role]?.test(between) ? { start: before.span.start, end: span.end } : null;
}

export interface Arguments {
  readonly arguments: Argument[];
  readonly slots: Slot[];
  /** For each participant, the index of its argument. */
  readonly indexOf: readonly number[];
}

/** The arguments of a claim with their slots: each participant, then the facts inside it. */
export function buildArguments(text: string, participants: readonly Participant[]): Arguments {
  const args: Argument[] = [];
  const slots: Slot[] = [];
  const indexOf: number[] = [];
  // "एक व्यक्ति की | डूबकर | मौत": what stands between whom it befell and what it was.
  const befallings: (Range & { readonly index: number })[] = [];
  let before: Argument | undefined;
  for (const participant of participants) {
    const words = argumentWords(participant.words);
    const span = spanOf(text, rangeOf(words));
    const facts = factsIn(words);
    const whole = facts.find((fact) => fact.start === span.start && fact.end === span.end);
    const index = args.length;
    indexOf.push(index);
    args.push({ role: participant.role, span, text: span.exact, ...(whole ? { fact: whole.fact } : {}) });
    const holder = befallings.find((one) => contains(one, span))?.index;
    slots.push({ ...slotOf(words, participant), ...(holder !== undefined ? { within: holder } : {}) });
    const settings = facts.length > 0 ? settingsIn(words) : [];
    for (const fact of facts) {
      if (fact === whole) continue;
      const inner = spanOf(text, fact);
      const role = settings.find((one) => contains(one, fact))?.role ?? roleWithin(participant, fact);
      args.push({ role, span: inner, text: inner.exact, fact: fact.fact });
      const isLast = fact.end === span.end;
      slots.push(nestedSlot(fact, index, isLast ? (slots[index] as Slot).marker : ''));
    }
    if (participant.beyond) {
      const more = spanOf(text, rangeOf([...countedTail(words), ...participant.beyond]));
      befallings.push({ ...more, index });
      args.push({ role: participant.role, span: more, text: more.exact });
      slots.push({ marker: '', closed: false, within: index });
    }
    const own = (participant.beyond ? args.at(-1) : args[index]) as Argument;
    const wider = together(text, before, own);
    if (wider) {
      const all = spanOf(text, wider);
      args.push({ role: own.role, span: all, text: all.exact });
      slots.push({ marker: '', closed: false, within: index });
    }
    before = wider ? args.at(-1) : own;
    for (const member of partsIn(words, facts)) {
      const inner = spanOf(text, member);
      args.push({ role: member.role ?? roleWithin(participant, member), span: inner, text: inner.exact });
      slots.push({ marker: '', closed: false, within: index });
    }
  }
  return { arguments: args, slots, indexOf };
}
