import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import { actorWords } from '../../frame/sources/speaker-parts.ts';
import type { Frame } from '../../frame/types.ts';
import { matchRole } from '../../lexicon/names/index.ts';
import { countOf, isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Cast, CastMember, Place, Rival } from '../memory/memory-types.ts';
import { isPersonalPronoun } from '../memory/person-meant.ts';
import { isOtherGender } from '../memory/topic.ts';
import { sourceStarts } from '../parts/source-starts.ts';

/** Words from a noun for a person to the name that it belongs to, at most. */
const NAME_REACH = 4;
const NOBODY: ReadonlySet<Rival> = new Set();

/** Bodies that are told of as many: "होल्ट की टीम … उनके". */
const TEAMS: ReadonlySet<string> = new Set('टीम टीमें टीमों पार्टी क्लब मंडली जोड़ी'.split(' ').map(fold));

/** What is named by those who take part in it. */
const CONTESTS = /^(?:वर्ग|एकल|युगल|आयोग|मोर्चा|दिवस)$/u;

const isPeople = ({ pos, key, noun, role }: Word) =>
  pos === 'noun' &&
  (role === true || TEAMS.has(key) || /^(?:person|group|office|animal)$/u.test(noun?.[0]?.class ?? ''));

/** "गृह मंत्री अमित शाह", "जनता दल के मोहन राय": a noun that says who somebody by name is, or of what they are. */
function isOfName(words: readonly Word[], at: number): boolean {
  const isBody = /^(?:group|organisation)$/u.test(words[at]?.noun?.[0]?.class ?? '');
  for (const word of words.slice(at + 1, at + 1 + NAME_REACH)) {
    if (word.name?.class === 'person') return true;
    if (isBody && isGenitiveMarker(word)) continue;
    // "एक पर्यटक, 61 वर्षीय मोहन राय, को".
    if (
      word.text !== ',' &&
      !/^(?:noun|adjective|parenthesis|coordinator|value|unknown|name)$/u.test(word.pos)
    )
      return false;
  }
  return false;
}

function isSeveral(words: readonly Word[], at: number, { verb }: Frame): boolean {
  const word = words[at] as Word;
  if (/ों$/u.test(word.key) || word.noun?.every(({ number }) => number === 'pl')) return true;
  if (words.slice(Math.max(0, at - 2), at).some((one) => (countOf(one)?.value ?? 0) > 1)) return true;
  return words[at + 1]?.pos !== 'postposition' && verb.number === 'pl' && !word.role;
}

/** The first word of the subject. */
function subjectOf({ subject }: Frame): Word | undefined {
  return subject?.phrase.kind === 'nominal' ? subject.phrase.group.words[0] : undefined;
}

/** Whom else a pronoun may mean after a clause. */
function rivalsIn(frame: Frame, held: CastMember | undefined): readonly Rival[] {
  const { words, relation } = frame.clause;
  const named = words.some(({ name, inside }) => name?.class === 'person' && !inside);
  const aside: readonly Rival[] = named && relation === 'relative' ? ['aside'] : [];
  const isOther = held !== undefined && isPersonalPronoun(subjectOf(frame)) && isOtherGender(held, frame);
  const others = words.flatMap((word, at): readonly Rival[] => {
    if (word.inside) return [];
    const [before, after] = [words[at - 1], words[at + 1]];
    const isPerson = word.name?.class === 'person';
    // "रोमन साम्राज्यवाद": a name that only says of what kind something is.
    if (isPerson && words[at + word.length]?.pos === 'noun') return ['unlisted'];
    // "पंकज और तरुण": of both.
    if (isPerson && (before?.pos === 'coordinator' || words[at + word.length]?.pos === 'coordinator'))
      return ['crowd'];
    if (word.name) return [];
    // "नेता प्रतिपक्ष": one, by two words.
    if (isPeople(word) && after && isPeople(after)) return [];
    // "महिला वर्ग में": of whom a contest or a body is.
    if (CONTESTS.test(after?.key ?? '')) return [];
    if (isPeople(word) && !isOfName(words, at)) return [isSeveral(words, at, frame) ? 'crowd' : 'somebody'];
    return word.pos === 'unknown' && !word.noun && /^(?:ने|को|का|की)$/u.test(after?.key ?? '')
      ? ['unlisted']
      : [];
  });
  return [...aside, ...(isOther ? (['aside'] as const) : []), ...others];
}

/** Offices whose holder decides what is to be done. */
const RULERS = /(?:मंत्री|राष्ट्रपति|राज्यपाल|जिलाधिकारी|डीएम|कलेक्टर|आयुक्त)$/u;

function membersIn(frame: Frame, place: Place): readonly CastMember[] {
  const { clause, subject, borrowed, carrier, source } = frame;
  const { words } = clause;
  const said = sourceStarts(source);
  const group = subject?.phrase.kind === 'nominal' && !borrowed ? subject.phrase.group : undefined;
  return words.flatMap((word, at) => {
    if (word.name?.class !== 'person' || word.inside || words[at + word.length]?.pos === 'noun') return [];
    const unit = words.slice(at, at + word.length);
    const isRow = group?.words.some(({ pos, text }) => pos === 'coordinator' && text !== ',');
    // "राय का पहला नाटक": of whom it is, is no subject; what stands behind a name runs on.
    const isWhole = group?.words.findLast(({ pos }) => pos !== 'parenthesis' && pos !== 'focus');
    const acts =
      group !== undefined &&
      unit.includes(group.head) &&
      isWhole !== undefined &&
      unit.includes(isWhole) &&
      !isRow &&
      clause.relation !== 'relative';
    return [
      {
        text: word.name.canonical,
        words: unit,
        range: rangeOf(unit),
        ...place,
        acts,
        spoke: carrier || said.has(word.start),
        rules: RULERS.test(words[at - 1]?.key ?? ''),
        ...(word.name.gender ? { gender: word.name.gender } : {}),
      },
    ];
  });
}

