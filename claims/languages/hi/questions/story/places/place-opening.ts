import type { Reading } from '../../../../../model.ts';
import type { Opening } from '../../../../language.ts';
import type { IllnessOf } from '../illness.ts';
import { holdsName } from '../shared.ts';
import { isOfTheNews } from '../times/times.ts';
import { HARM_WORDS } from '../words.ts';
import { PARTIES } from './places.ts';

/** A claim of fewer words says too little for a place alone to tell which event it is. */
const FEWEST_WORDS = 6;

/** The government of the whole country acts for all of it. */
const OF_CENTRE = /(?:^| )(?:केंद्र|केन्द्र|केंद्रीय|केन्द्रीय|भारत) (?:सरकार|मंत्रिमंडल|कैबिनेट)(?= )/u;

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

/**
 * "बलिया में", "बलिया में कोरोना महामारी से": where the story sets the claim, and the illness that it counts the dead of. Where
 * a kicker `saysIllness`, "कोरोना महामारी के दौरान" says it no better.
 */
export function openedByPlace(
  reading: Reading,
  asked: number,
  words: readonly string[],
  illness: IllnessOf | null,
  saysIllness: () => boolean,
): Opening | null {
  const isPlaced = namesPlace(reading, asked);
  const isOpen = !isPlaced && !namesActor(reading) && !asksForPlace(reading, asked);
  // Of a story of one's own country its name says nothing, and what is of a state would be the country's.
  const told = isOpen ? reading.form.where?.text : undefined;
  const where = told?.startsWith('भारत ') || OF_CENTRE.test(reading.claim.text) ? undefined : told;
  const topic = illness?.(reading) ?? null;
  if (topic !== null && / के दौरान$/u.test(topic) && saysIllness())
    return where === undefined ? null : { text: where, isEvent: true };
  if (topic !== null && (isPlaced || where !== undefined))
    return { text: where === undefined ? topic : `${where} ${topic}`, isEvent: true };
  if (where === undefined || !isOfTheNews(reading) || words.length < FEWEST_WORDS) return null;
  return words.some((word) => HARM_WORDS.has(word)) ? null : { text: where, isEvent: true };
}
