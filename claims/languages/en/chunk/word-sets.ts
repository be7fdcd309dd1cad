/** Word lists of the chunker, each for what its name says; closed classes are looked up, not matched. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const OWNERS = setOf('his her its their my our your');
export const TITLE = setOf('mr mrs ms dr sir lord lady');
export const PREDETERMINERS = setOf('all both half such only even just nearly almost virtually practically');
/** "Nearly all", "almost every": how near is the noun's. */
export const NEARLY = setOf('nearly almost virtually practically');
export const OF_ALL = setOf('all every half');
export const DETERMINERS = setOf(
  'the a an this that these those some any no every each another either neither all both what which whose',
);
export const POSSESSIVE = setOf("'s ' ’s ’");
/** Parts of a whole, as nouns: "about half of the town". */
export const FRACTION = setOf(
  'half two-thirds one-third three-quarters one-quarter two-fifths three-fifths four-fifths',
);
export const FRACTION_SIGNS = setOf('½ ¼ ¾ ⅓ ⅔');
export const BY_ORDER = setOf('last next earlier later');
export const LINKS = setOf('- – & /');
export const RATED = setOf(
  'barrel share tonne ton ounce litre liter gallon kilo kilogram pound head person night day week month year hour minute',
);
export const ALONE = setOf(
  'this that these those all both some many most several none any few each another others neither either',
);
export const AGO = setOf('ago earlier later');
export const THOUGH = setOf('though although');
export const TIME_OPENERS = setOf('since before after as until once');
export const PREPOSITIONS = setOf(
  'of in on at from with by for into than about under over since until before after as during without within against between among through towards toward near across behind like',
);
export const OPENS_RANGE = setOf('between from');
export const UP_OR_AS = setOf('up as');
export const NEAR_NUMBER = setOf('about around over under above below nearly');
export const BE = setOf("is are was were am be been being 's 're 'm ’s ’re ’m");
export const HAVE = setOf("has have had having 've 'd ’ve ’d");
export const DO = setOf('do does did');
export const MODAL = setOf("will would shall should can could may might must ca wo 'll 'd ’ll ’d cannot");
/** Forms of the past that are participles too. */
export const EITHER = setOf(
  'learnt made held built bought brought caught fought found heard kept laid led left lost meant met paid put read said sent set shot sold spent struck taught told thought won hit cut cast hurt shut spread split hung fed fled felt burst understood sought stuck swept upheld rebuilt bound lit lent broadcast recast forecast upset reset offset thrust wed bet outbid sublet had dealt got become overcome come run',
);
export const PARTICLE = setOf('up out off down away back apart aside forward together ahead');
/** Adjectives that govern a verb by "to": "was unable to". */
export const GOVERNING = setOf(
  'able unable likely unlikely due set ready expected keen willing unwilling eager supposed bound poised scheduled about going sure certain reluctant allowed forced required believed thought said reported alleged known understood planned entitled free determined used',
);
export const FIRST_OR_LAST = setOf('first last');
/** "should when it rains": adverbs that open a clause stand in no verb group. */
export const OPENS = setOf('when where why how whenever wherever');
export const LINKING = setOf('look seem appear remain');
export const FUTURE = setOf("will shall wo 'll ’ll");
export const PAST = setOf('was were had did');
export const PRESENT = setOf("is are am has have do does 's 're 've 'm ’s ’re ’ve ’m");
export const IN_ING = setOf('being having');
export const PARTICIPLES_OF_BE = setOf('be been');
