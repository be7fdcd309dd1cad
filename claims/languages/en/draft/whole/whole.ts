import { isBody, isDurationPhrase, isPersonal, isTimePhrase } from '../../frame/phrases.ts';
import { PERCEIVING } from '../../lexicon/verbs.ts';
import { type Clause, opensWithComma, type Part, type Phrase } from '../../parse/types.ts';
import { marksOwner, type Word } from '../../tag/word.ts';

/** Faults of reading that leave no claim. */
const NO_CLAIM = new Set(['relative', 'cut-off', 'unsure-subject', 'carrier']);

/** Verbs that say nothing without what they are of. */
const NEEDS_OBJECT =
  /^(?:be|have|do|become|remain|make|take|say|mean|allow|enable|let|give|provide|cause|include|involve|require|contain|create|offer|represent|reflect|suggest|need|want|get|put|set|hold|keep|bring|send|show|tell|lack|own|use|seek|tend|seem|thank|urge|accuse|praise|blame|criticise|criticize|replace|beat|accompany|inform|persuade|promote|appoint|nominate|designate|establish|arrest|detain|note|state|claim|observe|remark)$/u;

/** Verbs that in the passive only tell by what. */
const CAUSED =
  /^(?:trigger|prompt|cause|spark|drive|fuel|power|inspire|motivate|influence|accompany|precede|follow|overshadow|dominate|haunt|mean|make|base|dictate|determine)$/u;

/** Of what, only another clause tells. */
const SAYS_NOTHING =
  /^(?:worry|concern|drama|blow|setback|relief|bonus|twist|irony|surprise|catch|precedent|exception)$/u;

const bareNouns = (part: Part | undefined): part is Phrase =>
  part?.kind === 'phrase' && part.preposition.length === 0 && !part.adjective && !part.island;

/** "could be to Acme [as …]", "is the first year | a contest [is held]": words that a cut left side by side. */
function isCutState([first, second, ...more]: readonly Part[]): boolean {
  const to = first?.kind === 'phrase' && first.preposition[0]?.key === 'to' && second === undefined;
  const beside = bareNouns(first) && bareNouns(second) && !isTimePhrase(second) && more.length === 0;
  return to || beside;
}

const WHY = /^(?:because|as|since|when|while|after|before)$/u;

/** "The agency said on Monday": what it said was not read. */
function isUnsaid({ verb, after }: Clause): boolean {
  if (verb.lemma !== 'say' || verb.passive || verb.negated || verb.governor !== 'say') return false;
  // "said on condition of anonymity because he may not speak": why, and no more than that.
  const why = after.findIndex((part) => part.kind === 'filler' && WHY.test(part.words[0]?.key ?? ''));
  return after
    .slice(0, why < 0 ? after.length : why)
    .every((part) =>
      part.kind === 'phrase'
        ? !part.adjective && !part.pronoun && (part.preposition.length > 0 || isTimePhrase(part))
        : part.verb?.form !== 'finite' && part.words.every(({ text }) => text !== ':'),
    );
}

/** "went on to say: '…'": what was said, a quotation tells. */
function endsInSaying(clause: Clause): boolean {
  const [to, say, more] = clause.after.at(-1)?.words.slice(-2) ?? [];
  return to?.key === 'to' && /^(?:say|add|tell|ask|explain|argue)$/u.test(say?.key ?? '') && !more;
}

/** What is told without being said to anybody: "told the truth". */
const TALE =
  /^(?:truth|lie|lies|tale|tales|story|stories|joke|jokes|fortune|fortunes|time|difference|secret|secrets)$/u;

