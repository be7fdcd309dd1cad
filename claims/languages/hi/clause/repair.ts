import { isMannerPhrase } from '../chunk/cuts.ts';
import { cutSoft } from '../chunk/noun-groups.ts';
import { type AdverbGroup, allWords, type Chunk, type NounGroup, type VerbGroup } from '../chunk/types.ts';
import { isQuote } from '../tag/quotes.ts';
import type { Word } from '../tag/word.ts';
import { cutAtGenitive } from './cut-genitive.ts';
import { isHeldBy, namesPortfolio } from './portfolio.ts';

const GENITIVE = /^(का|की|के)$/u;

function isGenitive(word: Word | undefined): boolean {
  return word !== undefined && word.pos === 'postposition' && GENITIVE.test(word.key);
}

/** Whether "का", "की", "के" may belong to the noun; what is not known may. */
function agreesWith(genitive: Word, noun: Word | undefined): boolean {
  const readings = noun?.noun ?? [];
  if (!noun || readings.length === 0 || noun.name) return true;
  const gender = genitive.key === 'की' ? 'f' : 'm';
  return readings.some((reading) => reading.gender === gender);
}

/** "राजधानी लखनऊ": a noun that says what the name after it is. */
function isTitleOf(word: Word, next: Word | undefined): boolean {
  return word.noun !== undefined && !word.name && next?.name !== undefined;
}

/** "शहर के नरेला इलाके | स्थित इमारत": behind these nouns a longer phrase goes on with another one. */
const CLOSES_OWNER = /^(?:स्थित|निवासी|समेत|सहित)$/u;

/** The nouns that a genitive at `at` may belong to: before each later genitive, before a name or स्थित, and at the end. */
function ownersOf(words: readonly Word[], at: number): Word[] {
  const owners: Word[] = [];
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i] as Word;
    // "पावर स्टेशन (बीपीएस) की गैलरी": the short form stands between a noun and its genitive.
    const next = words[i + 1]?.pos === 'parenthesis' ? words[i + 2] : words[i + 1];
    if (!next || isGenitive(next) || isTitleOf(word, next) || CLOSES_OWNER.test(next.key)) owners.push(word);
  }
  return owners;
}

/** Where the noun ends that a genitive at `at` fits, before those it does not: "लोगों की मौत | कचरे के ढेर में"; -1 where none. */
function endOfOwned(words: readonly Word[], at: number): number {
  const fits = (word: Word) =>
    word.pos === 'noun' && (word.noun?.length ?? 0) > 0 && agreesWith(words[at] as Word, word);
  const owned = words.findIndex((word, i) => i > at && fits(word) && !isGenitive(words[i + 1]));
  const between = words.slice(at + 1, owned);
  return owned > at &&
    owned + 1 < words.length &&
    between.every(({ pos }) => pos === 'adjective' || pos === 'value' || pos === 'determiner')
    ? owned + 1
    : -1;
}

/**
 * "बस के | खाई में गिरने से", "राय के | एजेंसी के साथ गहरे ताल्लुकात": के waits for a verbal noun or for several of
 * something; before any other phrase it is की in careless writing.
 */
function maySayLater([next, ...rest]: readonly Chunk[]): boolean {
  if (next?.kind === 'verb') return next.shape === 'gerund' || next.shape === 'infinitive';
  for (const chunk of next ? [next, ...rest] : rest) {
    if (chunk.kind === 'break' || chunk.kind === 'verb') return false;
    if (chunk.kind === 'noun' && chunk.tag === 'direct' && isSeveralOf(chunk)) return true;
  }
  return false;
}

const isSeveralOf = ({ head }: NounGroup) =>
  head.value === undefined &&
  (head.noun?.some(
    ({ gender, number, case: form }) => gender === 'm' && number === 'pl' && form === 'direct',
  ) ??
    false);

/** Where a phrase has to be cut because its genitive fits no noun after it: "बच्चे की | मौके पर"; -1 where none. */
function cutAfterGenitive({ words }: NounGroup, behind: readonly Chunk[]): number {
  let within = false;
  for (let i = 1; i + 1 < words.length; i++) {
    const word = words[i] as Word;
    if (isQuote(word)) within = !within;
    // "'घाटी के | रंग' नामक शोध में": inside a title nothing is cut.
    if (within || !isGenitive(word)) continue;
    const owners = ownersOf(words, i);
    // "बैठक की अध्यक्षता | मंत्री मोहन राय ने की": what fits stands before the office.
    if (
      owners.some((owner) => isHeldBy(owner, words)) &&
      (endOfOwned(words, i) < 0 || namesPortfolio(words, i))
    )
      continue;
    const known = owners.filter((owner) => owner.noun && owner.noun.length > 0 && !owner.name);
    if (known.length === 0 || known.some((owner) => agreesWith(word, owner))) continue;
    if (word.key !== 'के' || endOfOwned(words, i) > 0) return i;
    if (!owners.some(({ name }) => name?.class === 'place') && maySayLater(behind)) return i;
  }
  return -1;
}

