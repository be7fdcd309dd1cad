import type { Verbs } from '../chunk/types.ts';
import { isBody, isPerson, isPlural } from '../frame/phrases.ts';
import { BODIES, ROLES } from '../lexicon/closed.ts';
import { PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import { SAYING } from '../lexicon/verbs.ts';
import type { Word } from '../tag/word.ts';
import type { Rest } from './rest-state.ts';
import { partWords } from './types.ts';

/** What adds to what was said, or says it beside a deed. */
export const ADDS = /^(?:say|tell|add|claim|warn|note|stress|argue|insist)$/u;

/** What goes on in the speaker's words; the rest of them, whoever was told of last may do as well. */
const GOES_ON = /^(?:add|note|stress)$/u;

/** Deeds done with words, whose doer may be the one who adds some. */
const SPEAKS =
  /^(?:write|phone|call|ring|telephone|lie|threaten|sue|send|dismiss|reject|mail|email|message|text|inform|file|post|tweet|accuse|deny|blame|assure|petition|complain|shout|mislead|testify|depose|answer|appeal|reply|respond|apologise|apologize|protest|refuse|resist|defend)$/u;

/** What is said or written. */
const SPEECH =
  /^(?:letter|notice|mail|email|e-mail|call|suit|lawsuit|report|message|petition|complaint|statement|plea|speech|appeal|note|text|post|tweet|warning|claim|allegation|remark|comment|interview|order|ruling|verdict|plan|proposal|demand|offer|article|testimony|affidavit|summons)$/u;

/** Deeds whose object may be whose word it is: "criticised the minister, claiming that". */
const ATTACKS =
  /^(?:criticise|criticize|attack|accuse|oppose|question|hear|quote|read|cite|slam|condemn|blast|denounce|mock|ridicule|uphold|receive|get|see|accept|publish|seize|leak|echo|contradict)$/u;

/** "dismissed rumours that he had left, saying that": who dismisses says so. */
const DENIES = /^(?:deny|dismiss|reject|refute|dispute|rubbish|scoff)$/u;

/** ", adding that", ", arguing that": who does it is whoever speaks, or does what stands before the comma; null elsewhere. */
export function addedWith({ parts, verb, carrier, subject }: Rest): Verbs | null {
  const [comma, adding] = parts.slice(-2);
  if (comma?.kind !== 'filler' || adding?.kind !== 'filler' || comma.words.at(-1)?.text !== ',') return null;
  const own = adding.verb;
  // "The fee was raised, noting that …": by whom, it does not tell.
  const isSpoken = carrier !== null || (subject !== null && !verb.passive);
  const adds = own?.form === 'ing' && own.words.length === 1 && SAYING.has(own.lemma);
  return adds && isSpoken && (carrier === null || ADDS.test(own.lemma)) ? own : null;
}

const isSomebody = ({ name, lemma }: Word) =>
  name !== undefined || PEOPLE_NOUNS.has(lemma) || ROLES.has(lemma) || BODIES.has(lemma);

/** Words from "of" to whom it tells of: "of two of the farmers". */
const NEAR = 5;

/** "a statement by the minister", "a plan for villagers" */
const isOfSomebody = (words: readonly Word[]): boolean =>
  words.some(
    ({ key, inside }, i) =>
      key === 'by' ||
      (!inside && /^(?:of|for|from)$/u.test(key) && words.slice(i + 1, i + NEAR).some(isSomebody)),
  );

/** "said the minister lied, claiming that": the minister claims, or who speaks. */
function maySpeak({ subject, verb, carrier }: Rest): boolean {
  if (!subject || verb.passive) return false;
  const { head, pronoun } = subject;
  // "The firm said it would pay, saying that"
  const own = carrier?.subject;
  if (pronoun && /^(?:it|they)$/u.test(head.key))
    return !own || isPerson(own) || isPlural(own) !== (head.key === 'they');
  return pronoun || head.name !== undefined || isPerson(subject) || isBody(subject) || isPlural(subject);
}

/** Whether what `adding` adds may be the word of somebody else than who speaks or does what stands before it. */
export function isAnothersWord(rest: Rest, adding: Verbs): boolean {
  const { verb, carrier, parts } = rest;
  if (adding.form !== 'ing') return false;
  const [object] = parts;
  const speech = object?.kind === 'phrase' && object.bases.some(({ head }) => SPEECH.test(head.lemma));
  if (ATTACKS.test(verb.lemma) || isOfSomebody(parts.slice(0, -2).flatMap(partWords))) return true;
  if (carrier === null) return false;
  if (carrier.outer === null && DENIES.test(carrier.verb.lemma)) return false;
  if (carrier.outer !== null || speech || SPEAKS.test(verb.lemma) || SAYING.has(verb.lemma)) return true;
  return !GOES_ON.test(adding.lemma) && maySpeak(rest);
}
