import { byFirstWord } from '../../../text/furniture.ts';
import type { LineRules } from '../../../text/rules.ts';
import { patternFor } from '../../../text/scripts.ts';
import { readDateline } from './dateline.ts';
import { LINK_OPENINGS, STAMP_WORDS } from './words.ts';

/** "LIVE:", "IND vs AUS:", "Mumbai:" before the first sentence: up to five words that begin with capitals or figures. */
const KICKER =
  /^[\p{Lu}\d][\p{L}\p{N}.'’&-]*(?: (?:[\p{Lu}\d][\p{L}\p{N}.'’&-]*|vs|of|in)){0,4} ?: +(?=["“‘]?\p{Lu})/u;

const LINKS = byFirstWord(LINK_OPENINGS);

/** English: "NEW DELHI (PTI) — …" opens a story; "Also read" is none of it. */
export const LINES: LineRules = {
  unclosedIsHeading: true,
  links: LINKS,
  stampWords: STAMP_WORDS,
  credits: [
    // By Jane Doe · By Jane Doe and John Roe, Correspondent
    /^By (?:\p{Lu}[\p{L}.'’-]*(?:,? and|,)? ?){1,8}$/u,
    // (Reporting by Jane Doe; editing by John Roe)
    /^\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled) by .{2,120}$/u,
    // Photo: PTI · Related: …
    /^(?:Source|Photo|Image|Picture|File photo|Video|Tags?|Related|Watch|Updated|Published|Topics?)s? ?:/u,
    // Related · Watch · Advertisement
    /^(?:Related|Watch|Advertisement|Sponsored|Disclaimer|Subscribe|Share|Tags)$/u,
    // © 2020 Leeds Media Ltd · (c) 2020 Hill Media
    /^(?:©|\([Cc]\) ?\d|[Cc]opyright(?: ?©| \d| \([Cc]\)))/u,
    // Trending: … · Most read · More from Leeds Weekly
    /^(?:Trending ?:|(?:Trending|Most (?:read|viewed|popular))(?: now)?$|More from [^.]{2,60}$)/iu,
    // … Photograph: Ben Orr/Leeds Media · … (Photo: Ben Orr)
    /(?:Photograph|Photo credit|Picture credit): [^.]{2,60}$/u,
    /\((?:Photo|Image|Picture|Source|Representative|File)\b[^()]{0,60}\)$/u,
    // Ada Palmer can be reached at …
    /^\p{Lu}[\p{L} .'’-]{2,40} can be reached (?:at|on|by) /u,
    // REUTERS/Jane Doe · AP Photo/Jane Doe
    /^(?:REUTERS|AFP|Getty Images|AP Photo|PTI Photo)\b.{0,60}$/u,
  ],
  kicker: (head) => head.match(patternFor(head, KICKER))?.[0].length ?? 0,
  dateline: readDateline,
};
