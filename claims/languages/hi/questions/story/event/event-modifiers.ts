import { fold } from '../../../../../text/fold.ts';
import { ANY_WEEKDAY } from '../../../calendar.ts';
import type { Word } from './event-place.ts';
import { PARTICIPLES } from './event-told.ts';

/** What says more closely what an event was: "सड़क हादसे", "नक्सली हमले", "बारूदी सुरंग विस्फोट". Own list. */
const KINDS: ReadonlySet<string> = new Set(
  'सड़क रेल ट्रेन बस कार ट्रक विमान हवाई हेलीकॉप्टर नाव नौका आत्मघाती फिदायीन आतंकी आतंकवादी नक्सली माओवादी उग्रवादी बम बारूदी सुरंग ड्रोन मिसाइल रॉकेट ग्रेनेड गैस सिलेंडर बॉयलर ज्वालामुखी सांप्रदायिक जातीय चुनावी बर्फीले चक्रवाती रेत'
    .split(' ')
    .map(fold),
);

/** How strong it was: that is said by the story, and names nothing. */
const STRENGTH: ReadonlySet<string> = new Set(
  'भीषण जबरदस्त भयानक भयंकर दर्दनाक जोरदार भारी बड़े बड़ी तेज शक्तिशाली ताकतवर जानलेवा अचानक प्रचंड विनाशकारी'
    .split(' ')
    .map(fold),
);

const STORMS: ReadonlySet<string> = new Set(['तूफान', 'चक्रवात'].map(fold));

const DAY = new RegExp(`^(?:${ANY_WEEKDAY}|आज|कल)$`, 'u');
const TIME = /^(?:सुबह|शाम|रात|दोपहर|तडके|देर)$/u;

/** Words without days and hours: "सोमवार की रात", "शनिवार को". */
function withoutTimes(words: readonly Word[]): Word[] {
  return words.filter(({ text, key }, at) => {
    const before = words[at - 1];
    const isOfDay = before !== undefined && (DAY.test(before.text) || TIME.test(before.key));
    return !DAY.test(text) && !TIME.test(key) && !(isOfDay && /^(?:को|की|में)$/u.test(text));
  });
}

/** More words are a phrase of their own. */
const MOST = 3;

/**
 * What stands between a place and its event, where that is nothing but what the event was: ["नक्सली"] of "बस्तर में सोमवार को
 * नक्सली हमले में". Null where anything else stands there. A storm has a name of its own.
 */
export function kindBefore(between: readonly Word[], event: Word): string[] | null {
  const told = withoutTimes(between).filter(({ key }) => !STRENGTH.has(key));
  if (told.some(({ closes }) => closes) || told.length > MOST) return null;
  const isNamed = told.length === 1 && STORMS.has(event.key);
  return isNamed || told.every(({ key }) => KINDS.has(key)) ? told.map(({ text }) => text) : null;
}

/** ["बारूदी", "सुरंग"] of "बारूदी सुरंग विस्फोट में": what the event was, right before it. */
export function kindRightBefore(words: readonly Word[], at: number): string[] {
  let from = at;
  while (from > 0 && KINDS.has(words[from - 1]?.key ?? '') && !words[from - 1]?.closes) from--;
  return words.slice(from, at).map(({ text }) => text);
}

/** Which groups clashed is not said before every question of a story. */
const BETWEEN_GROUPS = /^(?:सांप्रदायिक|जातीय)$/u;

/** What a label says an event was: "आत्मघाती" of "आत्मघाती हमला"; empty where nothing says it. */
export function sortBefore(words: readonly Word[], at: number): string {
  return kindRightBefore(words, at)
    .filter((word) => !BETWEEN_GROUPS.test(word))
    .join(' ');
}

/** Who keeps the law: beside them a label may say whom they met. Of other groups it is not said before every question. */
const FORCES: ReadonlySet<string> = new Set(
  'पुलिस सेना जवानों सुरक्षाबलों सुरक्षाकर्मियों पुलिसकर्मियों सैनिकों एसटीएफ सीआरपीएफ बीएसएफ एटीएस'.split(' ').map(fold),
);
const CLASHES: ReadonlySet<string> = new Set('मुठभेड़ झड़प एनकाउंटर'.split(' ').map(fold));
const AND: ReadonlySet<string> = new Set('और व एवं'.split(' ').map(fold));

const isGroup = ({ key, closes }: Word) => !closes && (FORCES.has(key) || /(?:ियों|रों|लों|दियों)$/u.test(key));

/** "तस्करों और पुलिस की" of "तस्करों और पुलिस के बीच मुठभेड़", "नक्सलियों से" of "नक्सलियों से मुठभेड़"; empty where it is not told. */
export function partiesBefore(words: readonly Word[], at: number): string {
  if (!CLASHES.has(words[at]?.key ?? '')) return '';
  const tie = words[at - 1]?.text === 'बीच' || words[at - 1]?.text === 'साथ' ? at - 2 : at - 1;
  const own = words[tie - 1];
  if (own === undefined || !isGroup(own)) return '';
  if (/^(?:की|के)$/u.test(words[tie]?.text ?? '') && AND.has(words[tie - 2]?.key ?? '')) {
    const other = words[tie - 3];
    const isMet = other !== undefined && isGroup(other) && (FORCES.has(own.key) || FORCES.has(other.key));
    return isMet ? `${other.text} और ${own.text} की` : '';
  }
  const isWith = words[tie]?.text === 'से' || words[at - 1]?.text === 'साथ';
  return isWith && !FORCES.has(own.key) ? `${own.text} से` : '';
}

/** Whether what stands before an event says who met. */
export const tellsParties = (sort: string | undefined) => / (?:की|से)$/u.test(sort ?? '');

/** "बर्फीले " before "तूफान में" → "बर्फीला ": a label has no marker behind it. */
export function asDirect(kind: string): string {
  return kind.replace(/^बर्फीले(?= )/u, 'बर्फीला');
}

/** Days and hours are asked for by others: they do not belong to the name of an event. */
const WHEN = new RegExp(`^(?:${ANY_WEEKDAY}|सुबह|शाम|रात|दोपहर|तड\u093c?के|त\u095cके|देर|आज|कल|को|की)$`, 'u');
/** A tie of more words makes a stem too long. */
const LONGEST_TIE = 6;

/** The words between a place and its event that tie them. */
export function shownTie(between: readonly Word[]): string[] {
  const names = between.filter(({ text, closes }) => !WHEN.test(text) && !closes);
  const words = (between.some(({ closes }) => closes) ? names.slice(0, 1) : names).map(({ text }) => text);
  const last = words.findLastIndex((word) => PARTICIPLES.test(fold(word)));
  const kept = words.length <= LONGEST_TIE ? words : words.slice(last);
  return kept.some((word) => /\p{Nd}/u.test(word)) ? words.slice(last) : kept;
}
