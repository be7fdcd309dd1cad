import type { Argument, Fact, Gender } from '../../../model.ts';
import { fold, foldPhrase } from '../../../text/fold.ts';
import type { Range } from '../../../text/range.ts';
import { ANY_WEEKDAY } from '../calendar.ts';
import { lookUpNoun } from '../lexicon/noun-forms.ts';
import { unitByWord, unitOf } from '../values/units.ts';
import { type Asked, type Seat, wordsAfter } from './seat.ts';
import { howMany } from './wh.ts';

function quantity(argument: Argument): Extract<Fact, { type: 'quantity' }> | null {
  return argument.fact?.type === 'quantity' ? argument.fact : null;
}

/** The number words of a value, without its unit: "दो घंटे" → "दो". */
function numberRange(argument: Argument): Range | null {
  const space = argument.text.lastIndexOf(' ');
  return space < 0 ? null : { start: argument.span.start, end: argument.span.start + space };
}

function base({ argument }: Seat) {
  return { range: argument.span, dropMarker: false, answer: argument.text };
}

/** The end of a noun that many are told of: "फैक्ट्रियां", "बूथों", "बसें". */
const PLURAL = /(?:यां|ियाँ|ों|ओं|ें)$/u;

/**
 * Of "चार सीमेंट फैक्ट्रियां" the last noun is counted. Undefined where several words follow the number and the
 * lexicon does not know the last: its gender could be any.
 */
function countedGender(seat: Seat): Gender | undefined {
  const words = wordsAfter(seat);
  const end = words.findIndex((word) => /^(?:का|की|के|ने|को|से|में|पर|और|व|एवं|तथा|भी)$|,$/u.test(word));
  const noun = words.slice(0, end < 0 ? undefined : end);
  const last = noun.at(-1) ?? '';
  // "19 जमात के मरीज": of a chain whose first noun is not plural, which one is counted is not sure.
  if (/^(?:का|की|के)$/u.test(words[end] ?? '') && !PLURAL.test(last)) return undefined;
  if (noun.length < 2) return seat.slot.gender;
  const gendersOf = (word: string) => lookUpNoun(fold(word)).map((form) => form.gender);
  // "सात शिष्टमंडल खाड़ी के देशों": where the phrase goes on, any of its nouns may be the one counted.
  const genders = new Set(end < 0 ? gendersOf(last) : [...noun.flatMap(gendersOf), seat.slot.gender]);
  if (genders.size === 1) return [...genders][0];
  return end >= 0 || PLURAL.test(last) ? undefined : seat.slot.gender;
}

/** "14 बार नामित हुए" → "कितनी बार"; "तीन बार के विजेता" counts no doings. */
function askTimes(seat: Seat): Asked | null {
  const { reading, argument, outer } = seat;
  const shown = `${(outer ?? argument).text} `;
  const at = reading.claim.text.indexOf(shown);
  const rest = at < 0 ? 'के' : reading.claim.text.slice(at + shown.length);
  const isDone = /(?:^| )बार $/u.test(shown) && !/^(?:का|की|के|के बाद|में)(?: |$)/u.test(rest);
  return isDone ? { ...base(seat), text: 'कितनी', rule: 'ask.how-often' } : null;
}

/** Nouns of which a bare number tells: "शहर की आबादी 24 लाख है"; a day may stand between. */
const TOTAL = new RegExp(
  `(?:^| )(?:संख्या|आबादी|जनसंख्या|तादाद|सदस्यता) (?=(?:(?:(?:${ANY_WEEKDAY}) (?:शाम |सुबह |रात |दोपहर )?(?:को|तक)|बढ़कर|बढ़ कर|घटकर|अब|करीब|लगभग|दिनों-दिन) )*$)`,
  'u',
);

/** "मृतकों की संख्या बढ़कर 28 हो गई" → "कितनी हो गई". */
function askTotal(seat: Seat): Asked | null {
  const { reading, argument, outer } = seat;
  const isLast = !outer || outer.span.end === argument.span.end;
  const text = reading.claim.text.replace(/[\u200c\u200d]/gu, '');
  const at = isLast ? text.lastIndexOf(argument.text) : -1;
  return at > 0 && TOTAL.test(text.slice(0, at)) ? { ...base(seat), text: 'कितनी', rule: 'ask.total' } : null;
}

