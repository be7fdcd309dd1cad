import type { Gender } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import { wordsBehind } from '../targets/margins.ts';
import { type Seat, wordsAfter } from './seat.ts';

/** The end of a noun that many are told of: "फैक्ट्रियां", "बूथों", "बसें". */
const PLURAL = /(?:यां|ियाँ|ों|ओं|ें)$/u;
const GENITIVE = /^(?:का|की|के)$/u;
/** What ends the phrase of the counted. */
const END = /^(?:का|की|के|ने|को|से|में|पर|तक|और|व|एवं|तथा|भी)$|[,।]$/u;
/** "11 और लोगों", "दो अन्य लोग": more of them. */
const MORE = /^(?:और|अन्य)$/u;
const NUMBER = /^(?:\p{Nd}.*|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|एक-एक|दो-दो)$/u;
/** "सात सदस्यीय समिति", "32 मंजिला इमारत": the number counts what the word behind it is made of. */
const OF_MEMBERS = /^(?:सदस्यीय|सूत्री|सूत्रीय|दिवसीय|सीटर)$/u;
const OF_STOREYS = /^(?:मंजिला|मंजिली)$/u;
/** A noun that is measured without a unit: "6.3 तीव्रता का भूकंप". */
const STRENGTH: ReadonlyMap<string, Gender> = new Map([
  ['तीव्रता', 'f'],
  ['मैग्नीट्यूड', 'm'],
]);

/** Points of games and of markets; what they make up stands behind them. */
const OF_SCORE = /^(?:रन|अंक|विकेट|गोल|वोट|मत)$/u;
/** "2,357 अंकों यानी 6.6 फीसदी": points, told once more in another measure. */
const POINTS_THAT_IS = /^(?:रन|अंक)(?:ों)? (?:यानी|यानि|अर्थात|या)(?: |$)/u;

/** "छात्र-छात्राओं": men and women in one word are asked for as men. */
const PAIR = /^(\S{2,15})-(\S{2,15})(?:ओं|ाएं|यों|यां)$/u;

function isMixedPair(word: string): boolean {
  const man = PAIR.exec(word)?.[1];
  return man !== undefined && lookUpNoun(fold(man)).some((form) => form.gender === 'm');
}

function gendersOf(word: string): Gender[] {
  if (isMixedPair(word)) return ['m'];
  return lookUpNoun(fold(word)).map((form) => form.gender);
}

/** The gender that all agree in. */
function agreed(genders: readonly (Gender | undefined)[]): Gender | undefined {
  return new Set(genders).size === 1 ? genders[0] : undefined;
}

/** Of a phrase whose nouns the lexicon lacks, the verb tells: "332 पूल जांचे गए". */
function genderByVerb({ reading: { form }, slot, outer }: Seat, last: string): Gender | undefined {
  const { gender, number } = form.predicate;
  const own = slot.within === undefined ? slot : form.slots[slot.within];
  // An oblique noun without a marker was cut from its phrase.
  return outer && own?.marker === '' && number === 'pl' && !/(?:ों|ओं)$/u.test(last) ? gender : undefined;
}

/** Names of Latin letters in a row: "आरसीसी". */
const LETTERS = /^(?:ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|एक्स|वाई|जेड){2,6}$/u;

/** "70 आरसीसी जवान": bare digits before an abbreviation may be the number of a unit; before nothing they count nothing. */
function isUnit({ argument }: Seat, noun: readonly string[]): boolean {
  const [first] = noun;
  return first === undefined || (/^\p{Nd}+$/u.test(argument.text) && LETTERS.test(first));
}

/** "45 रेलवे" before "स्टेशनों पर": an oblique noun that was cut from the phrase is what is counted. */
function cutOff({ reading, slot, outer }: Seat): string[] {
  if (!outer || reading.form.slots[slot.within ?? -1]?.marker !== '') return [];
  const [next = ''] = wordsBehind(reading, outer).trim().split(' ');
  return /(?:ों|ओं)$/u.test(next) ? [next] : [];
}

/** "दो अन्य पुलिस कर्मी घायल हुए", where the number was read as a phrase of its own: the nouns behind it. */
function genderBehind({ reading, argument }: Seat): Gender | undefined {
  const [more = '', ...words] = wordsBehind(reading, argument).trim().split(' ');
  if (!MORE.test(more)) return undefined;
  const end = words.findIndex((word) => END.test(word) || gendersOf(word).length === 0);
  return agreed(words.slice(0, end < 0 ? undefined : end).flatMap(gendersOf));
}

