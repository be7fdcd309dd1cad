import type { NounGroup } from '../types.ts';

/** Nouns that stand elsewhere in the lexicon too, with what else they mean: what stands around them tells which it is. */
export const SECOND_READINGS: readonly NounGroup[] = [
  // "कोरोना काल की बंदी": no prisoner.
  { id: 'event.f.second', class: 'event', gender: 'f', words: 'बंदी' },
  // "खड़े ट्रेलर से टकराई": not that of a film.
  { id: 'vehicle.m.second', class: 'vehicle', gender: 'm', words: 'ट्रेलर' },
  // "पिकअप पलट गई", "पिकअप पलट गया": of both genders.
  { id: 'vehicle.f.second', class: 'vehicle', gender: 'f', words: 'पिकअप डीसीएम ऑटो' },
  // "फेसबुक निवेश करेगी": the firm, and not what its name is used for.
  // "साइबर सेल पता लगा रहा है": the cell of a force; the sale is feminine.
  { id: 'organisation.m.second', class: 'organisation', gender: 'm', words: 'सेल' },
  { id: 'organisation.f.second', class: 'organisation', gender: 'f', words: 'फेसबुक ट्विटर व्हाट्सएप' },
];
