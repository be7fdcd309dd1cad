import type { VerbGroup } from '../../chunk/types.ts';
import { type Embedded, type Nominal, type Phrase, phraseWords } from '../../clause/phrases.ts';
import type { Frame, Part } from '../../frame/types.ts';
import { countOf, type NounReading, type Word } from '../../tag/word.ts';

/** What befalls people, as the noun or quality that makes one predicate with its verb: "की मौत हुई", "घायल हुए". */
const BEFALLS = new Set(
  'क्षतिग्रस्त नष्ट तबाह राख खाक मौत मृत्यु हत्या निधन जान घायल जख्मी भर्ती लापता प्रभावित बेघर मृत हताहत शहीद ढेर गिरफ्तार शिकार'.split(
    ' ',
  ),
);

/** What one makes of others: "घायल कर दिया". */
const HURTS = new Set('घायल जख्मी ढेर लहूलुहान क्षतिग्रस्त नष्ट तबाह'.split(' '));

/** "बुरी तरह", "पूरी तरह से": how, and nobody whom it befalls. */
function isManner(phrase: Phrase): boolean {
  if (phrase.kind !== 'nominal' || !/^(?:direct|instrumental)$/u.test(phrase.tag)) return false;
  return /^(तरह|ढंग)$/u.test(phrase.group.head.key);
}

/** Where, when, in or by what it came about. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'locative superessive instrumental during after cause place'.split(' '),
);

/** "खाई में गिरने से", "गोली लगने से": by what it came about. */
const isBy = ({ verb, tag }: Embedded) => verb.shape === 'gerund' && tag === 'instrumental';

/** What may stand between whom it befalls and what: "गंभीर रूप से", "डूबकर", "मौके पर", "इलाज के दौरान", "खाई में गिरने से". */
function isBetween({ phrase }: Part, counted: boolean): boolean {
  if (phrase.kind === 'embedded')
    return isBy(phrase) || (phrase.phrases.length === 0 && phrase.verb.shape === 'conjunctive');
  if (phrase.kind === 'adverbial' || isManner(phrase)) return true;
  // "जावेद की अस्पताल में मौत": of one by name, where is asked apart.
  return counted && phrase.kind === 'nominal' && CIRCUMSTANCES.has(phrase.tag) && !phrase.participle;
}

/** Words that the claim may tell in other words, or leaves out. */
const mayChange = ({ pos, pronoun }: Word) =>
  pos === 'pronoun' ||
  pos === 'determiner' ||
  pos === 'parenthesis' ||
  pos === 'mark' ||
  pronoun !== undefined;

/** What hits somebody: "को गोली लगी". */
const HITS = /^(?:गोली|गोलियां|चोट|चोटें|छर्रा|छर्रे|करंट|झटका)$/u;

/** "गोली लगी" behind "दो लोगों को": what hit whom को marks; empty where nothing did. */
function hit(
  after: readonly Part[],
  { words, root, negated, perfective, conjunct }: VerbGroup,
): readonly Word[] {
  const what = after[0];
  const more = after[1];
  if (root !== 'लग' || negated || !perfective || conjunct || more) return [];
  if (what?.phrase.kind !== 'nominal' || what.phrase.tag !== 'direct') return [];
  const { group } = what.phrase;
  if (!HITS.test(group.head.key) || group.words.some(mayChange)) return [];
  return [...group.words, ...words.filter(({ pos }) => pos !== 'copula')];
}

/** "बाढ़ की चपेट में", "आग की जद में": in what somebody is caught. */
const GRIPS = /^(?:चपेट|जद|गिरफ्त|शिकंजे)$/u;

/** "छह जिले" are no casualty: who or what may be one. */
const maySuffer = (reading: NounReading | undefined) =>
  /^(?:person|group|animal|vehicle|building)$/u.test(reading?.class ?? '');

/** "बाढ़ की चपेट में" behind "एक लाख लोग", "ने दम तोड़ दिया" behind "दो मजदूरों". */
function stricken(
  { tag, group }: Nominal,
  after: readonly Part[],
  { words, root, negated, perfective, conjunct }: VerbGroup,
): readonly Word[] {
  const last = after.at(-1)?.phrase;
  if (negated || last?.kind !== 'nominal' || last.participle || last.group.words.some(mayChange)) return [];
  const { key } = last.group.head;
  const caught = tag === 'direct' && after.length === 1 && last.tag === 'locative' && GRIPS.test(key);
  if (caught)
    return maySuffer(group.reading ?? group.head.noun?.[0])
      ? [...last.group.words, ...last.group.marker]
      : [];
  const dies =
    perfective &&
    tag === 'ergative' &&
    last.tag === 'direct' &&
    key === 'दम' &&
    /^तोड़?$/u.test(root) &&
    !conjunct;
  if (!dies || !after.slice(0, -1).every((one) => isBetween(one, true))) return [];
  const between = after.slice(0, -1).flatMap((one) => phraseWords(one.phrase));
  const verb = words.filter(({ pos }) => pos !== 'copula');
  return between.some(mayChange) ? [] : [...group.marker, ...between, ...last.group.words, ...verb];
}

