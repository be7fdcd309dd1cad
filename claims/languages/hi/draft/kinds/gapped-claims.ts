import type { Draft } from '../../../language.ts';
import { type Nominal, phraseWords } from '../../clause/phrases.ts';
import { readFrames } from '../../frame/index.ts';
import type { Frame, Part } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { embeddedRoles } from '../parts/embedded.ts';
import { stretchesOf } from '../parts/stretches.ts';
import { clauseClaims } from './clause-claims.ts';
import { fitsAlone, type Gapped, readGapped, verbStart } from './gapped.ts';
import { readShares } from './shares.ts';

/** Words that are told and answer nothing. */
function bare(words: readonly Word[]): Part {
  return { role: 'other', phrase: { kind: 'adverbial', group: { kind: 'adverb', words } } };
}

/** The parts with a noun that only the last member names told behind its number, not as one answer with it. */
function apart(parts: readonly Part[], shared: Word | undefined): Part[] {
  return parts.flatMap((part): Part[] => {
    const { phrase } = part;
    if (phrase.kind === 'embedded' && shared && phrase.verb.words.includes(shared))
      return [...embeddedRoles(phrase), bare([...phrase.verb.words, ...phrase.verb.marker])];
    const at = phrase.kind === 'nominal' && shared ? phrase.group.words.indexOf(shared) : -1;
    if (phrase.kind !== 'nominal' || at < 1) return [part];
    const { group } = phrase;
    const own: Nominal = {
      ...phrase,
      group: { ...group, words: group.words.slice(0, at), marker: [], head: group.words[at - 1] as Word },
    };
    return [{ ...part, phrase: own }, bare([...group.words.slice(at), ...group.marker])];
  });
}

/** An answer with words of both sides of what was left out would span another's. */
function spansGap(parts: readonly Part[], member: readonly Word[], shared: readonly Word[]): boolean {
  return parts.some((part) =>
    stretchesOf(part).some(
      ({ participant: { words }, isArgument }) =>
        isArgument &&
        words.some((word) => member.includes(word)) &&
        words.some((word) => shared.includes(word)),
    ),
  );
}

/** The frame that one member makes with what all share; null where it cannot be read alone. */
function memberFrame(frame: Frame, { front, members, shared, unit }: Gapped, at: number): Frame | null {
  const member = members[at] as readonly Word[];
  const isLast = at === members.length - 1;
  const verb = frame.clause.words.slice(verbStart(frame));
  const { frames } = readFrames([...front, ...member, ...shared, ...verb]);
  const own = frames[0];
  if (!own || frames.length > 1 || own.verb.root !== frame.verb.root || own.borrowed) return null;
  const parts = isLast ? own.parts : apart(own.parts, shared[0]);
  const opens = own.parts.some(({ phrase }) => phraseWords(phrase)[0] === member[0]);
  const nested = own.parts.some(
    ({ phrase }) => phrase.kind === 'embedded' && phraseWords(phrase).includes(member[0] as Word),
  );
  if (!(opens || nested) || (!isLast && spansGap(parts, member, shared))) return null;
  const subject =
    own.subject &&
    parts.find(({ phrase }) => phraseWords(phrase)[0] === phraseWords((own.subject as Part).phrase)[0]);
  const group =
    subject?.phrase.kind === 'nominal' && subject.phrase.tag === 'direct' ? subject.phrase.group : null;
  if (group && member.includes(group.words[0] as Word) && !fitsAlone(group, frame)) return null;
  return {
    ...frame,
    clause: { ...frame.clause, words: own.clause.words, phrases: own.clause.phrases },
    verb: own.verb,
    parts,
    subject,
    borrowed: false,
    // The number's unit stands with another number, so nothing shows it as one value.
    blocks: [...new Set([...frame.blocks, ...own.blocks, ...(unit && !isLast ? ['shared-unit'] : [])])],
    rules: [...frame.rules, 'claim.gapped'],
  };
}

/** The noun that the last member names is what the numbers of the others count. */
function counting(draft: Draft, shared: Word | undefined): Draft {
  const noun = shared?.noun?.[0];
  if (!noun) return draft;
  const slots = draft.form.slots.map((slot, i) => {
    const fact = draft.claim.arguments[i]?.fact;
    const bare = fact?.type === 'quantity' && fact.dimension === 'count' && !fact.unit;
    return bare ? { ...slot, head: noun.lemma, gender: noun.gender } : slot;
  });
  return { ...draft, form: { ...draft.form, slots } };
}

/** "A ने 89 और B ने 85 सीटें जीतीं": a claim for each; null where the clause tells of one, or where it is not certain. */
export function gappedClaims(frame: Frame, context: DraftContext): Draft[] | null {
  return memberClaims(frame, readGapped(frame), context);
}

/** "बोर्ड में 61 और कॉलेज में 54 फीसदी छात्र पास हुए": a claim for each number. */
export function shareClaims(frame: Frame, context: DraftContext): Draft[] | null {
  return memberClaims(frame, readShares(frame), context);
}

/** "गुलमर्ग में आठ इंच सोनमर्ग में दस इंच बर्फ": two amounts of one unit are of two members. */
function countsTwice({ clause }: Frame): boolean {
  const units = clause.words.flatMap(({ value, inside }) => {
    const fact = inside ? undefined : value?.fact;
    return fact?.type === 'quantity' && fact.unit && fact.dimension !== 'percent' ? [fact.unit] : [];
  });
  return units.length !== new Set(units).size;
}

function memberClaims(frame: Frame, gapped: Gapped | null, context: DraftContext): Draft[] | null {
  if (!gapped) return null;
  const own = gapped.members.map((_, at) => memberFrame(frame, gapped, at));
  if (own.some((member) => member === null || countsTwice(member))) return null;
  return own.flatMap((member, at) =>
    clauseClaims(member as Frame, context).map((draft) =>
      at < own.length - 1 ? counting(draft, gapped.shared[0]) : draft,
    ),
  );
}
