import { matchDemonym } from '../catalogue/lookup.ts';
import type { Story, Target } from '../languages/language.ts';
import { languageOf } from '../languages/registry.ts';
import type { Argument, ItemKind, Lang, Reading } from '../model.ts';
import { foldPhrase } from '../text/fold.ts';
import { isNoPerson } from './distractors/people.ts';
import { once } from './once.ts';
import type { Asking, Candidate } from './types.ts';
import { tellsOfHarm } from './victims.ts';
import { isWorthAsking, mayBeNamesake } from './worth.ts';

/** Claims that may be asked: true as they stand, clear, and no opinion. */
export function isAskable(reading: Reading): boolean {
  const { claim, form } = reading;
  if (claim.status !== 'live' || form.blocks.length > 0 || claim.confidence < 0.7) return false;
  if (claim.modality !== 'asserted' && claim.modality !== 'reported') return false;
  if (claim.modality === 'reported' && claim.attribution === null) return false;
  return (
    claim.kind !== 'evaluation' && claim.kind !== 'possibility' && claim.kind !== 'plan' && !claim.negated
  );
}

/** "भारतीय टीम", "Russian troops": an adjective of a country says whose. */
function namesNation(lang: Lang, text: string): boolean {
  const keys = foldPhrase(text.replace(/[\p{P}]/gu, ' ')).split(' ');
  return keys.some((_, i) => matchDemonym(keys, i, lang) !== null);
}

/** Categories of the catalogue whose entries are common nouns: they say of no event which it is. */
const COMMON_NOUNS: ReadonlySet<string> = new Set(
  'crop fruit animal metal gas colour alert month weekday season direction sport disease currency instrument dance religion language house'.split(
    ' ',
  ),
);

/** A name beside the answer that says which event is meant; without one the stem could be about anything. */
function isAnchored({ claim, form }: Reading, target: Target, namesCountry: () => boolean): boolean {
  if (claim.kind === 'role' || claim.rules.includes('scene')) return true;
  if (claim.kind === 'statement' && claim.lang === 'hi') return true;
  const outer = form.slots[target.argument]?.within;
  const isPair = claim.arguments[target.argument]?.fact === undefined && target.kind === 'country';
  if (isPair) return claim.arguments.filter((_, i) => form.slots[i]?.within === undefined).length >= 3;
  const isNamed = claim.arguments.some((argument, i) => {
    if (i === target.argument || argument.fact?.type !== 'entity') return false;
    // A thing that no list knows may be a plain noun that the lexicon lacks.
    if (argument.fact.class === 'thing' && !argument.fact.ref) return false;
    if (COMMON_NOUNS.has(argument.fact.category ?? '')) return false;
    const within = form.slots[i]?.within;
    // "Congress leader Ada Palmer said": the office leaves the stem with the name.
    if (claim.kind === 'statement' && within !== undefined && within === outer) return false;
    return within !== target.argument && (outer === undefined || i !== outer);
  });
  if (isNamed || hasEnglishName({ claim, form }, target)) return true;
  // Of which country a speaker is says nothing of what was spoken of.
  if (claim.kind === 'statement') return false;
  return target.kind !== 'country' && namesCountry();
}

/** A capital within an English sentence is a name's, but for days and months. */
const ENGLISH_NAME =
  /(?<=[\p{Ll}\p{Nd},] |^The )(?<!\b[Aa]n? )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May\b|June|July|August|(?:Sept|Nov|Dec)ember|October)\p{Lu}\p{L}{2,}/u;

/** "The probe was launched", "took the passengers": a plain noun of which the story told before. */
const BARE =
  /(?:^The|\bthe) \p{Ll}+(?:[.,]|$| (?:in|on|at|for|with|to|by|from|before|after|was|were|is|are|has|have|had|\p{Ll}+ed|\p{Ll}+s)\b)/u;

/** A name that no argument holds, beside the answer: "a painting by Vermeer". */
function hasEnglishName({ claim, form }: Reading, target: Target): boolean {
  if (claim.lang !== 'en' || BARE.test(claim.text)) return false;
  const outer = form.slots[target.argument]?.within;
  const isBeside = (at: number | undefined) =>
    at === undefined ||
    (at !== target.argument && at !== outer && form.slots[at]?.within !== target.argument);
  const beside = form.pieces.filter(({ argument }) => isBeside(argument)).map(({ text }) => text);
  return ENGLISH_NAME.test(beside.join(' '));
}

/** Whether when or where, told by another claim of the clause, says which event is meant. */
function hasNamedSetting({ form }: Reading): boolean {
  return form.setting?.some((piece) => piece.named) ?? false;
}

/** "भी" beside a name says that others do it too. */
function isOneOfMany({ claim, form }: Reading, target: Target): boolean {
  const argument = claim.arguments[target.argument];
  const piece = form.pieces.findIndex(
    (other) =>
      other.start !== undefined &&
      argument &&
      other.start <= argument.span.start &&
      argument.span.end <= (other.end ?? 0),
  );
  const around = [form.pieces[piece], form.pieces[piece + 1], form.pieces[piece + 2]]
    .map((other) => other?.text ?? '')
    .join(' ');
  return (
    argument?.fact !== undefined &&
    argument.fact.type !== 'quantity' &&
    /(?:^| )(?:भी|समेत|सहित|आदि|जैसे)(?= |$)/u.test(around)
  );
}

