import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { VerbGroup } from '../../chunk/types.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Memory, Mention, Place } from './memory-types.ts';
import { mentionOf } from './mention.ts';

/** What a country, a team, a company or a party has, and no thing that it made or did. */
const OWNED: ReadonlySet<string> = new Set(
  'बढ़त सरकार सेना टीम कप्तान कोच आय मुनाफा लाभ राजस्व प्रवक्ता सैनिक लड़ाका नेता कार्यकर्ता कर्मचारी अर्थव्यवस्था पारी संयंत्र कारखाना'
    .split(' ')
    .map(fold),
);

/** Sentences after which somebody told of before may no longer be meant. */
const REACH = 2;

function isBodyName({ name, inside }: Word): boolean {
  return !inside && (name?.class === 'organisation' || name?.category === 'country');
}

/** Whoever "उसने" may mean: a person, a body or a country, by name or noun. */
function mayAct({ name, noun, role, pos, inside, pronoun }: Word): boolean {
  if (inside) return false;
  if (pos === 'pronoun') return pronoun !== 'reflexive';
  if (name) return name.class === 'person' || name.class === 'organisation' || name.category === 'country';
  return role === true || /^(?:person|group|organisation|office|animal)$/u.test(noun?.[0]?.class ?? '');
}

/** "विदर्भ का स्कोर", "भारत की पारी": what a team has made so far. */
const SCORES: ReadonlySet<string> = new Set('स्कोर पारी'.split(' ').map(fold));

/** "निर्मल इस्पात की स्थापना": what is told of nothing but a company or another body. */
const FOUNDED: ReadonlySet<string> = new Set('स्थापना मुख्यालय राजस्व मुनाफा कारोबार'.split(' ').map(fold));

/** Words of a name that no list knows, at most. */
const LONGEST_NAME = 3;

/** A company by a name that no list knows, right before its marker. */
function unlistedOwner({ subject, clause }: Frame, place: Place): Mention | undefined {
  if (subject?.phrase.kind !== 'nominal') return undefined;
  const { words, head, tag } = subject.phrase.group;
  const at = words.findIndex(({ tag: own }) => own === 'genitive');
  const name = words.slice(0, Math.max(0, at));
  if (tag !== 'direct' || !FOUNDED.has(head.key) || words[at + 1] !== head || name.length === 0)
    return undefined;
  if (name.length > LONGEST_NAME || !name.every(({ pos, noun, role }) => pos === 'unknown' && !noun && !role))
    return undefined;
  if (clause.words.some((word) => !words.includes(word) && mayAct(word))) return undefined;
  return { text: name.map(({ text }) => text).join(' '), range: rangeOf(name), ...place };
}

/** The team whose score a clause tells, or the company whose founding: by name, right before its marker. */
function teamOfScore(frame: Frame, place: Place): Mention | undefined {
  const { subject, clause } = frame;
  if (subject?.phrase.kind !== 'nominal') return undefined;
  const { words, head, tag } = subject.phrase.group;
  const team = words[0];
  const marker = words[team?.length ?? 0];
  const isOwned = SCORES.has(head.key) || (FOUNDED.has(head.key) && team?.name?.class === 'organisation');
  if (!team?.name) return unlistedOwner(frame, place);
  if (team.name.class === 'person' || tag !== 'direct' || !isOwned) return undefined;
  if (marker?.tag !== 'genitive' || words[team.length + 1] !== head) return undefined;
  const isAlone = !clause.words.some((word) => !words.includes(word) && mayAct(word));
  return isAlone ? mentionOf(team, words, place) : undefined;
}

/** "416 रन पीछे", "200 रन से आगे": where a side stands, and no player. */
export function isStandingOfSide(clause: readonly Word[] | undefined): boolean {
  if (!clause) return false;
  const at = clause.findIndex(({ key }) => key === 'पीछे' || key === 'आगे');
  const before = clause.slice(Math.max(0, at - 2), Math.max(0, at));
  return before.some(({ key }) => key === 'रन' || key === 'रनों');
}

