import { isTopicRef } from '../../../../catalogue/topics.ts';
import type { Entity, Reading } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import type { Topic } from './names.ts';
import { tellsOfEvents } from './other-matters.ts';
import { isTiedTo } from './tied.ts';
import { claimWords, headlineOf } from './words.ts';

/** The named thing that a story is about, as it calls it. */
export interface Thing {
  readonly name: string;
  isIn(reading: Reading): boolean;
  /** Whether a claim calls it by its noun: "मंदिर का तालाब" of a temple. */
  isMeantIn(reading: Reading): boolean;
  /** Whether the story ties a claim to it: a bulletin tells of other things as well. */
  isTold(reading: Reading): boolean;
}

/** Longer names are descriptions. */
const MOST_WORDS = 4;

function isSame(a: Entity, b: Entity): boolean {
  return a.ref === undefined ? a.name === b.name : a.ref === b.ref;
}

/** The thing that the headline or the first sentence tells of, and the story again and again: a temple, a firm, a mission. */
export function thingOf(names: readonly Topic[], text: string): Thing | null {
  const headline = headlineOf(text);
  const found = names.find(
    ({ entity, first }) =>
      isTopicRef(entity.ref) &&
      // What is told of players is not all of their tournament.
      entity.category !== 'tournament' &&
      (first === 0 || headline.includes(entity.name)),
  );
  if (!found) return null;
  const { entity } = found;
  const isIn = ({ claim }: Reading) =>
    claim.arguments.some(({ fact }) => fact?.type === 'entity' && isSame(fact, entity));
  // A paper's own name for it, where it never uses the one of the list.
  const isUsed = text.includes(entity.name) && entity.name.split(' ').length <= MOST_WORDS;
  const name = entity.category === 'cyclone' ? `चक्रवात ${entity.name}` : entity.name;
  const noun = fold(entity.name.split(' ').at(-1) ?? '');
  const isMeantIn = ({ claim }: Reading) => entity.name.includes(' ') && claimWords(claim).includes(noun);
  // A storm is an event: what comes of one is of it wherever it is told.
  const isTold = (reading: Reading) =>
    isMeantIn(reading) ||
    isTiedTo(reading, entity.name, text, headline) ||
    (entity.category === 'cyclone' && tellsOfEvents(reading, text));
  return isUsed ? { name, isIn, isMeantIn, isTold } : null;
}
