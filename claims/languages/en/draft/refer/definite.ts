import { LOCATES } from '../../lexicon/events.ts';
import { partWords } from '../../parse/types.ts';
import { marksOwner, type Word } from '../../tag/word.ts';
import type { Mention } from '../memory/mention.ts';
import { isReferable } from '../memory/mentions.ts';
import { mentioned, sharesKind } from '../memory/story-mentions.ts';
import { bareNoun, isNominal } from './bare-noun.ts';
import { bankOf, firmByKind, hasOtherFirm, isBesideLeading, isOfUntoldKind } from './firm-kinds.ts';
import { isStateToo, tellsOfBanks } from './may-be-other.ts';
import { ofCountry, ofEvent, ofFirm, tellsPlace } from './of-story.ts';
import { isBesideOwnFirm, isOwnedSince } from './owned-since.ts';
import { type Put, put, type Resolution, type Scene } from './scene.ts';

/** "the high court" of the Peru High Court: a noun with what its name has before it as well. */
function shortOf(word: Word, scene: Scene): Put | null {
  const { words, mentions, sentence, text } = scene;
  const at = words.indexOf(word);
  const [kind, noun, next] = words.slice(at + 1, at + 4);
  if (at < 0 || !kind || !noun || kind.name || /^\p{Lu}/u.test(kind.text) || !isReferable(noun)) return null;
  if (isNominal(next) || /^(?:of|that|who|which|in|for)$/u.test(next?.key ?? '')) return null;
  const mention = mentions.always.get(noun.key);
  if (!mention?.named || mention.event || mention.sentence >= sentence) return null;
  if (!sharesKind(kind.key, mention.key) || subjectIs(mention, word, scene)) return null;
  const meant = put(text, mention.words);
  return { ...meant, text: `the ${meant.text.replace(/^(?:the|an?) /iu, '')}`, over: 3 };
}

/** "the chief minister": who was told of with that office before the name. */
function inOffice(word: Word, scene: Scene): Put | null {
  const { words, mentions, sentence, text } = scene;
  const at = words.indexOf(word);
  const [kind, office, next] = words.slice(at + 1, at + 4);
  if (at < 0 || !kind || !office || isNominal(next) || /^(?:of|for)$/u.test(next?.key ?? '')) return null;
  const mention = mentions.always.get(`${kind.key} ${office.key}`);
  if (!mention || mention.sentence >= sentence || subjectIs(mention, word, scene)) return null;
  return { ...put(text, mention.words), over: 3 };
}

/** "In Finland, the government": of that land, whichever was told of before. */
function isOfOtherLand(word: Word, { words }: Mention, { clause }: Scene): boolean {
  const lands = clause.before
    .flatMap(partWords)
    .filter(
      ({ name, inside, end }) => /^country/u.test(name?.category ?? '') && !inside && end <= word.start,
    );
  return lands.some(({ name }) => !words.some((own) => own.name?.canonical === name?.canonical));
}

/** "Holt, for the way he led the team": "Holt's team" would tell him twice. */
function ownerIsTold(word: Word, mention: Mention, { words }: Scene): boolean {
  const owner = mention.words.find(({ name }) => name?.class === 'person')?.name?.canonical;
  return owner !== undefined && words.some(({ name, end }) => end <= word.start && name?.canonical === owner);
}

/** "Peru was the country with the most mines": the name is told already as what the clause is about. */
function subjectIs({ words, named }: Mention, word: Word, { clause, words: all }: Scene): boolean {
  const { subject } = clause;
  // "Acme opened three plants in the company's home town"
  if (!subject || !named || marksOwner(all[all.indexOf(word) + 2])) return false;
  const own = subject.words.includes(word) ? subject.words : [subject.head];
  const names = own.flatMap(({ name }) => name?.canonical ?? []);
  return words.some(({ name }) => name !== undefined && names.includes(name.canonical));
}

/** "The firm sued Acme": it did not sue itself. */
const isDoneToItself = (word: Word, mention: Mention, scene: Scene): boolean =>
  scene.clause.subject?.words[0] === word && tellsPlace(mention, scene);

/** Whether what the clause tells is not yet. */
const isToCome = ({ clause: { verb } }: Scene): boolean => verb.tense === 'future' || verb.modal !== null;

/** "the fire at the mill": where it was, in other words. */
function isPlacedBehind(noun: Word, { words }: Scene): boolean {
  const next = words[words.indexOf(noun) + 1];
  return LOCATES.test(next?.key ?? '') && words[words.indexOf(noun) + 2]?.value === undefined;
}

