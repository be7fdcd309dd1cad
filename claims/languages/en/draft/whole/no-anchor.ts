import { GOODS } from '../../lexicon/nouns.ts';
import { type Clause, type Part, partsOf, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

/** "three balls later", "two years earlier", "the next day": behind what, another sentence tells. */
const RELATIVE: ReadonlySet<string> = new Set('later earlier afterwards beforehand'.split(' '));

const isCount = ({ value, key }: Word | Record<string, never>) =>
  value !== undefined ||
  /^(?:an?|few|several|some|many|minutes|hours|days|weeks|months|years)$/u.test(key ?? '');

/** "two years later" at the start of a clause or at its end, with no other time in it. */
function hasOpenTime(clause: Clause, { words }: Context): boolean {
  const told = partsOf(clause).flatMap(partWords);
  // "at an earlier hearing": one of its kind, and no time.
  const at = told.findIndex(({ key }, i) => RELATIVE.has(key) && told[i + 1]?.pos !== 'NOUN');
  const word = told[at];
  if (!word || clause.relation !== 'main') return false;
  const position = words.indexOf(word);
  const counted = words.slice(Math.max(0, position - 3), position).some((one) => isCount(one));
  const than = words[position + 1]?.key === 'than';
  const timed = words.some(
    ({ value, start }) => value?.fact.type === 'time' && (start < word.start - 12 || start > word.end),
  );
  const clauseBefore = told.some(({ key }) => /^(?:after|before|when|since|until)$/u.test(key));
  return counted && !than && !timed && !clauseBefore && words[position + 1]?.text !== ',';
}

/** Nouns that mean nothing without what they are of. */
const HOLLOW: ReadonlySet<string> = new Set(
  'calculation money amount sum job figure total dates date difference gap trick stretch stretches idea point answer task process practice effect effects'.split(
    ' ',
  ),
);

/** Nouns that say too little where the clause names nobody and nothing. */
const LIGHT =
  /^(?:issue|problem|event|incident|situation|conditions|delays?|case|matter|attempt|negotiations|proposals?|measures?|move|step|decision|weather|insider|effort|efforts|changes?|news|response|reaction|outcome|priority|phase-?out|lack|controversy|debate|discussion|topic|location|occasion|aim|method)$/u;

const isBare = (part: Part | null) =>
  part?.kind === 'phrase' &&
  part.words.length === 2 &&
  part.words[0]?.key === 'the' &&
  part.tail.length === 0;

/** Whether a clause names somebody or something, or tells a figure. */
const tellsNames = ({ before, after }: Clause): boolean =>
  [...before, ...after].flatMap(partWords).some(({ name, value, pos }) => name || value || pos === 'PROPN');

/** "The money went", "The calculation ignores it", "The issue divided opinion": which, another sentence tells. */
function isHollow(clause: Clause, { words }: Context): boolean {
  const { subject, openerWords, relation } = clause;
  const noun = subject?.words[1];
  if (!isBare(subject) || !noun || relation === 'relative') return false;
  if (!HOLLOW.has(noun.key) && !(LIGHT.test(noun.key) && !tellsNames(clause))) return false;
  const next = words[words.indexOf(noun) + 1];
  const told = next?.pos === 'ADP' || /^(?:that|which|who|to)$/u.test(next?.key ?? '');
  return openerWords.length === 0 && !told;
}

/** "A decision is expected in July": on what, another sentence tells. */
function isOpenOutcome({ subject, verb }: Clause): boolean {
  const [first, noun, more] = subject?.words ?? [];
  return (
    /^an?$/u.test(first?.key ?? '') &&
    more === undefined &&
    subject?.tail.length === 0 &&
    /^(?:decision|ruling|verdict|announcement|answer|result|report|judgment|vote|reply|response)$/u.test(
      noun?.key ?? '',
    ) &&
    verb.passive &&
    /^(?:expect|await|plan)$/u.test(verb.lemma)
  );
}

/** "Nobody was hurt": where and when, another sentence tells. */
const isNobodyAnywhere = ({ subject, verb, before, after, relation }: Clause): boolean =>
  relation === 'main' &&
  /^(?:nobody|none|no one)$/u.test(subject?.words.map(({ key }) => key).join(' ') ?? '') &&
  subject?.tail.length === 0 &&
  verb.passive &&
  before.length === 0 &&
  after.length === 0;

const MOVES =
  /^(?:fall|rise|drop|gain|climb|slip|slide|dip|ease|surge|jump|slump|shrink|grow|decline|increase|decrease|widen|narrow|weaken|strengthen|contract|expand|accelerate)$/u;

/** "Output fell", "Coal and oil shrank": of whom, by how much and when, another sentence tells. */
const isMoveAlone = ({ subject, verb, before, after, relation, carrier }: Clause): boolean =>
  /^(?:main|adverbial)$/u.test(relation) &&
  !carrier &&
  MOVES.test(verb.lemma) &&
  !verb.passive &&
  before.length === 0 &&
  after.length === 0 &&
  subject !== null &&
  subject.tail.length === 0 &&
  !subject.pronoun &&
  // "the price of gold": that tells of what.
  !subject.words.some(({ key }) => key === 'of') &&
  // "Coal" at the head of a sentence passes for a name.
  !subject.words.some(({ name, value, key }) => value || (name && !GOODS.has(key)));

/** "did not say so", "had done so": what, another sentence tells. */
const endsInSo = ({ verb, after }: Clause): boolean =>
  /^(?:say|do|think|believe|suggest)$/u.test(verb.lemma) &&
  after.length === 1 &&
  after[0]?.words.length === 1 &&
  after[0].words[0]?.key === 'so';

/** "A condition was the repeal": for what, another sentence tells. */
const isOfUntold = ({ subject, verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  subject?.tail.length === 0 &&
  subject.words.length === 2 &&
  /^(?:an?|one)$/u.test(subject.words[0]?.key ?? '') &&
  /^(?:condition|reason|aim|result|option|example|exception|problem|consequence|factor|cause|demand|difference|answer)$/u.test(
    subject.words[1]?.key ?? '',
  );

const VAGUE =
  /^(?:concerns?|questions?|doubts?|fears?|objections?|complaints?|issues?|sensitivities|difficulties|challenges?|problems?|efforts?)$/u;

/** "Serious concerns have been raised", "There are sensitivities involved": about what, another sentence tells. */
function isVague(clause: Clause): boolean {
  const { subject, verb, before, after, expletive } = clause;
  const about = expletive?.key === 'there' ? after[0] : subject;
  if (about?.kind !== 'phrase' || about.preposition.length > 0 || about.tail.length > 0) return false;
  const bare = about.words.every(
    ({ name, value, pos }) => !name && !value && /^(?:ADJ|NOUN|ADV)$/u.test(pos),
  );
  const raised = subject !== null && verb.passive && after.length === 0;
  const there = expletive?.key === 'there' && after.slice(1).every(({ words }) => words.length === 1);
  return bare && VAGUE.test(about.head.key) && (raised || there) && before.length === 0;
}

/** A clause of which another sentence tells what it is about; so it is in its speaker's own words, too. */
export const saysTooLittle = (clause: Clause): boolean =>
  isMoveAlone(clause) || endsInSo(clause) || isOfUntold(clause) || isVague(clause);

/** A clause that only says something behind another sentence. */
export function hasNoAnchor(clause: Clause, context: Context): boolean {
  return (
    isNobodyAnywhere(clause) ||
    hasOpenTime(clause, context) ||
    isHollow(clause, context) ||
    saysTooLittle(clause) ||
    isOpenOutcome(clause)
  );
}
