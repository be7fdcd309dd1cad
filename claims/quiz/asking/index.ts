import { asAsked } from '../../as-asked.ts';
import { matchDemonym } from '../../catalogue/lookup.ts';
import type { Story, Target } from '../../languages/language.ts';
import { languageOf } from '../../languages/registry.ts';
import {
  type Argument,
  type Article,
  dayOfNews,
  type ItemKind,
  type Lang,
  type Reading,
} from '../../model.ts';
import { once, onceEach } from '../../once.ts';
import { foldedWords } from '../../text/folded-words.ts';
import { storyText } from '../../text/story-text.ts';
import { isNoPerson } from '../distractors/names/people/people.ts';
import { standingAlone } from '../kicker/index.ts';
import { stemsOf } from '../kicker/words.ts';
import type { Asking, Candidate } from '../types.ts';
import { anchored } from './anchored.ts';
import { isAskable, mayAskFor } from './askable.ts';
import { centralNames, isOfficeOfCentral } from './central.ts';
import type { Gate, Unasked } from './gates.ts';
import { mayBeNamesake } from './namesake.ts';
import { isOneOfMany, mayBeOnOtherDays } from './one-of-many.ts';
import { isOpenToll } from './open-toll.ts';
import { isSourceOf } from './source.ts';
import { placeMistakes } from './taken-up.ts';
import { withTold } from './told-answers.ts';
import { namesByPronoun } from './told-names.ts';
import { namesDead, tellsOfHarm } from './victims.ts';
import { isWorthAsking } from './worth-asking.ts';

/** "भारतीय टीम", "Russian troops": an adjective of a country says whose. */
function namesNation(lang: Lang, text: string): boolean {
  const keys = foldedWords(text);
  return keys.some((_, i) => matchDemonym(keys, i, lang) !== null);
}

/** The age at which somebody is no longer a minor. */
const OF_AGE = 18;

function isOfMinor({ claim }: Reading, target: Target): boolean {
  const fact = claim.arguments[target.argument]?.fact;
  return fact?.type === 'quantity' && fact.value < OF_AGE;
}

/** "34 साल की मीना राय लौट रही थीं": how old somebody was at another time, and no age of the day of the news. */
function isOfOtherTime({ claim }: Reading): boolean {
  return claim.lang === 'hi' && /(?:रहा|रही|रहे|[ताीे]) (?:था|थे|थी|थीं)।?$/u.test(claim.text);
}

/** Of abuse nobody is asked for by name, however well known. */
const OF_ABUSE = /दुष्कर्म|बलात्कार|छेड़छाड़|(?:यौन|शारीरिक) (?:शोषण|उत्पीड़न|हिंसा)/u;

/** A name or an age is asked for beside harm only where the person is known to the public; a fort's is none. */
function asksForPrivatePerson(reading: Reading, target: Target): boolean {
  if (namesDead(reading)) return true;
  if (target.kind === 'age')
    return isOfMinor(reading, target) || tellsOfHarm(reading) || isOfOtherTime(reading);
  if (target.kind !== 'person' && target.kind !== 'personPair') return false;
  const fact = reading.claim.arguments[target.argument]?.fact;
  if (fact?.type === 'entity' && isNoPerson(fact.name)) return true;
  if (OF_ABUSE.test(reading.claim.text)) return true;
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
    const story =
      languageOf(lang).story?.(
        own,
        article ? storyText(article.text, article.sections) : '',
        article?.title ?? '',
      ) ?? null;
    stories.set(articleId, story);
    return story;
  };
}

function refsIn(readings: readonly Reading[]): Set<string> {
  return new Set(
    readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) => (fact?.type === 'entity' && fact.ref ? [fact.ref] : [])),
    ),
  );
}

/** The ISO day of the news of each article; undefined where that is not known. */
function daysOf(articles: readonly Article[]): (reading: Reading) => string | undefined {
  const days = new Map(articles.map((article) => [article.id, dayOfNews(article)]));
  return ({ claim }) => days.get(claim.articleId);
}

/** Whether a story names another body of the sort of the one that is asked for: where it tells of parties, whose is whose matters. */
function tellsOfLike({ claim }: Reading, { argument }: Target, story: readonly Reading[]): boolean {
  const own = claim.arguments[argument]?.fact;
  if (own?.type !== 'entity' || own.class !== 'organisation' || own.category === undefined) return false;
  return story.some((other) =>
    other.claim.arguments.some(
      ({ fact }) => fact?.type === 'entity' && fact.category === own.category && fact.ref !== own.ref,
    ),
  );
}

/** Whether an office is of a body or place that a list has: it is told from all others of its name without the story. */
export function isOfKnownBody({ claim }: Reading): boolean {
  const office = claim.arguments.find(({ role }) => role === 'complement')?.text ?? '';
  return claim.arguments.some(
    ({ fact, text }) => fact?.type === 'entity' && fact.ref !== undefined && office.includes(text),
  );
}

function isOfParty({ fact }: Argument): boolean {
  return fact?.type === 'entity' && fact.category?.startsWith('party.') === true;
}

/**
 * An office that a story only mentions stands under its kicker; in a story of several bodies, whose it is stands without,
 * too, and one of a body that is known under the day alone.
 */
function underStory(reading: Reading, target: Target, story: readonly Reading[]): Target {
  const { anchor, called, lines, spareLines } = target.kicker ?? {};
  const isNamed = anchor === 'topic' || (called ?? lines ?? spareLines) !== undefined;
  if (!isNamed && tellsOfLike(reading, target, story)) return target;
  // Who leads a party, its readers know; of which party somebody is, the story tells.
  const isParty = target.kind === 'person' && reading.claim.arguments.some(isOfParty);
  const mayStandUnderDay = !isParty && target.kicker !== undefined && isOfKnownBody(reading);
  return mayStandUnderDay && !isNamed ? underDay(target) : { ...target, needsKicker: true };
}

