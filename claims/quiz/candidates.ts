import { matchDemonym } from '../catalogue/lookup.ts';
import type { Opening, Story, Target } from '../languages/language.ts';
import { languageOf } from '../languages/registry.ts';
import type { Argument, Article, ItemKind, Lang, Reading } from '../model.ts';
import { once } from '../once.ts';
import { foldPhrase } from '../text/fold.ts';
import { isAskable, mayAskFor } from './askable.ts';
import { centralNames, isOfficeOfCentral } from './central.ts';
import { isNoPerson } from './distractors/people.ts';
import { standingAlone } from './kicker.ts';
import { mayBeNamesake } from './namesake.ts';
import { isOneOfMany, mayBeOnOtherDays } from './one-of-many.ts';
import { isSourceOf } from './source.ts';
import { placeMistakes } from './taken-up.ts';
import { withTold } from './told-answers.ts';
import { namesByPronoun } from './told-names.ts';
import type { Asking, Candidate } from './types.ts';
import { namesDead, tellsOfHarm } from './victims.ts';
import { isWorthAsking } from './worth-asking.ts';

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
    // "राघोपुर के पंचानंद ने": nor does the place of whoever is asked for stay.
    if (within !== undefined && within === outer && (claim.kind === 'statement' || target.kind === 'person'))
      return false;
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
  /(?:^The|\bthe) (?!(?:chance|right|opportunity|ability|need|power|world|country|public|police|government|army|season|year|time|way|idea|sun|sea|end|first|last|only|next|same|internet|economy|future|past|weekend|summer|winter|spring|autumn|capital|championship|league|title|final|finals|semi-final|semi-finals|quarter-final|quarter-finals|squad|team|market|stock|press|media|law|crown|top|bottom|lead|role)\b)\p{Ll}+(?:[.,]|$| (?:in|on|at|for|with|to|by|from|before|after|was|were|is|are|has|have|had|\p{Ll}+ed|\p{Ll}+s)\b)/u;

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

/** Acts that hold where they are done alone: a warning, a ban, a curfew. */
const OF_ONE_PLACE =
  /(?:^| )(?:अलर्ट|चेतावनी|प्रतिबंध|पाबंदी|रोक|कर्फ्यू|निषेधाज्ञा|धारा|आपातकाल|लॉकडाउन|समझौते|समझौता|अनुमान|बारिश)(?= )/u;

/** "मौसम विभाग ने 48 घंटों के लिए रेड अलर्ट जारी किया": for where is told by another claim of the clause. */
function losesPlace(reading: Reading): boolean {
  return OF_ONE_PLACE.test(reading.claim.text) && hasNamedSetting(reading) && isThin(reading);
}

/** The age at which somebody is no longer a minor. */
const OF_AGE = 18;

function isOfMinor({ claim }: Reading, target: Target): boolean {
  const fact = claim.arguments[target.argument]?.fact;
  return fact?.type === 'quantity' && fact.value < OF_AGE;
}

/** A name or an age is asked for beside harm only where the person is known to the public; a fort's is none. */
function asksForPrivatePerson(reading: Reading, target: Target): boolean {
  if (namesDead(reading)) return true;
  if (target.kind === 'age') return isOfMinor(reading, target) || tellsOfHarm(reading);
  if (target.kind !== 'person' && target.kind !== 'personPair') return false;
  const fact = reading.claim.arguments[target.argument]?.fact;
  if (fact?.type === 'entity' && isNoPerson(fact.name)) return true;
  const isPublic = fact?.type === 'entity' && fact.ref !== undefined;
  const isSpeaker = reading.claim.kind === 'statement' || isSourceOf({ reading, target });
  return !isPublic && !isSpeaker && tellsOfHarm(reading);
}

/** The story of each article, read once. */
function storiesOf(
  readings: readonly Reading[],
  articles: readonly Article[],
): (reading: Reading) => Story | null {
  const stories = new Map<string, Story | null>();
  return ({ claim: { articleId, lang } }) => {
    const known = stories.get(articleId);
    if (known !== undefined) return known;
    const own = readings.filter(({ claim }) => claim.articleId === articleId);
    const article = articles.find(({ id }) => id === articleId);
    const story = languageOf(lang).story?.(own, article?.text ?? '', article?.title ?? '') ?? null;
    stories.set(articleId, story);
    return story;
  };
}

