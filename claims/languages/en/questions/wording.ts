import type { Edit } from '../../edits.ts';
import { isPlainWord } from './plain-words.ts';

/** "In another development, the council cleared": of other news than the headline's. */
const OF_OTHER_NEWS =
  /^(?:Separately|In (?:a separate|another|a related|a different) (?:development|incident|case|move|statement|matter|news)), (?=\p{L})/iu;
/** "Which company of India said": the land is of its name. */
const COMPANY_OF_LAND =
  /\b([Ww]hich (?:company|firm|bank|institute|agency|body)) of \p{Lu}\p{Ll}+(?= (?:said|says|told|has|had|was|is|will|did|makes|made))/u;
/** "How many points do they go clear": by so many. */
const GO_CLEAR =
  /(?<=^|, )(How many points) (?=(?:do|did|does|have|has|had) [^?,]{2,60} (?:go|gone|went|move|moved|stay|stayed|pull|pulled|sit) (?:clear|ahead|behind|adrift)(?!\p{L}))/iu;
/** "Keep at Leeds offline": what they are kept stands before where. */
const KEPT_WHERE =
  /\b(keep|kept|leave|left) ((?:at|in|near|off) (?:the )?\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?) (offline|shut|closed|open|idle|grounded|busy|afloat|stranded|dark)(?=$|[ ,])/gu;
/** "Submitted that how much had been paid": no one asks within what is said. */
const SAID_HOW =
  /^(?:For \p{L}[\p{L} ]{2,24}, )?((?:the )?\p{Lu}[\p{L}’'. -]{2,60}?) (?:said|submitted|told the (?:court|bench)|stated|argued|added|claimed|noted) that (?=(?:about |nearly |over |more than |at least )?(?:how (?:much|many)|what percentage)(?!\p{L}))/u;
/** "At least, how many flights delayed": the bound goes with its figure. */
const AT_LEAST = /(?<=^|, )(At least|Up to|More than|About), (?=how (?:many|much)(?!\p{L}))/giu;
/** "At least how many flights delayed at Leeds": no other verb is theirs. */
const DELAYED =
  /(\bhow many (?:flights|trains|buses|services|shops|homes|houses)) (?=(?:delayed|cancelled|canceled|diverted|damaged|destroyed|grounded)(?: (?:at|in|on|due|because|after|as)(?!\p{L})|$)(?!.* (?:was|were|is|are|has|have|had|will|did|do)(?!\p{L})))/iu;
/** "Defence Acquisition Council cleared": a body that is called by what it is for has its article. */
const BARE_BODY =
  /(?<=^|\b(?:did|does|has|had|have|was|is|will) )(?:Defence|International|National|Central|Federal|Election|Electoral|Human) \p{Lu}\p{L}+(?: (?:(?:and|of|on) )?\p{Lu}\p{L}+){0,3}(?<= (?:Council|Commission|Committee|Authority|Festival|Tribunal|Bureau))(?= (?:chaired|\p{Ll}{2,14}ed|has|had|have|was|is|will|withdraw|clear|approve|meet|hold|open|give|grant|issue|order|find|ban|reject)(?!\p{L}))/u;

/** How a question words what its sentence told in another order, or of other news. */
export const WORDING: readonly Edit[] = [
  { pattern: OF_OTHER_NEWS, to: '' },
  { pattern: COMPANY_OF_LAND, to: '$1' },
  { pattern: GO_CLEAR, to: (points) => `by ${points.toLowerCase()}` },
  { pattern: KEPT_WHERE, to: '$1 $3 $2' },
  {
    pattern: SAID_HOW,
    to: (_all, who: string) =>
      `According to ${who.includes(' ') || !isPlainWord(who) ? who : who.toLowerCase()}, `,
  },
  { pattern: AT_LEAST, to: '$1 ' },
  { pattern: DELAYED, to: '$1 were ' },
  { pattern: BARE_BODY, to: (name, at: number) => `${at === 0 ? 'The' : 'the'} ${name}` },
];
