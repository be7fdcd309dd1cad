import type { Argument, Fact, Role, Slot } from '../../../../model.ts';
import { type Range, rangeOf, spanOf } from '../../../../text/range.ts';
import type { Base } from '../../chunk/types.ts';
import { TIMES } from '../../lexicon/nouns.ts';
import type { Word } from '../../tag/word.ts';
import { unitByWord } from '../../values/units.ts';
import { kindsIn, yearIn } from './kind-parts.ts';
import { textOf } from './range.ts';

export interface Participant {
  readonly role: Role;
  readonly words: readonly Word[];
  readonly marker: readonly Word[];
  readonly head: Word;
  readonly bases: readonly Base[];
  readonly plural: boolean;
}

interface Atom {
  readonly range: Range;
  readonly fact?: Fact;
  readonly head?: Word;
}

const isPlural = (word: Word) => word.pos === 'NOUN' && word.key !== word.lemma && word.key.endsWith('s');

/** What a number counts: "47 passengers", "seven of the people". */
function countedBy(words: readonly Word[], at: number): Word | undefined {
  const counted = words
    .slice(at)
    .find((next) => next.pos === 'NOUN' || next.pos === 'ADP' || next.name !== undefined);
  return counted?.pos === 'NOUN' ? counted : undefined;
}

/** What is counted in one word with its number: "a 74-page verdict", "a 100-bed hospital". */
const COUNTED_BY = /^(?:page|bed|seat|storey|story|run|lane|coach|judge|room|berth|question|point)$/u;

/** "a 7,000-ton ship", "a 900-strong crowd": the number that opens a word. */
function numberIn(word: Word): Atom | null {
  const [, digits, unit] = word.text.match(/^(\d[\d,.]*)-(\p{Ll}+)$/u) ?? [];
  const value = Number(digits?.replaceAll(',', ''));
  if (!digits || !unit || !Number.isFinite(value)) return null;
  const known = unitByWord(unit);
  if (!known && COUNTED_BY.test(unit))
    return {
      range: { start: word.start, end: word.start + word.text.length },
      fact: { type: 'quantity', dimension: 'count', value, unit, comparator: 'exact' },
    };
  if (!known && unit !== 'strong') return null;
  return {
    range: { start: word.start, end: word.start + digits.length + (known ? unit.length + 1 : 0) },
    fact: {
      type: 'quantity',
      dimension: known?.dimension ?? 'count',
      value,
      ...(known ? { unit: known.id } : {}),
      comparator: 'exact',
    },
  };
}

const AGO: ReadonlySet<string> = new Set('ago earlier later'.split(' '));

function factAt(words: readonly Word[], at: number): Atom | null {
  const word = words[at] as Word;
  if (word.inside) return null;
  const unit = words.slice(at, at + word.length);
  if (word.value) {
    const { fact } = word.value;
    const range = rangeOf(unit);
    // "seven years ago" counts from a day that is not named.
    if (AGO.has(words[at + word.length]?.key ?? '')) return null;
    if (fact.type !== 'quantity' || fact.dimension !== 'count' || fact.unit) return { range, fact };
    const counted = countedBy(words, at + word.length);
    return counted ? { range, fact: { ...fact, unit: counted.lemma }, head: counted } : { range, fact };
  }
  if (!word.name) return numberIn(word);
  const { refs, category, canonical } = word.name;
  return {
    range: rangeOf(unit),
    fact: {
      type: 'entity',
      class: word.name.class,
      name: canonical,
      ...(refs.length === 1 ? { ref: refs[0] as string } : {}),
      ...(category ? { category } : {}),
    },
    head: word,
  };
}

const DETERMINERS: ReadonlySet<string> = new Set('the a an this that these those some any'.split(' '));

/** Words that an argument spans: without determiner at its edge. */
export function core(words: readonly Word[]): readonly Word[] {
  const first = words[0];
  if (!first || words.length < 2) return words;
  const bare =
    first.pos === 'DET' &&
    DETERMINERS.has(first.key) &&
    !(first.key.startsWith('th') && first.key !== 'the' && TIMES.has(words[1]?.lemma ?? ''));
  const owned = first.pos === 'PRON' && /^(?:his|her|its|their|our|my|your)$/u.test(first.key);
  if (first.key === 'whose') return words.slice(1);
  return bare || owned ? words.slice(1) : words;
}