/** An English claim of fewer words tells little of its event, whoever it names. */
const THIN_WORDS = 8;

/** Kinds of claims that are of no event: they hold whatever happened. */
const OF_NO_EVENT: ReadonlySet<string> = new Set(['role', 'statement', 'attribute']);

/** Whether a claim says who, but not where or at what: it could be of any event of theirs. */
function isThin({ claim, form }: Reading): boolean {
  if (OF_NO_EVENT.has(claim.kind)) return false;
  if (claim.lang === 'en') return claim.text.split(' ').length < THIN_WORDS;
  // What goes on is of no event: "शहर की आबादी".
  if (claim.kind === 'state') return false;
  return !claim.arguments.some(({ fact, role }, at) => {
    if (fact?.type !== 'entity') return false;
    const outer = claim.arguments[form.slots[at]?.within ?? -1]?.role ?? role;
    return fact.class === 'event' || (fact.class === 'place' && outer !== 'agent' && outer !== 'recipient');
  });
}

function opened(target: Target, { text, before, insteadOf }: Opening): Target {
  return {
    ...target,
    opening: text,
    ...(before === undefined ? {} : { before }),
    ...(insteadOf === undefined ? {} : { insteadOf }),
  };
}

/** Claims of fewer words that name nobody else say too little under a headline: "किसने सवाल टाला?" */
const FEWEST_UNDER_LINE = 9;

/** Claims of fewer words say too little under a headline once the name is asked for. */
const FEWEST_BESIDE_NAME = 6;

/** The headline under which a claim that names nothing may be asked. */
function lineFor({ claim }: Reading, { kicker, kind }: Target): string | undefined {
  const words = claim.text.split(' ').length;
  const isThin = kind === 'person' || kind === 'organisation' || kind === 'place' || kind === 'city';
  if (isThin && words < FEWEST_UNDER_LINE) return undefined;
  return kicker?.lines?.[0] ?? (words < FEWEST_BESIDE_NAME ? undefined : kicker?.spareLines?.[0]);
}

/** The target with what its stem needs to stand alone; null where nothing says which event is meant. */
function anchored(
  reading: Reading,
  target: Target,
  namesCountry: () => boolean,
  isToldOf: (reading: Reading) => boolean,
  story: Story | null,
  openingOf: () => Opening | undefined,
): Target | null {
  if (story?.isOfPrivate?.(reading, target)) return null;
  const isNamed =
    isAnchored(reading, target, namesCountry) ||
    isToldOf(reading) ||
    story?.namesBeside?.(reading, target.argument);
  if (isNamed) {
    const isOpen = story?.pointsBack?.(reading) ?? false;
    const lacks = isOpen || isThin(reading) || (story?.lacksTopic?.(reading) ?? false);
    const opening = lacks ? openingOf() : undefined;
    if (isOpen && opening === undefined) return null;
    const isNeeded = opening !== undefined && (reading.claim.lang === 'en' || opening.isEvent === true);
    if (isNeeded) return opened(target, opening);
    if (story?.lacksName?.(reading, target.argument)) return { ...target, needsKicker: true };
    if (reading.claim.lang === 'hi' && losesPlace(reading)) return { ...target, needsSetting: true };
    const isWanting = reading.claim.lang === 'hi' && target.kind !== 'age' && isThin(reading);
    return isWanting ? { ...target, wantsKicker: true } : target;
  }
  if (hasNamedSetting(reading)) return { ...target, needsSetting: true };
  const opening = openingOf();
  if (opening !== undefined) return opened(target, opening);
  const names = target.kicker?.anchor ?? target.kicker?.called ?? lineFor(reading, target);
  if (names === undefined || story?.saysNothing?.(reading, target)) return null;
  return { ...target, needsKicker: true };
}

