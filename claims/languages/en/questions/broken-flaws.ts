import type { Sign } from '../../signs.ts';

/** Signs that the words of a stem do not hang together: half of a pair, a number within its own comparison, a clause at a loose end. Reviewed by hand. */
export const BROKEN_FLAWS: readonly Sign[] = [
  // "How much and $500 did the office announce": for whom each was, is lost.
  {
    id: 'flaw.how-much-and',
    pattern: /\b[Hh]ow (?:much|many(?: \p{Ll}+)?) (?:and|or) (?:(?:Rs\.? ?|[₹$£€])?\d|about |nearly )/u,
  },
  // "Three of the Six of its members": what "them" stood for, put where only a noun can stand.
  {
    id: 'flaw.of-the-six-of',
    pattern:
      /\bof the (?:(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds)\b|(?:two|three|four|five|six|seven|eight|nine|ten) of (?:its|his|her|their|the)\b)/u,
  },
  // "The higher of how many doses", "rid of how many months": two by the comparison, and what is no count.
  {
    id: 'flaw.higher-of-how-many',
    pattern:
      /\b(?:higher|lower|larger|smaller|bigger|better|worse|former|latter|elder|older|younger|stronger|weaker|first|last|rid|robbed|short|proud|capable|worthy|guilty|ahead) of how (?:many|much)\b/u,
  },
  // "In which news organisation did his resignation follow disclosures": where something was printed goes with that.
  {
    id: 'flaw.in-which-paper',
    pattern:
      /\b[Ii]n which (?:news organisation|news organization|newspaper|paper|news agency|magazine|broadcaster) (?:did|does|has|have|was|were) [^?]{2,80} (?:follow|come|lead|prompt|cause|trigger|result)(?:ed|s|d)?\b/u,
  },
  // "Who equalised in the 26th?": of what, the sentence before told.
  {
    id: 'flaw.in-the-26th',
    pattern: /\b(?:in|on|at|from|by|after|until) the \d{1,3}(?:st|nd|rd|th)\?$/u,
  },
  // "But in the end the reached 22", "in an interview just two hours, to whom": a word or its clause is missing.
  {
    id: 'flaw.the-reached',
    pattern:
      /\bthe (?:reached|rose|fell|was|were|has|had|is|are|did|does|came|went)\b|\bjust (?:\d+|one|two|three|four|five|six|several|a few) (?:minutes?|hours?|days?|weeks?|months?|years?), /u,
  },
  // "According to Prof Ada Palmer of Leeds University, for how long has Ada Palmer been treating": who speaks, of oneself.
  {
    id: 'flaw.source-of-body-twice',
    pattern:
      /\b[Aa]ccording to (?:[\p{L}.]{1,24} ){0,3}?(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+) (?:of|from|at) [^,?]{2,60}, [^?]*\b\1\b/u,
  },
  // How somebody took their own life is asked of nobody.
  {
    id: 'flaw.own-life',
    pattern:
      /\b(?:hang(?:ed|s)?|hung|sh(?:oot|oots|ot)|stab(?:bed|s)?|poison(?:ed|s)?|kill(?:ed|s)?|drown(?:ed|s)?|burn(?:ed|t|s)?|immolate[sd]?) (?:him|her|them)sel(?:f|ves)\b/u,
  },
  // "On what would have been which birthday of Ada Palmer": a day of somebody else's life.
  { id: 'flaw.would-have-been', pattern: /\bwhat would have been (?:which|how|what)\b/u },
  // "Her split from whom": whose spouse somebody is, everybody knows or nobody cares.
  {
    id: 'flaw.spouse',
    pattern:
      /\b(?:split|divorce|separation|marriage|engagement|romance|break-?up|wedding) (?:from|to|with) whom\b|\b(?:marry|married|marries|divorce[sd]?|dat(?:ed?|ing)) whom\b|\b[Ww]hom (?:did|has|had|will|is|was) [^?]{2,60} (?:marry|married|marrying|divorce|divorced|divorcing|date|dated|dating)\b/u,
  },
];