/** Verbs of what befalls people, as they stand in "के मारे जाने की खबर". */
const PERISH = new Set('मर मार झुलस डूब दब बह फंस जल कुचल'.split(' '));

/** Of these whoever does it is the subject, but for the passive. */
const TAKES_LIFE = /^(मार|कुचल)$/u;

/** Not by identity: "अन्य" may have been taken from the part. */
const isSame = ({ phrase }: Part, other: Part) =>
  phrase === other.phrase || phraseWords(phrase)[0] === phraseWords(other.phrase)[0];

/** Most words that such a phrase runs to. */
const LONGEST = 12;

/**
 * The words behind a phrase that tell with it who was harmed and how: "की मौत" behind "20 लोगों", "गंभीर रूप से
 * घायल" behind "21 लोग". Empty where the phrase is not whom it befell, or does not stand beside it.
 */
export function befallingWords(part: Part, { parts, verb }: Frame): readonly Word[] {
  const { conjunct } = verb;
  const { phrase } = part;
  if (phrase.kind !== 'nominal' || isManner(phrase) || part.role === 'time') return [];
  const done = phrase.tag === 'dative';
  const after = parts.slice(parts.findIndex((one) => isSame(one, part)) + 1);
  const struck = done ? hit(after, verb) : [];
  if (struck.length > 0 && phrase.group.words.length + struck.length <= LONGEST)
    return [...phrase.group.marker, ...struck];
  // "संगीता सिंह (35) की": a number that the claim does not tell would stand inside.
  const last = phrase.group.words.at(-1);
  if (last?.pos === 'parenthesis' && /\p{Nd}/u.test(last.text)) return [];
  const fallen = stricken(phrase, after, verb);
  if (fallen.length > 0 && phrase.group.words.length + fallen.length <= LONGEST) return fallen;
  const told = done ? killing(verb) : conjunct ? upTo(verb, conjunct) : perishing(verb);
  if (told.length === 0) return [];
  const owned = phrase.tag === 'genitive' && conjunct?.noun !== undefined;
  if (!owned && !done && phrase.tag !== 'direct' && phrase.tag !== 'bound') return [];
  const counted = phrase.group.words.some((word) => countOf(word) !== undefined || word.key === 'एक');
  if (!after.every((one) => isBetween(one, counted))) return [];
  const between = after.flatMap((one) => phraseWords(one.phrase));
  if (between.some(mayChange)) return [];
  if (between.length + phrase.group.words.length > LONGEST) return [];
  return [...phrase.group.marker, ...between, ...told];
}

/** "लोगों की मौत" behind the number that stands before it: "11 | लोगों की मौत"; empty without harm. */
export function befallingCounted(
  counted: readonly Word[],
  { conjunct, words, negated }: VerbGroup,
): readonly Word[] {
  if (negated || !conjunct || !BEFALLS.has(conjunct.key) || counted.some(mayChange)) return [];
  return [...counted, ...words.slice(0, words.indexOf(conjunct) + 1)];
}

/** "घायल" of "घायल हुए"; nothing where the predicate tells no harm. */
function upTo({ words }: VerbGroup, conjunct: Word): readonly Word[] {
  if (conjunct.key === 'मार') return words.filter(({ pos }) => pos !== 'copula');
  return BEFALLS.has(conjunct.key) ? words.slice(0, words.indexOf(conjunct) + 1) : [];
}

/** "मारे गए" of "मारे गए हैं", "झुलस गए": a verb that tells the harm itself. */
function perishing({ words, root, passive, negated, perfective }: VerbGroup): readonly Word[] {
  if (negated || !perfective || !PERISH.has(root) || (TAKES_LIFE.test(root) && !passive)) return [];
  return words.filter(({ pos }) => pos !== 'copula');
}

/** "मार गिराया", "कुचल दिया", "घायल कर दिया": what somebody does to whom को marks. */
function killing({ words, root, conjunct, negated, perfective }: VerbGroup): readonly Word[] {
  if (negated || !perfective) return [];
  const harms = conjunct
    ? conjunct.key === 'मार' ||
      (HURTS.has(conjunct.key) && root === 'कर') ||
      (conjunct.key === 'भर्ती' && /^करा?$/u.test(root))
    : TAKES_LIFE.test(root);
  return harms ? words.filter(({ pos }) => pos !== 'copula') : [];
}

/** "तीन लोगों" before "के मारे जाने की खबर": the words behind it that tell how they were harmed; empty where none do. */
export function befallingGerund(phrase: Phrase, verb: VerbGroup): readonly Word[] {
  const harms = verb.conjunct ? BEFALLS.has(verb.conjunct.key) : PERISH.has(verb.root);
  if (!harms || phrase.kind !== 'nominal' || phrase.tag !== 'genitive' || verb.negated) return [];
  const words = [...phrase.group.marker, ...verb.words];
  return words.length + phrase.group.words.length > LONGEST ? [] : words;
}
