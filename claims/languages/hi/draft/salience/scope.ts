import { once } from '../../../../once.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Heard, Place } from '../memory/memory-types.ts';
import { isPersonalPronoun, personMeant } from '../memory/person-meant.ts';
import { candidatesIn, identityOf, ownOf } from './candidates.ts';
import { salient } from './meant.ts';
import type { Candidate, ClauseTold, Scope } from './types.ts';

type Known = Pick<Heard, 'scope' | 'topic'>;

/** Somebody of whom nothing more is known: any other of its kind may be it. */
function nobodyKnown(word: Word, place: Place): Candidate {
  return {
    ...place,
    text: word.name?.canonical ?? word.key,
    range: { start: word.start, end: word.end },
    kind: word.name ? 'person' : 'unknown',
    number: /^(?:वे|उन)/u.test(word.key) ? 'pl' : 'sg',
    lowly: false,
    named: word.name !== undefined,
    office: false,
    acts: false,
    tag: word.tag ?? 'direct',
    owns: false,
    end: word.end,
    spoke: false,
    quoted: false,
  };
}

/** Whom a pronoun of a clause takes up, as one more of whom it tells. */
function takenUp(word: Word, frame: Frame, place: Place, { scope, topic }: Known): Candidate {
  const { subject, verb, clause } = frame;
  const acts =
    subject?.phrase.kind === 'nominal' && subject.phrase.group.words[0] === word && word.tag !== 'genitive';
  const role = {
    acts,
    owns: true,
    tag: word.tag ?? 'direct',
    end: word.end,
    spoke: false,
    quoted: clause.quoted,
  };
  const one = salient({ word, verb, clause: clause.words, acts, own: ownOf(frame), ...place }, scope);
  if (one) return { ...one, ...place, ...role };
  const person = personMeant(word, topic, { ...place, verb, others: [] });
  if (!person) return { ...nobodyKnown(word, place), ...role };
  return {
    ...nobodyKnown(word, place),
    ...role,
    text: person.text,
    range: person.range,
    kind: 'person',
    direct: person.text,
    oblique: person.text,
    number: 'sg',
    ...(person.gender ? { gender: person.gender } : {}),
    named: true,
  };
}

/** The clause that a frame depends on, as a frame of its own. */
function leadOf({ lead, ...frame }: Frame): Frame | undefined {
  if (!lead) return undefined;
  const phrase = lead.clause.phrases.find(
    (one) => one.kind === 'nominal' && (one.tag === 'direct' || one.tag === 'ergative'),
  );
  const subject = phrase && ({ phrase, role: 'agent' } as const);
  return {
    ...frame,
    clause: lead.clause,
    verb: lead.clause.verb ?? frame.verb,
    subject,
    carrier: false,
    borrowed: false,
    source: undefined,
  };
}

/** "दो आज सुबह निकाले गए": the verb tells of many, and no subject of it is read. */
function unreadSubject({ subject, verb }: Frame, told: readonly Candidate[], place: Place): Candidate[] {
  const [word] = verb.words;
  const isRead =
    subject !== undefined ||
    told.some(({ tag, kind }) => kind !== 'matter' && (tag === 'direct' || tag === 'dative'));
  return word && verb.number === 'pl' && !isRead
    ? [{ ...nobodyKnown(word, place), number: 'pl', acts: true }]
    : [];
}

function toldIn(frame: Frame, place: Place, known: Known): readonly Candidate[] {
  const again = frame.clause.words
    .filter((word) => isPersonalPronoun(word))
    .map((word) => takenUp(word, frame, place, known));
  const told = [...candidatesIn(frame, place), ...again];
  return [...told, ...unreadSubject(frame, told, place)];
}

/** Whoever and whatever the clause that a frame depends on tells of. */
export function toldInLead(frame: Frame, place: Place, known: Known): readonly Candidate[] {
  const lead = leadOf(frame);
  return lead ? toldIn(lead, place, known) : [];
}

/** Whoever says what a frame tells. */
export function sayerIn({ source }: Frame, place: Place): readonly Candidate[] {
  const head = source?.words.findLast(({ inside, pos }) => !inside && /^(?:noun|name|unknown)$/u.test(pos));
  if (!source || !head || (head.name && head.name.class !== 'person')) return [];
  const name = head.name?.canonical;
  const office = source.words.some(({ role }) => role === true);
  const known = { text: identityOf(head), ...(name === undefined ? {} : { direct: name, oblique: name }) };
  const number = /ों$/u.test(head.key) ? ('pl' as const) : ('sg' as const);
  return [{ ...nobodyKnown(head, place), ...known, kind: 'person', number, office, spoke: true, acts: true }];
}

const lastOf = (scope: Scope | undefined, { sentence: now }: Place): readonly ClauseTold[] =>
  (scope?.clauses ?? []).filter(({ sentence }) => now - sentence <= 2);

/** What a clause tells of. One with a pronoun is worked out at once: none waits for a long row of those before it. */
function clauseTold(frame: Frame, place: Place, known: Known): ClauseTold {
  const told = once(() => [...toldInLead(frame, place, known), ...toldIn(frame, place, known)]);
  const asks = (words: readonly Word[]) => words.some((word) => isPersonalPronoun(word));
  if (asks(frame.clause.words) || asks(frame.lead?.clause.words ?? [])) told();
  return { ...place, told };
}

/** What the last sentences tell of, after a clause. */
export function scopeAfter(known: Known, frame: Frame, place: Place): Scope {
  const { scope } = known;
  return {
    clauses: [...lastOf(scope, place), clauseTold(frame, place, known)],
    end: Math.max(scope?.end ?? 0, frame.clause.words.at(-1)?.end ?? 0),
  };
}

/** Those words that no frame is made of. */
function outside(words: readonly Word[], frames: readonly Frame[]): readonly Word[] {
  const read = new Set(
    frames.flatMap(({ clause, lead }) => [...clause.words, ...(lead?.words ?? [])].map(({ start }) => start)),
  );
  return words.filter(({ start }) => !read.has(start));
}

/** The scope before a sentence is read, with whomever it names in words that no clause of it was made of. */
export function withUnread(
  scope: Scope | undefined,
  words: readonly Word[],
  frames: readonly Frame[],
  place: Place,
): Scope {
  const people = words.filter(({ name, inside }) => name?.class === 'person' && !inside);
  const unread = people.length > 0 ? outside(people, frames) : [];
  const told = once(() => unread.map((word) => nobodyKnown(word, place)));
  const last = lastOf(scope, place);
  return {
    clauses: unread.length > 0 ? [...last, { ...place, told }] : last,
    end: words[0]?.start ?? 0,
  };
}
