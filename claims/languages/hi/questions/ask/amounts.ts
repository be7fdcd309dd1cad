import type { Argument, Fact } from '../../../../model.ts';
import { fold, foldPhrase } from '../../../../text/fold.ts';
import type { Range } from '../../../../text/range.ts';
import { type Unit, unitByWord, unitOf } from '../../values/units.ts';
import { wordsBehind } from '../targets/margins.ts';
import { askOfTotal } from '../targets/totals.ts';
import { askBorrowed } from './alone.ts';
import { countedGender } from './counted.ts';
import { askMember, askPart } from './parts.ts';
import { askRupees } from './rupees.ts';
import { askScore } from './score.ts';
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

/** "14 बार नामित हुए" → "कितनी बार"; "तीन बार के विजेता" counts no doings. */
function askTimes(seat: Seat): Asked | null {
  const { reading, argument, outer } = seat;
  const shown = `${(outer ?? argument).text} `;
  const at = reading.claim.text.indexOf(shown);
  const rest = at < 0 ? 'के' : reading.claim.text.slice(at + shown.length);
  const isDone = /(?:^| )बार $/u.test(shown) && !/^(?:का|की|के|के बाद|में)(?: |$)/u.test(rest);
  return isDone ? { ...base(seat), text: 'कितनी', rule: 'ask.how-often' } : null;
}

/** Beasts die as well: then a bare number counts them. */
const BEASTS =
  /(?:पशु|मवेशी|जानवर|गाय|गोवंश|भैंस|बकर|बाघ|शेर|हाथी|हिरण|पक्षी|कौव|मुर्ग|कुत्त|बंदर|तेंदु|मछल|घोड़|सूअर|सुअर|बिल्ल)/u;

/** What befalls people alone, behind a bare number. Reviewed by hand. */
const BEFALLS_PEOPLE: readonly { readonly id: string; readonly behind: RegExp; readonly ask: string }[] = [
  // "अलीगढ़ में तीन की मौत", "छह की हालत गंभीर".
  {
    id: 'ask.people-of',
    behind: /^ (?:की (?:मौत|मृत्यु|जान|हालत|शिनाख्त|गिरफ्तारी|नियुक्ति|भर्ती|रिहाई)|का (?:चयन|इलाज|निधन))(?: |।)/u,
    ask: 'कितने लोगों',
  },
  // "पांच को गिरफ्तार किया", "ग्यारह को बाहर निकाला".
  {
    id: 'ask.people-to',
    behind:
      /^ को (?:\S+ ){0,4}(?:गिरफ्तार|हिरासत|बरी|रिहा|उम्रकैद|आजीवन|फांसी|निलंबित|मृत घोषित|बाहर निकाल\S*|सुरक्षित निकाल\S*|बचाया|बचा|छुट्टी दे|रेफर)(?: |।)/u,
    ask: 'कितने लोगों',
  },
  // "हादसे में 14 झुलस गए", "चार खुद तैरकर किनारे आए".
  {
    id: 'ask.people',
    behind:
      /^ (?:गंभीर रूप से |बुरी तरह |मामूली रूप से )?(?:घायल|जख्मी|झुलस|झुलसे|लापता|हताहत|बेहोश|मारे गए|खुद तैरकर|दब गए|बह गए|डूब गए)(?: |।)/u,
    ask: 'कितने लोग',
  },
  // "प्रतिमा यादव व 187 अन्य की याचिकाओं पर".
  { id: 'ask.others', behind: /^ अन्य (?:की|के|को|ने|पर|से) /u, ask: 'कितने' },
  // "करीब 45 हजार की आबादी".
  { id: 'ask.people-living', behind: /^ की आबादी(?: |।)/u, ask: 'कितने लोगों' },
];

/** Fewer others stand in a stem beside whoever is named, and are no answer. */
const MANY_OTHERS = 10;

