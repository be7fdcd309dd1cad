import type { ClaimKind, Modality } from '../../../model.ts';
import type { Verbs } from '../chunk/types.ts';
import { JUDGING } from '../lexicon/closed.ts';
import {
  DENYING,
  EXPECTING,
  HEDGING_PASSIVE,
  PLANNING,
  PLANNING_PASSIVE,
  REPORTING,
  REPORTING_PASSIVE,
  WISHING,
} from '../lexicon/verbs.ts';
import type { Carrier, Clause, Part, Phrase } from '../parse/types.ts';
import { hearsSaid, isHeard, KNOWING, onlyEnds } from './heard.ts';
import { isBody, isPerson, isTimePhrase } from './phrases.ts';
import { HEDGING_ADVERB, hedgesBehind, isFeared, seemsWithin } from './seems.ts';
import { ofSurvey } from './survey.ts';
import { advises, isArranged, isToCome, refuses } from './will.ts';

/** How sure a clause is, and by whom. */
export interface Stance {
  readonly modality: Modality;
  readonly kind: ClaimKind;
  readonly source: Phrase | null;
}

/** What follows them holds, and nobody says it. */
const NO_SPEECH = /^(?:be|mean|ensure|see|hear|prove)$/u;
/** Done rather than said, where no clause follows: "found themselves behind", "hold a lead". */
const NO_WORDS = /^(?:find|discover|hold|read|show|learn|establish|determine)$/u;
/** Done, where nothing but a noun follows: "added a third shop", "agreed a deal". */
const NO_WORDS_OF = /^(?:add|maintain|recall|see|hear|agree|repeat)$/u;
/** What is won rather than said: "claimed her third title". */
const WON =
  /^(?:title|win|victory|medal|gold|silver|bronze|crown|trophy|cup|prize|championship|life|lives|point|place|wicket|scalp|seat|spot|goal|record)s?$/u;
const PLANNED_ADJECTIVE = /^(?:due|set|ready|expected|poised|scheduled|going|about|bound|planned)$/u;
const HEDGED_ADJECTIVE = /^(?:likely|unlikely|believed|thought|alleged|supposed)$/u;

/** Acts of the will that are done once they are told in the past. */
const DONE = /^(?:seek|agree|decide|choose|opt|offer|threaten|promise|pledge|vow|propose)$/u;
const HOPED = /^(?:hope|wish|want)$/u;
/** What "would" makes a view of. */
const STATE =
  /^(?:be|seem|have|mean|need|like|want|become|remain|rise|fall|grow|increase|decline|drop|slow|cost|suffer|benefit|improve|worsen|recover)$/u;

/** "nothing could be done", "no team could win". */
const isNothing = (subject: Phrase | null) =>
  /^(?:no|none|nothing|nobody|neither)$/u.test(subject?.words[0]?.key ?? '');

/** "no team could win", "the keeper could do nothing". */
function doesNothing({ subject, after: [first] }: Clause): boolean {
  return isNothing(subject) || (first?.kind === 'phrase' && !first.island && isNothing(first));
}