function refsIn(readings: readonly Reading[]): Set<string> {
  return new Set(
    readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) => (fact?.type === 'entity' && fact.ref ? [fact.ref] : [])),
    ),
  );
}

/** The ISO day on which each article was published; undefined where that is not known. */
function daysOf(articles: readonly Article[]): (reading: Reading) => string | undefined {
  const days = new Map(articles.map(({ id, publishedAt }) => [id, publishedAt?.slice(0, 10)]));
  return ({ claim }) => days.get(claim.articleId);
}

/** What stems may name beside what a claim says: all readings of the articles, and the articles where they are at hand. */
export interface Surrounding {
  readonly story?: readonly Reading[];
  readonly articles?: readonly Article[];
}

/** Everything that the readings allow to be asked, in their order. */
export function askingsOf(
  readings: readonly Reading[],
  kinds?: readonly ItemKind[],
  { story = readings, articles = [] }: Surrounding = {},
): Asking[] {
  const askings: Asking[] = [];
  const tellerOf = storiesOf(story, articles);
  const dayOf = daysOf(articles);
  const refs = refsIn(story);
  const central = centralNames(story);
  const mistakesPlace = placeMistakes(story);
  const isToldOf = namesByPronoun(story);
  for (const reading of readings) {
    if (!isAskable(reading)) continue;
    if (mistakesPlace(reading)) continue;
    const { lang, text, kind } = reading.claim;
    if (lang === 'hi' && kind === 'role' && !isOfficeOfCentral(reading, central)) continue;
    const teller = tellerOf(reading);
    if (teller?.isUnsure?.(reading)) continue;
    const restriction = teller?.restrictionOf?.(reading) ?? undefined;
    const fullerOf = once(() => teller?.fullerOf?.(reading) ?? undefined);
    const sourceOf = once(() => teller?.sourceOf?.(reading) ?? undefined);
    const kickerOf = once(() => teller?.kickerFor?.(reading));
    const countedOf = once(() => teller?.countedIn?.(reading, dayOf(reading) as string));
    const namesCountry = once(() => namesNation(lang, text));
    for (const wanted of languageOf(reading.claim.lang).targets(reading)) {
      if (kinds && !kinds.includes(wanted.kind)) continue;
      if (!mayAskFor(reading, wanted)) continue;
      if (isOneOfMany(reading, wanted) || mayBeOnOtherDays(reading, wanted)) continue;
      if (asksForPrivatePerson(reading, wanted)) continue;
      const kicker = kickerOf();
      const source = sourceOf();
      const fuller = fullerOf();
      const target = anchored(
        reading,
        {
          ...wanted,
          ...(kicker ? { kicker } : {}),
          ...(restriction ? { restriction } : {}),
          ...(source ? { source } : {}),
          ...(fuller ? { fuller } : {}),
        },
        namesCountry,
        isToldOf,
        teller,
        () => {
          const opening = teller?.openingFor(reading, wanted.argument);
          // What would give the answer away is no opening.
          const argument = wanted.part ?? (reading.claim.arguments[wanted.argument] as Argument);
          if (!opening || opening.text.includes(argument.text)) return undefined;
          return opening;
        },
      );
      if (!target) continue;
      const asOf = dayOf(reading);
      // An age is another on other days.
      if (asOf === undefined && target.kind === 'age') continue;
      const counted = asOf === undefined ? undefined : countedOf();
      const asking = {
        reading,
        target: { ...target, asOf: asOf ?? null, ...(counted ? { counted } : {}) },
        argument: target.part ?? (reading.claim.arguments[target.argument] as Argument),
      };
      if (isWorthAsking(asking) && !mayBeNamesake(asking, refs)) askings.push(asking);
    }
  }
  return withTold(askings);
}

/** The question put, or null when it cannot be put well. */
export function putQuestion(asking: Asking): Candidate | null {
  const asked = languageOf(asking.reading.claim.lang).ask(asking.reading, asking.target);
  const question = asked && standingAlone(asked, asking);
  return question ? { ...asking, question } : null;
}
