import { byRef, type CatalogueEntry, headOf } from '../../../catalogue/lookup.ts';
import type { Entity } from '../../../model.ts';
import type { Candidate } from '../../types.ts';
import { nameLike } from './places/siblings.ts';

/** "किस स्टेडियम": beside a bare "इकाना" stands no "ग्रीन पार्क स्टेडियम", but "ग्रीन पार्क". */
function withoutHead(name: string, { category }: CatalogueEntry, { question, argument }: Candidate): string {
  const head = headOf(category)?.hi;
  const { fact } = argument;
  const own = fact?.type === 'entity' && fact.ref !== undefined ? byRef(fact.ref)?.hi : undefined;
  const isShort = [own, argument.text].includes(`${question.answer} ${head}`);
  const isBare = isShort && question.stem.includes(`किस ${head}`);
  return isBare && head !== undefined && name.endsWith(` ${head}`) ? name.slice(0, -head.length - 1) : name;
}

/** Nouns of bodies and places that say the same. */
const SAME_NOUN: readonly (readonly string[])[] = [
  ['हाईकोर्ट', 'उच्च न्यायालय', 'हाई कोर्ट'],
  ['विश्वविद्यालय', 'यूनिवर्सिटी'],
  ['हवाई अड्डा', 'एयरपोर्ट'],
  ['अस्पताल', 'हॉस्पिटल'],
];

/** "मद्रास हाईकोर्ट" beside "गुजरात उच्च न्यायालय": the option has the noun that the key has. */
function withKeysNoun(name: string, answer: string): string {
  for (const nouns of SAME_NOUN) {
    const own = nouns.find((noun) => answer.endsWith(` ${noun}`));
    if (own === undefined) continue;
    const other = nouns.find((noun) => name.endsWith(` ${noun}`));
    if (other !== undefined) return `${name.slice(0, -other.length)}${own}`;
  }
  return name;
}

/** A name of a list in the form of the key. */
export function inKeysForm(entry: CatalogueEntry, candidate: Candidate): string {
  const { lang } = candidate.reading.claim;
  const name = nameLike(entry, candidate.question.answer, lang);
  if (lang !== 'hi') return name;
  // "नर्मदा जिला" is told from the river by its noun, which the stem has.
  const own = candidate.question.stem.includes('किस जिले ') ? name.replace(/ जिला$/u, '') : name;
  return withKeysNoun(withoutHead(own, entry, candidate), candidate.question.answer);
}

/** A name of the article in the form of the key: its short form beside a short form. */
export function inFormOf(entity: Entity, candidate: Candidate): string {
  const entry = entity.ref === undefined ? undefined : byRef(entity.ref);
  return entry ? inKeysForm(entry, candidate) : entity.name;
}