/** "अलीगढ़ में तीन की मौत" → "कितने लोगों की मौत": a bare number that dies, or is caught, is of people. */
function askPeople(seat: Seat): Asked | null {
  const { reading, argument } = seat;
  const { text } = reading.claim;
  const at = text.indexOf(`${argument.text} `);
  const isAlone = at === 0 || (at > 0 && text[at - 1] === ' ');
  if (!isAlone || BEASTS.test(text) || (quantity(argument)?.value ?? 0) <= 1) return null;
  const behind = text.slice(at + argument.text.length);
  const isMany = (quantity(argument)?.value ?? 0) >= MANY_OTHERS;
  const found = BEFALLS_PEOPLE.find((one) => one.behind.test(behind) && (isMany || one.id !== 'ask.others'));
  return found ? { ...base(seat), text: found.ask, rule: found.id } : null;
}

/** "दो गुट अल-शबाब और बोको हराम": those that are counted stand named right behind, and tell how many they are. */
function areNamed({ reading, argument, outer }: Seat): boolean {
  const end = outer?.span.end ?? -1;
  const named = reading.claim.arguments.find(({ span }) => span.start === end + 1)?.text ?? '';
  const names = named.split(/, | (?:और|व|एवं|तथा) /u);
  return names.length > 1 && names.length === quantity(argument)?.value;
}

/** "कितने लोगों की मौत": the number alone is asked for, its noun stays. */
export function askCount(seat: Seat): Asked | null {
  if (areNamed(seat)) return null;
  if (quantity(seat.argument)?.dimension === 'times') {
    return /^\S+ गुना$/u.test(seat.argument.text)
      ? { ...base(seat), text: 'कितने गुना', rule: 'ask.times' }
      : null;
  }
  if (quantity(seat.argument)?.dimension === 'score') return askScore(seat);
  if (seat.slot.head === 'बार') return askTimes(seat);
  const rupees = askRupees(seat);
  if (rupees) return rupees;
  const total = askOfTotal(seat.reading, seat.at);
  if (total) return { ...base(seat), text: total, rule: 'ask.total' };
  if (quantity(seat.argument)?.comparator === 'moreThan')
    return { ...base(seat), text: 'कितने', rule: 'ask.more-than' };
  // "19 वीं सदी": the number is an ordinal that is written apart.
  if (/^(?:वां|वें|वीं|वी|वे|कम|से)$/u.test(wordsAfter(seat)[0] ?? '')) return null;
  const member = askMember(seat);
  if (member) return member;
  const gender = countedGender(seat);
  if (gender) return { ...base(seat), text: howMany(gender), rule: 'ask.count' };
  return askPeople(seat) ?? askPart(seat) ?? askBorrowed(seat);
}

/** Units that are told of one as of several; of two words for one the stem keeps that of the story. */
const SAME_IN_PLURAL = /^(?:साल|वर्ष|बरस|दिन|मिनट|सेकंड|सेकेंड|माह|सप्ताह)$/u;

/** "कितनी देर", "कितने वर्ष बाद". */
export function askDuration(seat: Seat): Asked | null {
  const fact = quantity(seat.argument);
  const number = numberRange(seat.argument);
  const unit = fact?.unit ? unitOf(fact.unit) : undefined;
  if (!fact || !number || !unit) return null;
  // "एक रात की प्रस्तुति का खर्च": it says of what the price is.
  if (
    fact.value === 1 &&
    /^ (?:का|की|के) (?!(?:बाद|लिए|भीतर|अंदर|दौरान))/u.test(wordsBehind(seat.reading, seat.argument))
  )
    return null;
  // "67 घंटे बर्बाद हुए": what the verb agrees with is counted.
  const counted = /^ (?:बर्बाद|व्यर्थ|खराब|बचे|बच|शेष|लगे|लग|लगते)(?= |।|$)/u.test(
    wordsBehind(seat.reading, seat.argument),
  );
  const bare = seat.slot.marker === '' && seat.argument.role === 'duration' && !counted;
  if (bare && /^(hour|minute|second)$/u.test(fact.unit ?? ''))
    return { ...base(seat), text: 'कितनी देर', rule: 'ask.how-long' };
  const own = seat.argument.text.slice(number.end - number.start + 1);
  const noun = fact.value === 1 && !SAME_IN_PLURAL.test(own) ? unit.plural : own;
  return { ...base(seat), text: `${howMany(unit.gender)} ${noun}`, rule: 'ask.how-many-units' };
}

