import { capital } from '../../capital.ts';
import { BODIES } from '../../lexicon/closed.ts';
import { verbIn } from './headline-event.ts';
import { plainForm } from './headline-form.ts';
import { partsOfSpeech } from './headline-tags.ts';
import { GOES_ON, isHeadOf, isName, isSomebody, NO_NOUN, phrased, type Words } from './headline-words.ts';
import { OPEN } from './open-words.ts';
import { isProperIn } from './proper.ts';

/** Where one part of a headline ends and another begins. */
const PARTS = /[:;|?!]\s|, | [-–—] |(?<=\p{Ll}{3})\. /u;
/** What ties a noun to what it is of. */
const LINK = /^(?:of|for|on|in|at|against|to|from|over|with|about|near|off)$/u;
/** Parts of speech of what a noun phrase is made of. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
/** Words that are somebody's own, and such as count or compare. */
const NO_PART =
  /^(?:its|their|his|her|our|your|my|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|more|less|most|many|few|several|other|such|same|own|both|all|record)$/iu;
/** Heads that say when, how many or what sort, and nothing of a matter. */
const NO_HEAD =
  /(?:^|-)(?:day|days|week|weeks|month|months|year|years|time|times|hour|hours|night|morning|number|numbers|part|parts|lot|kind|way|ways|thing|things|place|level|levels|home|house|city|town|village|district|region|area|country|world|money|fund|funds|half|top|end|head|heads|line|name|names|hopes|hope|bid|chance|chances|lead|army|cusp|verge|well|room|shop|street|road|roads|track|state|states|people|men|women|children|fingers|eyes|eye|hand|hands|count|cost|body|bodies|homes|houses|village|villages|gorge|ravine|field|fields|orchard|coast|shore|river|lake|canal|valley|hill|hills|forest|sea|point|orbit|batch)$/iu;

/** What a phrase ends with whose noun was cut: "tariffs on a further", "products for USD". */
const CUT_END =
  /^(?:further|extra|additional|another|others?|new|own|first|second|usd|eur|inr|gbp|rs|bn|mn|cr|lakh|crore|million|billion)\.?$/iu;

/** Those who do something: they are no matter. */
const DOERS =
  /^(?:grow|farm|work|mak|driv|teach|strik|protest|vot|trad|sell|buy|own|lead|play|organis|organiz|campaign|board|biker|wrestl|bowl|swimm|runn|danc|sing|paint|writ|rid|sail|climb|hik|drink|smok|gam|shopp|commut|sett|foreign|brok|lend|borrow|develop|build|plumb|bak|butch|min|fish|hunt|poach|smuggl|rescu|firefight|peacekeep)(?:l|m|n|t)?ers?$/iu;

/** "People drinking on", "men playing": who does what, and no noun of it. */
const PEOPLE_DOING = /^(?:people|men|women|children|boys|girls|police|\p{L}{3,20}[^s]s) \p{Ll}{2,16}ing$/iu;

/** A phrase has so many words at least, and at most. */
const FEWEST = 2;
const ENOUGH = 4;
const LONGEST = 7;

/** What is done, told of a noun: "alleged links", "betting platform". */
const PARTICIPLE = /^\p{Ll}{3,}(?:ed|ing)$/u;
/** "Due to roof collapse": what stands behind is a noun, whatever else it could be. */
const BEFORE_NOUN = /^(?:due|owing|thanks|close)$/u;
const NUMBER = /^(?:[₹$£€]?\d[\d,.]*(?:-\p{Ll}+)?|two|three|four|five|six|seven|eight|nine|ten)$/iu;
/** What a number measures. */
const UNIT = /^(?:pc|per|percent|cent|crore|lakh|million|billion|km|kg|year|month|week|day)s?$/iu;
const ARTICLE = /^(?:the|an?)$/u;
const OWNED = /^(?:his|her|its|their|my|our|your)$/iu;

/** What stands behind a verb and behind no noun: "dries its lake", "bows out", "inks ₹90 crore". */
const OPENS_OBJECT =
  /^(?:\d[\d,]*|its|their|his|her|the|an?|up|out|down|back|into|onto|through|across|past|[₹$£€].*|Rs\.?)$/u;

/** The words of a part of a headline, with what each may be. */
interface Part {
  readonly words: Words;
  /** Where its verb stands; -1 where it has none. */
  readonly verb: number;
  readonly isNominal: (at: number) => boolean;
}

