import { mayOpenName } from '../../../catalogue/lookup.ts';
import { onceEach } from '../../../once.ts';
import type { Token } from '../../../text/tokens.ts';
import { lookUpAdjective } from '../lexicon/adjective-forms.ts';
import { isAdverb } from '../lexicon/adverbs.ts';
import { isConjunct } from '../lexicon/conjuncts.ts';
import { givenGender, isRole, isSurname } from '../lexicon/names/index.ts';
import { guessNoun, lookUpNoun } from '../lexicon/noun-forms.ts';
import { analyseVerb } from '../lexicon/verb-forms.ts';
import { CLOSED, SIMPLE_POSTPOSITIONS } from './closed.ts';
import { type Known, type KnownWhole, knownWhole, makeWord, type NounReading, type Word } from './word.ts';

/** Endings of "घायलों", "आदिवासियों", "हिंदुओं" and what stands for them in the adjective. */
const PLURALS: readonly (readonly [ending: string, put: string])[] = [
  ['ियों', 'ी'],
  ['ुओं', 'ू'],
  ['ों', ''],
  ['ों', 'ा'],
];

/** An adjective with the ending of an oblique plural means the people who are so. */
function peopleOf(key: string): readonly NounReading[] {
  for (const [ending, put] of PLURALS) {
    if (!key.endsWith(ending)) continue;
    const lemma = key.slice(0, key.length - ending.length) + put;
    const adjective = lemma.length > 2 ? lookUpAdjective(lemma) : null;
    if (adjective && !adjective.rule)
      return [{ lemma, gender: 'm', class: 'person', number: 'pl', case: 'oblique' }];
  }
  return [];
}

/** Leaves a word that only its suffix makes a noun open to be a name. */
function guess(key: string, known: Known): void {
  const own = guessNoun(key);
  const noun = own.length > 0 ? own : peopleOf(key);
  if (noun.length === 0) return;
  known.noun = noun;
  known.pos = 'noun';
  known.guessed = true;
}

function lookUp(key: string): Known {
  const verb = analyseVerb(key);
  const noun = lookUpNoun(key);
  const adjective = lookUpAdjective(key);
  const role = isRole(key);
  const known: Known = {};
  if (noun.length > 0) known.noun = noun;
  if (verb.length > 0) known.verb = verb;
  if (role) known.role = true;
  if (isConjunct(key)) known.conjunct = true;
  if (adjective?.evaluative) known.evaluative = true;
  if (adjective && verb.length > 0) known.adjectival = true;
  if (verb.length > 0) known.pos = 'verb';
  else if (noun.length > 0 || role) known.pos = 'noun';
  else if (adjective) known.pos = 'adjective';
  else if (isAdverb(key)) known.pos = 'adverb';
  else guess(key, known);
  if (adjective?.rule) known.guessed = true;
  return Object.assign(known, CLOSED.get(key));
}

/** "पति-पत्नी", "सेमी-फाइनल": a compound is what its last part is. */
function lookUpWhole(key: string): Known {
  const known = lookUp(key);
  const hyphen = key.lastIndexOf('-');
  if (known.pos !== undefined || hyphen < 2) return known;
  const { noun, role, pos } = lookUp(key.slice(hyphen + 1));
  if (pos === 'noun' && noun) return { pos, noun, ...(role ? { role } : {}) };
  return pos === 'adjective' ? { pos } : known;
}

/** All that lists know of a word: each is long, and asked once here for the many passes of the tagger that want to know. */
function knownOf(key: string): KnownWhole {
  const known = lookUpWhole(key);
  known.bearsName = givenGender(key) !== undefined || isSurname(key);
  known.opensName = mayOpenName(key, 'hi');
  return knownWhole(known);
}

const isClosed = (key: string) => CLOSED.has(key) || SIMPLE_POSTPOSITIONS.has(key);

/** Words of closed classes stand in every story: each is looked up once for all. */
const closed = onceEach(knownOf);

/** Looks each word up once for a document. */
export function rememberLookUps(): (key: string) => KnownWhole {
  return onceEach((key: string) => (isClosed(key) ? closed(key) : knownOf(key)));
}

const SHAPES: Readonly<Record<Exclude<Token['shape'], 'word'>, KnownWhole>> = {
  mark: knownWhole({ pos: 'mark' }),
  parenthesis: knownWhole({ pos: 'parenthesis' }),
  number: knownWhole({ pos: 'number' }),
};

/** The word of a token with what the lexicon knows of it. */
export function toWord(token: Token, look: (key: string) => KnownWhole): Word {
  return makeWord(token, token.shape === 'word' ? look(token.key) : SHAPES[token.shape]);
}
