import { type Range, rangeOf } from '../../../text/range.ts';
import type { Frame } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import { castAfter } from './cast/after.ts';
import { learnFrame } from './known/learn.ts';
import { Ledger } from './known/ledger.ts';
import { bodyAfter } from './memory/body.ts';
import { caughtAfter } from './memory/caught.ts';
import { countedAfter } from './memory/counted.ts';
import { crowdAfter } from './memory/crowd.ts';
import { deadAfter } from './memory/dead.ts';
import { diseaseAfter } from './memory/disease.ts';
import { figureAfter } from './memory/figure.ts';
import { listedAfter } from './memory/listed-places.ts';
import { manyAfter } from './memory/many.ts';
import type { Heard, Memory, Mention, Place } from './memory/memory-types.ts';
import { threeAfter, twoAfter } from './memory/named-together.ts';
import { countriesAfter, twoParties } from './memory/parties.ts';
import { groupAfter } from './memory/plural-group.ts';
import { broughtIn, peopleIn, somebodyAfter } from './memory/somebody.ts';
import { thingAfter } from './memory/thing.ts';
import { besideKin, topicAfter } from './memory/topic.ts';
import { placeAfter } from './refer/whereabouts.ts';
import { scopeAfter } from './salience/scope.ts';
import type { StoryPlaces } from './setting/home.ts';
import { lastSpeaker } from './speech/speaker.ts';
import { type NamedInFull, namedInFull } from './speech/speaker-in-full.ts';
import { happenedAfter } from './telling/happened.ts';
import { sceneOf } from './telling/scene.ts';
import { vehicleAfter } from './told-thing/aboard.ts';
import { storyAfter } from './told-thing/pointed.ts';
import { thingsAfter } from './told-thing/tell.ts';

export const emptyMemory = (places?: StoryPlaces, filed?: Mention): Memory => ({
  nouns: new Ledger(),
  ...(places ? { places } : {}),
  ...(filed ? { filed } : {}),
});

const NOBODY_YET: NamedInFull = new Map();

function unitsOf(words: readonly Word[]): Word[] {
  return words.filter((word) => !word.inside);
}

/** Two names of one kind joined by और, at the top of the phrase. */
function pairIn(words: readonly Word[], kind: 'place' | 'person' | 'organisation'): Range | null {
  if (!words.some(({ pos }) => pos === 'coordinator')) return null;
  const units = unitsOf(words);
  for (let i = 0; i + 2 < units.length; i++) {
    const a = units[i] as Word;
    const joiner = units[i + 1] as Word;
    if (joiner.pos !== 'coordinator' || joiner.text === ',' || a.name?.class !== kind) continue;
    if (i > 0 && (units[i - 1] as Word).pos === 'coordinator') continue;
    const b = units.slice(i + 2).find((unit) => unit.name?.class === kind);
    if (!b) continue;
    const between = units.slice(i + 2, units.indexOf(b));
    if (
      kind === 'place' &&
      (between.length > 0 || a.name?.category !== 'country' || b.name?.category !== 'country')
    )
      continue;
    if (between.some((unit) => unit.pos === 'coordinator')) continue;
    const tail = words.slice(words.indexOf(b), words.indexOf(b) + b.length);
    return rangeOf([a, ...tail]);
  }
  return null;
}

/** The names of a pair: of "मोहन राय और नेपाल के मंत्री हरि थापा" the people alone. */
function pairText(words: readonly Word[], range: Range, kind: 'place' | 'person' | 'organisation'): string {
  return unitsOf(words)
    .filter((word) => word.name?.class === kind && word.start >= range.start && word.start < range.end)
    .map((word) => word.name?.canonical ?? word.text)
    .join(' और ');
}

function actionOf(frame: Frame, text: string, paragraph: number, sentence: number): Memory['action'] {
  const noun =
    frame.verb.conjunct ??
    frame.parts
      .map((part) => part.phrase)
      // "धमाके के बाद बताया": when it was told, and nobody's deed.
      .flatMap((phrase) =>
        phrase.kind === 'nominal' && phrase.tag !== 'after' && phrase.tag !== 'before'
          ? [phrase.group.head]
          : [],
      )
      .findLast((head) => head.noun?.[0]?.class === 'event');
  const reading = noun?.noun?.[0];
  // "सबके सामने रखा": before them, and no deed.
  if (!noun || !reading || reading.class !== 'event' || noun.key === 'सामने') return undefined;
  const agents =
    frame.subject?.phrase.kind === 'nominal'
      ? unitsOf(frame.subject.phrase.group.words).filter((word) => word.name)
      : [];
  if (agents.length === 0) return undefined;
  const names = agents.filter((word) => word.name?.class === 'person');
  const list = (names.length > 0 ? names : agents).map(
    (word) => word.name?.canonical ?? text.slice(word.start, word.end),
  );
  return {
    text: `${list.join(' और ')} ${reading.gender === 'f' ? 'की' : 'का'} ${noun.text}`,
    range: { start: noun.start, end: noun.end },
    paragraph,
    sentence,
    gender: reading.gender,
  };
}

