import type { SourceWords } from '../../frame/types.ts';
import { gistOf, hasKey } from '../../tag/gist.ts';
import type { Word } from '../../tag/word.ts';

const HE_SAID = /^(उन्होंने|इन्होंने|उनका|इनका|उनके|इनके|उसने|इसने)$/u;
export const speaks = (word: Word) =>
  word.key === 'कहना' || (word.verb?.some(({ root }) => /^(कह|बता|बोल|जोड)$/u.test(root)) ?? false);

/** What one who has spoken does next in words: "उन्होंने … की मांग की". */
const SAYS_ON =
  /^(?:मांग|आरोप|अपील|चेतावनी|आग्रह|दावा|स्वीकार|भरोसा|आश्वासन|सलाह|जोर|हवाला|जिक्र|उल्लेख|तंज|निशाना|आलोचना)$/u;
const SAYING_ON = /^(?:कर|लगा|दे|दिला|जता|कस|साध)$/u;

/** "… की मांग की है", "… का आरोप लगाया". */
const demands = (words: readonly Word[]) =>
  words.some(
    ({ key, tag }, i) =>
      SAYS_ON.test(key) &&
      tag === undefined &&
      (words[i + 1]?.verb?.some(({ root }) => SAYING_ON.test(root)) ?? false),
  );

export const SHORT: Readonly<Record<string, string>> = { सीएम: 'मुख्यमंत्री', पीएम: 'प्रधानमंत्री' };

/** The office that a word names, in its long form. */
function officeOf(word: Word | undefined): string | undefined {
  if (!word?.role || word.name) return undefined;
  return SHORT[word.text] ?? word.noun?.[0]?.lemma ?? word.key;
}

/** "मंत्री ने कहा", "मंत्री का कहना है", "मंत्री के मुताबिक". */
const SPEAKS_WITH = /^(?:ने|का|के)$/u;
export const ACCORDING = /^(?:मुताबिक|अनुसार)$/u;

/** "उन्होंने यह भी कहा", "श्री राय ने बताया": the one who spoke before speaks on, by name or as "उन्होंने". */
export function resumes(words: readonly Word[], { words: own }: SourceWords): 'named' | 'meant' | undefined {
  // "उसने किसी को नहीं बताया": who kept silent.
  if (gistOf(words).pos.has('negation') && !hasKey(words, 'कि')) return undefined;
  const front = words.slice(0, 6);
  const says = words.some(speaks) || front.some(({ key }) => ACCORDING.test(key)) || demands(words);
  if (!says) return undefined;
  const names = new Set(own.flatMap(({ name }) => (name?.class === 'person' ? [name.canonical] : [])));
  const office = officeOf(own.findLast(({ role }) => role));
  const surname = own.at(-1);
  const named = front.some(
    (word, i) =>
      (word.name && names.has(word.name.canonical)) ||
      (office !== undefined && officeOf(word) === office && SPEAKS_WITH.test(front[i + 1]?.key ?? '')) ||
      // "वीके सूद ने कहा … सूद ने कहा": a surname that no list knows.
      (own.length > 1 && surname?.text === word.text && !word.noun && front[i + 1]?.key === 'ने'),
  );
  if (named) return 'named';
  const meant = front.some(
    ({ key }, i) =>
      HE_SAID.test(key) || (/^(?:वह|वे|वो)$/u.test(key) && words[i + 1] && speaks(words[i + 1] as Word)),
  );
  return meant ? 'meant' : undefined;
}

/** "दुकानदारों ने धरना दिया। उनका कहना है": the view of many who acted right before, and not of whoever spoke earlier. */
export function isViewOfMany(
  words: readonly Word[],
  before: readonly Word[],
  { words: own }: SourceWords,
): boolean {
  if (!/^[उइ]नका$/u.test(words[0]?.key ?? '')) return false;
  return before.some(
    ({ key, noun }, i) =>
      /^(?:person|office)$/u.test(noun?.[0]?.class ?? '') &&
      /ों$/u.test(key) &&
      before[i + 1]?.key === 'ने' &&
      !own.some((word) => word.key === key),
  );
}

const SELF = /^(?:मैं|मैंने|मेरा|मेरी|मेरे|मुझे|मुझको|मुझसे|मुझ|हम|हमने|हमें|हमको|हमारा|हमारी|हमारे|हमसे)$/u;
const OF_PAPER = /^(?:संवाददाता|प्रतिनिधि|सहयोगी|अखबार|समाचार|पाठक|पाठकों)$/u;

/** "मैं कुर्सी के नीचे लेट गया": outside quotation marks too, whoever spoke speaks on. */
export function speaksOfSelf(words: readonly Word[]): boolean {
  return words.some(({ key }, i) => SELF.test(key) && !OF_PAPER.test(words[i + 1]?.key ?? ''));
}

/** Whether a sentence names no other person, and no office that acts. */
export function tellsOfNobodyElse(words: readonly Word[], source: SourceWords): boolean {
  const own = new Set(source.words.map(({ name }) => name?.canonical));
  return words.every(
    ({ name, role, inside }, i) =>
      (name?.class !== 'person' || inside === true || own.has(name.canonical)) &&
      !(role === true && words[i + 1]?.key === 'ने'),
  );
}

/** "रामनगर के राकेश वर्मा पांच अस्पताल घूमे": the text turns to somebody, who is "उन्होंने" of the next. */
export function opensWithPerson(words: readonly Word[]): boolean {
  const at = words.slice(0, 6).findIndex(({ name, inside }) => name?.class === 'person' && !inside);
  const after = words[at + (words[at]?.length ?? 1)];
  return at >= 0 && after?.pos !== 'postposition';
}

/** "मोहन राय चले गए", "सीमा राव आई हैं": told with the respect that "उन्होंने" tells with. */
function isRespectful(words: readonly Word[]): boolean {
  const last = words.findLast(({ pos }) => pos === 'verb' || pos === 'copula' || pos === 'auxiliary');
  return /(?:ए|े|ीं|ईं|ैं)$/u.test(last?.text ?? '');
}

/** "विपक्ष के नेता मोहन राय ने विरोध किया": somebody else by name or office acts, whom "उन्होंने" of the next sentence means. */
export function anotherActs(words: readonly Word[], source: SourceWords): boolean {
  const names = new Set(source.words.flatMap(({ name }) => (name ? [name.canonical] : [])));
  const office = officeOf(source.words.findLast(({ role }) => role));
  const first = words.find(({ name, inside }) => name?.class === 'person' && !inside)?.name?.canonical;
  if (opensWithPerson(words) && first && !names.has(first) && isRespectful(words)) return true;
  return words.some((word, i) => {
    const behind = words[i + (word.name ? word.length : 1)];
    if (word.inside || behind?.key !== 'ने') return false;
    if (word.name?.class === 'person') return !names.has(word.name.canonical);
    return word.role === true && officeOf(word) !== office;
  });
}
