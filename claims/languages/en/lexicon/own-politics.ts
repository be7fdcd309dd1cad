/** Words of one land's own politics: a story that uses them means that land by "the government". */
export const OWN_POLITICS: Readonly<Record<string, RegExp>> = {
  'United Kingdom':
    /\b(?:Labour (?:MPs?|Party|government|leader|members)|Tory|Tories|Lib Dems?|Downing Street|Westminster|Whitehall|House of Commons)\b/u,
  India: /\b(?:Lok Sabha|Rajya Sabha|BJP|NDA|Union (?:Minister|Cabinet|government))\b/u,
  'United States': /\b(?:White House|Capitol Hill|Republicans|House of Representatives)\b/u,
};