/** A target that stands under the day of the news alone. */
export function underDay(target: Target): Target {
  const { topic: _, called: __, lines: ___, spareLines: ____, ...kicker } = target.kicker ?? { dated: true };
  return {
    ...target,
    needsKicker: true,
    kicker: { ...kicker, anchor: 'day', dated: true, isDatedAlone: true },
  };
}

/** What stems may name beside what a claim says: all readings of the articles, and the articles where they are at hand. */
export interface Surrounding {
  readonly story?: readonly Reading[];
  readonly articles?: readonly Article[];
  /** Told of every answer of a claim that may be asked which is not asked for. */
  readonly onUnasked?: (lost: Unasked) => void;
}

/** The gate at which an answer of a claim falls by itself; null where the claim allows to be asked for it. */
function gateWithin(reading: Reading, target: Target): Gate | null {
  if (!mayAskFor(reading, target)) return 'read-loosely';
  if (isOneOfMany(reading, target)) return 'one-of-many';
  if (mayBeOnOtherDays(reading, target)) return 'other-days';
  return asksForPrivatePerson(reading, target) ? 'private-person' : null;
}

/** Everything that the readings allow to be asked, in their order. */
export function askingsOf(
  told: readonly Reading[],
  kinds?: readonly ItemKind[],
  { story: around, articles = [], onUnasked }: Surrounding = {},
): Asking[] {
  const readings = asAsked(told);
  const story = around ? asAsked(around) : readings;
  const askings: Asking[] = [];
  const tellerOf = storiesOf(story, articles);
  const dayOf = daysOf(articles);
  const refs = refsIn(story);
  const central = centralNames(story);
  const mistakesPlace = placeMistakes(story);
  const isToldOf = namesByPronoun(story);
  const stemsIn = onceEach(stemsOf);
  for (const reading of readings) {
    if (!isAskable(reading)) continue;
    const { lang, text, kind } = reading.claim;
    const lose = (gate: Gate, target: Target, detail?: string): void =>
      onUnasked?.({ gate, reading, target, ...(detail === undefined ? {} : { detail }) });
    const all = languageOf(lang).targets(reading);
    if (mistakesPlace(reading)) {
      for (const target of all) lose('mistaken-place', target);
      continue;
    }
    // Whom the story only mentions, it says what they are under its kicker alone.
    const isBeside = lang === 'hi' && kind === 'role' && !isOfficeOfCentral(reading, central);
    const teller = tellerOf(reading);
    const gateOf = (target: Target): Gate | null => {
      if (kinds && !kinds.includes(target.kind)) return 'other-kind';
      const within = gateWithin(reading, target);
      if (within !== null) return within;
      return isBeside && !teller?.isOfficeBeside?.(reading, target) ? 'office-beside' : null;
    };
    const targets = all.filter((target) => {
      const gate = gateOf(target);
      if (gate !== null) lose(gate, target);
      return gate === null;
    });
    // What is told around a claim is looked at last: that takes longest.
    if (targets.length === 0) continue;
    const doubt = teller?.whyUnsure?.(reading) ?? null;
    if (doubt !== null) {
      for (const target of targets) lose('unsure', target, doubt);
      continue;
    }
    const restriction = teller?.restrictionOf?.(reading) ?? undefined;
    const fullerOf = once(() => teller?.fullerOf?.(reading) ?? undefined);
    const sourceOf = once(() => teller?.sourceOf?.(reading) ?? undefined);
    const kickerOf = once(() => teller?.kickerFor?.(reading));
    const countedOf = once(() => teller?.countedIn?.(reading, dayOf(reading) as string));
    const namesCountry = once(() => namesNation(lang, text));
    for (const wanted of targets) {
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
      if (typeof target === 'string') {
        lose(target, wanted);
        continue;
      }
      const needed = isBeside ? underStory(reading, target, story) : target;
      const asOf = dayOf(reading);
      // An age is another on other days, and so may a toll be.
      const isOfDay = target.kind === 'age' || isOpenToll(reading, target);
      if (asOf === undefined && isOfDay) {
        lose('day-unknown', wanted);
        continue;
      }
      const counted = asOf === undefined ? undefined : countedOf();
      const asking = {
        reading,
        target: { ...needed, asOf: asOf ?? null, ...(counted ? { counted } : {}) },
        argument: target.part ?? (reading.claim.arguments[target.argument] as Argument),
        stemsIn,
      };
      if (!isWorthAsking(asking)) lose('not-worth', wanted);
      else if (mayBeNamesake(asking, refs)) lose('namesake', wanted);
      else askings.push(asking);
    }
  }
  return withTold(askings);
}

/** Whether a stem stands under the day of its news: "(14 अप्रैल 2020 की खबर): …". */
function isUnderNews(stem: string, { reading, target }: Asking): boolean {
  const language = languageOf(reading.claim.lang);
  if (!target.asOf) return false;
  const day = language.newsOf(language.writtenDay(target.asOf));
  return stem.toLowerCase().includes(day.toLowerCase());
}

/** The question put, or null when it cannot be put well. */
export function putQuestion(asking: Asking): Candidate | null {
  const asked = languageOf(asking.reading.claim.lang).ask(asking.reading, asking.target);
  const question = asked && standingAlone(asked, asking);
  if (!question) return null;
  const isToday = isOpenToll(asking.reading, asking.target);
  return isToday && !isUnderNews(question.stem, asking) ? null : { ...asking, question };
}
