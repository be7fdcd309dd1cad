import { searchText } from '../../../claims/index.ts';
import { boundsOf, dayOf, marksOf } from '../../../src/store/search/marks.ts';

/** A stream of numbers from 0 to 1 that a seed decides (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const CONSONANTS = [...'कखगघचछजझटठडढतथदधनपफबभमयरलवशसह'];
const SIGNS = ['', 'ा', 'ि', 'ी', 'ु', 'ू', 'े', 'ै', 'ो', 'ौ', 'ं'];
const LATIN = [...'bcdfghjklmnprstvwyz'];
const VOWELS = [...'aeiou', 'ai', 'ee', 'oo'];
const HINDI_TOP = 'में के ने की से को का और है पर कि यह भी सरकार कहा लोगों देश दिन साल रुपये'.split(' ');
const ENGLISH_TOP =
  'the of in to and on for a said at by with government people year minister police new two percent'.split(
    ' ',
  );

const pick = <T>(list: readonly T[], next: () => number) => list[Math.floor(next() * list.length)] as T;

function madeWord(lang: 'hi' | 'en', next: () => number): string {
  const syllables = 2 + Math.floor(next() * 3);
  let word = '';
  for (let i = 0; i < syllables; i++)
    word +=
      lang === 'hi' ? pick(CONSONANTS, next) + pick(SIGNS, next) : pick(LATIN, next) + pick(VOWELS, next);
  return word;
}

const VOCABULARY = 60_000;
const NAMES = 4_000;
const PUBLISHERS = 300;

interface Word {
  readonly text: string;
  readonly stems: string;
  readonly sounds: string;
}

const asWord = (text: string): Word => ({ text, ...searchText(text) });

/** Words by falling frequency, as a language has them: a few in half of all claims, most hardly ever. */
function vocabulary(lang: 'hi' | 'en'): Word[] {
  const next = random(lang === 'hi' ? 11 : 12);
  const top = lang === 'hi' ? HINDI_TOP : ENGLISH_TOP;
  return [...top, ...Array.from({ length: VOCABULARY - top.length }, () => madeWord(lang, next))].map(asWord);
}

/** A place in a list by Zipf's law: the first is asked for most. */
function zipf(length: number, next: () => number): number {
  return Math.min(length - 1, Math.floor((length + 1) ** next()) - 1);
}

export interface World {
  readonly words: Readonly<Record<'hi' | 'en', readonly Word[]>>;
  readonly names: readonly Word[];
}

export function makeWorld(): World {
  const next = random(13);
  return {
    words: { hi: vocabulary('hi'), en: vocabulary('en') },
    names: Array.from({ length: NAMES }, () => asWord(`${madeWord('hi', next)} ${madeWord('hi', next)}`)),
  };
}

const CLAIMS_AN_ARTICLE = 20;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAY = 86_400_000;
const YEARS = 10;

/** The claim with this number in a store of so many: its row in `claims` and in `claim_search`. */
export function makeClaim(world: World, seq: number, of: number) {
  const next = random(seq * 7919 + 1);
  const article = Math.floor(seq / CLAIMS_AN_ARTICLE);
  const lang = article % 3 === 2 ? ('en' as const) : ('hi' as const);
  const name = zipf(NAMES, next);
  const words: Word[] = [world.names[name] as Word];
  for (let i = 7 + Math.floor(next() * 8); i > 0; i--)
    words.push(world.words[lang][zipf(VOCABULARY, next)] as Word);
  const text = words.map((word) => word.text).join(' ');
  const publisher = `paper ${zipf(PUBLISHERS, random(article))}`;
  const date = new Date(FIRST_DAY + (seq / of) * YEARS * 365 * DAY).toISOString();
  const claim = {
    id: `clm_${seq}`,
    articleId: `art_${article}`,
    lang,
    text,
    kind: pick(['event', 'event', 'event', 'state', 'attribute', 'statement'] as const, next),
    spans: [{ start: 0, end: text.length, exact: text }],
    arguments: [],
    attribution: null,
    modality: pick(['asserted', 'asserted', 'reported', 'planned'] as const, next),
    negated: false,
    confidence: 0.9,
    substitutions: [],
    insertions: [],
    rules: ['claim.clause'],
    status: 'live' as const,
    engineVersion: 'bench',
  };
  const refs = [`person:${name}`, `city:${zipf(500, next)}`];
  return {
    seq,
    article,
    claim,
    publisher,
    date,
    stems: words.map((word) => word.stems).join(' '),
    sounds: words.map((word) => word.sounds).join(' '),
    marks: marksOf(claim, publisher, refs),
    bounds: boundsOf(`own_${article % 50}`, date),
    day: dayOf(date),
  };
}
