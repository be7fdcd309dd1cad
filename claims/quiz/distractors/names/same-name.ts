import { byRef } from '../../../catalogue/lookup.ts';
import { isSameOrRelated } from '../../../catalogue/relatives.ts';
import type { Entity } from '../../../model.ts';
import { foldPhrase } from '../../../text/fold.ts';
import { isSourceOf } from '../../asking/source.ts';
import type { Candidate, Surroundings } from '../../types.ts';

/** Letters that papers write for one another in names: one stands for each group. */
const ALIKE: readonly (readonly [letters: RegExp, as: string])[] = [
  [/[\u0900-\u0903\u0904-\u0914\u093c\u093e-\u094d\u200c\u200d]/gu, ''],
  [/[णञङ]/gu, 'न'],
  [/[शष]/gu, 'स'],
  [/ब/gu, 'व'],
];

/** A word shorter than this in consonants says too little to tell names by one letter. */
const SHORTEST = 3;

const HINDI = /[\u0900-\u097f\u200c\u200d]/u;

/** The consonants of a word, those that papers mix up made one. */
function skeletonOf(word: string): string {
  if (!HINDI.test(word)) return word;
  return ALIKE.reduce((text, [letters, as]) => text.replace(letters, as), word);
}

/** Whether two texts are equal, or one letter put in, left out or changed apart. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.length === b.length
    ? a.slice(i + 1) === b.slice(i + 1)
    : a.length < b.length
      ? a.slice(i) === b.slice(i + 1)
      : a.slice(i + 1) === b.slice(i);
}

/** फडणनीस and फडणवीस, चंद्र and चन्द्र, जिबकलम and जिबाकलम: one name, spelt twice. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [skeletonOf(a), skeletonOf(b)];
  if (Math.min(x.length, y.length) < SHORTEST) return x === y && x.length > 1 && a.length === b.length;
  return x === y || (x[0] === y[0] && Math.min(x.length, y.length) > SHORTEST && isOneEditApart(x, y));
}

/** "गृह मंत्रालय" and "वित्त मंत्रालय" are two, "दिल्ली" and "नई दिल्ली" may be meant for one. */
function isWithin(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** Words that stand in the names of many who are no kin. */
const OF_MANY: ReadonlySet<string> = new Set(
  'सिंह कुमार कौर देवी मोहम्मद प्रसाद लाल singh kumar kaur mohammed'.split(' ').map(foldPhrase),
);

/** The words that tell somebody apart from others; all of them where there are none but those of many. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const own = words.filter((word) => !OF_MANY.has(word));
  return own.length > 0 ? own : words;
}

function shareWord(a: Entity, b: Entity, nameWords: Surroundings['nameWords']): boolean {
  const all = [nameWords(a.name), nameWords(b.name)] as const;
  const isTelling = a.class === 'person' && all.every((one) => one.some((word) => !OF_MANY.has(word)));
  const [own, words] = isTelling ? ([tellingWords(all[0]), tellingWords(all[1])] as const) : all;
  if (a.ref === undefined || b.ref === undefined)
    return own.some((word) => words.some((other) => isSameWord(word, other)));
  // Two entries of the catalogue are two things, however alike their names; people may be of one family.
  return a.class === 'person' ? own.some((word) => words.includes(word)) : isWithin(own, words);
}

/** Two names of one: the same ref, or of one class with a word in common. */
export function isSameName(a: Entity, b: Entity, nameWords: Surroundings['nameWords']): boolean {
  if (a.ref !== undefined && b.ref !== undefined) return a.ref === b.ref;
  return a.class === b.class && shareWord(a, b, nameWords);
}

/** Two names that could be one: a shared ref, a part, a whole, or a word in common however it is spelt. */
export function mayBeSame(a: Entity, b: Entity, nameWords: Surroundings['nameWords']): boolean {
  if (a.ref && b.ref && isSameOrRelated(a.ref, b.ref) !== 'none') return true;
  return a.class === b.class && shareWord(a, b, nameWords);
}

/** Players, and what a story of them is told by: without it, somebody of the story only bears the name of one. */
const PLAYER =
  /^person\.(?:cricketer|cricket-official|tennis|football|badminton|chess|wrestler|shooter|athlete|rugby|coach)/u;
const OF_SPORT =
  /खेल|खिलाड|क्रिकेट|मैच|मुकाबल|विकेट|बल्ल|गेंदबा|शतक|पदक|मेडल|ओलंपिक|ओलिंपिक|टूर्नामेंट|प्रतियोगिता|चैंपियन|चैम्पियन|आईपीएल|वनडे|विश्व ?कप|कुश्ती|पहलवान|दंगल|टेनिस|बैडमिंटन|फुटबॉल|फ\u093cुटबॉल|हॉकी|शतरंज|ग्रैंड|एथलीट|धावक|निशानेबा|शूटर|बीसीसीआई|कप्तान|कोच(?:$|[ ।,])|लीग|ट्रॉफी|सीरीज/u;

function isNoPlayer(category: string | undefined, told: string): boolean {
  return PLAYER.test(category ?? '') && !OF_SPORT.test(told.normalize('NFC'));
}

/** Posts of today, right before a name. */
const POST =
  /(?:^|[ (])(?:minister|MP|MLA|MLC|lawmaker|legislator|sarpanch|mukhiya|spokes(?:man|woman|person)|chairman|director|superintendent|inspector|constable|commissioner|collector|magistrate|engineer|manager|coach|principal|student|driver|मंत्री|विधायक|सांसद|एमएलसी|प्रवक्ता|महामंत्री|निदेशक|आयुक्त|जिलाधिकारी|डीएम|एसपी|एसएसपी|थानाध्यक्ष|थानाप्रभारी|इंस्पेक्टर|निरीक्षक|दारोगा|कॉन्स्टेबल|अभियंता|प्रबंधक|प्राचार्य|मुखिया|सरपंच|पार्षद|चालक|कोच) $/iu;
/** Who held it once: "the first education minister". */
const ONCE = /(?:^|[ (])(?:first|former|then|late|martyr|पहले|प्रथम|पूर्व|तत्कालीन|स्वर्गीय|स्व\.?|शहीद|दिवंगत) /iu;
/** A post has so many characters before it that say whose it is. */
const REACH = 40;

/** "Health minister Ada Palmer": whether a story names somebody by a post of today. */
function holdsPost(name: string, told: string): boolean {
  for (let at = told.indexOf(name); at >= 0; at = told.indexOf(name, at + 1)) {
    const before = told.slice(Math.max(0, at - REACH), at);
    if (POST.test(before) && !ONCE.test(before)) return true;
  }
  return false;
}

/**
 * "मंगल पांडे के अनुसार": who tells of what is now is no one of history, but bears the name; nor is a driver of whom a
 * story of a crime tells the player of that name. `told` is what the story tells.
 */
export function isNamesake({ ref, name }: Entity, candidate: Candidate, told: string): boolean {
  const category = ref === undefined ? undefined : byRef(ref)?.category;
  if (candidate.reading.claim.lang === 'hi' && isNoPlayer(category, told)) return true;
  if (category !== 'person.history') return false;
  return candidate.reading.claim.kind === 'statement' || isSourceOf(candidate) || holdsPost(name, told);
}
