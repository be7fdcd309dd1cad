import { FIRMS } from '../../lexicon/referents.ts';
import type { Word } from '../../tag/word.ts';
import { namesFirm, OF_FIRM } from '../memory/firms.ts';
import type { Mention } from '../memory/mention.ts';
import { tellsOfBanks } from './may-be-other.ts';
import { type Put, put, type Scene } from './scene.ts';

/** What only a firm is called, with a word before it that says of which trade. */
const KINDS =
  /^(?:chain|giant|startup|retailer|lender|insurer|brewer|carrier|airline|carmaker|automaker|chipmaker)$/u;

/** Words before it that make it another than the firm of the story. */
const OTHER =
  /^(?:rival|parent|new|other|same|another|former|second|first|foreign|smaller|larger|bigger|local|fellow)$/u;

/** "the burrito chain", "the Danish airline": the one firm that a story is about, where it tells of no other near. */
export function firmByKind(
  word: Word,
  { words, mentions, memory, sentence, text, clause, quoted }: Scene,
): Put | null {
  const firm = mentions.always.get('company');
  const at = words.indexOf(word);
  const [kind, noun, next] = words.slice(at + 1, at + 4);
  if (!firm?.firm || firm.firm !== 'sure' || firm.sentence >= sentence || quoted.has(word)) return null;
  const based = OF_FIRM.test(kind?.key ?? '') && FIRMS.includes(noun?.key ?? '');
  if (!kind || !noun || noun.pos !== 'NOUN' || OTHER.test(kind.key)) return null;
  if (!based && (kind.name || !KINDS.test(noun.key))) return null;
  if (
    /^(?:NOUN|PROPN|PART)$/u.test(next?.pos ?? '') ||
    /^(?:of|that|which|who|in|where)$/u.test(next?.key ?? '')
  )
    return null;
  const topic = sentence - memory.topicAt === 1 ? (memory.topic?.words ?? []) : [];
  const isOther = (near: readonly Word[]) =>
    near.some((own, i) => namesFirm(near, i) && own.name?.canonical.toLowerCase() !== firm.key);
  if (isOther(topic) || isOther(based ? words.filter(({ end }) => end <= word.start) : words)) return null;
  if (!based && clause.subject?.words[0] !== word) return null;
  return { ...put(text, firm.words), over: 3 };
}

/** Banks of which others are customers. */
const CENTRAL = /(?:reserve|central|world|development) bank|^bank of|federal reserve/u;

/** "the bank" in a story of Acme Bank, whatever the central bank of the land has told it. */
export function bankOf(noun: Word, word: Word, scene: Scene): Put | null {
  const { mentions, sentence, text, words, quoted, clause } = scene;
  const firm = mentions.always.get('company');
  if (noun.key !== 'bank' || firm?.firm !== 'sure' || firm.sentence >= sentence || quoted.has(word))
    return null;
  if (tellsOfBanks(text)) return null;
  if (!/ bank(?: ltd| limited)?$/u.test(firm.key) || CENTRAL.test(firm.key)) return null;
  const isOther = ({ name }: Word) =>
    / bank/iu.test(name?.canonical ?? '') &&
    !CENTRAL.test(name?.canonical.toLowerCase() ?? '') &&
    name?.canonical.toLowerCase() !== firm.key;

  const near = [...words.filter(({ end }) => end <= word.start), ...(scene.memory.topic?.words ?? [])];
  const own = clause.subject?.words.includes(word) ? [] : (clause.subject?.words ?? []);
  const told = own.some(({ name }) => name?.canonical.toLowerCase() === firm.key);
  return near.some(isOther) || told ? null : { ...put(text, firm.words), over: 2 };
}

/** What not every firm is, and what the name of such a firm has in it. */
const TRADES: Readonly<Record<string, RegExp>> = {
  airline: /\b(?:air|airlines?|airways|aviation|jet\S{0,10})\b|jet\b|^indigo$/u,
  lender: /\b(?:bank|bancorp|financial|finance|credit|capital|sbi|hdfc|icici)\b|bank\b/u,
  carmaker: /\b(?:motors?|cars?|auto\S{0,10}|automobiles?)\b/u,
  automaker: /\b(?:motors?|cars?|auto\S{0,10}|automobiles?)\b/u,
  retailer: /\b(?:stores?|retail|marts?|shops?|supermarkets?)\b|mart\b/u,
  supermarket: /\b(?:stores?|marts?|supermarkets?|foods)\b|mart\b/u,
  brewer: /\b(?:brew\S{0,10}|beers?)\b/u,
};

/** "The lender" in a story of Acme Steel: a firm that nothing calls so is another. */
export function isOfUntoldKind({ lemma }: Word, { key }: Mention): boolean {
  const trade = TRADES[lemma];
  return trade !== undefined && !trade.test(key);
}

/** What a firm's name may end in as well as another body's. */
const MAY_BE_FIRM =
  /^(?:alliance|group|network|services?|partnership|association|cooperative|trust|agency|exchange)$/u;

/** "Moon Launch Alliance said so. The company …": what the sentence before was about may be called a company too. */
function isPerhapsFirm(near: readonly Word[], at: number): boolean {
  const word = near[at];
  if (!word?.name || word.inside || word.length < 2 || /^(?:place|person)$/u.test(word.name.class))
    return false;
  return MAY_BE_FIRM.test(near[at + word.length - 1]?.key ?? '');
}

/** Another firm stands before the word, or the sentence before was about one. */
export function hasOtherFirm(word: Word, { key, sentence: at }: Mention, scene: Scene): boolean {
  const { words, memory, sentence } = scene;
  const topic = at < sentence && sentence - memory.topicAt === 1 ? (memory.topic?.words ?? []) : [];
  return [words.filter(({ end }) => end <= word.start), topic].some((near) =>
    near.some((other, n) => {
      const own = other.name?.canonical.toLowerCase() ?? '';
      const named = namesFirm(near, n) || (near === topic && isPerhapsFirm(near, n));
      return named && !key.endsWith(own) && !own.endsWith(key);
    }),
  );
}

/** "Hulls are cut by a subsidiary, Omega Yards. The company …": of the story's own firm, or of that one. */
export function isBesideLeading(mention: Mention, { mentions, memory, sentence }: Scene): boolean {
  const leading = mentions.always.get('company');
  if (leading?.firm !== 'sure' || leading.key === mention.key || mention.sentence >= sentence) return false;
  const topic = sentence - memory.topicAt === 1 ? (memory.topic?.words ?? []) : [];
  return !topic.some(({ start }) => mention.words.some((word) => word.start === start));
}