/** "नेता प्रतिपक्ष ने मुद्दा उठाया": one who acts, told of by an office alone. */
function officeIn({ subject, borrowed, carrier, clause }: Frame): readonly Word[] | undefined {
  if (subject?.phrase.kind !== 'nominal' || borrowed || carrier || clause.relation === 'relative')
    return undefined;
  const { group, tag, participle } = subject.phrase;
  const { head, words } = group;
  const isOffice = words.some((_, i) => i + (matchRole(words, i)?.length ?? 0) === words.length);
  const isOne = tag === 'ergative' && isOffice && !participle;
  const isSeveral = words.some(({ pos, name }) => pos === 'coordinator' || name?.class === 'person');
  const isOther = isSeveral || head.noun?.every(({ number }) => number === 'pl');
  return isOne && !isOther ? actorWords(clause, subject.phrase) : undefined;
}

const isRespectful = (word: Word) => isPersonalPronoun(word) && /^(?:उन|वह|वे|वो)/u.test(word.key);

/** The one of several who acts, where only one does. */
function onlyActor(members: readonly CastMember[]): CastMember | undefined {
  const acting = members.filter(({ acts }) => acts);
  return new Set(acting.map(({ text }) => text)).size === 1 ? acting[0] : undefined;
}

/** Whom a pronoun of respect means after the clauses of a cast; undefined where it is open. */
export function focusOf(cast: Cast): CastMember | undefined {
  const { members, held, rivals, again, sentence, paragraph } = cast;
  const [first] = members;
  if (rivals.has('aside')) return undefined;
  if (!first) {
    if (rivals.has('crowd') || rivals.has('unlisted') || (rivals.has('somebody') && !again)) return undefined;
    return held && again ? { ...held, sentence, paragraph } : held;
  }
  const names = new Set(members.map(({ text }) => text));
  // "राज्यपाल ने उन्हें शपथ दिलाई": two are told of.
  if (again && (!held || !names.has(held.text))) return undefined;
  const actor = onlyActor(members);
  const one = names.size === 1 ? (actor ?? first) : actor;
  if (!one || (!actor && rivals.size > 0)) return undefined;
  const spoke = members.some(({ spoke: told }) => told);
  // "राय ने बताया कि छात्र रैली निकाल रहे थे। उन्होंने …": of those of whom it is told as well.
  if (spoke && rivals.size > 0) return undefined;
  const met = names.size > 1 || rivals.has('somebody');
  return { ...one, spoke, met, dealt: met || rivals.size > 0, sentence, paragraph };
}

/** Who speaks in the sentence behind: the one by name who is meant, else the one office that acted, where nobody else was told of. */
export function speakerOf(cast: Cast): readonly Word[] | undefined {
  const { members, office, others, again } = cast;
  const one = members.length > 0 ? focusOf(cast) : undefined;
  if (one) return one.acts ? one.words : undefined;
  return members.length === 0 && others === 1 && !again ? office : undefined;
}

/** "मोहन राय घायल हुए और उन्हें भर्ती कराया गया": a pronoun of the one whom the sentence itself has named, and of no other. */
function meansOwn(old: Cast | undefined, held: CastMember | undefined, { clause }: Frame): boolean {
  if (!old || held || old.again || clause.words.some(({ name }) => name?.class === 'person')) return false;
  return new Set(old.members.map(({ text }) => text)).size === 1 && old.rivals.size === 0;
}

/** The cast after a clause: that of its sentence so far. */
export function castAfter(before: Cast | undefined, frame: Frame, place: Place): Cast {
  const isSame = before?.sentence === place.sentence;
  const held = before && (isSame ? before.held : heldOver(before, place));
  const old = isSame ? before : undefined;
  const rivals = rivalsIn(frame, held);
  const office = old?.office ?? officeIn(frame);
  const isNext = before !== undefined && place.sentence - before.sentence === 1;
  return {
    ...place,
    members: [...(old?.members ?? []), ...membersIn(frame, place)],
    rivals: new Set([...(old?.rivals ?? []), ...rivals]),
    others: (old?.others ?? 0) + rivals.length,
    ...(office ? { office } : {}),
    again: (old?.again ?? false) || (frame.clause.words.some(isRespectful) && !meansOwn(old, held, frame)),
    earlier: old?.earlier ?? (isNext ? before.members.map(({ text }) => text) : []),
    earlierRivals: old?.earlierRivals ?? (isNext ? before.rivals : NOBODY),
    ...(held ? { held } : {}),
  };
}

/** Whom the last sentence leaves in mind for the next. */
function heldOver(before: Cast, { sentence }: Place): CastMember | undefined {
  const focus = focusOf(before);
  return focus && sentence - focus.sentence <= 1 ? focus : undefined;
}