/** "The fire chief told AFP", "the banks told the exchanges on Sunday": what was told was not read. */
function isUntold({ verb, after: [first, ...rest] }: Clause): boolean {
  if (verb.lemma !== 'tell' || verb.passive || verb.governor !== 'tell' || first?.kind !== 'phrase')
    return false;
  if (first.preposition.length > 0 || TALE.test(first.head.lemma)) return false;
  // ", following a meeting": beside the telling.
  const beside = rest.findIndex((part) => part.kind === 'filler' && part.verb?.form === 'ing');
  // "told the jury during the trial", "told the board of the fall"
  return rest
    .slice(0, beside < 0 ? rest.length : beside)
    .every((part) =>
      part.kind === 'phrase'
        ? part.adjective ||
          isTimePhrase(part) ||
          /^(?:during|in|on|at|by)$/u.test(part.preposition[0]?.key ?? '')
        : part.verb === undefined,
    );
}

/** What is said without being told: "said nothing", "said a prayer". */
const SAID =
  /^(?:nothing|something|anything|everything|much|little|more|so|yes|no|goodbye|farewell|hello|prayers?|words?|things?|thanks|lot|it|that|this|these|those|what|which|grace|mass|sorry)$/u;

/** "A judge said a rule [that let him go was void]": of what was said only its subject is left. */
function isSaidNoun({ verb, after: [first, ...rest] }: Clause, quoted: ReadonlySet<Word>): boolean {
  if (verb.lemma !== 'say' || verb.passive || verb.governor !== 'say' || first?.kind !== 'phrase')
    return false;
  // "said the talks last week were hard": told word for word, with the verb of what was said.
  if (rest.some((part) => part.kind === 'filler' && /^(?:finite|either)$/u.test(part.verb?.form ?? '')))
    return false;
  const noun = first.preposition.length === 0 && !first.adjective && !first.pronoun && !isTimePhrase(first);
  return noun && !SAID.test(first.head.key) && !quoted.has(first.head);
}

/** "Leeds [who have not] beaten Hull", "fewer than one should [recover]": no verb that its subject could have. */
function isVerbless({ verb, after: [next] }: Clause): boolean {
  // "would all but win": what stands there holds the verb.
  if (next?.kind === 'phrase' && next.preposition.length === 0) return false;
  const finite = verb.words.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const alone = finite.length === 1 ? finite[0] : undefined;
  return alone !== undefined && /^(?:should|would|could|might|may|must|will|can)$/u.test(alone.key);
}

/** "between satellite [and cable]": two were told of. */
function isOfOne(part: Part): boolean {
  if (part.kind !== 'phrase' || part.preposition[0]?.key !== 'between') return false;
  const base = part.bases[0];
  const other = part.bases[1];
  const joined = part.words.some(({ pos }) => pos === 'CCONJ');
  return base !== undefined && !other && !part.pronoun && !joined && !part.words.some(isPluralWord);
}

/** "A bus that takes four hours and a lift [from a man]": only the hours are its own. */
function isHalfTime({ relation, verb, after: [first] }: Clause): boolean {
  if (relation !== 'relative' || !/^(?:take|last|run)$/u.test(verb.lemma) || first?.kind !== 'phrase')
    return false;
  const times = first.bases.filter((base) => isDurationPhrase(base)).length;
  return first.preposition.length === 0 && times > 0 && times < first.bases.length;
}

const isPluralWord = ({ key, lemma, value, name, text }: Word) =>
  value !== undefined || key !== lemma || (name !== undefined && /s$/u.test(text)) || key === 'people';

/** "Roads cut by fighting": things do nothing by doing; it was done to them. */
function isDoneBy({ verb, subject, after: [by] }: Clause): boolean {
  const doing = by?.kind === 'filler' && by.words[0]?.key === 'by' && by.verb?.form === 'ing';
  const alone = verb.form === 'either' && verb.words.length === 1 && !verb.passive;
  return doing && alone && subject !== null && !subject.pronoun && !isPersonal(subject) && !isBody(subject);
}

/** "fell to 2%, as the bank had predicted in May": what was foreseen, another clause tells. */
const isForeseen = ({ verb, after }: Clause) =>
  /^(?:predict|anticipate|forecast|foresee|envisage)$/u.test(verb.lemma) &&
  !verb.passive &&
  after.every((part) =>
    part.kind === 'phrase' ? part.preposition.length > 0 || isTimePhrase(part) : !part.verb,
  );

