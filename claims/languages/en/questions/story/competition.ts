import { isOfSport } from './match.ts';
import { isProperIn } from './proper.ts';

/** "The Australian Open", "Six Nations", "the FA Cup": what matches and races are part of. */
const COMPETITION =
  /(?<![\p{L}-])((?:\p{Lu}[\p{L}’'-]{1,20} ){1,3}(?:Open|Cup|League|Nations|Championships?|Championship|Trophy|Grand Prix|Marathon|Olympics|Olympic Games|Games|Masters|Premiership))(?![\p{L}-])/gu;
/** A lead is looked through no further than this. */
const LEAD = 500;
/** Words that only open a sentence, or say whose it is. */
const NOT_ITS_OWN =
  /^(?:The|A|An|In|At|On|For|And|But|After|This|Last|Next|Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday)(?:['’]s)? |^(?:\p{L}+['’]s?) /u;

/** The one competition that the lead of a report of sport names; null where it names none, or several. */
export function competitionOf(headline: string, text: string): string | null {
  // A headline that names one is of sport, whatever words its report has.
  if (!isOfSport(text) && headline.match(COMPETITION) === null) return null;
  const from = text.startsWith(headline) ? headline.length : 0;
  const lead = text.slice(from, from + LEAD);
  const found = Array.from(lead.matchAll(COMPETITION), ([, name = '']) => name.replace(NOT_ITS_OWN, ''));
  const [name] = found;
  const isOne = found.every(
    (other) => other === name || other.endsWith(` ${name}`) || name?.endsWith(` ${other}`),
  );
  return name?.includes(' ') && isOne && isProperIn(text, name) ? name : null;
}