/** "11 पुलिस अधिकारी", "1,000 दिहाड़ी मजदूर": whose, or of what sort, they are stands before them. */
const OF_BODY =
  /^(?:पुलिस|रेल|रेलवे|बैंक|वन|बिजली|सरकारी|दिहाड\u093c?ी|दिहा\u095cी|ठेका|खेतिहर|प्रवासी|बस|ट्रक|टैक्सी|ऑटो)$/u;

/** "गया में 40 लोग बाढ़ से घिर गए": the noun right behind the number is counted, whatever was read as its head. */
function genderNext({ reading, argument }: Seat): Gender | undefined {
  const [next = '', after = ''] = wordsBehind(reading, argument).trim().split(' ');
  return agreed(gendersOf(OF_BODY.test(next) && gendersOf(after).length > 0 ? after : next));
}

/** "चार नए संक्रमण के मामले": whichever of the two is counted, both ask by the same word. */
function inChain(owner: string, rest: readonly string[]): Gender | undefined {
  const end = rest.findIndex((word) => END.test(word));
  const noun = rest.slice(0, end < 0 ? undefined : end);
  if (noun.some((word) => NUMBER.test(word)) || GENITIVE.test(rest[end] ?? '')) return undefined;
  const owners = gendersOf(owner);
  return owners.length === 0 ? undefined : agreed([...owners, ...gendersOf(noun.at(-1) ?? '')]);
}

/**
 * Of "चार सीमेंट फैक्ट्रियां" the last noun is counted. Undefined where several words follow the number and the
 * lexicon does not know the last: its gender could be any.
 */
export function countedGender(seat: Seat): Gender | undefined {
  if (!seat.outer) return genderNext(seat) ?? seat.slot.gender ?? genderBehind(seat);
  const all = [...wordsAfter(seat), ...cutOff(seat)];
  const words = MORE.test(all[0] ?? '') && !NUMBER.test(all[1] ?? '') ? all.slice(1) : all;
  const end = words.findIndex((word) => END.test(word));
  const noun = words.slice(0, end < 0 ? undefined : end);
  const last = noun.at(-1) ?? '';
  if (isMixedPair(last)) return 'm';
  if (OF_BODY.test(noun[0] ?? '') && noun.length < 3) {
    const [cut = ''] = wordsBehind(seat.reading, seat.outer).trim().split(' ');
    const officers = noun.length === 2 ? last : cut;
    if (gendersOf(officers).length > 0) return agreed(gendersOf(officers));
  }
  const strength = STRENGTH.get(noun[0] ?? '');
  if (strength) return strength;
  if (OF_MEMBERS.test(noun[0] ?? '')) return 'm';
  if (OF_STOREYS.test(noun[0] ?? '')) return 'f';
  if (POINTS_THAT_IS.test(noun.join(' '))) return 'm';
  // "67 रन की पारी", "412 अंक की गिरावट": what a score or a rate is counted in.
  if (noun.length === 1 && /^(?:की|का|के)$/u.test(words[end] ?? '') && OF_SCORE.test(last)) return 'm';
  // "तीन ग्राम पंचायतों के 11 वार्ड": of two nouns the oblique plural is counted, the one before it says of what sort.
  if (end > 1 && /(?:ों|ओं)$/u.test(last) && gendersOf(last).length > 0) return agreed(gendersOf(last));
  // "19 जमात के मरीज": of a chain whose first noun is not plural, which one is counted is not sure.
  if (GENITIVE.test(words[end] ?? '') && !PLURAL.test(last)) return inChain(last, words.slice(end + 1));
  if (seat.slot.gender === undefined)
    return isUnit(seat, noun) ? undefined : (agreed(gendersOf(last)) ?? genderByVerb(seat, last));
  if (noun.length < 2) return seat.slot.gender;
  // "सात शिष्टमंडल खाड़ी के देशों": where the phrase goes on, any of its nouns may be the one counted.
  const genders = new Set(end < 0 ? gendersOf(last) : [...noun.flatMap(gendersOf), seat.slot.gender]);
  if (genders.size === 1) return [...genders][0];
  // "1,000 दिहाड़ी मजदूर एकत्रित हो गए": women or men, the verb says.
  const { gender, number } = seat.reading.form.predicate;
  const isByVerb = genders.has('m') && gender === 'm' && number === 'pl';
  const own = isByVerb ? 'm' : seat.slot.gender;
  return end >= 0 || PLURAL.test(last) ? undefined : own;
}
