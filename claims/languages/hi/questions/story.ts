import type { Entity, Piece, Reading } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import type { Story } from '../../language.ts';
import { lookUpNoun } from '../lexicon/noun-forms.ts';

/** What a stem may open with, so that a reader without the article knows which story it is of. */
interface StoryOpening {
  readonly id: 'scene' | 'case' | 'place';
  /** "पटना में हुए हादसे के मामले में". */
  readonly text: string;
  /** The names in it, folded: a claim that has one of them needs no opening. */
  readonly names: readonly string[];
}

/** From so many sentences on, a name is what the story is about. */
const OFTEN = 3;

/** Police, courts, inquiries: what they do, they do in a case. */
const CASE_WORDS: ReadonlySet<string> = new Set(
  'पुलिस अदालत कोर्ट गिरफ्तार गिरफ्तारी हिरासत आरोपी आरोप जांच मुकदमा जमानत रिहा सजा निलंबित एफआईआर बरामद पूछताछ'
    .split(' ')
    .map(fold),
);

function scenePieces({ claim, form }: Reading): readonly [Piece, Piece, Piece] | null {
  const at = form.pieces.findIndex(
    ({ insertion }) => insertion !== undefined && claim.insertions[insertion]?.rule === 'scene',
  );
  const [before, participle, after] = [form.pieces[at - 1], form.pieces[at], form.pieces[at + 1]];
  return at > 0 && before && participle && after ? [before, participle, after] : null;
}

/** "मुंबई के परेल में" + "लगी" + "आग" → "मुंबई के परेल में लगी आग के मामले में". */
function sceneOf(readings: readonly Reading[]): StoryOpening | null {
  for (const reading of readings) {
    const pieces = scenePieces(reading);
    if (!pieces) continue;
    const [place, participle, event] = pieces;
    const noun = event.text.split(' ')[0] as string;
    if (lookUpNoun(fold(noun)).length === 0) continue;
    return {
      id: 'scene',
      text: `${place.text} ${participle.text} ${noun} के मामले में`,
      names: place.text
        .split(' ')
        .filter((word) => word.length > 2)
        .map(fold),
    };
  }
  return null;
}

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

function caseOf(topics: readonly Topic[]): StoryOpening | null {
  const person = topics.find(({ entity }) => entity.class === 'person' && entity.name.includes(' '));
  if (!person) return null;
  const { name } = person.entity;
  return { id: 'case', text: `${name} के मामले में`, names: name.split(' ').map(fold) };
}

function placeOf(topics: readonly Topic[]): StoryOpening | null {
  const [top] = topics.filter(({ entity }) => entity.class === 'place');
  if (!top || top.first > 1 || !/^(?:city|state|district)/u.test(top.entity.category ?? '')) return null;
  const { name } = top.entity;
  return { id: 'place', text: `${name} में`, names: name.split(' ').map(fold) };
}

function hasPlace({ claim }: Reading): boolean {
  return claim.arguments.some(
    ({ role, fact }) =>
      role === 'place' ||
      role === 'origin' ||
      role === 'destination' ||
      (fact?.type === 'entity' && fact.class === 'place'),
  );
}

/** What the stems of a story's claims may open with; null for stories of no one place or case. */
export function storyOf(readings: readonly Reading[]): Story | null {
  const topics = topicsOf(readings);
  const [scene, ofCase, place] = [sceneOf(readings), caseOf(topics), placeOf(topics)];
  if (!scene && !ofCase && !place) return null;
  return {
    openingFor(reading) {
      const words = reading.claim.text
        .replace(/[\p{P}]/gu, ' ')
        .split(/\s+/u)
        .map(fold);
      const fits = (opening: StoryOpening | null) =>
        opening !== null && !opening.names.some((name) => words.includes(name));
      if (fits(scene)) return scene;
      if (fits(ofCase) && words.some((word) => CASE_WORDS.has(word))) return ofCase;
      return fits(place) && !hasPlace(reading) ? place : null;
    },
  };
}
