import type { NounGroup } from '../../chunk/types.ts';
import { agrees } from '../../clause/agreement.ts';
import { type Nominal, type Phrase, phraseWords } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';

/** A clause that says the same of several, its verb only once: what all share, and each one's own words. */
export interface Gapped {
  /** Before the first: "पिछले चुनाव में". */
  readonly front: readonly Word[];
  readonly members: readonly (readonly Word[])[];
  /** Behind the last one's own words, up to the verb: "सीटें" of "85 सीटें जीतीं". */
  readonly shared: readonly Word[];
  /** The unit that the last number gives to all. */
  readonly unit?: readonly Word[];
}

/** Markers of those of whom each part of the clause tells something. */
const ANCHORS = ['ने', 'को'] as const;
/** Markers with which both parts may end, where those that they tell of stand bare. */
const ENDINGS = /^(?:पर|से|में)$/u;
/** What somebody is made needs no verb of its own: "A को अध्यक्ष और B को सचिव चुना गया". */
const MADE = /^(?:चुन|बना|घोषित|नियुक्त)$/u;

/** "और", and "जबकि" that sets the last of them against the others. */
const isAnd = (word: Word | undefined) =>
  (word?.pos === 'coordinator' && /^(?:और|तथा|एवं|व)$/u.test(word.key)) || isWhereas(word);
const isWhereas = (word: Word | undefined) => word?.pos === 'conjunction' && word.key === 'जबकि';
const isSeparator = (word: Word | undefined) => isAnd(word) || word?.text === ',';

/** The noun phrase that ends in a marker, however deep it stands. */
function phraseOf(phrases: readonly Phrase[], marker: Word): Nominal | undefined {
  for (const phrase of phrases) {
    if (phrase.kind === 'nominal' && phrase.group.marker.includes(marker)) return phrase;
    const inner = phrase.kind === 'embedded' ? phrase.phrases : [];
    const found = inner.length > 0 ? phraseOf(inner, marker) : undefined;
    if (found) return found;
  }
  return undefined;
}

const isAnchor = (words: readonly Word[], at: number, key: string) =>
  words[at]?.key === key &&
  words[at]?.pos === 'postposition' &&
  words[at]?.length === 1 &&
  words[at - 1]?.value?.fact.type !== 'time' &&
  words[at - 1]?.noun?.[0]?.class !== 'time';

/** The only comma or "और" between two places; -1 where there are more or none. */
function separatorBetween(words: readonly Word[], from: number, to: number): number {
  const found = words.flatMap((word, i) => (i > from && i < to && isSeparator(word) ? [i] : []));
  return found.length === 1 ? (found[0] as number) : -1;
}

/** Where the value that ends at the last word starts. */
function valueAt(words: readonly Word[]): Word | undefined {
  const head = words.findLast(({ inside }) => !inside);
  return head?.value && words.indexOf(head) + head.length === words.length ? head : undefined;
}

/** How many words of the last member are its own: up to the word or number that answers the others' last; 0 where none does. */
function ownLength(rest: readonly Word[], last: readonly Word[], frame: Frame): number {
  const end = rest.at(-1);
  if (!end || end.pos === 'postposition') return 0;
  const number = valueAt(rest);
  if (number && /^[\p{Nd},.]+$|^[\p{L}\p{M}]+$/u.test(end.text) && number.value?.fact.type === 'quantity') {
    const { dimension } = number.value.fact;
    const alike = last.flatMap((word, i) =>
      !word.inside && word.value?.fact.type === 'quantity' && word.value.fact.dimension === dimension
        ? [i]
        : [],
    );
    const at = alike[0];
    if (alike.length === 1 && at !== undefined) return at + (last[at] as Word).length;
    return 0;
  }
  const same = last.findLastIndex(({ key }) => key === end.key);
  if (same >= 0) return same + 1;
  return MADE.test(frame.verb.root) && end.noun ? last.length : 0;
}

/** One and many of the same verb: it agrees with the last alone. */
function mixesOne(members: readonly (readonly Word[])[]): boolean {
  const ones = members.map((member) =>
    member.some(
      ({ key, value }) => key === 'एक' || (value?.fact.type === 'quantity' && value.fact.value === 1),
    ),
  );
  return ones.some(Boolean);
}

/** "चैंपियन पुणे को 3 करोड़ और उपविजेता पटना को 1.8 करोड़ रुपये": what the first is, the second is not. */
function ranksApart(front: readonly Word[]): boolean {
  return /^(?:चैंपियन|चैम्पियन|विजेता|उपविजेता|मेजबान|मेहमान|टॉपर|पहले|दूसरे|कप्तान)$/u.test(front.at(-1)?.key ?? '');
}

