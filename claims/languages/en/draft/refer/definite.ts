import { LOCATES, OF_EVENT } from '../../lexicon/events.ts';
import { OF_COUNTRY, OF_FIRM_NOUNS } from '../../lexicon/referents.ts';
import { partsOf, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { namesFirm } from '../memory/firms.ts';
import type { Mention } from '../memory/mention.ts';
import { isReferable } from '../memory/mentions.ts';
import { mentioned, OPENING, sharesKind } from '../memory/story-mentions.ts';
import { bankOf, firmByKind, isOfUntoldKind } from './firm-kinds.ts';
import { type Put, put, type Resolution, type Scene } from './scene.ts';

const isNominal = (word: Word | undefined) =>
  word !== undefined &&
  (word.pos === 'NOUN' || word.pos === 'PROPN' || word.name !== undefined || word.value !== undefined);

/** The noun of a phrase of two words, "the plant", with nothing behind that says which; null for other phrases. */
function bareNoun(word: Word, { words, clause }: Scene): Word | null {
  const at = words.indexOf(word);
  const noun = words[at + 1];
  const next = words[at + 2];
  const third = words[at + 3];
  // "The City" within a title is a name.
  if (noun && /^\p{Lu}/u.test(noun.text)) return null;
  // "in the district last year"
  const timed = /^(?:last|this|next)$/u.test(next?.key ?? '') && next?.inside === undefined;
  if (at < 0 || !noun || !isReferable(noun) || (!timed && (isNominal(next) || next?.pos === 'ADJ')))
    return null;
  const dated = next?.key === 'on' && third?.value?.fact.type === 'time';
  if (!dated && /^(?:of|that|who|which|whose|where|whom|to|for|between|on)$/u.test(next?.key ?? ''))
    return null;
  if (next?.pos === 'VERB' && /ing$/u.test(next.key)) return null;
  // "the plants and factories", "the ship, which": more may belong to it.
  if (next?.pos === 'CCONJ' && isNominal(third)) return null;
  // "shared with the producer, Ben Hill": where the claim tells him as well.
  const { before, after } = clause;
  const beside = third?.name?.class === 'person' && [...before, ...after].flatMap(partWords).includes(third);
  if (next?.text === ',' && beside) return null;
  // "The festival, which opened in May, drew …": what commas set off says of it what it is, and not which one.
  const set = next?.text === ',' && clause.subject?.words[0] === word && clause.subject.words.length === 2;
  return next?.text === ',' && !set && /^(?:who|which|whose|the|a|an)$/u.test(third?.key ?? '') ? null : noun;
}

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

/** Another firm stands before the word, or the sentence before was about one. */
function hasOtherFirm(word: Word, { key, sentence: at }: Mention, scene: Scene): boolean {
  const { words, memory, sentence } = scene;
  const topic = at < sentence && sentence - memory.topicAt === 1 ? (memory.topic?.words ?? []) : [];
  return [words.filter(({ end }) => end <= word.start), topic].some((near) =>
    near.some((other, n) => {
      const own = other.name?.canonical.toLowerCase() ?? '';
      return namesFirm(near, n) && !key.endsWith(own) && !own.endsWith(key);
    }),
  );
}

/** "Hulls are cut by a subsidiary, Omega Yards. The company …": of the story's own firm, or of that one. */
function isBesideLeading(mention: Mention, { mentions, memory, sentence }: Scene): boolean {
  const leading = mentions.always.get('company');
  if (leading?.firm !== 'sure' || leading.key === mention.key || mention.sentence >= sentence) return false;
  const topic = sentence - memory.topicAt === 1 ? (memory.topic?.words ?? []) : [];
  return !topic.some(({ start }) => mention.words.some((word) => word.start === start));
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
  if (!subject || !named || /^['’]s?$/u.test(all[all.indexOf(word) + 2]?.text ?? '')) return false;
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

/** The clause tells where the event was already. */
function tellsPlace({ key }: Mention, { clause }: Scene): boolean {
  return partsOf(clause)
    .flatMap(partWords)
    .some(({ name }) => name !== undefined && name.canonical.toLowerCase() === key);
}

/** "the victims", "the death toll": of the event that the story is about. */
function ofEvent(word: Word, scene: Scene): Put | null {
  const { words, mentions, sentence, clause } = scene;
  const { event } = mentions;
  const at = words.indexOf(word);
  const death = words[at + 1]?.key === 'death' && words[at + 2]?.key === 'toll' ? 1 : 0;
  const noun = words[at + 1 + death];
  const link = OF_EVENT.get(noun?.key ?? '');
  const next = words[at + 2 + death];
  if (!event?.told || !noun || !link || event.sentence >= sentence || at < 0) return null;
  if (isNominal(next) || /^(?:ADJ|ADP|PART)$/u.test(next?.pos ?? '')) return null;
  if (/^(?:that|who|which|whose|where)$/u.test(next?.key ?? '') || tellsPlace(event, scene)) return null;
  // "The victims were brought in after the blast": told with it.
  const told = partsOf(clause).flatMap(partWords);
  if (told.some(({ lemma }) => mentions.always.get(lemma)?.event)) return null;
  const own = words.slice(at + 1, at + 2 + death).map(({ text }) => text);
  const antecedent = put(scene.text, event.words).antecedent;
  return {
    text: `the ${own.join(' ')} ${link} ${event.told}`,
    ...(antecedent ? { antecedent } : {}),
    over: 2 + death,
  };
}

/** "The government" of the one country that a story is about, where it names no part of one. */
function ofCountry(word: Word, scene: Scene): Put | null {
  const { mentions, sentence, words } = scene;
  const country = mentions.always.get('country');
  if (!country) return null;
  const at = words.indexOf(word);
  const bank = words[at + 1]?.key === 'central' && words[at + 2]?.key === 'bank' ? 1 : 0;
  const noun = words[at + 1 + bank];
  if (!noun || !country.named || country.sentence >= Math.min(sentence, OPENING)) return null;
  if (bank === 0 && (!OF_COUNTRY.has(noun.key) || bareNoun(word, scene) !== noun)) return null;
  if (bank === 1 && (isNominal(words[at + 3]) || /^(?:of|in|for)$/u.test(words[at + 3]?.key ?? '')))
    return null;
  const states = mentions.always.has('state') || [...mentions.told].some((told) => told.startsWith('state '));
  if (states || tellsPlace(country, scene)) return null;
  const meant = put(scene.text, country.words);
  const own = words.slice(at + 1, at + 2 + bank).map(({ text }) => text);
  return { ...meant, text: `the ${own.join(' ')} of ${meant.text}`, over: 2 + bank };
}

/** "The board" of the one firm that a story is about, where no other firm is near. */
function ofFirm(word: Word, scene: Scene): Put | null {
  const { mentions, sentence, clause } = scene;
  const firm = mentions.always.get('company');
  const noun = bareNoun(word, scene);
  if (!noun || !OF_FIRM_NOUNS.has(noun.key) || firm?.firm !== 'sure' || firm.sentence >= sentence)
    return null;
  const told = partsOf(clause)
    .flatMap(partWords)
    .some(({ name }) => name?.canonical.toLowerCase() === firm.key);
  if (told || mentions.always.has(noun.key) || hasOtherFirm(word, firm, scene)) return null;
  const meant = put(scene.text, firm.words);
  return { ...meant, text: `the ${noun.text} of ${meant.text}`, over: 2 };
}

/** "a plant in Palmerton", "its plant in Palmerton" where it is told of again. */
const asKnown = (text: string) => text.replace(/^(?:an?|the|its|his|her|their) /iu, 'the ');

/** "the plant" of what was named as "the Burnaston plant" before: the fuller phrase. */
export function definite(word: Word, scene: Scene): Put | null {
  // "'… and sent us the bill,' she said": the speaker's, whatever bill the story told of.
  if (scene.quoted.has(word)) return null;
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
  // "aid groups" are not "the groups" that another sentence means.
  // "the rest of the country": of the story's own, whatever land was named.
  const at = scene.words.indexOf(word);
  if (noun.key === 'country' && scene.words[at - 2]?.key === 'rest') return null;
  // "The centre has yet to approve it": the government in Delhi, and no centre in Leeds.
  if (noun.key === 'centre' && scene.clause.subject?.words[0] === word && !scene.clause.verb.passive)
    return null;
  // "player of the match": an honour, whichever match it was.
  if (/^(?:player|man|woman)$/u.test(scene.words[at - 2]?.key ?? '') && scene.words[at - 1]?.key === 'of')
    return null;
  const open = mention.words[0]?.pos !== 'DET' && !mention.words.some(({ name }) => name);
  if (open && noun.key !== noun.lemma && noun.key.endsWith('s')) return null;
  if (ownerIsTold(word, mention, scene) || subjectIs(mention, word, scene)) return null;
  if (mention.firm && (isOfUntoldKind(noun, mention) || isDoneToItself(word, mention, scene))) return null;
  if (mention.firm && (hasOtherFirm(word, mention, scene) || isBesideLeading(mention, scene))) return null;
  // "The game will be played in May": another.
  if (
    mention.alone &&
    /^(?:match|game|tie|fixture|clash|contest|encounter)$/u.test(noun.key) &&
    isToCome(scene)
  )
    return null;
  if (mention.event && (isPlacedBehind(noun, scene) || tellsPlace(mention, scene))) return null;
  const meant = put(scene.text, mention.words);
  if (mention.told) return { ...meant, text: mention.told, over: 2 };
  // Half a quotation or parenthesis is no phrase.
  if (/["“”()]/u.test(meant.text)) return null;
  // "won approval to build", "Acme wins $9 billion order": the one that was told of.
  const [first] = mention.words;
  const bare = first?.pos === 'NOUN' && first.key === noun.key && noun.key === noun.lemma;
  const priced =
    first?.value !== undefined && mention.words.includes(noun) === false && noun.key === noun.lemma;
  const the = bare || (priced && mention.words.some(({ key }) => key === noun.key)) ? 'the ' : '';
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