function partOf(text: string): Part {
  const words = text.split(' ');
  const tags = partsOfSpeech(text, words);
  const verb = verbIn(words, tags);
  // "Acme mandates life terms": a verb that the tagger takes for a noun.
  const isVerbBehindName = (at: number) => {
    const next = words[at + 1] ?? '';
    const isVerb = (verb < 0 || at < verb) && /^[\p{Ll}\d]/u.test(next) && !LINK.test(next);
    return (
      at > 0 &&
      /^\p{Ll}{2,}[^s'’]s$/u.test(words[at] ?? '') &&
      (isName(words[at - 1] ?? '') || OPENS_OBJECT.test(next)) &&
      (isVerb || OPENS_OBJECT.test(next)) &&
      !PLURAL_BEFORE_NOUN.test(words[at] ?? '')
    );
  };
  const isBarred = (word: string) => NO_PART.test(word) || OPEN.test(word) || GOES_ON.test(word);
  const isNominal = (at: number): boolean => {
    const word = words[at] ?? '';
    // "Article 370"
    if (/^\d/u.test(word)) return /^\d{1,4}$/u.test(word) && at > 0 && isName(words[at - 1] ?? '');
    if (at === verb || at >= words.length || isBarred(word)) return false;
    if (isVerbBehindName(at)) return false;
    if (NOMINAL.has(tags[at] ?? '')) return true;
    if (words[at - 1] === 'to' && BEFORE_NOUN.test(words[at - 2] ?? '')) return true;
    // "Alleged links": what stands behind an adjective is a noun.
    const isBehindAdjective = tags[at - 1] === 'ADJ' || PARTICIPLE.test(words[at - 1] ?? '');
    if (/^\p{Ll}{3,}s$/u.test(word) && isBehindAdjective) return true;
    const mayDescribe = /ing$/u.test(word) || tags[at - 1] !== 'NOUN';
    return PARTICIPLE.test(word) && mayDescribe && at > verb && isNominal(at + 1);
  };
  return { words, verb, isNominal };
}

/** The stretches of a part of a headline that may be noun phrases, those behind its verb first. */
function phrasesIn(text: string): Words[] {
  const { words, verb, isNominal } = partOf(text);
  const found: { readonly words: string[]; readonly at: number }[] = [];
  let open: { readonly words: string[]; readonly at: number } | null = null;
  const isStep = (word: string, before: string) =>
    LINK.test(word) || (LINK.test(before) && (ARTICLE.test(word) || NUMBER.test(word)));
  const goesOn = (at: number): boolean =>
    isNominal(at) || ((ARTICLE.test(words[at] ?? '') || NUMBER.test(words[at] ?? '')) && isNominal(at + 1));
  for (const [at, word] of words.entries()) {
    if (isNominal(at)) {
      // "21 pc growth": the measure goes with its number.
      if (open === null && UNIT.test(word) && NUMBER.test(words[at - 1] ?? '')) continue;
      open ??= { words: [], at };
      open.words.push(word);
    } else if (open && isStep(word, words[at - 1] ?? '') && goesOn(at + 1)) {
      if (!NUMBER.test(word)) open.words.push(word);
    } else {
      // "Acme's claim of its safety": what the noun is of was cut; "Just Stop Oil": so was the name.
      if (open && word !== 'of') found.push(open);
      open = null;
    }
  }
  if (open) found.push(open);
  const isBehind = (one: { readonly at: number }) => verb >= 0 && one.at > verb;
  const all = [...found.filter(isBehind), ...found.filter((one) => !isBehind(one))];
  const isWhole = ({ at }: { readonly at: number }) =>
    // "His [budget plan]": whose it is, was cut.
    !OWNED.test(words[at - 1] ?? '') &&
    // Of so many the number was cut; of a name its first word.
    !NUMBER.test(words[at - 1] ?? '') &&
    (at < 2 || !isName(words[at - 1] ?? '')) &&
    // "Kenya and [Peru …]": of two who do something, one.
    !(words[at - 1] === 'and' && isName(words[at - 2] ?? '') && isName(words[at] ?? ''));
  return all.flatMap((one) => [...(isWhole(one) ? [one.words] : []), ...tailsOf(one.words)]);
}

/** What stands behind each link of a phrase: "way | on | Palmer's foreign trips". */
function tailsOf(words: Words): Words[] {
  return words.flatMap((word, at) => {
    const tail = words.slice(at + 1);
    return at > 0 && LINK.test(word) ? [ARTICLE.test(tail[0] ?? '') ? tail.slice(1) : tail] : [];
  });
}

/** A phrase without what is too much: up to a link within its length, and without a month behind it. */
function shortened(words: Words): Words {
  const links = words.flatMap((word, at) => (LINK.test(word) && at > 0 ? [at] : []));
  const end = words.length <= LONGEST ? words.length : (links.filter((at) => at <= LONGEST).at(-1) ?? 0);
  const told = words.slice(0, end);
  // "Water sample from Leeds 'unsafe'": what is said of it.
  const own = told.length > FEWEST && /^['‘]/u.test(told.at(-1) ?? '') ? told.slice(0, -1) : told;
  const isTime = LINK.test(own.at(-2) ?? '') && NO_HEAD.test(own.at(-1) ?? '');
  const isMonth =
    own.at(-2) === 'in' &&
    /^(?:Jan|Febr)uary$|^(?:March|April|May|June|July|August)$|^\p{L}+ber$/u.test(own.at(-1) ?? '');
  return isTime || isMonth ? own.slice(0, -2) : own;
}

/** "Diwali eve", "year-end date": when it was is no matter. */
const TIME = /^(?:eve|date|deadline|day|night|morning|evening|week|weekend|month)$/u;

/** How well a phrase tells of what a story is; 0 where it tells of nothing that is a matter. */
function worth(words: Words, text: string): number {
  const link = words.findIndex((word) => LINK.test(word));
  const noun = link < 0 ? words : words.slice(0, link);
  const first = noun[0] ?? '';
  const head = noun.length === 1 && !isProperIn(text, first) ? first.toLowerCase() : (noun.at(-1) ?? '');
  const isNoHead =
    !/^\p{Ll}[\p{Ll}-]{2,}$/u.test(head) ||
    NO_NOUN.test(head) ||
    NO_HEAD.test(head) ||
    TIME.test(head) ||
    isSomebody(head) ||
    DOERS.test(head) ||
    (noun.length > 1 && PEOPLE_DOING.test(noun.slice(-2).join(' '))) ||
    BODIES.has(head) ||
    (/s$/u.test(head) && BODIES.has(head.slice(0, -1)));
  // "Floods cut off clinics", "mill fire guts", "search on for others": a verb read as a noun, a word that stands for a verb.
  const isVerbHead =
    VERB_AS_HEAD.test(head) ||
    (VERB_OF_MANY.test(head) && /[^s'’]s$/u.test(noun.at(-2) ?? '')) ||
    words.some((word, at) => LINK.test(word) && LINK.test(words[at + 1] ?? ''));
  // "Acme points fingers": a verb that was read as a noun.
  const holdsVerb = noun
    .slice(1, -1)
    .some((word) => /^\p{Ll}{2,}[^s'’]s$/u.test(word) && !PLURAL_BEFORE_NOUN.test(word));
  if (
    isNoHead ||
    isVerbHead ||
    holdsVerb ||
    CUT_END.test(words.at(-1) ?? '') ||
    words.length < FEWEST ||
    phrased(words) === null
  )
    return 0;
  const isNamed = words.some(
    (word, at) =>
      isName(word) &&
      (at > 0 ||
        (isProperIn(text, word.replace(/['’]s?$/u, '')) && !text.includes(` ${word.toLowerCase()} `))),
  );
  if (!isNamed && words.length < ENOUGH) return 0;
  // "UN convoy": a thing of somebody, of which nothing is told.
  if (noun.length === FEWEST && link < 0 && THING.test(head)) return 0;
  return (isHeadOf(head) ? 3 : 0) + (isNamed ? 2 : 0) + (link < 0 ? 0 : 1) + (words.length > FEWEST ? 1 : 0);
}

/** Things that a headline has something happen to. */
const THING =
  /^(?:convoy|ship|boat|vessel|bus|truck|lorry|train|plane|jet|aircraft|helicopter|drone|car|van|bridge|tower|building|plant|factory|mill|museum|school|hospital|hotel|temple|church|mosque|stadium|airline|carrier|airport|retailer|startup|brewer|station|port|mine|dam|satellite|rocket|probe|telescope|statue|painting|film|book|song|album|cloak|crown|tiger|tigress|elephant|leopard|whale|dog|bear)s?$/u;

/** Plurals that stand before a noun: "sales tax", "arms deal". */
const PLURAL_BEFORE_NOUN =
  /^(?:sales|arms|sports|news|games|savings|customs|rights|women's|careers|drugs|services|communications)$/u;

/** Verbs that the tagger takes for a noun at the end of a phrase. */
const VERB_AS_HEAD =
  /^(?:guts|hits|kills|rams|sinks|slams|strikes|tops|nears|eyes|inks|bags|nets|mulls|backs)$/u;
/** What several do, spelt as a noun is. */
const VERB_OF_MANY =
  /^(?:cut|hit|set|put|kill|block|close|strand|swamp|force|delay|halt|disrupt|trigger|spark)$/u;

/** Phrases worth less are none. */
const LEAST = 2;

/**
 * What a headline is of, as a short noun phrase without who does what with it: "contempt notice to senior Acme official" of
 * "Court issues contempt notice to senior Acme official"; null where it names no matter. `text` is the article.
 */
export function matterIn(headline: string, text: string): string | null {
  const phrases = plainForm(headline)
    .split(PARTS)
    .flatMap(phrasesIn)
    .map(shortened)
    .map((words) => ({ words, value: worth(words, text) }));
  const best = phrases.reduce((a, b) => (b.value > a.value ? b : a), {
    words: [] as Words,
    value: LEAST - 1,
  });
  return best.words.length === 0 ? null : capital(best.words.join(' '));
}