/** "in The Hague", "by The Eleventh Doctor": a capital within the sentence is the name's. */
function titled({ words, marker }: Participant): boolean {
  return (
    marker.length > 0 && /^(?:The|An?)$/u.test(words[0]?.text ?? '') && /^\p{Lu}/u.test(words[1]?.text ?? '')
  );
}

/** The preposition of a participant; one that stands for "where" is in no text. */
function markerOf({ marker: [first, ...more] }: Participant, text: string): string {
  if (!first) return '';
  return (more.length > 0 ? textOf(text, [first, ...more]) : first.text).toLowerCase();
}

function slotOf(participant: Participant, text: string): Slot {
  const { head } = participant;
  return {
    marker: markerOf(participant, text),
    head: head.name?.canonical ?? head.lemma,
    headStart: head.start,
    headEnd: head.end,
    number: participant.plural ? 'pl' : 'sg',
    closed: head.name !== undefined || head.value !== undefined,
  };
}

/** "a giant new mosque", "a traditional visor helmet": the nouns that a phrase of three words and more comes down to. */
function headOf(base: Base | undefined, facts: readonly Atom[]): Atom[] {
  const words = base ? core(base.words) : [];
  const last = words.at(-1);
  const long = words.length >= 3 && facts.length === 0 && last?.pos === 'NOUN' && last === base?.head;
  if (!long || !last) return [];
  const nouns = words.slice(words.findLastIndex(({ pos }) => pos !== 'NOUN') + 1);
  return nouns.length < words.length ? [{ range: rangeOf(nouns), head: last }] : [];
}

const isSame = (a: Range, b: Range) => a.start === b.start && a.end === b.end;

const isPlace = ({ fact }: Atom) => fact?.type === 'entity' && fact.class === 'place';

/** "University of Leeds": a name that ends in "of" is none without the place behind it. */
function joinOf(facts: readonly Atom[], words: readonly Word[]): readonly Atom[] {
  const endsInOf = ({ range, fact }: Atom) =>
    fact?.type === 'entity' && words.some(({ end, key }) => end === range.end && key === 'of');
  const openAt = facts.findIndex(endsInOf);
  const open = facts[openAt];
  const place = facts[openAt + 1];
  if (openAt < 0 || !open || !place || !isPlace(place) || open.fact?.type !== 'entity') return facts;
  if (place.range.start !== open.range.end + 1 || place.fact?.type !== 'entity') return facts;
  const { ref: _, ...entity } = open.fact;
  const joined: Atom = {
    ...open,
    range: { start: open.range.start, end: place.range.end },
    fact: { ...entity, name: `${entity.name} ${place.fact.name}` },
  };
  return facts.flatMap((fact) => (fact === open ? [joined] : fact === place ? [] : [fact]));
}

/** "Bethesda, Maryland": one place with where it lies; of "Paris, London and Rome" each is one. */
function joinPlaces(facts: readonly Atom[], words: readonly Word[]): readonly Atom[] {
  const [city, region] = facts.filter(isPlace);
  const listed = words.some(({ pos }) => pos === 'CCONJ');
  if (!city || !region || listed || facts.filter(isPlace).length !== 2) return facts;
  const between = words.filter(({ start }) => start >= city.range.end && start < region.range.start);
  if (between.length !== 1 || between[0]?.text !== ',') return facts;
  const joined = { ...city, range: { start: city.range.start, end: region.range.end } };
  return facts.flatMap((fact) => (fact === city ? [joined] : fact === region ? [] : [fact]));
}

/** Nouns that count what follows. */
const AMOUNT =
  /^(?:dozens|scores|hundreds|thousands|millions|billions|half|most|many|some|majority|minority|quarter|third|one|none|all)$/u;

/** "17 seconds", "400 to 500 square miles": the numbers that a unit is said of. */
function numbersIn({ range, fact }: Atom, words: readonly Word[]): Atom[] {
  if (fact?.type !== 'quantity' || !fact.unit || /^(?:money|percent)$/u.test(fact.dimension)) return [];
  const own = words.filter(({ start, end }) => start >= range.start && end <= range.end);
  const numbers = own.filter(({ shape, text }) => shape === 'number' && /^\d[\d.,:]*$/u.test(text));
  return numbers.length > 2 || own.length < 2 ? [] : numbers.map((word) => ({ range: rangeOf([word]) }));
}

/** "a 24-yard kick", "a six-time winner", "a 17-member panel": the number alone, which opens a word. */
function openingNumber({ text, start, name, inside }: Word): Atom[] {
  const [, number] =
    text.match(
      /^(\d[\d,.]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))-(?!(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|half)s?$)\p{Ll}{3,12}(?:-old)?$/iu,
    ) ?? [];
  return number && !name && !inside ? [{ range: { start, end: start + number.length } }] : [];
}