/** "that, they said, owed more": what follows the comma is another's deed. */
const opensWithVerb = ({ after: [comma, next] }: Clause) =>
  opensWithComma(comma) && next?.kind === 'filler' && next.verb?.form === 'either';

/** "somebody else had checked": nobody knows who. */
const isNobodyKnown = ({ subject }: Clause) =>
  /^(?:somebody|someone|something)$/u.test(subject?.words[0]?.key ?? '');

/** "The goal came", "the incident occurred": when, where or how is all that it would say. */
const isBareHappening = ({ subject, verb, before, after }: Clause) =>
  /^(?:come|occur|happen|arise|ensue)$/u.test(verb.lemma) &&
  (subject?.words[0]?.key === 'the' || subject?.words.some(marksOwner) === true) &&
  verb.modal === null &&
  after.length === 0 &&
  before.every((part) => part.kind === 'filler' && !part.verb);

const BROUGHT_OUT =
  /^(?:publish|issue|commission|impose|introduce|install|construct|manufacture|cite|depict|detain|locate|entitle|title)$/u;

/** "The report published with the trust": a participle with no verb behind it. */
function isParticipleAlone({ relation, verb, subject, after: [first] }: Clause): boolean {
  const bare = verb.form === 'either' && verb.words.length === 1 && !verb.passive && !verb.shared;
  const open = first?.kind === 'phrase' && first.preposition.length > 0;
  const thing = subject !== null && !subject.pronoun && !isPersonal(subject) && !isBody(subject);
  return relation === 'main' && bare && open && thing && BROUGHT_OUT.test(verb.lemma);
}

/** "three points behind with nine games left": what goes on, and nobody who left. */
const isLeftOver = ({ subject, verb, after }: Clause) =>
  verb.main.key === 'left' && after.length === 0 && subject?.words.some(({ key }) => key === 'with') === true;

/** "a step economists say": the people are the subject of what narrows the step. */
function isTwoPhrases({ subject }: Clause): boolean {
  const [article, noun, more] = subject?.words ?? [];
  const head = subject?.head;
  if (
    !head ||
    !more ||
    subject?.bases.length !== 1 ||
    subject.words.some(({ value }) => value) ||
    !/^an?$/u.test(article?.key ?? '')
  )
    return false;
  const plural =
    head.pos === 'NOUN' && !head.name && !head.value && head.key !== head.lemma && /s$/u.test(head.key);
  return (
    plural && noun?.pos === 'NOUN' && !/^(?:few|dozen|couple|number|lot|series|range|means)$/u.test(noun.key)
  );
}

const BEING = /^(?:be|exist|remain|come|go|follow|appear|arise|stand|lie|live|emerge|occur|seem)$/u;

/** "there were no plans, but [cooked food was banned]": no "there" of its own. */
const isNoThere = ({ expletive, verb }: Clause) =>
  expletive?.key === 'there' && !verb.words.some(({ lemma, key }) => BEING.test(lemma) || key === 'been');

/** What a record is kept of. */
const RANKED = /^(?:record|see|measure|register|observe|log|build)$/u;
const RANK = /(?:^|-)(?:first|second|third|fourth|fifth|only|most|least|\p{Ll}{2,}est)$/u;

/** "After the second-driest October [recorded since 1950]": a participle that tells which one, and no deed of a month. */
function isOnlyRanked({ subject, verb, after: [first] }: Clause): boolean {
  if (!RANKED.test(verb.lemma) || verb.passive || verb.words.length !== 1 || !subject) return false;
  const hasObject = first?.kind === 'phrase' && first.preposition.length === 0 && !isTimePhrase(first);
  return !hasObject && subject.words.some(({ key }) => RANK.test(key));
}

