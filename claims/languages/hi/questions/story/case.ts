import type { Reading } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { LEAD, type Topic } from './names.ts';
import { CASE_WORDS, claimWords, HARM_WORDS } from './words.ts';

/** Names in an opening, folded: a claim that has one of them needs no opening. */
export interface Named {
  readonly text: string;
  readonly names: readonly string[];
  /** As a kicker calls it: "मोहन वर्मा हत्याकांड", "ऑस्ट्रेलियन ओपन"; null where it has no such name. */
  readonly label: string | null;
}

/** Whether somebody is told of as the one whom police or courts deal with, or who came to harm. */
function isInCase({ claim, form }: Reading, name: string): boolean {
  if (!claimWords(claim).some((word) => CASE_WORDS.has(word) || HARM_WORDS.has(word))) return false;
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

/** The person whose case a story is of, with the crime where a claim tells it. */
export function caseOf(topics: readonly Topic[], readings: readonly Reading[]): Named | null {
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
  const crime = crimeOn(name, readings);
  // Where no crime is told, a name beside "case" could be anybody's who has to do with it.
  const label = crime === name ? null : crime.replace(/ की हत्या$/u, ' हत्याकांड');
  return { text: `${crime} के मामले में`, names: name.split(' ').map(fold), label };
}
