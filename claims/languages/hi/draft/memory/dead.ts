import type { Frame } from '../../frame/types.ts';
import { hasAnyKey } from '../../tag/gist.ts';
import type { Word } from '../../tag/word.ts';
import { isOpen } from '../refer/open-person.ts';
import type { Cast, Dead, Place } from './memory-types.ts';
import { isPersonalPronoun } from './person-meant.ts';
import type { Resolution, Surroundings } from './surroundings.ts';

/** Words of respect for a death: of nobody else than the one whose it was. */
const DEATH = ['निधन', 'देहांत', 'देहावसान', 'स्वर्गवास'];
/** "… ने अंतिम सांस ली". */
const LAST = /^(?:अंतिम|आखिरी)$/u;
/** What belongs to a dead person. */
const OF_DEAD = /^(?:निधन|देहांत|देहावसान|स्वर्गवास|अंतिम|पार्थिव)$/u;
/** Words between a name and the death: "धर्मेंद्र का सोमवार को मुंबई में निधन". */
const FURTHEST = 14;

/** Where a clause tells of a death in words of respect, and the markers that the dead one's name stands before. */
function deathIn(words: readonly Word[]): { readonly at: number; readonly marker: RegExp } | undefined {
  if (hasAnyKey(words, DEATH))
    return { at: words.findIndex(({ key }) => DEATH.includes(key)), marker: /^(?:का|के)$/u };
  const at = words.findIndex(({ key }, i) => LAST.test(key) && words[i + 1]?.key === 'सांस');
  return at < 0 ? undefined : { at, marker: /^ने$/u };
}

/** "राय की पत्नी का निधन": of somebody of hers or his. */
const isKin = (word: Word, next: Word | undefined) =>
  word.noun?.[0]?.class === 'person' && !word.name && next?.tag === 'genitive';

/** The name before "का … निधन" or "ने … अंतिम सांस ली" in a clause. */
function namedDead(words: readonly Word[]): Word | undefined {
  const death = deathIn(words);
  if (!death) return undefined;
  const { at, marker } = death;
  const owners = words.filter(
    (word, i) =>
      i < at &&
      at - i <= FURTHEST &&
      word.name?.class === 'person' &&
      !word.inside &&
      marker.test(words[i + word.length]?.key ?? ''),
  );
  const owner = owners[0];
  if (!owner || owners.length > 1) return undefined;
  const between = words.slice(words.indexOf(owner) + owner.length, at);
  return between.some((word, i) => isKin(word, between[i + 1])) ? undefined : owner;
}

const DIES = /^(?:मौत|मौतें|मृत्यु|निधन|देहांत|देहावसान|स्वर्गवास|मृतक|मारे|मारा|मारी|मरे|मरा|मरी|हत्या)$/u;

/** "उनके साथी वर्मा भी चल बसे थे": somebody else than the dead one, who died as well. */
function anotherDies({ words }: Frame['clause'], { text }: Dead): boolean {
  const isDeath = words.some(
    ({ key }, i) =>
      DIES.test(key) ||
      (key === 'चल' && /^बस/u.test(words[i + 1]?.key ?? '')) ||
      (key === 'दम' && /^तोड/u.test(words[i + 1]?.key ?? '')),
  );
  return (
    isDeath &&
    words.some(({ name, noun, inside }) =>
      name ? name.class === 'person' && name.canonical !== text : !inside && noun?.[0]?.class === 'person',
    )
  );
}

/** The one whose death the text has told of, after a frame; undefined once it tells of another's. */
export function deadAfter(dead: Dead | undefined, { clause }: Frame, place: Place): Dead | undefined {
  const word = namedDead(clause.words);
  if (!word) return dead && anotherDies(clause, dead) ? { ...dead, another: true } : dead;
  const text = word.name?.canonical ?? word.text;
  if (dead && dead.text !== text) return undefined;
  const last = clause.words[clause.words.indexOf(word) + word.length - 1] ?? word;
  const gender = word.name?.gender;
  return (
    dead ?? { text, range: { start: word.start, end: last.end }, ...place, ...(gender ? { gender } : {}) }
  );
}