/** What the verb group alone says. */
function ofVerb(verb: Verbs, within: boolean, reduced = false, nothing = false): Modality | null {
  const { governor, modal, manner, lemma } = verb;
  const governs = governor !== lemma;
  const passive =
    governs &&
    (verb.form === 'either' || verb.form === 'participle'
      ? reduced
      : verb.words.some(({ key }) => /^(?:is|are|was|were|been|be)$/u.test(key)));
  if (isArranged(verb)) return 'planned';
  if (manner.some((key) => HEDGING_ADVERB.test(key) || HEDGED_ADJECTIVE.test(key))) return 'hedged';
  if (passive && HEDGING_PASSIVE.has(governor)) return 'hedged';
  if (passive && REPORTING_PASSIVE.has(governor)) return 'reported';
  if (manner.some((key) => PLANNED_ADJECTIVE.test(key)) && governs) return 'planned';
  if (passive && PLANNING_PASSIVE.has(governor)) return 'planned';
  if (governs && !passive && /^(?:seem|appear)$/u.test(governor)) return 'hedged';
  // "looks set to", "seems likely to"
  if (
    governs &&
    verb.words.some(({ key }) =>
      /^(?:look|looks|looked|seem|seems|seemed|appear|appears|appeared)$/u.test(key),
    )
  )
    return 'hedged';
  // "could not agree": was not able to.
  if (modal === 'could' && (verb.negated || nothing)) return null;
  if (modal && /^(?:may|might|could|['’]d)$/u.test(modal)) return 'hedged';
  if (modal === 'should') return verb.words.some(({ key }) => key === 'have') ? null : 'hedged';
  // "The change would require a vote": it does, whether it comes or not.
  if (modal === 'would') return within || /^(?:require|need)$/u.test(lemma) ? null : 'hedged';
  if (modal && /^(?:will|shall|wo|['’]ll)$/u.test(modal)) return 'planned';
  // "sought to halt the sale", "agreed to sell", "said it hoped to sell": done, or somebody's word.
  const wished = within && HOPED.test(governor) && (verb.tense === 'past' || verb.negated);
  const done = modal === null && (wished || (verb.tense === 'past' && DONE.test(governor)));
  return governs && !passive && !done && PLANNING.has(governor) ? 'planned' : null;
}

/** "said the road would open in May": the speaker's own act, or one that has its time; "would be hard" is a view. */
function ofWould({ verb, after }: Clause, ofSpeaker: boolean): Modality | null {
  if (verb.modal !== 'would' || STATE.test(verb.lemma)) return null;
  const timed = after.some((part) => part.kind === 'phrase' && !part.island && isTimePhrase(part));
  return ofSpeaker || timed ? 'planned' : null;
}

/** "ships said to allow", "a man believed to be": what the participle makes of the infinitive behind it. */
function ofReduced({ relation, verb, after }: Clause): Modality | null {
  const first = after[0];
  if (relation !== 'reduced' || first?.kind !== 'filler' || first.verb?.form !== 'infinitive') return null;
  if (HEDGING_PASSIVE.has(verb.lemma)) return 'hedged';
  if (REPORTING_PASSIVE.has(verb.lemma)) return 'reported';
  return PLANNING_PASSIVE.has(verb.lemma) ? 'planned' : null;
}

/** What a carrier makes of what it carries; null where that can be no claim at all. */
function ofCarrier(carrier: Carrier): Modality | null {
  const { verb, expletive, subject } = carrier;
  if (WISHING.has(verb.lemma) || (verb.negated && !DENYING.has(verb.lemma))) return null;
  if (DENYING.has(verb.lemma)) return verb.negated ? null : 'denied';
  if (ofVerb(verb, false) === 'planned' && (verb.lemma !== 'say' || verb.passive || verb.governor !== 'say'))
    return null;
  // "while ensuring that the wall stands", "to make sure": what is aimed at.
  if (verb.lemma === 'ensure' && verb.form !== 'finite' && !verb.words.some(({ pos }) => pos === 'AUX'))
    return null;
  if (isHeard(verb, subject)) return null;
  // "a system used to read scans failed": it reads none out.
  if (verb.lemma === 'read' && verb.governor !== 'read') return null;
  if (verb.passive)
    return HEDGING_PASSIVE.has(verb.lemma)
      ? 'hedged'
      : PLANNING_PASSIVE.has(verb.lemma)
        ? 'planned'
        : 'reported';
  if (expletive && /^(?:appear|seem)$/u.test(verb.lemma)) return 'hedged';
  if (expletive || !subject)
    return /^(?:be|emerge|transpire|concern|turn)$/u.test(verb.lemma) ? 'asserted' : null;
  if (EXPECTING.has(verb.lemma)) return 'hedged';
  if (/^(?:suggest|assume|guess)$/u.test(verb.lemma)) return 'hedged';
  if (hearsSaid(verb, subject)) return 'reported';
  if (NO_SPEECH.test(verb.lemma)) return 'asserted';
  return ofVerb(verb, false) === 'hedged' ? 'hedged' : 'reported';
}

/** The carriers from the innermost to the outermost. */
function carriersOf(clause: Clause): Carrier[] {
  const all: Carrier[] = [];
  for (let one = clause.carrier; one; one = one.outer) all.push(one);
  return all;
}

function isJudged(clause: Clause): boolean {
  return (
    /^(?:be|seem|become|look|remain)$/u.test(clause.verb.lemma) &&
    clause.after.some(
      (part) =>
        part.kind === 'phrase' &&
        (part.adjective ? part.words : (part.bases[0]?.words ?? [])).some(({ key }) => JUDGING.has(key)),
    )
  );
}

function kindOf(clause: Clause, modality: Modality): ClaimKind {
  if (clause.conditional) return 'condition';
  if (modality === 'planned') return 'plan';
  if (clause.verb.modal && /^(?:may|might|could|would|should|can)$/u.test(clause.verb.modal))
    return 'possibility';
  if (isJudged(clause)) return 'evaluation';
  if (clause.after.some((part) => part.kind === 'filler' && part.words[0]?.key === 'because')) return 'cause';
  const perfect =
    /^(?:has|have)$/u.test(clause.verb.words.find(({ pos }) => pos === 'AUX')?.key ?? '') &&
    clause.verb.main.pos === 'VERB';
  return (clause.verb.tense === 'past' || perfect) && clause.verb.lemma !== 'be' ? 'event' : 'state';
}

/** Whether a verb of saying is one of doing here: "claimed a second title", "agreed a deal". */
function isDeed({ lemma }: Verbs, after: readonly Part[]): boolean {
  const object = after[0];
  if (object?.kind !== 'phrase' || object.preposition.length > 0) return false;
  // "added the cup to his wins"
  const next = after[1];
  if (lemma === 'add' && next?.kind === 'phrase' && next.preposition[0]?.key === 'to') return true;
  const says = after.some(
    (part) => part.kind === 'filler' && /^(?:finite|either)$/u.test(part.verb?.form ?? ''),
  );
  return lemma === 'claim' ? WON.test(object.head.key) : NO_WORDS_OF.test(lemma) && !says;
}

const isStory = (part: Part | undefined) =>
  part?.kind === 'phrase' &&
  part.preposition.length === 0 &&
  /^(?:story|tale|joke|lie|truth)$/u.test(part.head.lemma);

/** "that" with a verb right behind it. */
const pointsByThat = (after: readonly Part[]) =>
  after.some((part, i) => {
    const next = after[i + 1];
    return (
      part.kind === 'filler' &&
      part.words.at(-1)?.key === 'that' &&
      next?.kind === 'filler' &&
      next.verb?.form === 'finite'
    );
  });

/** "The union called for him to go and": more than who speaks. */
const holdsVerb = ({ words }: Phrase) =>
  words.at(-1)?.pos === 'CCONJ' ||
  words.some((word, i) => word.key === 'to' && words[i + 1]?.pos === 'VERB' && !words[i + 1]?.name);

/** "The market, Ada Palmer once": a thing, a comma, and somebody with no comma behind. */
function namesSpeakerWithin({ words }: Phrase): boolean {
  const comma = words.findIndex(({ text }) => text === ',');
  const isPersonWord = ({ name }: Phrase['head']) => name?.class === 'person';
  const behind = words.slice(comma + 1);
  return (
    comma > 0 &&
    !words.slice(0, comma).some(isPersonWord) &&
    behind.some(isPersonWord) &&
    !behind.some(({ text }) => text === ',')
  );
}

/** "Commentators claim many have left": a clause behind a verb that only says. */
const embeds = ({ lemma }: Verbs, after: readonly Part[]) =>
  /^(?:say|claim|argue|insist|believe|think|warn)$/u.test(lemma) &&
  after.some((part) => part.kind === 'filler' && part.verb?.form === 'finite');

/** "X said that …", where what is said was not understood: told as a whole, and X's. */
function ofSaying({ verb, subject, faults, after }: Clause): Stance | null | undefined {
  if (
    !(faults.includes('verbatim') || embeds(verb, after)) ||
    !(REPORTING.has(verb.lemma) || verb.lemma === 'ask') ||
    NO_SPEECH.test(verb.lemma)
  )
    return undefined;
  if (onlyEnds(verb, subject, after[0])) return undefined;
  // "asked: 'What is the use of it?'"
  if (verb.lemma === 'ask' && after.some((part) => part.kind === 'filler' && part.words[0]?.text === ':'))
    return null;
  // "The market, Ada Palmer once said, has no soul": she says so, and no market.
  if (subject && namesSpeakerWithin(subject)) return null;
  const that = after.some((part) => part.kind === 'filler' && part.words[0]?.key === 'that');
  // "rejected a draft that made no mention of it": the draft was, and nothing is denied.
  if (DENYING.has(verb.lemma) && after[0]?.kind === 'phrase') return undefined;
  // "said to have been cast": by nobody who is named.
  if (after[0]?.kind === 'filler' && after[0].verb?.form === 'infinitive' && verb.lemma === 'say')
    return null;
  // "tells the story of a ferryman": of whom it tells, it does not vouch.
  if (verb.lemma === 'tell' && isStory(after[0])) return undefined;
  // "are warned about fires", "dismissed the move as a joke": nothing is said.
  if (!that && (isDeed(verb, after) || verb.passive || DENYING.has(verb.lemma) || NO_WORDS.test(verb.lemma)))
    return undefined;
  const said = after[0];
  if (verb.passive && !(said?.kind === 'filler' && said.words[0]?.key === 'that')) return undefined;
  // "hinted that would be in danger": what "that" is, nobody knows.
  if (pointsByThat(after) || (subject && holdsVerb(subject))) return null;
  const modality = ofCarrier({ verb, subject, expletive: false, trailing: false, outer: null });
  return modality ? { modality, kind: 'statement', source: verb.passive ? null : subject } : null;
}

/** Whether somebody says it of himself: "said it would build". */
function isOfSpeaker({ subject, carrier }: Clause): boolean {
  const speaker = carrier?.subject;
  if (!subject || !speaker) return false;
  return subject.pronoun || subject.head.name?.canonical === (speaker.head.name?.canonical ?? '');
}

/** What the words of the clause itself say. */
function ofWords(clause: Clause, within: boolean): Modality | null {
  if (refuses(clause) || advises(clause)) return null;
  return (
    ofVerb(clause.verb, within, clause.relation === 'reduced', doesNothing(clause)) ??
    (isToCome(clause) ? 'planned' : null) ??
    (within ? ofWould(clause, isOfSpeaker(clause)) : null)
  );
}

/** What things show, and somebody says that they do. */
const SHOWS = /^(?:show|demonstrate|indicate|reveal|suggest|confirm|reflect|illustrate)$/u;

/** The innermost speaker; of "'The index shows that …,' Ann Lee said" her, as an index says nothing. */
function speakerOf(carriers: readonly Carrier[]): Phrase | null {
  const speaking = carriers.filter(
    ({ subject, verb }, i) =>
      subject !== null &&
      !NO_SPEECH.test(verb.lemma) &&
      !verb.passive &&
      // "'Ben knew that the gate was open,' she said": he said nothing.
      !(KNOWING.test(verb.lemma) && carriers.slice(i + 1).some((outer) => outer.subject !== null)),
  );
  const first = speaking[0];
  const outer = speaking[1];
  const shown = first?.subject && outer && SHOWS.test(first.verb.lemma);
  return (shown && !isPerson(first.subject) && !isBody(first.subject) ? outer : first)?.subject ?? null;
}

/** The stance of a clause; null where it is no claim: what is hoped, or said not to be said. */
export function stanceOf(clause: Clause, according: Phrase | null): Stance | null {
  const saying = clause.carrier ? undefined : ofSaying(clause);
  if (saying !== undefined) return saying;
  const surveyed = ofSurvey(clause);
  if (surveyed) return surveyed;
  const carriers = carriersOf(clause);
  const carried = carriers.map(ofCarrier);
  if (carried.includes(null)) return null;
  // "denied that he knew that it fell": what is denied is the knowing.
  if (carried.slice(1).includes('denied')) return null;
  const source = speakerOf(carriers) ?? according;
  // "Perhaps, the firm …"
  const opens = clause.before.some(
    (part) => part.kind === 'filler' && HEDGING_ADVERB.test(part.words[0]?.key ?? ''),
  );
  const own =
    opens || hedgesBehind(clause) || isFeared(clause) || seemsWithin(clause)
      ? 'hedged'
      : (ofReduced(clause) ?? ofWords(clause, carriers.length > 0));
  const strongest = (['denied', 'hedged'] as const).find((one) => carried.includes(one));
  const supposed = clause.conditional && clause.verb.modal === 'would' && !isOfSpeaker(clause);
  // "said people could not expect help if they hid": told flatly, as a rule.
  const flat = source !== null && clause.verb.modal === 'could' && clause.verb.negated;
  const doubt = clause.conditional && !flat && (own !== 'planned' || supposed) ? 'hedged' : null;
  const modality: Modality =
    strongest === 'denied'
      ? 'denied'
      : ((supposed ? null : own) ??
        doubt ??
        strongest ??
        (source || carried.includes('reported') ? 'reported' : 'asserted'));
  return { modality, kind: kindOf(clause, modality), source };
}