const TEMPERATURE = /(?:^| )(?:तापमान|पारा|टेम्परेचर)(?: |$)/u;

/** "तापमान 16.1 डिग्री रहा", where the unit was told once for a row of towns: the number alone is asked for. */
function askBare(seat: Seat, unit: Unit): Asked | null {
  const [next = ''] = wordsBehind(seat.reading, seat.argument).trim().split(' ');
  // "जैसलमेर में 44.2 डिग्री दर्ज किया गया": what was so warm, the row told once as well.
  const isTold = unit.id !== 'celsius' || TEMPERATURE.test(seat.reading.claim.text);
  return isTold && unitByWord(fold(next))?.id === unit.id
    ? { ...base(seat), text: howMany(unit.gender), rule: 'ask.amount' }
    : null;
}

/** "पांच-पांच लाख रुपये": the number stands before what was read as the amount. */
function isShare({ reading: { claim }, argument }: Seat): boolean {
  const at = claim.text.indexOf(argument.text);
  return /(?:^| )(\S{1,12})-\1 $/u.test(claim.text.slice(0, Math.max(0, at)));
}

/** "72 किमी प्रति घंटे" → "कितने किमी प्रति घंटे": so much of a unit in another. */
function askRate(seat: Seat, words: readonly string[]): Asked | null {
  const per = words.findIndex((word) => /^प्रति/u.test(word));
  const unit = per > 1 ? unitByWord(fold(words[per - 1] as string)) : undefined;
  if (!unit) return null;
  const noun = words.slice(per - 1).join(' ');
  return { ...base(seat), text: `${howMany(unit.gender)} ${noun}`, rule: 'ask.amount' };
}

/** Signs of units that stand at their number, and what they are asked for as. */
const SIGNS: readonly { readonly written: RegExp; readonly ask: (unit: string) => string }[] = [
  { written: /^\p{Nd}[\p{Nd}.,]{0,9}(?:[-–]\p{Nd}[\p{Nd}.,]{0,9})?(%)$/u, ask: () => 'कितने प्रतिशत' },
  { written: /^(₹) ?\p{Nd}/u, ask: () => 'कितने रुपये' },
  { written: /^(\$) ?\p{Nd}/u, ask: () => 'कितने डॉलर' },
  {
    written: /^\p{Nd}[\p{Nd}.,]{0,9}(GB|MB|TB|mAh|MP|kg|km|cm|mm|kW|MW|GW|Hz)$/u,
    ask: (unit) => `कितने ${unit}`,
  },
];

/** "14%" → "कितने प्रतिशत", "₹2,999" → "कितने रुपये", "4GB" → "कितने GB". */
function askSigned(seat: Seat): Asked | null {
  const { text } = seat.argument;
  for (const { written, ask } of SIGNS) {
    const unit = written.exec(text)?.[1];
    if (unit !== undefined) return { ...base(seat), text: ask(unit), rule: 'ask.amount' };
  }
  return null;
}

/** "112 सीसी कैमरों" → "कितने सीसी कैमरों": no measure, but the cameras of a circuit. */
function askCameras(seat: Seat): Asked | null {
  const number = numberRange(seat.argument);
  const behind = wordsBehind(seat.reading, seat.argument);
  if (!number || !/ सीसी$/u.test(seat.argument.text) || !/^ (?:कैमर|टीवी)/u.test(behind)) return null;
  const answer = seat.argument.text.slice(0, number.end - number.start);
  return { range: number, dropMarker: false, answer, text: 'कितने', rule: 'ask.count' };
}

/** "कितने करोड़ रुपये", "कितने प्रतिशत", "कितने किलोमीटर". */
export function askAmount(seat: Seat): Asked | null {
  if (isShare(seat)) return null;
  const fact = quantity(seat.argument);
  if (!fact?.unit) return null;
  const camera = askCameras(seat);
  if (camera) return camera;
  const signed = askSigned(seat);
  if (signed) return signed;
  const words = seat.argument.text.split(' ');
  const unit = unitOf(fact.unit);
  if (!unit) return askRate(seat, words);
  if (words.length === 1) return askBare(seat, unit);
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