/** Whose "उनके निधन", "उनका अंतिम संस्कार" is. */
export function deadMeant(words: readonly Word[], at: number, dead: Dead | undefined): Dead | null {
  const word = words[at];
  const next = words[at + 1];
  if (!dead || !/^(?:उनका|उनकी|उनके)$/u.test(word?.key ?? '') || !OF_DEAD.test(next?.key ?? '')) return null;
  return dead;
}

/** "परिवार में तीन बेटे हैं" → "मोहन राय के परिवार में …": of whoever died. */
export function familyOfDead(
  words: readonly Word[],
  at: number,
  { memory: { dead }, marked, verb, clause = [] }: Surroundings,
): Resolution | null {
  const isBare = words.length === 1 && words[at]?.key === 'परिवार' && clause[0] === words[at];
  if (!dead || dead.another || !isBare || !marked || verb.root !== 'हो') return null;
  return { length: 1, text: `${dead.text} के परिवार`, antecedent: dead.range };
}

const KIN = /^(?:परिजन|परिजनों|परिवार|घरवालों|घरवाले|परिवारवालों|परिवारजनों|रिश्तेदारों)$/u;
const ILL = 'भर्ती वेंटिलेटर संक्रमण कैंसर दौरा बीमार तकलीफ इलाज आईसीयू'.split(' ');

/** "परिजनों के अनुसार उन्हें अस्पताल में भर्ती कराया गया": of whose illness kin tell, and not of their own. */
export function isSickOfKin({ key }: Word, { speaker, clause = [] }: Surroundings): boolean {
  return (
    /^(?:उन्हें|वे|उनका|उनकी)$/u.test(key) &&
    speaker?.words.some((word) => KIN.test(word.key)) === true &&
    hasAnyKey(clause, ILL)
  );
}

const DIRECT = /^(?:वे|वह|वो)$/u;

/** Whether the form shows the respect that the dead are told of with. */
const isRespectful = ({ key }: Word, { verb }: Surroundings): boolean =>
  DIRECT.test(key) ? verb.number === 'pl' : /^उन(?:्होंने|्हें|का|की|के|को)$/u.test(key);

/** Whether the last two sentences leave nobody else to be meant: of a woman, no other woman. */
function isAloneIn({ members, earlier, rivals }: Cast, dead: Dead, isOfWoman: boolean): boolean {
  const isOther = ({ text, gender }: Cast['members'][number]) =>
    text !== dead.text && (!isOfWoman || gender === 'f');
  if (members.some(isOther)) return false;
  if (isOfWoman) return !rivals.has('somebody') && !rivals.has('unlisted');
  return rivals.size === 0 && earlier.every((text) => text === dead.text);
}

/** "उन्हें 2007 में सम्मान मिला": the story goes on about whoever died, where it tells of nobody else. */
export function lateMeant(word: Word, around: Surroundings): Dead | null {
  const { memory, verb, sentence, clause = [] } = around;
  const { dead, cast } = memory;
  if (!dead || !cast || !isPersonalPronoun(word) || !isRespectful(word, around)) return null;
  if (around.isSaid && !isSickOfKin(word, around)) return null;
  if (around.led || around.others.includes(dead.text) || isOpen(word, around)) return null;
  if (DIRECT.test(word.key) && verb.gender && dead.gender && verb.gender !== dead.gender) return null;
  if (sentence - cast.sentence > 1) return null;
  if (clause.some((one) => one !== word && (one.name?.class === 'person' || isPersonalPronoun(one))))
    return null;
  const isOfWoman = DIRECT.test(word.key) && verb.gender === 'f' && dead.gender === 'f';
  return isAloneIn(cast, dead, isOfWoman) ? dead : null;
}
