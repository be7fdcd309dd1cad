import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import type { Speaker } from '../memory/surroundings.ts';
import { sourceText } from '../parts/build.ts';
import { caseForm } from '../parts/case-forms.ts';

/** Whether the words name nobody by name, office or body: "एक युवक". */
export function isNobody(words: readonly Word[]): boolean {
  const head = headOf(words);
  return head?.pos === 'noun' && !head.role && head.noun?.[0]?.class === 'person';
}

/** The word that says who the words name: behind it stand only a parenthesis and the rest of a name. */
export const headOf = (words: readonly Word[]) =>
  words.findLast(({ inside, pos }) => !inside && pos !== 'parenthesis');

/** Whether a clause is told in the words of whoever says it, and to nobody. */
export function isReportedByAny({ source, clause, lead, blocks }: Frame): boolean {
  if (!source || source.binding || source.addressing || clause.quoted || lead || blocks.includes('wish'))
    return false;
  return headOf(source.words) !== undefined && !source.words.some(({ pos }) => pos === 'pronoun');
}

/** Whether a clause is told in the words of whoever says it of themselves as of others, by one source and to nobody. */
export const isReported = (frame: Frame): boolean =>
  isReportedByAny(frame) && !frame.source?.words.some(({ pos }) => pos === 'coordinator');

/** The words of a source in the direct case; null where that form is not known. `own`: as they stand before a marker. */
export function directForm(words: readonly Word[], own: string): string | null {
  const head = headOf(words);
  if (!head) return null;
  const form = head.name ? ({ kind: 'same' } as const) : caseForm({ words, head, tag: 'ergative' }, 'direct');
  const last = words.at(-1);
  if (!form) return null;
  return form.kind === 'last' && last ? `${own.slice(0, own.lastIndexOf(last.text))}${form.text}` : own;
}

/** Whether the words are of several, and whether of a body or a country. */
export function numberOf(words: readonly Word[]): { readonly several: boolean; readonly isBody: boolean } {
  const head = headOf(words);
  const kind = head?.name?.class ?? head?.noun?.[0]?.class;
  return {
    several: head?.noun?.every(({ number }) => number === 'pl') ?? false,
    isBody: kind === 'organisation' || kind === 'place',
  };
}

/** "(पुलिस का दावा है कि) हुंगा सदस्य था | और उसके खिलाफ मामला है": the clause before is of one whom "उसके" means, and of no body. */
function tellsOfOne({ carrier, subject }: Frame, said: readonly Word[]): boolean {
  if (carrier || subject?.phrase.kind !== 'nominal') return false;
  const { head, pronoun } = subject.phrase.group;
  if (pronoun || said.includes(head)) return false;
  const isOne = head.role === true || head.noun?.[0]?.class === 'person';
  return head.pos === 'unknown' || (head.name ? head.name.class === 'person' : isOne);
}

/** The speaker whom "वह" means as the subject of a reported clause: in the direct case; nothing where another may be meant. */
export function ownSpeaker(frame: Frame, { text, before }: DraftContext): Speaker | undefined {
  const { source } = frame;
  if (!source || !isReported(frame)) return undefined;
  const { words } = source;
  const own = sourceText(text, words);
  const told = directForm(words, own);
  if (told === null) return undefined;
  const { several, isBody } = numberOf(words);
  if (isBody && before && tellsOfOne(before, words)) return undefined;
  return {
    words,
    text: told,
    oblique: own,
    several,
    isBody,
    isPlain: isNobody(words) && !several,
    isBesideOthers: before !== undefined && !before.carrier && tellsOfOthers(before, source.words, isBody),
    isBesideOwners: isBody && before !== undefined && !before.carrier && tellsOfOwners(before, source.words),
    isBesideThing: before !== undefined && !before.carrier && isOfThing(before),
  };
}

/** Classes of nouns for what does not act, and has parts, a price, a sound. */
const THING =
  /^(?:vehicle|artefact|document|building|weapon|communication|food|plant|substance|sport|money)$/u;
/** Works that the lexicon has among what happens. */
const WORK = /^(?:फिल्म|फ़िल्म|गीत|गाना|गाने|नाटक|धारावाहिक|सीरियल)$/u;

/** "उपग्रह की कक्षा को ऊंचा किया जाएगा", "फिल्म तमाशा नहीं बनाती": a clause that tells of a thing. */
function isOfThing({ clause: { words } }: Frame): boolean {
  return words.some(
    ({ pos, noun, inside, key }) =>
      pos === 'noun' && !inside && (THING.test(noun?.[0]?.class ?? '') || WORK.test(key)),
  );
}

/** "बीएसएफ ने बताया कि घुसपैठिये को चेतावनी दी गई, लेकिन वह नहीं रुका": whoever the clause before tells of. */
function tellsOfOthers({ clause: { words } }: Frame, speaker: readonly Word[], isBody: boolean): boolean {
  return words.some(({ start, name, noun, role, pos, inside, key }, i) => {
    if (inside || speaker.some((own) => own.start === start)) return false;
    if (name) return name.class === 'person';
    // "उन्होंने दोनों को नहीं देखा बल्कि वे कार में थे": of the two.
    if (/^(?:दोनों|तीनों)$/u.test(key)) return words[i + 1]?.pos === 'postposition';
    const several = /ों$/u.test(key);
    if (pos === 'unknown') return isBody && /^(?:को|ने|से|पर)$/u.test(words[i + 1]?.key ?? '');
    const people = role === true || /^(?:person|animal)$/u.test(noun?.[0]?.class ?? '');
    return people && (isBody || !several);
  });
}

/** Who may have something of their own: "उसकी मांगें", "उसके खिलाफ". */
const OWNERS = /^(?:person|office|group|organisation|animal)$/u;

/** "पुलिस का दावा है कि राय तस्कर था और उसके खिलाफ …": whoever acts in the clause before may be meant rather than the body that tells of them. */
function tellsOfOwners({ clause: { words }, subject }: Frame, speaker: readonly Word[]): boolean {
  const acts = subject?.phrase.kind === 'nominal' ? subject.phrase.group : undefined;
  if (acts?.head.pos === 'unknown') return true;
  return words.some(({ start, name, noun, role, inside }) => {
    if (inside || speaker.some((own) => own.start === start)) return false;
    if (name) return name.class === 'person' || name.class === 'organisation';
    return role === true || OWNERS.test(noun?.[0]?.class ?? '');
  });
}
