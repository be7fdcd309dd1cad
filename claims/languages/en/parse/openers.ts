import type { Chunk, Verbs } from '../chunk/types.ts';
import { isDurationPhrase } from '../frame/phrases.ts';
import { TAKES_THAT, TIMES } from '../lexicon/nouns.ts';
import { REPORTING, SAYING } from '../lexicon/verbs.ts';
import { addedWith } from './added.ts';
import { startsAny } from './clause-starts.ts';
import { readContent, takesContent } from './content.ts';
import { type Cursor, isJoint, isVerbs, peek } from './cursor.ts';
import { filler, readSubordinate } from './front.ts';
import { looseParts } from './loose.ts';
import { lastPhrase, type Rest, type Step } from './rest-state.ts';
import { flatten, type Part, type Phrase } from './types.ts';

/** A clause that stands for a noun, kept whole: "whether turnout will …", "how long production would …". */
function readKept(cursor: Cursor, rest: Rest): Step {
  const start = cursor.at;
  const known = cursor.clauses.length;
  const opener = peek(cursor) as Chunk;
  cursor.at++;
  const words = [...opener.words];
  // "how long", "how many people"
  while (
    isJoint(opener, 'opener', /^how$/u) &&
    (peek(cursor)?.kind === 'adjective' || peek(cursor)?.kind === 'adverb')
  ) {
    words.push(...(peek(cursor)?.words ?? []));
    cursor.at++;
  }
  const next = peek(cursor);
  if (isVerbs(next) && next.form === 'infinitive') {
    rest.parts.push(filler(words), { kind: 'filler', words: next.words, verb: next });
    cursor.at++;
    return 'on';
  }
  const clause = cursor.clause(cursor, { relation: 'kept', openerWords: words, nested: true });
  if (clause) {
    // "whose well, he told the court, had dried": by whose word, only the inserted clause tells.
    const inserted = clause.carrier?.trailing === true && clause.carrier !== rest.carrier;
    rest.parts.push(...(inserted ? looseParts(cursor.chunks, start, cursor.at) : flatten(clause)));
    return 'on';
  }
  cursor.at = start;
  cursor.clauses.length = known;
  rest.faults.push('cut-off');
  return 'end';
}

/** "will", "would", "might", "is due to": what it tells is not so, or not yet. */
function isDoubtful({ modal, governor, lemma, tense }: Verbs): boolean {
  return (
    modal !== null ||
    tense === 'future' ||
    (governor !== lemma && /^(?:due|set|expect|plan|likely|schedule)/u.test(governor))
  );
}

/** "Schools close when it snows", "he did not stop when he was told to": only then. */
const isRule = ({ tense, form, words, negated }: Verbs) =>
  form === 'finite' &&
  ((tense === 'present' && !words.some(({ key }) => /^(?:has|have|had)$|ing$/u.test(key))) || negated);

/** "only", "just", "long" before "after" or "when". */
const isNarrowing = (part: Part | undefined) =>
  part?.kind === 'filler' &&
  part.words.length === 1 &&
  /^(?:only|just|even|not|especially|particularly|mainly|mostly|largely|long|soon|shortly|immediately|right)$/u.test(
    part.words[0]?.key ?? '',
  );

const AS_SAID = /^(?:expected|planned|predicted|forecast|feared|scheduled|promised|announced|hoped|agreed)$/u;

const isSetOff = (cursor: Cursor) => isJoint(cursor.chunks[cursor.at - 1], 'comma');

/** "said in a statement that": where it is said. */
const isMedium = ({ preposition, head }: Phrase) =>
  preposition[0]?.key === 'in' && /^(?:statement|report|warning)$/u.test(head.lemma);

/** What may stand before what is told: "said although it was late, the road was open". */
const FRAMING = /^(?:when|while|although|though|after|as|because|since|once|whereas|even though)$/u;