function withAnchors(frame: Frame, words: readonly Word[], key: string): Gapped | null {
  const anchors = words.flatMap((_, i) => (isAnchor(words, i, key) ? [i] : []));
  const first = anchors[0];
  if (anchors.length < 2 || first === undefined) return null;
  const phrase = phraseOf(frame.clause.phrases, words[first] as Word);
  const start = phrase ? words.indexOf(phraseWords(phrase)[0] as Word) : -1;
  if (start < 0 || words.slice(start, first).some(isSeparator)) return null;
  const cuts = anchors.slice(1).map((anchor, i) => separatorBetween(words, anchors[i] as number, anchor));
  const lastCut = cuts.at(-1) as number;
  if (cuts.some((cut) => cut < 0) || !isAnd(words[lastCut])) return null;
  const lastAnchor = anchors.at(-1) as number;
  const own = words.slice(lastAnchor + 1);
  const lengths = cuts.map((cut, i) => ownLength(words.slice((anchors[i] as number) + 1, cut), own, frame));
  const length = lengths[0];
  if (!length || lengths.some((other) => other !== length)) return null;
  const end = lastAnchor + 1 + length;
  if (words.slice(lastAnchor, end).some(isSeparator)) return null;
  const opens = ranksApart(words.slice(0, start)) ? start - 1 : start;
  const starts = [opens, ...cuts.map((cut) => cut + 1)];
  const members = starts.map((from, i) => words.slice(from, cuts[i] ?? end));
  const shared = words.slice(end);
  if (shared.some((word) => isSeparator(word) || word.value !== undefined) || mixesOne(members)) return null;
  return { front: words.slice(0, opens), members, shared };
}

/** Markers and verbs of some words, in order: what two halves of a clause must share to be alike. */
function shapeOf(words: readonly Word[]): string {
  return words
    .flatMap((word) => {
      if (word.inside) return [];
      if (word.pos === 'postposition') return word.tag === 'genitive' ? [] : [word.key];
      return word.pos === 'verb' || word.pos === 'auxiliary' ? ['verb'] : [];
    })
    .join(' ');
}

/** The first noun phrase without a marker, also in front of a verb without tense. */
function firstBare(phrases: readonly Phrase[]): Nominal | undefined {
  for (const phrase of phrases) {
    if (phrase.kind === 'nominal' && phrase.tag === 'direct') return phrase;
    const inner = phrase.kind === 'embedded' ? firstBare(phrase.phrases) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/** What somebody or something has, told by a bare noun: "निधन", "आर्द्रता". */
const OWNED = /^(?:event|abstract|measure|natural|illness)$/u;

/** "मोहन राय का | जन्म 1950 में और निधन 2010 में हुआ": whose the second is, is told of the first alone. */
function sharesOwner(words: readonly Word[], second: Word | undefined): boolean {
  const at = words.findIndex(isGenitiveMarker);
  return at > 0 && at === words.length - 2 && !second?.name && OWNED.test(second?.noun?.[0]?.class ?? '');
}

/** "सेंसेक्स 845 अंक गिरकर 84,312 पर और निफ्टी 248 अंक टूटकर 25,784 पर बंद हुआ": two bare subjects, each with its own words. */
function withEndings(frame: Frame, words: readonly Word[]): Gapped | null {
  const phrase = firstBare(frame.clause.phrases);
  const cut = words.findIndex(isAnd);
  if (cut < 1 || !phrase || frame.borrowed) return null;
  const start = words.indexOf(phraseWords(phrase)[0] as Word);
  const end = words.findLastIndex(({ pos }) => pos === 'postposition');
  const marker = words[cut - 1];
  const last = words[end];
  if (start < 0 || start >= cut || words.slice(cut + 1).some(isAnd) || end < cut) return null;
  if (words.slice(start).some(({ text }) => text === ',')) return null;
  if (marker?.pos !== 'postposition' || !ENDINGS.test(marker.key) || marker.key !== last?.key) return null;
  const members = [words.slice(start, cut), words.slice(cut + 1, end + 1)] as const;
  const [one, two] = members.map(shapeOf);
  const opens = members[1][0];
  const known = opens?.name !== undefined || opens?.role || opens?.pos === 'unknown' || opens?.pos === 'noun';
  if (one !== two || !known || opens?.value || opens?.noun?.[0]?.class === 'time') return null;
  if (sharesOwner(phrase.group.words, opens)) return null;
  return { front: words.slice(0, start), members, shared: words.slice(end + 1) };
}

/** Whether a bare subject fits the verb that is told with it alone. */
export function fitsAlone(group: NounGroup, frame: Frame): boolean {
  const person = group.head.name?.class === 'person';
  const many = frame.verb.number === 'pl' && frame.verb.gender !== 'f';
  return agrees(group, frame.verb) && !(many && group.head.name && !person);
}

/** Where the verb itself starts: "दी" of "सजा दी", whose noun the others may say of their own. */
export function verbStart({ clause, verb }: Frame): number {
  const first = verb.words.find((word) => word !== verb.conjunct) ?? verb.words[0];
  return clause.words.indexOf(first as Word);
}

/** Whether a clause may tell of several with one verb. */
export function mayBeGapped({ negated, rider, clause }: Frame): boolean {
  return (
    !negated &&
    rider?.clause.relation !== 'relative' &&
    clause.relation !== 'relative' &&
    clause.words.some(isAnd)
  );
}

/** Reads a clause as one that leaves out the verb of all but the last; null where it is not certain. */
export function readGapped(frame: Frame): Gapped | null {
  if (!mayBeGapped(frame)) return null;
  const all = frame.clause.words.slice(0, verbStart(frame));
  const words = all.filter(({ text }, i) => text !== ',' || !isWhereas(all[i + 1]));
  for (const key of ANCHORS) {
    const found = withAnchors(frame, words, key);
    if (found) return found;
  }
  return withEndings(frame, words);
}