/** "सोमवार को पटना में भी बारिश हुई": with an "also" in it, it may have been so on other days. */
function mayBeOnOtherDays({ claim }: Reading, target: Target): boolean {
  return (
    (target.kind === 'weekday' || target.kind === 'date') &&
    /(?:^| )(?:भी|also|too)(?= |[.।]|$)/u.test(claim.text)
  );
}

/** The age at which somebody is no longer a minor. */
const OF_AGE = 18;

function isOfMinor({ claim }: Reading, target: Target): boolean {
  const fact = claim.arguments[target.argument]?.fact;
  return fact?.type === 'quantity' && fact.value < OF_AGE;
}

/** A name or an age is asked for beside harm only where the person is known to the public; a fort's is none. */
function asksForPrivatePerson(reading: Reading, target: Target): boolean {
  if (target.kind === 'age') return isOfMinor(reading, target) || tellsOfHarm(reading);
  if (target.kind !== 'person' && target.kind !== 'personPair') return false;
  const fact = reading.claim.arguments[target.argument]?.fact;
  if (fact?.type === 'entity' && isNoPerson(fact.name)) return true;
  const isPublic = fact?.type === 'entity' && fact.ref !== undefined;
  return !isPublic && reading.claim.kind !== 'statement' && tellsOfHarm(reading);
}

type Opening = NonNullable<ReturnType<Story['openingFor']>>;

/** The openings that each article gives to its stems. */
function storiesOf(readings: readonly Reading[]): (reading: Reading) => Opening | undefined {
  const stories = new Map<string, Story | null>();
  return (reading) => {
    const { articleId, lang } = reading.claim;
    const known = stories.get(articleId);
    const story =
      known === undefined
        ? (languageOf(lang).story?.(readings.filter(({ claim }) => claim.articleId === articleId)) ?? null)
        : known;
    if (known === undefined) stories.set(articleId, story);
    return story?.openingFor(reading) ?? undefined;
  };
}

/** An English claim of fewer words tells little of its event, whoever it names. */
const THIN_WORDS = 8;

function isThin({ claim }: Reading): boolean {
  return claim.lang === 'en' && claim.kind !== 'role' && claim.text.split(' ').length < THIN_WORDS;
}

/** The target with what its stem needs to stand alone; null where nothing says which event is meant. */
function anchored(
  reading: Reading,
  target: Target,
  namesCountry: () => boolean,
  openingOf: () => string | undefined,
): Target | null {
  if (isAnchored(reading, target, namesCountry)) {
    const opening = isThin(reading) ? openingOf() : undefined;
    return opening === undefined ? target : { ...target, opening };
  }
  if (hasNamedSetting(reading)) return { ...target, needsSetting: true };
  const opening = openingOf();
  return opening === undefined ? null : { ...target, opening };
}

function refsIn(readings: readonly Reading[]): Set<string> {
  return new Set(
    readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) => (fact?.type === 'entity' && fact.ref ? [fact.ref] : [])),
    ),
  );
}

/** Everything that the readings allow to be asked, in their order. `story` are all readings of their articles. */
export function askingsOf(
  readings: readonly Reading[],
  kinds?: readonly ItemKind[],
  story: readonly Reading[] = readings,
): Asking[] {
  const askings: Asking[] = [];
  const openingOf = storiesOf(story);
  const openings: Opening[] = [];
  const refs = refsIn(story);
  for (const reading of readings) {
    if (!isAskable(reading)) continue;
    const { lang, text } = reading.claim;
    const namesCountry = once(() => namesNation(lang, text));
    for (const wanted of languageOf(reading.claim.lang).targets(reading)) {
      if (kinds && !kinds.includes(wanted.kind)) continue;
      if (isOneOfMany(reading, wanted) || mayBeOnOtherDays(reading, wanted)) continue;
      if (asksForPrivatePerson(reading, wanted)) continue;
      const target = anchored(reading, wanted, namesCountry, () => {
        const opening = openingOf(reading);
        if (opening) openings.push(opening);
        return opening?.text;
      });
      if (!target) continue;
      const asking = { reading, target, argument: reading.claim.arguments[target.argument] as Argument };
      if (isWorthAsking(asking) && !mayBeNamesake(asking, refs)) askings.push(asking);
    }
  }
  return withTold(askings, openings);
}

/** So many stems that open alike are worth more than a question of what they open with. */
const MANY_OPENINGS = 2;

/** Marks the questions whose answers stand in what many other stems open with. */
function withTold(askings: readonly Asking[], openings: readonly Opening[]): Asking[] {
  const from = openings.filter((opening) => opening.from !== undefined);
  if (from.length < MANY_OPENINGS) return [...askings];
  return askings.map((asking) =>
    from.some(
      (opening) => opening.from === asking.reading.claim.id && opening.text.includes(asking.argument.text),
    )
      ? { ...asking, isTold: true }
      : asking,
  );
}

/** The question put, or null when it cannot be put well. */
export function putQuestion(asking: Asking): Candidate | null {
  const question = languageOf(asking.reading.claim.lang).ask(asking.reading, asking.target);
  return question ? { ...asking, question } : null;
}
