import { nameAPlace, namedByAll } from '../../../../catalogue/names-in.ts';
import { foldPhrase } from '../../../../text/fold.ts';
import { BODIES, ROLES } from '../../lexicon/closed.ts';
import { isHappening } from '../happenings.ts';

/** "Storm "Mira"": a name within quotation marks is a name without them. */
const QUOTED_NAME = /(?<=\p{L} )["“](\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,3})["”](?=[ ,;(]|$)/gu;
/** "(Neela)", "(photos)": what stands in brackets tells only more. */
const BRACKETS = / \([^()]{1,40}\)(?=[ ,;:]|$)/gu;
/** "BUDGET 3.0 | Acme gets a loan": what stands over a headline in its paper. */
const OVERLINE = /^[^|]{2,24} \| (?=\S+ \S+ \S+ \S)/u;
/** "After hijab, now college bans jeans": what comes first is of before. */
const NOW = /^[^,:;]{4,40}, now (?=\S+ \S+ \S+ \S)/iu;
/** "Bans jeans, T-shirt": the comma of headlines for "and". */
const LAST_TWO = /(?<=\s)(\p{Ll}[\p{Ll}-]{2,20}), (\p{L}[\p{L}-]{2,20})$/u;
/** "Japan, Vietnam sign pact", "in 12 states, Leeds as the grid fails": the same between names. */
const TWO_NAMES =
  /(?<=^(?:\p{Lu}[\p{L} ]{2,24}: )?)(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?), (?=((?:\p{Lu}[\p{L}\d’'-]+ ){1,3})(?!(?:as|after|in|at|on|of|for|over|amid)(?!\p{L}))(\p{Ll}[\p{L}-]*))|(?<=(?:^| )(?:in|at|across|hits?|to) \d[\d,]{0,5} (?:\p{Ll}+ )?\p{Ll}+s), (?=\p{Lu}[\p{L}’'-]+ (?:as|after|amid|when|over)(?!\p{L}))/gu;
/** An address behind a headline. */
const ADDRESS = /\s{1,4}(?:Read more(?: at)?:? {1,3})?https?:\/\/\S{4,300}$/u;
/** "Acme gave up its offices. Now it has too few": the first of two sentences. */
const SECOND_SENTENCE = /(?<=^\S+ \S+ \S+ [^.]{3,80}\p{Ll}{3})\. (?=\p{Lu}).{3,200}$/u;
/** "Woman, 92, becomes": how old somebody is. */
const AGE = /(?<=^(?:\p{L}[\p{L}'’-]* ){0,3}\p{L}[\p{L}'’-]*), \d{1,3},(?= )/u;
/** "Beat Leeds 2 - 1": a score is one word. */
const SCORE = /(?<=\d) [-–—―] (?=\d)/gu;
/** "In Arvika, Sweden": the second name tells where the first is. */
const PLACE_IN_PLACE =
  /(?<=(?<!\p{L})(?:in|at|near|off|of|from|outside) )(\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?), (\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?)(?=$|[,;])/gu;
/** "Ada Palmer, who carried the tunes of Kent, dies at 91": who somebody is, between the name and what befell them. */
const WHO_IT_IS =
  /(?<=^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}), (?=[\p{Ll}‘'"]|(?:Oscar|Grammy|Nobel|Emmy|Booker|Olympic|Indian|British|American|Bollywood|Hollywood)\P{L})[^;:]{6,120}, (?=(?:dies|dead|is dead|found dead|wins|quits|resigns|retires|jailed|arrested|held|killed|named|appointed|freed|sacked|sentenced|acquitted|cleared|convicted)(?: |$))/u;
/** The same in capitals: "Ada Palmer, Engineer Who Taught Bridges to Sing, Dies at 92". */
const WHO_IT_IS_IN_CAPITALS =
  /(?<=^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}), (?:An? |The )?(?:\p{Lu}[\p{L}-]+ ){1,4}(?:Who|Whose|That|of|and|to) [^,;:]{3,80}, (?=(?:Dies|Is Dead|Dead|Wins|Quits|Resigns|Retires|Named|Appointed)(?: |$))/u;
/** "Iceland eruption – as it happened: …": how a paper told it. */
const AS_IT_HAPPENED = / ?[-–—―,] (?:as it happened|live(?: updates?)?|latest updates?)(?=:|$)/u;
/** "Gives firms 30 days to show how they work": what is to be shown is told behind words enough. */
const TO_SHOW_HOW =
  /(?<=^(?:\S+ ){4,11}\S+) to (?:show|explain|prove|say|tell|see|find out|learn|work out|decide|determine|check) (?:how|why|what|whether|where|when|who|if) [^;]{3,}$/u;
/** "To buy its products for USD 1.8 billion": a sum behind words enough. */
const FOR_SUM =
  /(?<=^(?:\S+ ){8,12}\S+) (?:for|at|worth|in) (?:(?:about|over|nearly) )?(?:an? )?(?:USD |US\$|Rs\.? ?|[$€£₹])\d[\d.,]*(?: ?(?:crore|lakh|million|billion|trillion|bn|mn|m|cr)){0,2}(?: deal)?$/u;
/** "To test a drone that could reach Oman": what is told first stands without it. */
const CLAUSE_OF_NOUN = / that (?:could|can|may|might|would|will|has|have|had|is|are|was|were) [^;]{3,}$/u;
/** A headline has words enough before such a clause. */
const ENOUGH = 4;

/** Whether a name is one of countries or states. */
const isLand = (name: string) =>
  namedByAll(foldPhrase(name).split(' '), 'en').some(({ category }) => /^(?:country|state)/u.test(category));

/** Names of which a headline tells two: none tells where or who another is. */
const JOINED = /^(?:country|state|company|leader|party|person)$/u;
const OF_PEOPLE = /(?:ers|ors|ists|men|women|troops|rebels)$/u;

/** The sorts of a listed name: "country", "leader". */
const sortsOf = (name: string): readonly string[] =>
  namedByAll(foldPhrase(name).split(' '), 'en')
    .map(({ category }) => category.split('.')[0] ?? category)
    .filter((sort) => JOINED.test(sort));

const isPlace = (name: string) => nameAPlace(foldPhrase(name).split(' '), 'en');

/** Whether "Fiji, Tonga agree" tells of two: listed names of one sort, the second none of "Kent baker" or "Kent police". */
function areTwo(first: string, second: string, next: string): boolean {
  // "Palmer, Grace Orr co-chair": nobody does so alone.
  if (/^co-(?:chair|host|lead|star|write|sign|found|own)$/u.test(next)) return true;
  // "Congo, M23 rebels agree": no place of it.
  if (/^(?:rebels|militants)$/u.test(next)) return isLand(first) && !isPlace(second);
  if (
    OF_PEOPLE.test(next) ||
    [next, next.replace(/s$/u, '')].some((word) => ROLES.has(word) || BODIES.has(word))
  )
    return false;
  const sorts = sortsOf(first);
  return sortsOf(second).some((sort) => sorts.includes(sort));
}

/**
 * A headline without what only its print has: brackets, marks around names, the land behind a town, a clause behind
 * its noun; where it `keepsWho`, who somebody is stays.
 */
export function plainForm(headline: string, keepsWho = false): string {
  const told = headline
    .replace(ADDRESS, '')
    .replace(OVERLINE, '')
    .replace(SECOND_SENTENCE, '')
    .replace(NOW, '')
    .replace(LAST_TWO, '$1 and $2')
    .replace(TWO_NAMES, (comma: string, first?: string, second = '', next = '') =>
      first === undefined || areTwo(first, second.trim(), next) ? `${first ?? ''} and ` : comma,
    )
    .replace(QUOTED_NAME, '$1')
    .replace(BRACKETS, '')
    .replace(AGE, '')
    .replace(WHO_IT_IS, keepsWho ? '$&' : ' ')
    .replace(WHO_IT_IS_IN_CAPITALS, keepsWho ? '$&' : ' ')
    .replace(AS_IT_HAPPENED, '')
    .replace(TO_SHOW_HOW, '')
    .replace(FOR_SUM, '')
    .replace(SCORE, '-')
    .replace(PLACE_IN_PLACE, (all, town: string, land: string) =>
      isLand(land) && !isLand(town) ? town : all,
    );
  const [first = told] = told.split(CLAUSE_OF_NOUN);
  return first.split(' ').length >= ENOUGH ? first : told;
}

/** "One dead and two hurt in a bus crash", "Four killed, six hurt in furnace blast at Leeds mill": what happened, without how many it befell. */
const BEFALLEN_IN =
  /^(?:[Aa]t least |[Oo]ver |[Mm]ore than |[Nn]early |[Aa]bout )?(?:\d[\d,]*|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Scores|Hundreds)(?:,? (?!in )[^\s,;:]+){1,8} in (?:an? )?((?:(?!(?:in|at|near|off|on) )[^\s,;:]+ ){1,3})(?=(?:in|at|near|off|on) (?:an? |the )?(?:\p{Ll}+ )?\p{Lu})/u;
/** "Cholera kills 14 in Kent", "Quake leaves 20 dead": what took the lives, and where. */
const KILLS =
  / (?:kills?|killed|claims?|injures?|wounds?|hurts?|leaves) (?:(?:at least|over|more than|nearly|about|up to) )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds)(?: (?:people|others|lives|workers|soldiers|children|passengers|pilgrims|tourists|miners|civilians|residents|villagers))?(?: (?:dead|injured|hurt))?(?= (?:in|at|near|off|on|across) |$)/u;
const DISEASE =
  /^(?:cholera|measles|ebola|marburg|dengue|malaria|nipah|zika|mpox|flu|meningitis|diphtheria|typhoid|anthrax|polio|virus|fever|disease|heat|cold)$/iu;

/** A comma that is none of a number. */
const CLAUSE_COMMA = /,(?!\d{3})/u;
/** "…, mayor says": who tells of the toll. */
const TELLER = /, [^,]{3,40} (?:says?|said|claims?|confirms?)$/u;

/** "Cholera kills 14 in Kent" as "Cholera in Kent"; null where no event or illness does it. */
function eventThatKills(headline: string): string | null {
  // "Quake kills 14 in Kent, mayor says": of the toll, and not of the quake.
  if (CLAUSE_COMMA.test(headline)) return null;
  const [kills = ''] = KILLS.exec(headline) ?? [];
  const before = kills === '' ? '' : (headline.split(kills)[0] ?? '');
  const [noun = ''] = before.split(/ (?:in|at|near|off|on|of) /u).map((part) => part.split(' ').at(-1) ?? '');
  const isEvent = isHappening(noun.toLowerCase()) || DISEASE.test(noun);
  return isEvent ? headline.replace(kills, '') : null;
}

/** The event of a headline that tells first how many were harmed, or what took lives; null where it tells no such event. */
export function eventBehindToll(headline: string): string | null {
  const killing = eventThatKills(headline);
  if (killing !== null) return killing;
  if (TELLER.test(headline)) return null;
  const [all = '', event = ''] = BEFALLEN_IN.exec(headline) ?? [];
  const noun = event.trim().split(' ').at(-1) ?? '';
  if (!isHappening(noun.replace(/s$/u, '')) && !isHappening(noun)) return null;
  return `${event}${headline.slice(all.length)}`;
}