/** "एक बच्चे की | मौके पर": two phrases, the first the genitive of a noun that comes later. */
function cutGroup(group: NounGroup, behind: readonly Chunk[]): NounGroup[] {
  const at = cutAfterGenitive(group, behind);
  if (at < 1 || group.tag === 'direct' || group.tag === 'genitive') return [group];
  const owned = endOfOwned(group.words, at);
  if (owned > 0) return cutSoft(group, owned);
  return cutAtGenitive(group, at);
}

function isBare({ shape, words }: VerbGroup): boolean {
  const last = words.at(-1);
  return shape === 'finite' && last?.pos !== 'copula' && !/(गा|गे|गी|चाहिए)$/u.test(last?.key ?? '');
}

function isOnce(verb: VerbGroup): boolean {
  return verb.words.at(-1)?.verb?.some(({ form }) => form === 'imperfective') ?? false;
}

/** Pointing words whose noun only says when or how: a clause may end before them. */
const LOOSE = /^(दौरान|बीच|समय|वक्त|तरह|प्रकार|तहत|वजह|कारण|बाद|पर|लिए)$/u;

/** "तीन घंटे चली | इस बैठक में": a bare perfective right before the noun that it agrees with says which one. */
function pointsOn({ words, perfective, gender }: VerbGroup, next: NounGroup): boolean {
  const [first, ...rest] = next.words;
  const last = words.at(-1);
  if (!perfective || first?.pos !== 'determiner' || first.pronoun !== 'demonstrative' || !last) return false;
  if (words.some(({ pos }) => pos !== 'verb' && pos !== 'auxiliary') || LOOSE.test(rest[0]?.key ?? ''))
    return false;
  const reading = next.reading ?? next.head.noun?.[0];
  if (!reading || next.head.name || reading.gender !== gender) return false;
  return (
    gender === 'f' || (next.tag === 'direct' && reading.number === 'sg' ? /ा$/u : /[ेए]$/u).test(last.key)
  );
}

/** "सूचना मिलते ही", "हुए अलग-अलग हादसों में": a verb without tense that runs on into the clause is a participle. */
function asParticiple(verb: VerbGroup, next: Chunk | undefined): VerbGroup {
  if (!next || next.kind === 'break' || next.kind === 'verb' || !isBare(verb)) return verb;
  if (isOnce(verb)) return { ...verb, shape: 'adverbial' };
  if (next.kind === 'noun' && pointsOn(verb, next)) return { ...verb, shape: 'adnominal' };
  const modifies =
    next.kind === 'adverb' && verb.words.every((word) => word.pos === 'verb' || word.pos === 'auxiliary');
  return modifies && /(े|ए|ी|ई)$/u.test(verb.words.at(-1)?.key ?? '') ? { ...verb, shape: 'adnominal' } : verb;
}

/** "ही" after a participle belongs to it. */
function takeFocus(verb: VerbGroup, next: NounGroup): [VerbGroup, NounGroup | null] {
  const first = next.words[0];
  if (first?.key !== 'ही') return [verb, next];
  const rest = next.words.slice(1);
  const softCuts = next.softCuts.filter((cut) => cut > 1).map((cut) => cut - 1);
  const taken = { ...verb, words: [...verb.words, first] };
  return [
    taken,
    rest.length > 0
      ? { ...next, words: rest, softCuts, head: next.head === first ? (rest.at(-1) as Word) : next.head }
      : null,
  ];
}

function isTimeGroup({ head, words }: NounGroup): boolean {
  const fact = head.value?.fact;
  return (
    (fact?.type === 'time' || head.noun?.[0]?.class === 'time') &&
    words.every((word) => word.pos !== 'pronoun')
  );
}

function isDawn({ words }: AdverbGroup): boolean {
  return words.length === 1 && words[0]?.key === 'तडके';
}

function isHour(chunk: Chunk): chunk is NounGroup {
  return chunk.kind === 'noun' && chunk.head.value?.fact.type === 'time' && isTimeGroup(chunk);
}

/** "शुक्रवार | तड़के | करीब पांच बजे", "मंगलवार | आधी रात": a part of the day behind the day. */
function isPartOfDay(chunk: Chunk): boolean {
  if (chunk.kind === 'adverb') return isDawn(chunk);
  if (chunk.kind !== 'noun' || chunk.tag !== 'direct' || chunk.marker.length > 0) return false;
  return /^(?:रात|शाम|सुबह|दोपहर)$/u.test(chunk.head.key) && chunk.words.length <= 2 && isTimeGroup(chunk);
}

function isNear(before: readonly Word[], after: readonly Word[]): boolean {
  return (after[0] as Word).start - (before.at(-1) as Word).end <= 1;
}