/** "found when fish were many, they ate more": what was found begins with its circumstance. */
function opensFramed({ chunks, at }: Cursor, { verb, parts, faults, carrier, relation }: Rest): boolean {
  const says = SAYING.has(verb.lemma) || /^(?:find|believe|think|argue)$/u.test(verb.lemma);
  if (!says || verb.passive || parts.length > 0 || faults.length > 0 || carrier || relation !== 'main')
    return false;
  if (!isJoint(chunks[at], 'opener', FRAMING) || !startsAny(chunks, at + 1)) return false;
  const comma = chunks.findIndex(
    (chunk, i) => i > at && /^(?:comma|stop|colon|dash|opener)$/u.test(chunk.kind) && i > at + 1,
  );
  return isJoint(chunks[comma], 'comma') && startsAny(chunks, comma + 1);
}

export function onOpener(cursor: Cursor, rest: Rest): Step {
  const chunk = peek(cursor) as Chunk;
  if (isJoint(chunk, 'opener', /^that$/u)) {
    const last = lastPhrase(rest);
    const noun =
      last &&
      !last.adjective &&
      TAKES_THAT.has(last.bases.at(-1)?.head.lemma ?? '') &&
      // "added to the belief that"; but of "said in a statement that" it is what is said.
      (!REPORTING.has(rest.verb.lemma) || (last.preposition.length > 0 && !isMedium(last)));
    if (noun) return readKept(cursor, rest);
    const adding = addedWith(rest);
    if (adding) return readContent(cursor, rest, chunk, adding);
    if (takesContent(rest)) return readContent(cursor, rest, chunk);
    return readKept(cursor, rest);
  }
  if (opensFramed(cursor, rest)) return readContent(cursor, rest, null);
  if (isJoint(chunk, 'opener', /^(?:who|which|whose|whom)$/u)) return readKept(cursor, rest);
  if (isJoint(chunk, 'opener', /^(?:what|how|why|whether|where)$/u)) return readKept(cursor, rest);
  const usual = peek(cursor, 1);
  const closes = /^(?:comma|stop|conjunction)$/u.test(peek(cursor, 2)?.kind ?? 'stop');
  // ", as expected, and": no verb that another could share.
  if (isJoint(chunk, 'opener', /^as$/u) && isVerbs(usual) && AS_SAID.test(usual.main.key) && closes) {
    rest.parts.push(filler([...chunk.words, ...usual.words]));
    cursor.at += 2;
    return 'on';
  }
  const last = lastPhrase(rest);
  // "hours after the bridge fell"
  const timed =
    last !== undefined &&
    last.preposition.length === 0 &&
    (isDurationPhrase(last) || TIMES.has(last.head.lemma));
  // "arrived only after the fire was out": without the clause it would say something else.
  const narrowed = isNarrowing(rest.parts.at(-1));
  const restricts =
    isRule(rest.verb) && isJoint(chunk, 'opener', /^(?:when|whenever)$/u) && !isSetOff(cursor);
  const found = readSubordinate(
    cursor,
    false,
    timed || narrowed,
    isDoubtful(rest.verb) || (!isJoint(chunk, 'opener', /^as$/u) && (restricts || narrowed)),
  );
  if (!found) {
    // "while trying to land": the verb follows without a subject.
    if (isVerbs(peek(cursor, 1))) {
      rest.parts.push(filler(chunk.words));
      cursor.at++;
      return 'on';
    }
    // Without "because" or "until" the rest stands; without "while" it stands alone.
    const waits =
      isDoubtful(rest.verb) && /^(?:when|whenever|after|once)$/u.test(chunk.words.at(-1)?.key ?? '');
    if (
      waits ||
      !/^(?:while|when|although|though|whereas|since|as|after)$/u.test(chunk.words.at(-1)?.key ?? '') ||
      rest.parts.length === 0
    )
      rest.faults.push('cut-off');
    else rest.unread = true;
    return 'end';
  }
  rest.interrupted ||= found.parts.length === 0;
  rest.parts.push(...found.parts);
  rest.conditional ||= found.conditional;
  return 'on';
}
