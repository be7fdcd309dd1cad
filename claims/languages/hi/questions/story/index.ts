import type { Entity, Reading } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import type { Opening, Story } from '../../../language.ts';
import { isUnsureInText } from '../around/index.ts';
import { type Events, eventsOf } from './event.ts';
import { eventOf, isAnyEvent } from './event-words.ts';
import { type IllnessOf, illnessOf, isTotal } from './illness.ts';
import { isOfOneMatch, matchOf } from './match.ts';
import { holdsName, sharedSetting } from './shared.ts';
import { unlistedNames } from './unlisted.ts';
import { losesWindow } from './window.ts';
import { CASE_WORDS, CONTESTS, HARM_WORDS, LOSS_WORDS, SCORES, SPORT_WORDS, wordsOf } from './words.ts';

/** From so many sentences on, a name is what the story is about. */
const OFTEN = 3;
/** Sentences that are the lead, counted from 0. */
const LEAD = 2;
/** A claim of fewer words says too little for a place alone to tell which event it is. */
const FEWEST_WORDS = 6;

interface Topic {
  readonly entity: Entity;
  readonly sentences: Set<number>;
  readonly first: number;
}

function topicsOf(readings: readonly Reading[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const { claim, form } of readings) {
    for (const { fact } of claim.arguments) {
      if (fact?.type !== 'entity') continue;
      const key = fact.ref ?? fact.name;
      const known = topics.get(key);
      if (known) known.sentences.add(form.sentence);
      else topics.set(key, { entity: fact, sentences: new Set([form.sentence]), first: form.sentence });
    }
  }
  return [...topics.values()]
    .filter(({ sentences }) => sentences.size >= OFTEN)
    .sort((a, b) => b.sentences.size - a.sentences.size);
}

/** Names in an opening, folded: a claim that has one of them needs no opening. */
interface Named {
  readonly text: string;
  readonly names: readonly string[];
}

/** Whether somebody is told of as the one whom police or courts deal with, or who came to harm. */
function isInCase({ claim, form }: Reading, name: string): boolean {
  if (!wordsOf(claim.text).some((word) => CASE_WORDS.has(word) || HARM_WORDS.has(word))) return false;
  return claim.arguments.some(({ role, fact }, i) => {
    if (fact?.type !== 'entity' || fact.name !== name) return false;
    const outer = claim.arguments[form.slots[i]?.within ?? -1]?.role ?? role;
    return outer !== 'agent' && outer !== 'companion' && outer !== 'source';
  });
}

/** "मोहन वर्मा की हत्या": what the case is about, where a claim says so. */
function crimeOn(name: string, readings: readonly Reading[]): string {
  for (const { claim } of readings) {
    const at = claim.text.indexOf(`${name} की `);
    const after = at < 0 ? '' : claim.text.slice(at + name.length);
    const crime = after.match(/^ की (?:हत्या|मौत|गिरफ्तारी)(?= |।)/u)?.[0];
    if (crime) return `${name}${crime}`;
  }
  return name;
}

function caseOf(topics: readonly Topic[], readings: readonly Reading[]): Named | null {
  const person = topics.find(
    ({ entity, first }) =>
      entity.class === 'person' &&
      entity.ref === undefined &&
      first <= LEAD &&
      entity.name.includes(' ') &&
      !readings.some(({ claim }) => claim.attribution?.source.includes(entity.name)) &&
      readings.some((reading) => isInCase(reading, entity.name)),
  );
  if (!person) return null;
  const { name } = person.entity;
  return { text: `${crimeOn(name, readings)} के मामले में`, names: name.split(' ').map(fold) };
}

/** "ऑस्ट्रेलियन ओपन में": the one tournament that a story is of. */
function tournamentOf(readings: readonly Reading[]): Named | null {
  const isTournament = (entity: Entity) => entity.class === 'event' && entity.category === 'tournament';
  const named = new Set(
    readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) =>
        fact?.type === 'entity' && isTournament(fact) ? [fact.name] : [],
      ),
    ),
  );
  const [name, ...others] = named;
  if (name === undefined || others.length > 0) return null;
  const told = new Set(
    readings.filter(({ claim }) => claim.text.includes(name)).map(({ form }) => form.sentence),
  );
  const isTold = told.size > 1 || [...told].some((sentence) => sentence <= LEAD);
  const isOfOne = readings.some(({ claim }) => / टूर्नामेंट /u.test(claim.text));
  return isTold || isOfOne ? { text: `${name} में`, names: name.split(' ').map(fold) } : null;
}

/** Who acts or is acted on: a country there is no place of what happened. */
const PARTIES: ReadonlySet<string> = new Set(['agent', 'recipient', 'source']);

