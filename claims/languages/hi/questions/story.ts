import type { Entity, Piece, Reading } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import type { Story } from '../../language.ts';
import { lookUpNoun } from '../lexicon/noun-forms.ts';

/** What a stem may open with, so that a reader without the article knows which story it is of. */
interface StoryOpening {
  readonly id: 'scene' | 'case' | 'place' | 'shared';
  /** "पटना में हुए हादसे के मामले में". */
  readonly text: string;
  /** The names in it, folded: a claim that has one of them needs no opening. */
  readonly names: readonly string[];
}

/** From so many sentences on, a name is what the story is about. */
const OFTEN = 3;
/** Sentences that are the lead, counted from 0. */
const LEAD = 2;
/** A claim of fewer words says too little for a place alone to tell which event it is. */
const FEWEST_WORDS = 8;
/** An opening of more words makes a stem too long. */
const MOST_WORDS = 14;

function wordsOf(text: string): string[] {
  return text
    .replace(/[\p{P}]/gu, ' ')
    .trim()
    .split(/\s+/u)
    .map(fold);
}

/** Police, courts, inquiries: what they do, they do in a case. */
const CASE_WORDS: ReadonlySet<string> = new Set(
  'पुलिस अदालत कोर्ट गिरफ्तार गिरफ्तारी हिरासत आरोपी आरोप जांच मुकदमा जमानत रिहा सजा निलंबित एफआईआर बरामद पूछताछ'
    .split(' ')
    .map(fold),
);

/** What befell somebody makes a case as well. */
const HARM_WORDS: ReadonlySet<string> = new Set('मौत मृतक हत्या शव अंतिम कत्ल अपहरण जान'.split(' ').map(fold));

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

/** Whether somebody is told of as the one whom police or courts deal with, or who came to harm. */
function isInCase({ claim, form }: Reading, name: string): boolean {
  if (!wordsOf(claim.text).some((word) => CASE_WORDS.has(word) || HARM_WORDS.has(word))) return false;
  return claim.arguments.some(({ role, fact }, i) => {
    if (fact?.type !== 'entity' || fact.name !== name) return false;
    const outer = claim.arguments[form.slots[i]?.within ?? -1]?.role ?? role;
    return outer !== 'agent' && outer !== 'companion';
  });
}

function caseOf(topics: readonly Topic[], readings: readonly Reading[]): StoryOpening | null {
  const person = topics.find(
    ({ entity, first }) =>
      entity.class === 'person' &&
      entity.ref === undefined &&
      first <= LEAD &&
      entity.name.includes(' ') &&
      readings.some((reading) => isInCase(reading, entity.name)),
  );
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

/** The roles that say where and by what something happens. */
const SETTING_ROLES: ReadonlySet<string> = new Set(['place', 'cause', 'other']);

/** The words of a claim that tell where and by what, as they stand, where one of them is a name. */
function settingOf({ claim, form }: Reading): string {
  const topOf = (at: number) => form.slots[at]?.within ?? at;
  const wanted = claim.arguments.map(
    ({ role }, i) =>
      form.slots[i]?.within === undefined && SETTING_ROLES.has(role) && form.slots[i]?.marker !== '',
  );
  const isNamed = claim.arguments.some(
    ({ fact }, i) =>
      fact?.type === 'entity' && fact.class !== 'person' && fact.class !== 'thing' && wanted[topOf(i)],
  );
  if (!isNamed) return '';
  return form.pieces
    .filter(({ argument }) => argument !== undefined && wanted[topOf(argument)])
    .map(({ text }) => text)
    .join(' ');
}

/** Where and by what the first half of a sentence happened: "पटना में बस पलटने से" for "12 घायल हो गए". */
function sharedSetting(reading: Reading, readings: readonly Reading[]): StoryOpening | null {
  const start = reading.claim.spans[0]?.start ?? 0;
  for (const other of readings) {
    if (other.form.sentence !== reading.form.sentence || other.form.blocks.length > 0) continue;
    if ((other.claim.spans[0]?.start ?? 0) >= start || other.claim.modality !== reading.claim.modality)
      continue;
    const text = settingOf(other);
    if (text !== '' && text.split(' ').length <= MOST_WORDS) return { id: 'shared', text, names: [] };
  }
  return null;
}

/** What the stems of a story's claims may open with. */
export function storyOf(readings: readonly Reading[]): Story {
  const topics = topicsOf(readings);
  const [scene, ofCase, place] = [sceneOf(readings), caseOf(topics, readings), placeOf(topics)];
  return {
    openingFor(reading) {
      const words = wordsOf(reading.claim.text);
      const fits = (opening: StoryOpening | null) =>
        opening !== null && !opening.names.some((name) => words.includes(name));
      const shared = hasPlace(reading) ? null : sharedSetting(reading, readings);
      if (shared) return shared;
      if (fits(scene)) return scene;
      if (fits(ofCase) && words.some((word) => CASE_WORDS.has(word))) return ofCase;
      const isOfHarm = words.some((word) => HARM_WORDS.has(word));
      return fits(place) && !hasPlace(reading) && !isOfHarm && words.length >= FEWEST_WORDS ? place : null;
    },
  };
}