/** What has no article behind a name: "Kasese district". */
const NAMED_BARE = /^(?:district|village|town|county|province|disease|island|street|road)$/u;

/** "a drone and [missile attack]", "Ohio government": a phrase of one thing that begins without its article. */
function lacksArticle({ words }: Mention, { key, lemma }: Word): boolean {
  const last = words.at(-1);
  const owned = words.some(marksOwner);
  const whole = words[0]?.pos !== 'DET' && last?.key === key && !last.name;
  return whole && key === lemma && !owned && !NAMED_BARE.test(key);
}

/** "a plant in Palmerton", "its plant in Palmerton" where it is told of again. */
const asKnown = (text: string) => text.replace(/^(?:an?|the|its|his|her|their) /iu, 'the ');

const dimensionOf = ({ value, inside }: Word) =>
  value?.fact.type === 'quantity' && !inside ? value.fact.dimension : undefined;

/** "The deficit stood at 3%" behind "a deficit of 5%": another one, whose figure the sentence tells itself. */
function hasOtherFigure(noun: Word, { words: own }: Mention, { words }: Scene): boolean {
  const behind = own.slice(own.findIndex(({ key }) => key === noun.key) + 1);
  return behind.some((word) => {
    const dimension = dimensionOf(word);
    return (
      dimension !== undefined &&
      words.some((other) => dimensionOf(other) === dimension && other.start !== word.start)
    );
  });
}

/** "a bench of Justices Ben Hill [and Ada Orr]": the half of a phrase. */
function isHalfOfTwo({ words }: Mention, { text }: Scene): boolean {
  const last = words.at(-1);
  return (
    last?.name !== undefined &&
    /^ (?:and|&) \p{Lu}/u.test(text.slice(last.end, last.end + 7)) &&
    words.some(({ key }) => key === 'of')
  );
}

const MATCH_NOUN = /^(?:match|game|tie|fixture|clash|contest|encounter)$/u;

/** "In the second match Leeds met Hull. The match": that one, and not the one that the story began with. */
const isBehindOtherMatch = ({ sentence: told }: Mention, { mentions, sentence }: Scene): boolean =>
  [...mentions.otherMatches].some((at) => at > told && at <= sentence);

/** So far back a sentence names another of a kind. */
const NEAR = 260;
const ANOTHER =
  /(?<!\p{L})(?:an?|another|the) (?:similar|earlier|previous|rival|second|separate|competing|failed) (\p{Ll}{3,20})(?: (\p{Ll}{3,20}))?(?!\p{L})/gu;

/** "A similar bid by Zenor for Acme. The bid was thrown out": the one that was held beside the story's. */
function isBehindAnother({ key, start }: Word, { text }: Scene): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const last = before.slice(Math.max(0, before.search(/[.!?]["”]? (?=[^.!?]*[.!?]["”]? [^.!?]*$)/u)));
  return Array.from(last.matchAll(ANOTHER)).some(([, one, two]) => one === key || two === key);
}