/** The one body or country that acts in the last clause, where nobody else stands in it. */
export function bodyAfter(before: Mention | undefined, frame: Frame, place: Place): Mention | undefined {
  const { subject, clause, carrier, borrowed, source } = frame;
  if (carrier || source) return undefined;
  // "…, जो पिछले साल 12 करोड़ था": of a figure, and of nobody.
  if (clause.relation === 'relative')
    return clause.words.some((word) => word.pos !== 'pronoun' && mayAct(word)) ? undefined : before;
  if (before && isKeptUp(frame)) return { ...before, ...place };
  if (subject?.phrase.kind !== 'nominal') return undefined;
  const { head, words, tag } = subject.phrase.group;
  const others = clause.words.filter((word) => !words.includes(word));
  // "उसने", told of again: it goes on.
  const again = before && words.length === 1 && head.key === 'उसने';
  if (again || (borrowed && before))
    return others.some(mayAct) ? undefined : before && { ...before, ...place };
  const side = borrowed ? undefined : teamOfScore(frame, place);
  if (side) return side;
  if (borrowed || !isBodyName(head) || (tag !== 'direct' && tag !== 'ergative')) return undefined;
  if (words.some((word) => word !== head && mayAct(word)) || others.some(mayAct)) return undefined;
  return mentionOf(head, words, place);
}

/** What a body gets or bears: "उसे 12 करोड़ का घाटा हुआ". */
const BORNE = /^(?:घाटा|घाटे|मुनाफा|लाभ|नुकसान)$/u;

/** "उसका राजस्व बढ़कर 12 करोड़ हो गया", "उसे घाटा हुआ": of what the body has or bears, and of nobody else. */
function isKeptUp({ clause: { words } }: Frame): boolean {
  const at = words.findIndex(({ key }) => /^उस(?:का|की|के|े)$/u.test(key));
  const owned = words.slice(at + 1).find(({ pos }) => pos === 'noun');
  const isOfBody =
    words[at]?.key === 'उसे'
      ? words.some(({ key }) => BORNE.test(key))
      : OWNED.has(fold(owned?.noun?.[0]?.lemma ?? ''));
  return at >= 0 && isOfBody && words.every((word, i) => i === at || word === owned || !mayAct(word));
}

const DIRECT = /^(?:वह|वो)$/u;

interface Around extends Place {
  readonly memory: Pick<Memory, 'body' | 'topic' | 'somebody'>;
  readonly clause?: readonly Word[] | undefined;
  readonly verb: VerbGroup;
}

/** "भारत ने दूतावास खोला था। उसने …", "… और उसकी बढ़त 211 रन की है": the body or country that acted just before. */
export function bodyMeant(words: readonly Word[], at: number, around: Around): Mention | null {
  const { body, topic, somebody } = around.memory;
  const word = words[at] as Word;
  if (!body || word.pos !== 'pronoun' || !/^(?:उसने|उसे|उसका|उसकी|उसके|वह|वो)$/u.test(word.key)) return null;
  const gap = around.sentence - body.sentence;
  if (gap > 1 || around.paragraph - body.paragraph > 1) return null;
  if (DIRECT.test(word.key))
    return gap === 1 && at === 0 && around.verb.gender !== 'f' && isStandingOfSide(around.clause)
      ? body
      : null;
  const isNear = (one: Place | undefined) => one !== undefined && around.sentence - one.sentence <= REACH;
  if (isNear(topic) || isNear(somebody)) return null;
  const { clause = [] } = around;
  if (clause.slice(0, Math.max(0, clause.indexOf(word))).some(mayAct)) return null;
  if (word.key === 'उसने') return body;
  if (word.key === 'उसे') return clause.some(({ key }) => BORNE.test(key)) ? body : null;
  const owned = words.slice(at + 1).find(({ pos }) => pos === 'noun');
  return OWNED.has(fold(owned?.noun?.[0]?.lemma ?? '')) ? body : null;
}