/** Beasts die as well: then a bare number counts them. */
const BEASTS =
  /(?:पशु|मवेशी|जानवर|गाय|गोवंश|भैंस|बकर|बाघ|शेर|हाथी|हिरण|पक्षी|कौव|मुर्ग|कुत्त|बंदर|तेंदु|मछल|घोड़|सूअर|सुअर|बिल्ल)/u;

/** "अलीगढ़ में तीन की मौत" → "कितने लोगों की मौत": a bare number that dies is of people. */
function askDead(seat: Seat): Asked | null {
  const { reading, argument } = seat;
  const { text } = reading.claim;
  const at = text.indexOf(`${argument.text} की `);
  const isAlone = at >= 0 && (at === 0 || text[at - 1] === ' ') && text.indexOf(argument.text) === at;
  const isDeath = /^ की (?:मौत|मृत्यु|जान)(?: |।)/u.test(text.slice(at + argument.text.length));
  const isPeople = !BEASTS.test(text) && (quantity(argument)?.value ?? 0) > 1;
  return isAlone && isDeath && isPeople ? { ...base(seat), text: 'कितने लोगों', rule: 'ask.dead' } : null;
}

/** "कितने लोगों की मौत": the number alone is asked for, its noun stays. */
export function askCount(seat: Seat): Asked | null {
  if (quantity(seat.argument)?.dimension === 'times') {
    return /^\S+ गुना$/u.test(seat.argument.text)
      ? { ...base(seat), text: 'कितने गुना', rule: 'ask.times' }
      : null;
  }
  if (seat.slot.head === 'बार') return askTimes(seat);
  const total = askTotal(seat);
  if (total) return total;
  if (!seat.slot.head || !seat.slot.gender) return askDead(seat);
  // "19 वीं सदी": the number is an ordinal that is written apart.
  if (/^(?:वां|वें|वीं|वी|वे|कम|से)$/u.test(wordsAfter(seat)[0] ?? '')) return null;
  const gender = countedGender(seat);
  return gender ? { ...base(seat), text: howMany(gender), rule: 'ask.count' } : null;
}

/** "कितनी देर", "कितने वर्ष बाद". */
export function askDuration(seat: Seat): Asked | null {
  const fact = quantity(seat.argument);
  const number = numberRange(seat.argument);
  const unit = fact?.unit ? unitOf(fact.unit) : undefined;
  if (!fact || !number || !unit) return null;
  const bare = seat.slot.marker === '' && seat.argument.role === 'duration';
  if (bare && /^(hour|minute|second)$/u.test(fact.unit ?? ''))
    return { ...base(seat), text: 'कितनी देर', rule: 'ask.how-long' };
  const noun = fact.value === 1 ? unit.plural : seat.argument.text.slice(number.end - number.start + 1);
  return { ...base(seat), text: `${howMany(unit.gender)} ${noun}`, rule: 'ask.how-many-units' };
}

/** "कितने करोड़ रुपये", "कितने प्रतिशत", "कितने किलोमीटर". */
export function askAmount(seat: Seat): Asked | null {
  const fact = quantity(seat.argument);
  const unit = fact?.unit ? unitOf(fact.unit) : undefined;
  const number = numberRange(seat.argument);
  if (!fact || !unit || !number) return null;
  const words = seat.argument.text.split(' ');
  const first = words.findIndex(
    (word, i) => unitByWord(foldPhrase(words.slice(i).join(' '))) ?? unitByWord(fold(word)),
  );
  const noun = words.slice(Math.max(first, 1)).join(' ');
  return { ...base(seat), text: `${howMany(unit.gender)} ${noun}`, rule: 'ask.amount' };
}

/** A claim of fewer words does not say of which order somebody is the fourth. */
const FEWEST_WORDS = 8;

/** "80वीं बटालियन" → "कौन-सी बटालियन", "किस बटालियन में": what is numbered is asked for by its number. */
export function askOrdinal(seat: Seat): Asked | null {
  const { argument, slot, outer } = seat;
  // "किस स्थान पर राजस्थान है?": of which order is not said.
  if (seat.reading.claim.text.split(' ').length < FEWEST_WORDS) return null;
  const marker = outer ? (seat.reading.form.slots[slot.within ?? -1]?.marker ?? '') : slot.marker;
  const isFeminine = /ी(?:ं)?$/u.test(argument.text);
  const isOblique = /े(?:ं)?$/u.test(argument.text) || marker !== '';
  const text = isOblique ? 'किस' : isFeminine ? 'कौन-सी' : 'कौन-सा';
  return { ...base(seat), text, rule: 'ask.ordinal' };
}