/** The facts of a phrase, and the short phrases that it is made of where they hold none. */
function atomsOf(participant: Participant, whole: Range): Atom[] {
  const { bases, words } = participant;
  const facts = joinPlaces(
    joinOf(
      words.flatMap((_, i) => {
        const fact = factAt(words, i);
        if (!fact) return openingNumber(words[i] as Word);
        const years = yearIn(fact.range, fact.fact, words).map((range) => ({ range }));
        const opens = openingNumber(words[i] as Word).filter(({ range }) => !isSame(range, fact.range));
        return [fact, ...opens, ...numbersIn(fact, words), ...years];
      }),
      words,
    ),
    words,
  );
  const taken = facts.map(({ range }) => range);
  const kinds = bases.flatMap((base) => kindsIn(core(base.words), base, taken).map((range) => ({ range })));
  if (bases.length < 2) return [...facts, ...headOf(bases[0], facts), ...kinds];
  const plain = bases.flatMap((base): Atom[] => {
    const range = rangeOf(core(base.words));
    const holds = facts.some((fact) => fact.range.start < range.end && fact.range.end > range.start);
    // "branch of mathematics": a noun alone, whose sense is in what follows.
    const [lone, other] = core(base.words);
    const bare = base === bases[0] && !other && range.start === whole.start && !AMOUNT.test(lone?.key ?? '');
    return holds || base.pronoun || bare || isSame(range, whole) ? [] : [{ range, head: base.head }];
  });
  return [...facts, ...plain, ...restsOf(participant, whole), ...kinds];
}

/** "members of the police and the army": what a preposition within governs, where it is more than one short phrase. */
function restsOf({ bases, words }: Participant, whole: Range): Atom[] {
  const governed = bases.slice(1, -1).filter((base) => {
    const before = words[words.indexOf(base.words[0] as Word) - 1];
    return before?.pos === 'ADP' || /^(?:of|as|including)$/u.test(before?.key ?? '');
  });
  return governed.flatMap((base): Atom[] => {
    const first = core(base.words)[0];
    const range = { start: first?.start ?? whole.end, end: whole.end };
    return range.start < range.end && !base.pronoun ? [{ range, head: base.head }] : [];
  });
}

function innerSlot({ range, head }: Atom, outer: Slot, span: Range, within: number): Slot {
  return {
    marker: range.end === span.end ? outer.marker : '',
    ...(head
      ? {
          head: head.name?.canonical ?? head.lemma,
          headStart: head.start,
          headEnd: head.end,
          number: isPlural(head) ? ('pl' as const) : ('sg' as const),
        }
      : {}),
    closed: true,
    within,
  };
}

/** The words up to a parenthesis, which the claim does not tell. */
function beforeParenthesis(text: string, words: readonly Word[]): readonly Word[] {
  const gap = words.findIndex(
    (word, i) => i > 0 && text.slice((words[i - 1] as Word).end, word.start).includes('('),
  );
  return gap < 0 ? words : words.slice(0, gap);
}

/** The arguments of a claim with what is known of them; `indexOf` maps a participant to its argument. */
export function buildArguments(text: string, participants: readonly Participant[]) {
  const args: Argument[] = [];
  const slots: Slot[] = [];
  const indexOf: number[] = [];
  for (const participant of participants) {
    const words = beforeParenthesis(text, titled(participant) ? participant.words : core(participant.words));
    const span = spanOf(text, rangeOf(words));
    const atoms = atomsOf(participant, span).filter(({ range }) => range.end <= span.end);
    const whole = atoms.find(({ range, fact }) => fact !== undefined && isSame(range, span));
    const index = args.length;
    indexOf.push(index);
    args.push({
      role: participant.role,
      span,
      text: span.exact,
      ...(whole?.fact ? { fact: whole.fact } : {}),
    });
    const slot = slotOf(participant, text);
    slots.push(slot);
    for (const atom of atoms) {
      if (isSame(atom.range, span) || atom.range.start < span.start) continue;
      const inner = spanOf(text, atom.range);
      args.push({
        role: participant.role,
        span: inner,
        text: inner.exact,
        ...(atom.fact ? { fact: atom.fact } : {}),
      });
      slots.push(innerSlot(atom, slot, span, index));
    }
  }
  return { args, slots, indexOf };
}
