import { canAct } from '../clause/actors.ts';
import type { Clause } from '../clause/index.ts';
import type { Nominal, Phrase } from '../clause/phrases.ts';
import { isGenitiveMarker, type Word } from '../tag/word.ts';

const FELT = /^(दुख|दुःख|खुशी|अफसोस|खेद|गर्व|अफ़सोस|पछतावा|मलाल|रंज|पश्चाताप)$/u;

/** "घटना का दुख है": who feels it is not told. */
export function lacksBearer({ phrases, verb, words }: Clause): boolean {
  if (verb?.root !== 'हो' || words.some(({ pronoun }) => pronoun === 'first-second')) return false;
  const last = phrases.at(-1);
  const noun =
    verb.conjunct ?? (last?.kind === 'nominal' && last.tag === 'direct' ? last.group.head : undefined);
  if (!noun || !FELT.test(noun.key)) return false;
  return !phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      (phrase.tag === 'dative' ||
        (phrase.tag === 'locative' && !phrase.group.head.name && canAct(phrase.group))),
  );
}

/** "घबराने से ज्यादा जरूरी है सतर्क रहना": what is needed stands behind the verb. */
export function lacksNeed({ phrases, verb, words }: Clause): boolean {
  if (verb?.root !== 'हो' || words[0] === undefined || phrases[0]?.kind !== 'embedded') return false;
  const needs = verb.conjunct?.key === 'जरूरी' || words.some(({ key }) => key === 'जरूरी');
  const compares = phrases[0].tag === 'instrumental' || phrases[0].tag === 'bound';
  return needs && compares && !phrases.some(isThing);
}

function isThing(phrase: Phrase): boolean {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'direct') return false;
  return phrase.group.head.pos !== 'adjective' && phrase.group.head.key !== 'जरूरी';
}

/** "पिछले पूरे साल में 88 थे", "दो फ्रांस के हैं", "दूसरी परीक्षा में 78 हो गए": how many, and of what stands before. */
export function countsUntold({ phrases, verb, relation }: Clause): boolean {
  if (relation === 'relative' || verb?.root !== 'हो' || verb.conjunct || verb.passive) return false;
  const direct = phrases.filter(
    (phrase) =>
      phrase.kind === 'nominal' &&
      phrase.tag === 'direct' &&
      phrase.group.head.value?.fact.type !== 'time' &&
      phrase.group.head.noun?.[0]?.class !== 'time',
  );
  const [first] = direct;
  if (first?.kind !== 'nominal') return false;
  const isBare = first.group.words.every(({ value, inside }) => {
    const fact = value?.fact;
    return inside || (fact?.type === 'quantity' && fact.dimension === 'count' && !fact.unit);
  });
  // "मृतकों में तीन बिहार के थे": of them.
  const isAmong = phrases.some(
    (phrase) => phrase.kind === 'nominal' && phrase.tag === 'locative' && /ों$/u.test(phrase.group.head.key),
  );
  return isBare && !isAmong && (direct.length === 1 || (first === phrases[0] && !verb.perfective));
}

const isDirect = (phrase: Phrase): phrase is Nominal => phrase.kind === 'nominal' && phrase.tag === 'direct';

/** "(भारत को 3-2 से हार झेलनी पड़ी,) न्यूजीलैंड के हाथों 3-1 हार मिली": who lost is told before. */
export function lacksLoser({ phrases, verb }: Clause): boolean {
  if (verb?.root !== 'मिल' || !phrases.some((one) => isDirect(one) && LOST.test(one.group.head.key)))
    return false;
  return !phrases.some(
    (one) => one.kind === 'nominal' && (one.tag === 'dative' || one.group.relative || one.group.pronoun),
  );
}

const LOST = /^(?:हार|शिकस्त|मात)$/u;

/** "(और) अनिद्रा का कारण बनता है": of what something becomes the cause, and not what it is. */
export function lacksCause({ phrases, verb }: Clause): boolean {
  const [only, ...more] = phrases.filter(isDirect);
  if (verb?.root !== 'बन' || verb.conjunct || !only || more.length > 0 || only.participle) return false;
  const { head, words } = only.group;
  return /^(?:कारण|वजह|सबब)$/u.test(head.key) && words.at(-1) === head && isGenitiveMarker(words.at(-2));
}

const PRICES = /^(?:भाव|दाम|कीमत|कीमतें|रेट|मूल्य)$/u;
/** What so much of is paid for, beside how much. */
const SOLD = /^(?:food|plant|substance|artefact|animal|vehicle|building|document|weapon)$/u;

/** "मंडी में औसत भाव 3200 रुपये क्विंटल रहे": how much was paid, and for what is told before. */
export function lacksGoods({ phrases, verb, words }: Clause): boolean {
  if (!verb || !/^(?:रह|हो|बोल|पहुंच)$/u.test(verb.root) || words.some(({ pronoun }) => pronoun)) return false;
  const price = phrases.find((one) => isDirect(one) && PRICES.test(one.group.head.key));
  if (!price || !isDirect(price) || !price.group.words.every(isOfPrice)) return false;
  const isPaid = ({ value }: Word) => value?.fact.type === 'quantity' && value.fact.dimension === 'money';
  return (
    words.some(isPaid) &&
    !words.some(({ name, noun }) => isThingName(name) || SOLD.test(noun?.[0]?.class ?? ''))
  );
}

const isOfPrice = ({ key, pos }: Word) =>
  PRICES.test(key) || pos === 'adjective' || /^(?:औसत|थोक|खुदरा)$/u.test(key);
const isThingName = (name: Word['name']) => name !== undefined && name.class !== 'place';

/** "शेष लापता हैं": of how many and of whom it is the rest stands before. */
export function isRest({ words }: Clause): boolean {
  const first = words[0];
  const second = words[1];
  return (
    /^(शेष|बाकी)$/u.test(first?.key ?? '') && (second?.pos === 'adjective' || second?.pos === 'postposition')
  );
}