/** Whether a clause was read to its end, and says something by itself. */
export function isWhole(clause: Clause, quoted: ReadonlySet<Word>): boolean {
  if (clause.faults.some((fault) => NO_CLAIM.has(fault)) || clause.relation === 'kept') return false;
  if (!clause.subject && clause.expletive === null) return false;
  if (
    isNoThere(clause) ||
    isForeseen(clause) ||
    isNobodyKnown(clause) ||
    opensWithVerb(clause) ||
    isOnlyRanked(clause)
  )
    return false;
  if (isParticipleAlone(clause) || isLeftOver(clause) || isTwoPhrases(clause)) return false;
  if (isDoneBy(clause) || isVerbless(clause) || isHalfTime(clause) || isSaidNoun(clause, quoted))
    return false;
  // "promoted and glorified acts": a participle does nothing.
  const [lone, other] = clause.subject?.words ?? [];
  if (lone && !other && /^(?:VERB|ADJ|NOUN)$/u.test(lone.pos) && /ed$/u.test(lone.key)) return false;
  // "is", "has" with nothing behind it; "have fallen" is whole.
  const bare = clause.after.length === 0 && NEEDS_OBJECT.test(clause.verb.lemma) && !clause.verb.passive;
  const first = clause.after[0];
  const second = clause.after[1];
  // "expects Ada Palmer [to be fit]", "There was a worry [as …]"
  // "believe Acme [sold it]"
  const cut =
    !second &&
    first?.kind === 'phrase' &&
    (clause.verb.lemma === 'expect'
      ? first.head.name?.class === 'person'
      : /^(?:think|claim|argue|insist|fear|hope|believe)$/u.test(clause.verb.lemma) &&
        first.preposition.length === 0 &&
        first.head.name !== undefined &&
        first.words.length === first.head.length);
  // "The plan comes [as …]", "the battle between one"
  if (clause.after.length === 0 && clause.verb.lemma === 'come' && clause.verb.tense === 'present')
    return false;
  if (isBareHappening(clause)) return false;
  if (clause.after.some(isOfOne) || isUnsaid(clause) || isUntold(clause)) return false;
  if (endsInSaying(clause)) return false;
  const more = second !== undefined && !(second.kind === 'phrase' && second.preposition[0]?.key === 'for');
  const empty =
    !more &&
    clause.expletive?.key === 'there' &&
    first?.kind === 'phrase' &&
    SAYS_NOTHING.test(first.head.lemma);
  if (cut || empty) return false;
  // "The fall was triggered": by what is all that it says.
  const caused = clause.after.length === 0 && clause.verb.passive && CAUSED.test(clause.verb.lemma);
  if (clause.verb.lemma === 'be' && !clause.verb.passive && isCutState(clause.after)) return false;
  return !bare && !caused && !(PERCEIVING.has(clause.verb.lemma) && clause.after.length === 0);
}

/** What only tells which one is meant. */
const IDLE =
  /^(?:follow|drift|come|go|occur|happen|exist|test|use|mention|describe|need|remain|work|ensue)$/u;

/** "An assessment [was] circulated": of nothing in particular, with nothing more told. */
export function saysNothing(clause: Clause, words: readonly Word[]): boolean {
  const { relation, subject, verb, before, after, openerWords } = clause;
  // "the cheers that followed": what only tells which one they are.
  const opener = openerWords[0];
  const restrictive = opener !== undefined && words[words.indexOf(opener) - 1]?.text !== ',';
  const bare = before.length === 0 && after.every((part) => part.kind === 'filler' && !part.verb);
  const idle = relation === 'relative' && restrictive && bare && IDLE.test(verb.lemma);
  if (idle && !subject?.head.name) return true;
  const vague = /^an?$/u.test(subject?.words[0]?.key ?? '') && subject?.bases.length === 1;
  return relation === 'reduced' && !clause.when && vague && before.length === 0 && after.length === 0;
}
