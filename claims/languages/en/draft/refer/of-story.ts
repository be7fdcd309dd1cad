import { OF_EVENT } from '../../lexicon/events.ts';
import { OWN_POLITICS } from '../../lexicon/own-politics.ts';
import { OF_COUNTRY } from '../../lexicon/referents.ts';
import { partsOf, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Mention } from '../memory/mention.ts';
import { OPENING } from '../memory/story-mentions.ts';
import { bareNoun, isNominal } from './bare-noun.ts';
import { hasOtherFirm } from './firm-kinds.ts';
import { type Put, put, type Scene } from './scene.ts';

/** The clause tells where the event was already. */
export function tellsPlace({ key }: Mention, { clause }: Scene): boolean {
  return partsOf(clause)
    .flatMap(partWords)
    .some(({ name }) => name !== undefined && name.canonical.toLowerCase() === key);
}

/** "the victims", "the death toll": of the event that the story is about. */
export function ofEvent(word: Word, scene: Scene): Put | null {
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

/** "Labour MPs back the war in Peru. The government": of the land whose politics it tells, and not of Peru. */
const isOfOtherPolitics = ({ words }: Mention, text: string): boolean =>
  Object.entries(OWN_POLITICS).some(
    ([land, sign]) => !words.some(({ name }) => name?.canonical === land) && sign.test(text),
  );

/** "PERU's exports", as a first word of a story is printed: the land's name as it is written within a sentence. */
const inSmall = (name: string) =>
  /^(?:THE )?\p{Lu}{4,}(?: \p{Lu}{2,})*$/u.test(name)
    ? name
        .toLowerCase()
        .replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
        .replace(/^The /u, 'the ')
    : name;

/** "The government" of the one country that a story is about, where it names no part of one. */
export function ofCountry(word: Word, scene: Scene): Put | null {
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
  if (states || tellsPlace(country, scene) || isOfOtherPolitics(country, scene.text)) return null;
  const meant = put(scene.text, country.words);
  const own = words.slice(at + 1, at + 2 + bank).map(({ text }) => text);
  return { ...meant, text: `the ${own.join(' ')} of ${inSmall(meant.text)}`, over: 2 + bank };
}

/** "The board" of the one firm whose results a story tells, where no other firm is near: elsewhere many have one. */
export function ofFirm(word: Word, scene: Scene): Put | null {
  const { mentions, sentence, clause } = scene;
  const firm = mentions.always.get('company');
  const noun = bareNoun(word, scene);
  if (noun?.key !== 'board' || !mentions.results || firm?.firm !== 'sure' || firm.sentence >= sentence)
    return null;
  const told = partsOf(clause)
    .flatMap(partWords)
    .some(({ name }) => name?.canonical.toLowerCase() === firm.key);
  if (told || mentions.always.has(noun.key) || hasOtherFirm(word, firm, scene)) return null;
  const meant = put(scene.text, firm.words);
  return { ...meant, text: `the ${noun.text} of ${meant.text}`, over: 2 };
}