/** "रविवार शाम | करीब 5 बजे": the day and the hour of one time. */
function joinTimes(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const last = joined.at(-1);
    // "तड़के | करीब पांच बजे".
    if (last?.kind === 'adverb' && isDawn(last) && isHour(chunk) && isNear(last.words, chunk.words)) {
      joined[joined.length - 1] = { ...chunk, words: [...last.words, ...chunk.words], softCuts: [] };
      continue;
    }
    const isDay =
      last?.kind === 'noun' &&
      last.marker.length === 0 &&
      isTimeGroup(last) &&
      // "सुबह | तड़के" as well.
      (last.head.value?.fact.type === 'time' || (last.head.key === 'सुबह' && chunk.kind === 'adverb'));
    if (isDay && isPartOfDay(chunk) && isNear(last.words, chunk.words)) {
      const whole = [...last.words, ...chunk.words];
      joined[joined.length - 1] = { ...last, words: whole, softCuts: [] };
      continue;
    }
    const continues =
      last?.kind === 'noun' &&
      chunk.kind === 'noun' &&
      last.tag === 'direct' &&
      last.marker.length === 0 &&
      // "जिसकी अवधि | 14 अप्रैल को": what ends then.
      !last.relative &&
      isTimeGroup(last) &&
      isTimeGroup(chunk) &&
      chunk.head.value !== undefined &&
      (chunk.words[0] as Word).start - (last.words.at(-1) as Word).end <= 1;
    if (continues)
      joined[joined.length - 1] = { ...chunk, words: [...last.words, ...chunk.words], softCuts: [] };
    else joined.push(chunk);
  }
  return joined;
}

/** "मंत्रालय की ओर से | जारी आंकड़ों के मुताबिक": whoever gave the figures is part of the source. */
function joinSources(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const verb = joined.at(-1);
    const giving = verb?.kind === 'verb' && verb.shape === 'adnominal' ? verb : undefined;
    const giver = joined.at(giving ? -2 : -1);
    const belongs =
      chunk.kind === 'noun' &&
      chunk.tag === 'according' &&
      giver?.kind === 'noun' &&
      (giver.tag === 'behalf' || giver.tag === 'agentive') &&
      (giving !== undefined || chunk.words.length > 1);
    if (!belongs) {
      joined.push(chunk);
      continue;
    }
    joined.length -= giving ? 2 : 1;
    const words = [...giver.words, ...giver.marker, ...(giving?.words ?? []), ...chunk.words];
    joined.push({ ...chunk, words, softCuts: [] });
  }
  return joined;
}

/** "ही" alone is no noun, and "मौके पर" behind its owner no place. */
function asAdverb(chunk: NounGroup): Chunk {
  if (isMannerPhrase(chunk)) return { kind: 'adverb', words: allWords(chunk) };
  const loose = chunk.marker.length === 0 && chunk.words.every((word) => word.pos === 'focus');
  return loose ? { kind: 'adverb', words: chunk.words } : chunk;
}

/** "भटके हुए | और | घायल पशु": a participle joined to the adjective behind it says which ones are meant. */
function asQuality(verb: VerbGroup, before: Chunk | undefined, rest: readonly Chunk[]): NounGroup | null {
  const joiner = rest[0];
  const group = rest[1];
  if (verb.shape !== 'adverbial' || !/^हु(?:ए|ई|आ)$/u.test(verb.words.at(-1)?.key ?? '')) return null;
  if (verb.conjunct || verb.words.length !== 2 || before?.kind === 'noun' || before?.kind === 'verb')
    return null;
  const first = (group?.kind === 'noun' ? group.words : [])[0];
  if (joiner?.words.length !== 1 || !/^(?:और|या|व)$/u.test(joiner.words[0]?.key ?? '')) return null;
  if (group?.kind !== 'noun' || first?.pos !== 'adjective' || group.words.length < 2) return null;
  const words = [...verb.words, ...joiner.words];
  return {
    ...group,
    words: [...words, ...group.words],
    softCuts: group.softCuts.map((cut) => cut + words.length),
  };
}

/** The chunks with phrases cut that agreement shows to be two, and participles told from finite verbs. */
export function repairChunks(chunks: readonly Chunk[]): Chunk[] {
  const repaired: Chunk[] = [];
  const rest = [...chunks];
  while (rest.length > 0) {
    const chunk = rest.shift() as Chunk;
    if (chunk.kind === 'noun') repaired.push(...cutGroup(chunk, rest).map(asAdverb));
    else if (chunk.kind === 'verb') {
      const verb = asParticiple(chunk, rest[0]);
      const next = rest[0];
      const quality = asQuality(verb, repaired.at(-1), rest);
      if (quality) {
        rest.splice(0, 2);
        repaired.push(quality);
        continue;
      }
      if (verb.shape === 'adverbial' && next?.kind === 'noun') {
        const [taken, remains] = takeFocus(verb, next);
        rest.shift();
        if (remains) rest.unshift(remains);
        repaired.push(taken);
      } else repaired.push(verb);
    } else repaired.push(chunk);
  }
  return joinSources(joinTimes(repaired));
}
