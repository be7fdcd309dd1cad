import { isCommonPlural, isPlural } from '../../frame/phrases.ts';
import { type Clause, type Phrase, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { isOfForecast } from '../whole/forecast.ts';
import { isDoubtfulPair } from './doubtful-pair.ts';

/** Participles that tell how a thing is: "based on", "known as". */
const LASTING = new Set(
  'base locate situate know call aim associate surround connect own fund run list entitle title headquarter compose divide intend design dedicate govern cover link protect'.split(
    ' ',
  ),
);

/** What they tell may be so from now on, or only to come. */
const PRICED = /^(?:sell|price|offer|schedule|plan|expect|need|want|plan|earmark|tip)$/u;

/** The copula that a participle behind its noun, or behind "and", lacks: "a poll [was] published". */
export function copulaFor(clause: Clause, clauses: readonly Clause[]): string | null {
  if (clause.verb.shared) return clause.verb.shared;
  if (clause.relation !== 'reduced') return null;
  if (clause.subject && isLoad(clause)) {
    const { tense, modal } = hostOf(clause, clauses)?.verb ?? {};
    if (tense !== 'past' || modal) return null;
    return isPlural(clause.subject) ? 'were' : 'was';
  }
  if (clause.verb.form === 'ing' || !clause.subject || /(?:ing)$/u.test(clause.verb.main.key)) return null;
  // "a surgeon named Ben Hill": who it was, and no deed.
  if (isNaming(clause)) return null;
  // "sold for £99", "offered at two sizes": from when on is not told.
  if (PRICED.test(clause.verb.lemma) || isDoubtfulPair(clause.subject)) return null;
  const host = hostOf(clause, clauses);
  // "Units sent to the grid will be bought": none was sent yet.
  if (host && isToBe(host.verb) && !isSureThing(clause.subject)) return null;
  if (isOfForecast(clause, clauses)) return null;
  // "Cholera, caused by bacteria, can kill": so always, and not once.
  const general =
    host !== undefined &&
    isGeneral(host) &&
    !clause.subject.head.value &&
    isOfAgent(clause) &&
    !isDated(clause);
  const lasts = general || (LASTING.has(clause.verb.lemma) && host?.verb.tense === 'present');
  // "Letters stolen in May have been found": many, by the verb, whose capital may pass for a name's.
  const many = /^(?:are|were|have)$/u.test(host?.verb.words[0]?.key ?? '') && host?.verb.modal === null;
  const plural =
    isPlural(clause.subject) ||
    isCommonPlural(clause.subject.head) ||
    (clause.subject.head.name !== undefined && many);
  if (lasts) return plural ? 'are' : 'is';
  return plural ? 'were' : 'was';
}

/** "Can kill", "kills many each year": no one time, and nothing that is named. */
const isGeneral = ({ verb, after }: Clause) =>
  (verb.modal === 'can' ||
    (verb.tense === 'present' &&
      verb.form !== 'ing' &&
      !/^(?:has|have|is|are)$/u.test(verb.words[0]?.key ?? ''))) &&
  !after.flatMap(partWords).some(isNamed);

/** "caused by bacteria": by what of its sort, and by none that an article, a number or a name tells apart. */
const isOfAgent = ({ verb, subject, after: [by, ...rest] }: Clause) =>
  /^(?:cause|spread|transmit|characterise|characterize|carry|trigger)$/u.test(verb.lemma) &&
  subject?.words.length === 1 &&
  by?.kind === 'phrase' &&
  by.preposition[0]?.key === 'by' &&
  !/^(?:DET|NUM)$/u.test(by.words.find(({ key }) => key !== 'by')?.pos ?? '') &&
  ![by, ...rest].flatMap(partWords).some(isNamed);

const isNamed = ({ name, pos }: Word) => name !== undefined || pos === 'PROPN';

const isDated = ({ after }: Clause) =>
  after.flatMap(partWords).some(({ value }) => value?.fact.type === 'time');

/** "a surgeon named Ben Hill", "a boat called Dawn" */
const isNaming = ({ verb, subject, after: [first] }: Clause) =>
  /^(?:named|called)$/u.test(verb.main.key) &&
  /^an?$/u.test(subject?.words[0]?.key ?? '') &&
  first?.kind === 'phrase' &&
  first.preposition.length === 0;

/** "The bus, carrying 61 people": how many it had aboard. */
const isLoad = ({ verb, after: [first] }: Clause) =>
  verb.main.key === 'carrying' && first !== undefined && partWords(first).some(({ pos }) => pos === 'NUM');

const isToBe = ({ modal, tense }: Clause['verb']) => modal !== null || tense === 'future';
const isSureThing = ({ words: [first], head }: Phrase) => head.name !== undefined || first?.key === 'the';

/** The clause that a participle behind its subject stands in. */
function hostOf({ subject }: Clause, clauses: readonly Clause[]): Clause | undefined {
  const first = subject?.words[0];
  return clauses.find(({ relation, subject: other }) => relation === 'main' && other?.words[0] === first);
}