function hasPlace({ claim, form }: Reading): boolean {
  return claim.arguments.some(({ role, fact }, at) => {
    const outer = claim.arguments[form.slots[at]?.within ?? -1]?.role ?? role;
    return (
      role === 'place' ||
      role === 'origin' ||
      role === 'destination' ||
      (fact?.type === 'entity' && fact.class === 'place' && !PARTIES.has(outer))
    );
  });
}

/** Another time than that of the news: "पिछले साल", "1992 में", "इससे पहले". */
const OTHER_TIME =
  /(?:पिछल[ेी]|बीते|गत|अगले|आगामी) |इससे पहले|उससे पहले|पहले भी|सालों|वर्षों|(?<!\p{Nd})(?:1[89]|20)\p{Nd}\p{Nd}(?!\p{Nd})/u;
/** "करते हैं": what goes on whatever happened. */
const HABIT = /(?:ता|ते|ती) (?:है|हैं)।?$/u;

/** Whether a claim is of the time that the news is of. */
function isOfTheNews({ claim }: Reading): boolean {
  return !OTHER_TIME.test(claim.text) && !HABIT.test(claim.text);
}

/** Whether a claim is of the main event: told after it, with no other event and no other place between or in it. */
function isOfEvent(reading: Reading, { main, others }: Events): boolean {
  const { claim } = reading;
  const start = claim.spans[0]?.start ?? 0;
  if (start < main.at && (claim.spans[0]?.end ?? 0) < main.at) return false;
  if (!isOfTheNews(reading) || others.some(({ at }) => at > main.at && at <= (claim.spans[0]?.end ?? 0)))
    return false;
  return !claim.text.split(' ').some((word) => {
    const other = eventOf(word.replace(/[।,]/gu, ''));
    return other !== undefined && other.lemma !== main.lemma;
  });
}

/** Events that go on for days. */
const LASTING: ReadonlySet<string> = new Set(['बाढ़', 'तूफान', 'चक्रवात', 'हिंसा', 'उपद्रव', 'दंगा']);

/** "किया है", "भेजे गए": done since; "किया था" may have been done before. */
function isSince({ claim }: Reading): boolean {
  return (
    claim.kind === 'event' &&
    /(?:[एेईया]|िए|गए|गई) ?(?:है|हैं)?।?$/u.test(claim.text) &&
    !/ पहले /u.test(claim.text)
  );
}

/** "6.2 तीव्रता के भूकंप": the event is told of by its strength, and lacks its place alone. */
const GENITIVE = /^(?:का|की|के)$/u;

/** How a claim hangs on the event: lost in it, true while it lasts, done after it, of its case; null where it need not. */
function joinerFor(reading: Reading, words: readonly string[], lemma: string): string | null {
  const { claim, form } = reading;
  if (words.some((word) => LOSS_WORDS.has(fold(word)))) return 'में';
  if (claim.kind === 'state')
    return LASTING.has(lemma) && form.predicate.tense === 'present' ? 'के दौरान' : null;
  return isSince(reading) ? 'के बाद' : 'के मामले में';
}

function eventOpening(reading: Reading, { tie, noun, lemma, place }: Events['main']): Opening | null {
  const words = reading.claim.text.replace(/[।,]/gu, '').split(' ');
  if (wordsOf(place).some((word) => word.length > 3 && words.some((own) => fold(own) === word))) return null;
  const at = words.findIndex((word) => eventOf(word)?.lemma === lemma || isAnyEvent(word));
  if (at >= 0) {
    // "हादसे में" → "पटना में हुए हादसे में"; what is tied to something else already stays as it is.
    const before = words[at - 1] ?? '';
    if (/^(?:का|की|के|हुए|हुई|हुआ|लगी|आए|आई|इस|उस|एक|ऐसे|ऐसी|और)$/u.test(before))
      return GENITIVE.test(before) ? { text: tie.replace(/ \S+$/u, ''), isEvent: true } : null;
    return { text: tie, before: words[at] as string, isEvent: true };
  }
  const joiner = joinerFor(reading, words, lemma);
  if (joiner === null) return null;
  return { text: `${tie} ${noun} ${joiner}`, isEvent: true };
}

/** Whether a claim names a place beside the answer, or has one put for a bare noun. */
function namesPlace({ claim, form }: Reading, asked: number): boolean {
  const isNamed = claim.arguments.some(({ role, fact }, at) => {
    const within = form.slots[at]?.within;
    const outer = claim.arguments[within ?? -1]?.role ?? role;
    const isBeside = at !== asked && within !== asked;
    return isBeside && fact?.type === 'entity' && fact.class === 'place' && !PARTIES.has(outer);
  });
  return isNamed || claim.substitutions.some(({ text }) => holdsName(text));
}

