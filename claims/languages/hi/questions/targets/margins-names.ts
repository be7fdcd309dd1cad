import { matchName } from '../../../../catalogue/lookup.ts';
import { isSameOrRelated } from '../../../../catalogue/relatives.ts';
import type { Argument, Entity, Reading } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { givenGender } from '../../lexicon/names/index.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import { wordsBefore, wordsBehind } from './margins.ts';

function entityAt({ claim }: Reading, at: number): Entity | null {
  const fact = claim.arguments[at]?.fact;
  return fact?.type === 'entity' ? fact : null;
}

/** "उत्तर प्रदेश में … मुरादाबाद में", "राजस्थान के कोटा से": whoever knows the town knows what it lies in. */
export function isWholeOfNamed(reading: Reading, at: number): boolean {
  const own = entityAt(reading, at);
  const ref = own?.class === 'place' ? own.ref : undefined;
  if (ref === undefined) return false;
  return reading.claim.arguments.some(
    ({ fact }, i) =>
      i !== at &&
      fact?.type === 'entity' &&
      fact.class === 'place' &&
      fact.ref !== undefined &&
      isSameOrRelated(fact.ref, ref) === 'part',
  );
}

/** "चीन के बाहर फैलने से", "भारत समेत कई देशों में": where it was not, and one of many, is no answer. */
export function isOutside(reading: Reading, at: number): boolean {
  const own = entityAt(reading, at);
  if (!own) return false;
  return /^ (?:(?:के|से) (?:बाद|बाहर|अलावा|इतर|अतिरिक्त|सिवा)|समेत|सहित|जैसे|आदि)(?: |$)/u.test(
    wordsBehind(reading, reading.claim.arguments[at] as Argument),
  );
}

/** "मुंबई, पुणे और ठाणे में": one of a row is no whole answer. */
export function isInRow(reading: Reading, at: number): boolean {
  if (!entityAt(reading, at)) return false;
  const argument = reading.claim.arguments[at] as Argument;
  return (
    /(?:,| (?:और|ओर|व|एवं|तथा|या)) $/u.test(wordsBefore(reading, argument)) ||
    /^(?:, | (?:और|ओर|व|एवं|तथा|या) )/u.test(wordsBehind(reading, argument))
  );
}

/** "गुरु नानक एयरपोर्ट अमृतसर में": the town behind a building is the end of its name. */
const BUILDING =
  /(?:एयरपोर्ट|हवाई अड्डा|अस्पताल|हॉस्पिटल|कॉलेज|विश्वविद्यालय|यूनिवर्सिटी|स्टेशन|मंदिर|संस्थान|भवन|थाना|प्रेस|ब्यूरो|जिलाधिकारी|डीएम|एसपी|एसएसपी|सीएमओ|आयुक्त|कोतवाली) $/u;

export function isEndOfName(reading: Reading, at: number): boolean {
  const own = entityAt(reading, at);
  return (
    own?.class === 'place' && BUILDING.test(wordsBefore(reading, reading.claim.arguments[at] as Argument))
  );
}

/** "रजनीश कर्नाटक को", "मोहन जापान ने": the name of a place right behind a given name is a surname. */
export function isSurname(reading: Reading, at: number): boolean {
  const own = entityAt(reading, at);
  if (own?.class !== 'place') return false;
  const argument = reading.claim.arguments[at] as Argument;
  const before = wordsBefore(reading, argument).trim().split(' ').at(-1) ?? '';
  if (before === '' || matchName([fold(before)], 0, 'hi') !== null || lookUpNoun(fold(before)).length > 0)
    return false;
  return givenGender(fold(before)) !== undefined;
}

/** "सीबीएसई दिल्ली के निर्देश", "ठाणे मुंबई पुलिस": of two names side by side each is a part of one. */
export function isBesideName(reading: Reading, at: number): boolean {
  const own = entityAt(reading, at);
  if (!own || own.class === 'person' || reading.claim.kind === 'role') return false;
  const argument = reading.claim.arguments[at] as Argument;
  const [behind, before] = [wordsBehind(reading, argument), wordsBefore(reading, argument)];
  return reading.claim.arguments.some(({ fact, text }, i) => {
    if (i === at || fact?.type !== 'entity' || fact.class === 'thing' || fact.class === 'person')
      return false;
    if (text.includes(argument.text) || argument.text.includes(text)) return false;
    return behind.startsWith(` ${text} `) || before.endsWith(` ${text} `) || before === `${text} `;
  });
}