/** "the plant" of what was named as "the Burnaston plant" before: the fuller phrase. */
export function definite(word: Word, scene: Scene): Put | null {
  // "'… and sent us the bill,' she said": the speaker's, whatever bill the story told of.
  if (scene.quoted.has(word) || isBesideOwnFirm(word, scene)) return null;
  const bridged =
    ofEvent(word, scene) ??
    shortOf(word, scene) ??
    inOffice(word, scene) ??
    ofCountry(word, scene) ??
    ofFirm(word, scene) ??
    firmByKind(word, scene);
  if (bridged) return bridged;
  const noun = bareNoun(word, scene);
  const bank = noun && bankOf(noun, word, scene);
  if (bank) return bank;
  const mention = noun && mentioned(noun, scene.mentions, scene.sentence);
  // Told of twice in the sentence, it may be another one.
  if (!mention || scene.words.some((other) => other.key === noun.key && other.start < noun.start))
    return null;
  if (isOwnedSince(noun, mention, word, scene) || isBehindAnother(noun, scene)) return null;
  // "aid groups" are not "the groups" that another sentence means.
  // "the rest of the country": of the story's own, whatever land was named.
  const at = scene.words.indexOf(word);
  if (noun.key === 'country' && scene.words[at - 2]?.key === 'rest') return null;
  if (
    noun.key === 'country' &&
    mention.words.some(({ name }) => name && isStateToo(name.canonical, scene.text))
  )
    return null;
  if (noun.key === 'bank' && tellsOfBanks(scene.text)) return null;
  // "The centre has yet to approve it": the government in Delhi, and no centre in Leeds.
  if (noun.key === 'centre' && scene.clause.subject?.words[0] === word && !scene.clause.verb.passive)
    return null;
  // "player of the match": an honour, whichever match it was.
  if (/^(?:player|man|woman)$/u.test(scene.words[at - 2]?.key ?? '') && scene.words[at - 1]?.key === 'of')
    return null;
  const open = mention.words[0]?.pos !== 'DET' && !mention.words.some(({ name }) => name);
  // "between the Guddu and Sukkur barrages": those of both, and not of the second alone.
  const from = mention.words[0]?.start ?? 0;
  if (noun.key !== noun.lemma && / (?:and|or) $/u.test(scene.text.slice(Math.max(0, from - 5), from)))
    return null;
  if (open && noun.key !== noun.lemma && noun.key.endsWith('s')) return null;
  if (isHalfOfTwo(mention, scene)) return null;
  if (
    isOfOtherLand(word, mention, scene) ||
    ownerIsTold(word, mention, scene) ||
    subjectIs(mention, word, scene)
  )
    return null;
  if (mention.firm && (isOfUntoldKind(noun, mention) || isDoneToItself(word, mention, scene))) return null;
  if (mention.firm && (hasOtherFirm(word, mention, scene) || isBesideLeading(mention, scene))) return null;
  // "The game will be played in May": another.
  if (mention.alone && MATCH_NOUN.test(noun.key) && (isToCome(scene) || isBehindOtherMatch(mention, scene)))
    return null;
  if (hasOtherFigure(noun, mention, scene)) return null;
  if (mention.event && (isPlacedBehind(noun, scene) || tellsPlace(mention, scene))) return null;
  const meant = put(scene.text, mention.words);
  if (mention.told) return { ...meant, text: mention.told, over: 2 };
  // "34L diamond": half of a sum.
  if (/^\p{Lu} /u.test(meant.text)) return null;
  // Half a quotation or parenthesis is no phrase.
  if (/["“”()]/u.test(meant.text)) return null;
  // "won approval to build", "Acme wins $9 billion order": the one that was told of.
  const [first] = mention.words;
  const bare = first?.pos === 'NOUN' && first.key === noun.key && noun.key === noun.lemma;
  const priced =
    first?.value !== undefined && mention.words.includes(noun) === false && noun.key === noun.lemma;
  const the =
    bare || lacksArticle(mention, noun) || (priced && mention.words.some(({ key }) => key === noun.key))
      ? 'the '
      : '';
  return { ...meant, text: `${the}${asKnown(meant.text)}`, over: 2 };
}

/** A phrase put for a pronoun, by its fuller name where it is "the plant" alone. */
export function inFull(
  meant: Put | null,
  words: readonly Word[],
  { mentions, sentence, text }: Scene,
): Put | null {
  const first = words[0];
  const noun = words[1];
  const third = words[2];
  if (!meant) return null;
  const known = { ...meant, text: meant.text.replace(/^an? /iu, 'the ') };
  if (first?.key !== 'the' || !noun || third || !isReferable(noun)) return known;
  const mention = mentioned(noun, mentions, sentence);
  return mention
    ? {
        ...meant,
        text: mention.told ?? asKnown(put(text, mention.words).text),
      }
    : known;
}

/** "this plant": the phrase it was named by, or else "the plant"; of "this" alone nobody knows. */
export function pointed(word: Word, scene: Scene): Resolution {
  if (!/^(?:this|these)$/u.test(word.key)) return 'lost';
  // "14 goals this term": a season.
  if (scene.words[scene.words.indexOf(word) + 1]?.key === 'term') return 'plain';
  const known = definite(word, scene);
  if (known) return known;
  const at = scene.words.indexOf(word);
  // "all these farms": those that were told of, and not all.
  if (/^(?:all|both)$/u.test(scene.words[at - 1]?.key ?? '')) return 'lost';
  const noun = scene.words
    .slice(at + 1, at + 5)
    .find((other) => !/^(?:ADJ|NUM)$/u.test(other.pos) || other.name);
  return at >= 0 && noun && isReferable(noun) ? { text: 'the' } : 'lost';
}