/** Whether the place of a claim is what is asked for. */
function asksForPlace({ claim }: Reading, asked: number): boolean {
  const fact = claim.arguments[asked]?.fact;
  return fact?.type === 'entity' && fact.class === 'place';
}

/** Whoever acts by name may do so anywhere. */
function namesActor({ claim }: Reading): boolean {
  return claim.arguments.some(({ role, fact }) => role === 'agent' && fact?.type === 'entity');
}

/** "बलिया में", "बलिया में कोरोना महामारी के दौरान": where the story sets the claim, and the illness whose cases it counts. */
function openedByPlace(
  reading: Reading,
  asked: number,
  words: readonly string[],
  illness: IllnessOf | null,
): Opening | null {
  const isPlaced = namesPlace(reading, asked);
  const isOpen = !isPlaced && !namesActor(reading) && !asksForPlace(reading, asked);
  // Of a story of one's own country its name says nothing, and what is of a state would be the country's.
  const told = isOpen ? reading.form.where?.text : undefined;
  const where = told?.startsWith('भारत ') ? undefined : told;
  const topic = illness?.(reading) ?? null;
  if (topic !== null && (isPlaced || where !== undefined))
    return { text: where === undefined ? topic : `${where} ${topic}`, isEvent: true };
  if (where === undefined || !isOfTheNews(reading) || words.length < FEWEST_WORDS) return null;
  return words.some((word) => HARM_WORDS.has(word)) ? null : { text: where, isEvent: true };
}

/** "मुंबई में नौ व्यक्ति संक्रमित मिले": of one day or of all, nothing says. */
function isBareCase(reading: Reading): boolean {
  const { claim } = reading;
  if (isTotal(reading) || claim.arguments.some(({ role }) => role === 'time')) return false;
  if (!claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'count'))
    return false;
  return / (?:संक्रमित|पॉजिटिव|पॉजीटिव) (?:पाए|पाये|मिले|निकले|हुए)(?: गए)?(?: हैं)?।/u.test(claim.text);
}

/** "कोहली ने 109 रन बनाए": of which match that is, nothing says. */
function isBareScore({ claim }: Reading): boolean {
  const words = wordsOf(claim.text);
  if (!words.some((word) => SCORES.has(word))) return false;
  const names = claim.arguments.filter(({ fact }) => fact?.type === 'entity');
  return names.length < 2 && !claim.arguments.some(({ role }) => role === 'time' || role === 'place');
}

/** What the stems of a story's claims may open with. */
export function storyOf(readings: readonly Reading[], text: string): Story {
  const topics = topicsOf(readings);
  const events = eventsOf(text);
  const ofCase = caseOf(topics, readings);
  const illness = illnessOf(text);
  const contest = tournamentOf(readings) ?? matchOf(readings);
  return {
    namesBeside: unlistedNames(readings),
    // Without its illness a count says too little; with it, it would be that of all cases.
    isUnsure: (reading) =>
      losesWindow(reading, readings) ||
      isUnsureInText(reading, text) ||
      isBareCase(reading) ||
      (illness?.(reading) != null && !isTotal(reading)) ||
      (contest === null && isBareScore(reading)),
    lacksTopic: (reading) => illness !== null && illness(reading) !== null,
    openingFor(reading, asked) {
      const words = wordsOf(reading.claim.text);
      const fits = (opening: Named | null): opening is Named =>
        opening !== null && !opening.names.some((name) => words.includes(fold(name)));
      const shared = hasPlace(reading) ? null : sharedSetting(reading, readings);
      if (shared) return shared;
      if (contest && !contest.names.every((name) => words.includes(fold(name)))) {
        // "पैरालंपिक में … टोक्यो ओलंपिक": a claim of another contest is of that one.
        const isOther = words.some(
          (word) => !contest.names.includes(word) && CONTESTS.some((other) => word.startsWith(other)),
        );
        const isPlay =
          !isOther &&
          words.some((word) => SPORT_WORDS.has(word)) &&
          isOfTheNews(reading) &&
          isOfOneMatch(reading);
        if (isPlay) return { text: contest.text, isEvent: true };
      }
      if (events && !hasPlace(reading) && isOfEvent(reading, events)) {
        const opening = eventOpening(reading, events.main);
        if (opening) return opening;
      }
      if (fits(ofCase) && words.some((word) => CASE_WORDS.has(word))) return { text: ofCase.text };
      return openedByPlace(reading, asked, words, illness);
    },
  };
}
