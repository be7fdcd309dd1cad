import { ROLES } from '../../lexicon/closed.ts';
import { PEOPLE_NOUNS } from '../../lexicon/nouns.ts';

/** "How close flight came": a clause that another word of the headline governs. */
const GOVERNED = /^(?:How|Why|What|When|Where|Whether|If|That) /u;
/** "Don't care if actors leave": what somebody says, without who does. */
const SAID = /^(?:Don['’]t|Do not|Can['’]t|Cannot|Won['’]t|Wouldn['’]t|Not|Never|Let|Won[’']t) /u;
/** "Doubt over Palmer": the half of a turn of phrase ("casts doubt over"). */
const OF_TURN = /^(?:Doubt|Light|Shadow|Sights|Blind eye|Cold water) (?:over|on|to)(?= )/u;
/** "B'luru retreat", "int'l meet": a word that papers shorten. */
const SHORTENED = /(?<!\p{L})\p{L}{1,4}['’](?!(?:s|t|d|m|ll|re|ve)(?!\p{L}))\p{Ll}{1,6}(?!\p{L})/u;

/** "IT dept", "city police": who acts, without what was done. */
const BODY_ALONE =
  /^(?:[\p{Lu}\d][\p{L}&.'’-]* ){0,3}(?:dept|department|police|cops|court|HC|SC|govt|government|ministry|council|commission|cabinet)$/iu;
/** What people are, where a headline names who speaks: "wife of singer Ben Hill". */
const isPerson = (word: string): boolean =>
  ROLES.has(word) ||
  PEOPLE_NOUNS.has(word) ||
  /^(?:wife|husband|man|woman|widow|mother|father|son|daughter)$/u.test(word);
/** What may be behind who speaks: when it was, and of what. */
const ASIDE = / (?:before|after|on|to|about|as|in|at|over) .*$/u;
/** Words before a colon that are what somebody says are so many at least. */
const SPEECH = 3;

/** "I lost all: wife of singer Ben Hill": who says what stands before the colon, and nothing that happened. */
function isSpeakerAlone(line: string, headline: string): boolean {
  const colon = headline.lastIndexOf(': ');
  if (colon < 0 || headline.slice(colon + 2).trim() !== line) return false;
  if (headline.slice(0, colon).split(' ').length < SPEECH) return false;
  const words = line.replace(ASIDE, '').toLowerCase().split(' ');
  return words.some(isPerson) && !words.some((word) => !isPerson(word) && /(?:[^s]s|ed|ing)$/u.test(word));
}

/** "Prime land worth": what something stood behind. */
const CUT_LAST = / (?:worth|than|of|at|for|from|with|to|about|against|into|the|an?)$/u;

/** Whether a line stands in a headline at its head or behind a colon: no other word governs it. */
function opensPart(line: string, headline: string): boolean {
  const at = headline.toLowerCase().indexOf(line.toLowerCase().slice(0, LOOKED_FOR));
  return at === 0 || (at > 0 && /[:;?!–—-] ?['‘"“]?$/u.test(headline.slice(0, at)));
}

/** So many characters of a line find it in its headline. */
const LOOKED_FOR = 16;

/** "Ready for war with Peru", "fears of strike": what may come, and is not yet. */
const NOT_YET =
  /(?<!\p{L})(?:ready|prepared|poised|threat|threats|threatens?|fears?|feared|risk|risks|calls?|bid|bids|plan|plans|hopes?|danger|talk|brink|verge|averts?|averted|avoids?|avoid|rules? out|denies|deny|rejects?|against|no|not|possible|likely|without|demands?|seeks?|proposes?|urges?|wants?|may face|eyes)(?: (?:for|of|to|over|an?|the|about|against|any|with|on)){0,2} $/iu;
/** "Court directs York, Leeds to clean river": what somebody is told to do, of whom the last one is left. */
const TOLD_TO =
  /(?<!\p{L})(?:directs?|asks?|orders?|tells?|urges?|wants?|allows?|forces?|lets?|permits?|requests?|instructs?|warns?|advises?|helps?|pushes|nudges?|presses)(?!\p{L})(?! (?:to|for)\b)[^:;]{0,60}$/iu;
/** "On rice, fuel": half of a pair of nouns without a verb. */
const PAIR_BEHIND =
  /^, \p{Ll}{3,14}(?<!ed|ing|s)(?=$|[;:])|^, \p{Ll}{3,14} (?:prices|costs|sales|exports|imports)(?=$|[;:])/u;
const ENDS_IN_NOUN = / (?:on|over|for|of|with|from|by|in|amid) \p{Ll}{3,14}$/u;
/** Words of headlines alone. */
const CLIPPED = /(?<!\p{L})(?:Oppn|Opp|Guv|Prez|Maha|Secy|Distt?|Mgmt|Netas?)(?!\p{L})/u;

/** Whether the words around a line in its headline make another thing of it than it says by itself. */
function isTornFrom(line: string, headline: string): boolean {
  const at = headline.toLowerCase().indexOf(line.toLowerCase());
  if (at < 0) return false;
  const before = headline.slice(0, at);
  if (NOT_YET.test(before)) return true;
  if (TOLD_TO.test(before) && / to \p{Ll}/u.test(line)) return true;
  return ENDS_IN_NOUN.test(line) && PAIR_BEHIND.test(headline.slice(at + line.length));
}

/** Whether a line made of a headline is half of what it says: nobody would print it before a question. */
export function isHalfLine(line: string, headline: string): boolean {
  if (line === headline) return false;
  if (isTornFrom(line, headline) || (CLIPPED.test(line) && line.split(' ').length < ENOUGH)) return true;
  if (isSpeakerAlone(line, headline) || BODY_ALONE.test(line)) return true;
  if (GOVERNED.test(line) && !opensPart(line, headline)) return true;
  // "…, says Palmer": who says it is told.
  if (SAID.test(line)) return !/, (?:says|said) /u.test(line);
  return (
    CUT_LAST.test(line) || OF_TURN.test(line) || (SHORTENED.test(line) && line.split(' ').length < ENOUGH)
  );
}

/** A line of so many words bears a shortened one. */
const ENOUGH = 5;