/** The countries of a sentence, before it is read. */
export function rememberCountries(memory: Memory, words: readonly Word[]): Memory {
  const countries = countriesAfter(memory.countries ?? [], words);
  return countries === memory.countries ? memory : { ...memory, countries };
}

/** Whether a sentence that is not read, such as a question, names somebody whom the next pronoun may mean. */
export function namesSomebody(words: readonly Word[]): boolean {
  return words.some(({ name, role }) => name?.class === 'person' || role === true);
}

/** Hears who acts and speaks in a frame, and learns what it names. */
export function hear(
  { speaker, topic, cast, inFull, scope }: Heard,
  nouns: Ledger,
  frame: Frame,
  place: Place,
): Heard {
  const heard = {
    topic: besideKin(topic, topicAfter(topic, nouns, frame, place), frame, place),
    speaker: lastSpeaker(speaker, frame, place),
    cast: castAfter(cast, frame, place),
    inFull: namedInFull(inFull ?? NOBODY_YET, frame),
    scope: scopeAfter({ scope, topic }, frame, place),
  };
  learnFrame(nouns, frame, place);
  return heard;
}

/** Adds what a frame mentions, beside whom it hears. */
export function remember(
  memory: Memory,
  frame: Frame,
  text: string,
  { paragraph, sentence }: Place,
): Omit<Memory, keyof Heard> {
  const place = { paragraph, sentence };
  let { countryPair, personPair, bodyPair } = memory;
  for (const { phrase } of frame.parts) {
    if (phrase.kind !== 'nominal') continue;
    const { words } = phrase.group;
    const countries = pairIn(words, 'place');
    if (countries) countryPair = { text: pairText(words, countries, 'place'), range: countries, ...place };
    const pair = pairIn(words, 'person');
    if (pair) personPair = { text: pairText(words, pair, 'person'), range: pair, ...place };
    const bodies = pairIn(words, 'organisation');
    if (bodies) bodyPair = { text: pairText(words, bodies, 'organisation'), range: bodies, ...place };
    else if (
      bodyPair &&
      words.some(({ name }) => name?.class === 'organisation' && !bodyPair?.text.includes(name.canonical))
    )
      bodyPair = undefined;
  }
  const parties = twoParties(frame, place);
  countryPair = parties.countryPair ?? countryPair;
  personPair = parties.personPair ?? personPair;
  const two = twoAfter(memory.two, frame, place);
  const three = threeAfter(memory.three, frame, place);
  const where = placeAfter(memory.place, frame, place);
  const group = groupAfter(memory.group, frame, place);
  const many = manyAfter(memory.many, frame, place);
  const disease = diseaseAfter(memory.disease, frame, place);
  const found = frame.carrier ? [] : peopleIn(frame);
  const people = broughtIn(memory.people ?? [], frame, found);
  const somebody = somebodyAfter(memory.somebody, frame, found, people, place);
  const thing = thingAfter(memory.thing, memory.nouns, frame, place);
  const figure = figureAfter(memory.figure, memory.nouns, frame, place);
  const scene = sceneOf(memory.scene, frame, place);
  const things = frame.carrier ? memory.things : thingsAfter(memory, frame, place);
  const action = actionOf(frame, text, paragraph, sentence) ?? memory.action;
  return {
    nouns: memory.nouns,
    places: memory.places,
    matters: memory.matters,
    reach: memory.reach,
    countryPair,
    countries: memory.countries,
    personPair,
    bodyPair,
    counted: frame.carrier ? memory.counted : countedAfter(memory.counted, frame, place),
    two,
    three,
    place: where,
    filed: memory.filed,
    dead: deadAfter(memory.dead, frame, place),
    vehicle: vehicleAfter(memory.vehicle, frame, place),
    group,
    listed: frame.carrier ? memory.listed : listedAfter(memory.listed, frame, place),
    disease,
    people: people.length > 0 ? people : undefined,
    somebody,
    many,
    crowd: crowdAfter(memory.crowd, frame, place),
    thing,
    things,
    story: storyAfter(memory.story, things),
    figure,
    caught: caughtAfter(memory.caught, frame, place),
    happened: happenedAfter(memory.happened, frame, place),
    body: bodyAfter(memory.body, frame, place),
    scene,
    action,
  };
}
