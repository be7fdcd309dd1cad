import type { Target } from '../../../language.ts';
import type { Asked } from '../stem.ts';
import type { Seat } from './seat.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is worth an amount: "a $9bn takeover". */
const WORTH = set(
  'deal buyout bid takeover offer contract order project lawsuit settlement transfer move agreement programme program campaign scheme purchase acquisition merger rescue package plan expansion development sponsorship stake',
);
/** What is an amount itself: "a £20 fine". */
const OF = set(
  'fine bill debt loss profit prize loan grant salary fee bonus fund budget investment bond bailout payment donation fraud deficit surplus dividend payout reward ransom rise increase fall drop cut decline jump surge gain share stake majority discount return rebate subsidy levy charge deposit allowance pension endowment injection overdraft mortgage windfall jackpot tariff duty tax toll penalty hike cess excise royalty commission surcharge target',
);

/** What is an amount itself in two words: "a €5 billion credit line". */
const TWO =
  /^(?: \([^)]{1,20}\))? ((?:credit|cash|relief|aid|stimulus) )(line|facility|limit|prize|injection)(?=[ ,.;:]|$)/u;

/** "(£5bn)", words that tell which, "year-on-year (Y-o-Y)", and the noun: behind the amount. */
const NOUN = /^(?: \([^)]{1,20}\))? ((?:[\p{Ll}-]+ ){0,2}?)(?:\([^)]{1,20}\) )?(\p{Ll}+)(?=[ ,.;:]|$)/u;
/** An article with a word of its own: "a temporary 10% levy". */
const ARTICLE =
  /(?:^|\s)(an? (?:(?:temporary|new|flat|additional|further|special|initial|one-time|interim|provisional|blanket|minimum|maximum|combined|proposed|fresh|punitive|retaliatory|baseline|base) )?)$/iu;
const LONGEST_ARTICLE = 18;

/** "A $9bn takeover": "a takeover worth how much"; "a 26% rise": "a rise of what percentage". Null for other amounts. */
export function askOfNoun({ reading: { claim }, argument }: Seat, kind: Target['kind']): Asked | null {
  if (kind !== 'money' && kind !== 'percent') return null;
  const at = claim.text.indexOf(argument.text);
  const article = claim.text.slice(Math.max(0, at - LONGEST_ARTICLE), at).match(ARTICLE)?.[1];
  const behind = claim.text.slice(at + argument.text.length);
  const [phrase, which = '', noun = ''] = behind.match(TWO) ?? behind.match(NOUN) ?? [];
  if (at < 0 || !article || phrase === undefined || !isApart(which, noun)) return null;
  const how = kind === 'money' ? 'how much' : 'what percentage';
  const named = `${which}${noun}`;
  const kept = article.split(' ').slice(1).join(' ');
  const own = /^(?:[aeio]|u(?!n))/iu.test(kept === '' ? named : kept) ? 'an' : 'a';
  return {
    range: { start: argument.span.start - article.length, end: argument.span.end + phrase.length },
    wh: `${own} ${kept}${named} ${kind === 'money' && WORTH.has(noun) ? 'worth' : 'of'} ${how}`,
    // "A 210 million euro deal": worth so many euros.
    answer: argument.text.replace(/(?<=\d.{0,20} )(?:euro|dollar|pound|rupee)$/u, '$&s'),
    rule: 'ask.of-noun',
    staysPut: true,
  };
}

/** Whether the noun is one that an amount tells of, with no other such noun before it. */
function isApart(which: string, noun: string): boolean {
  const known = (word: string) => WORTH.has(word) || OF.has(word);
  if (/^(?:credit|cash|relief|aid|stimulus) $/u.test(which)) return true;
  return (
    known(noun) &&
    which.split(' ').every((word) => !known(word) || word === 'rescue' || word === 'investment')
  );
}
