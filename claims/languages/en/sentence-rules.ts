import type { SentenceRules } from '../../text/rules.ts';

const ABBREVIATIONS =
  'mr mrs ms dr prof st sr jr gen col lt capt sk md smt sgt rev hon gov sen rep pres no vs det supt insp cpl maj cmdr inc ltd co corp dept est approx jan feb mar apr jun jul aug sep sept oct nov dec u s u.s u.k u.n e.g i.e a.m p.m rs sc tech com ed phil pharm sq';

/** Behind "2 p.m." they still tell when. */
const OF_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Eastern|Pacific|Central|Mountain|Greenwich|British|Indian|Beijing|Moscow|London|Tokyo|Paris|Sydney|Kyiv|Tehran|Israeli|Pakistan|Nepal|Dhaka|Singapore|Brussels|Berlin)$/u;

/** "B.Sc.", "M.Tech.": degrees; "tech" alone is a word. */
const DEGREE_WORD = /(?:sc|tech|com|ed|phil|pharm)$/iu;
const DEGREE = /(?:^|[^\p{L}])[BMD]\.(?:Sc|Tech|Com|Ed|Phil|Pharm)$/u;
/** "in Group C. Both teams": a letter that is no initial. */
const LETTERED =
  /(?<!\p{L})(?:Group|Pool|Class|Category|Grade|Section|Block|Division|League|Zone|Schedule|Appendix|Hepatitis|Vitamin|Plan) \p{Lu}$/u;
const OPENS = /^(?:He|She|It|They|The|A|An|In|On|At|But|His|Her|Their|This|That|When|After|Mr|Ms|Mrs|Dr)$/u;

/** "A video of the cubs on X. The park": where people post, and no initial. */
const ON_NETWORK = /(?<!\p{L})(?:on|to|via|over) X$/u;

/** "A post shared by Ada (@ada) on Jun 20, 2024 at 2:17am PDT", "pic.twitter.com/abc" Ada (@ada) July 29, 2024". */
const EMBEDS =
  /(?:A (?:post|video|photo) (?:shared|posted) by [^\n(]{0,60}\(@\w{1,40}\)(?: on \p{Lu}\p{L}{2,8} \d{1,2}, \d{4}(?: at \d{1,2}:\d{2} ?[ap]m(?: P[DS]T)?)?)?|pic\.twitter\.com\/\w{1,20}["”]?[^\n(]{0,60}\(@\w{1,40}\)(?: \p{Lu}\p{L}{2,8} \d{1,2}, \d{4})?)/gu;

/** "'THE OLD MILL' The mayor", "THE OLD MILLThe mayor": a line in capitals that ran into its paragraph. */
const CAPITALS =
  /^['"‘“]?(?:\p{Lu}[\p{Lu}’'&-]*,? ){1,7}\p{Lu}{2,}['"’”]? ?(?=["“]?(?:\p{Lu}\p{Ll}|(?:A|I) \p{Ll}))/u;
/** Abbreviations are shorter: "UN WFP Ada Palmer". */
const LONG_WORD = /\p{Lu}{6}/u;
const FEWEST_CAPITALS = 12;
const LONGEST_LINE = 100;

/** English: a full stop ends a sentence, save after an abbreviation or an initial. */
export const SENTENCES: SentenceRules = {
  abbreviations: new Set([...ABBREVIATIONS.split(' '), ...'abcdefghijklmnopqrstuvwxyz']),
  endsSentence: () => true,
  closesToo: (head, next) =>
    (LETTERED.test(head) && /^\p{Lu}\p{Ll}/u.test(next)) ||
    (ON_NETWORK.test(head) && /^(?:\p{Lu}\p{Ll}|["“'‘]|\d)/u.test(next)) ||
    (DEGREE_WORD.test(head) && (!DEGREE.test(head) || OPENS.test(next))) ||
    // "winds of 185 km/h. It moved": a unit.
    (/\p{Ll}\/\p{Ll}{1,3}$/u.test(head) && OPENS.test(next)) ||
    (/(?<!\p{L})[ap]\.m$/u.test(head) && /^\p{Lu}\p{Ll}/u.test(next) && !OF_TIME.test(next)),
  continuesQuote: (key) => /^(?:and|but|or|which|who)$/u.test(key),
  embeds: EMBEDS,
  gluedHeading: (text, { start, end }) => {
    const head = text.slice(start, Math.min(end, start + LONGEST_LINE));
    const line = CAPITALS.exec(head)?.[0] ?? '';
    const isLine = LONG_WORD.test(line) && (line.match(/\p{Lu}/gu)?.length ?? 0) >= FEWEST_CAPITALS;
    return isLine ? start + line.length : -1;
  },
};
