import { isOfSport } from './match.ts';
import { isProperIn } from './proper.ts';

/** "The Australian Open", "Six Nations", "the FA Cup": what a competition is called last. */
const KIND =
  /(?<= )(?:Open|Cup|League|Nations|Championships?|Trophy|Grand Prix|Marathon|Olympics|Olympic Games|Games|Masters|Premiership)(?![\p{L}-])/gu;
/** A word of its name before that. */
const PART = /^\p{Lu}[\p{L}’'-]{1,20}$/u;
/** Where one word ends: at a space, and behind a mark or a line. */
const SEAM = / |(?<=[^\p{L}’' -])/u;
/** So many of them, and the characters that they may take. */
const PARTS = 3;
const REACH = 66;
/** A lead is looked through no further than this. */
const LEAD = 500;
/** Words that only open a sentence, or say whose it is. */
const NOT_ITS_OWN =
  /^(?:The|A|An|In|At|On|For|And|But|After|This|Last|Next|Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday)(?:['’]s)? |^(?:\p{L}+['’]s?) /u;

/** "Before then, Acme host Leeds in the Cup": of another match than the report's. */
const OF_NEXT_MATCH = /(?:^|(?<=[.!?\n] ?))Before (?:then|that), [^.!?\n]{1,160}/gu;

/** "Webb eyes Lions tour": a tour is of no competition that its report names beside it. */
const OF_TOUR = /(?<=\p{Lu}\p{L}{1,20} )tour(?!\p{L})/u;

/** Names of competitions in a text, with up to three words before their kind. */
function competitionsIn(text: string): string[] {
  return Array.from(text.matchAll(KIND), ({ 0: kind, index }) => {
    const before = text
      .slice(Math.max(0, index - REACH), index - 1)
      .split(SEAM)
      .slice(-PARTS);
    const from = before.findLastIndex((word) => !PART.test(word)) + 1;
    return from < before.length ? [[...before.slice(from), kind].join(' ')] : [];
  }).flat();
}

/** The one competition that the lead of a report of sport names; null where it names none, or several. */
export function competitionOf(headline: string, text: string, isSport = isOfSport(text)): string | null {
  // A headline that names one is of sport, whatever words its report has.
  if (!isSport && competitionsIn(headline).length === 0) return null;
  if (OF_TOUR.test(headline)) return null;
  const from = text.startsWith(headline) ? headline.length : 0;
  const lead = text.slice(from, from + LEAD).replace(OF_NEXT_MATCH, '');
  const found = competitionsIn(lead).map((name) => name.replace(NOT_ITS_OWN, ''));
  const [name] = found;
  const isOne = found.every(
    (other) => other === name || other.endsWith(` ${name}`) || name?.endsWith(` ${other}`),
  );
  return name?.includes(' ') && isOne && isProperIn(text, name) ? name : null;
}
