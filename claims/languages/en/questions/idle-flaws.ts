import type { Sign } from '../../signs.ts';

/** What somebody is called whose office only says why a paper asked him. */
const QUOTED_FOR =
  '(?:economist|analyst|strategist|spokes(?:man|woman|person)|trader|dealer|broker|specialist|researcher|consultant|vice[- ]president|(?:general|product|program|programme|project|research|marketing|strategy) (?:manager|director)|strategy manager|head of \\p{Ll}+|director of (?:product|research|marketing|communications|sales|policy)[\\p{Ll} ]{0,20})';

/** Stems that nobody would print: the job of whoever a paper asked, or words without what they are of. Reviewed by hand. */
export const IDLE_FLAWS: readonly Sign[] = [
  // "Ada Palmer is an economist at which bank?", "Who is the chief economist at Acme?"
  {
    id: 'flaw.job-of-quoted',
    pattern: new RegExp(
      `(?: is|[Ww]ho is the|[Ww]hich (?:company|bank|organisation|firm|club)['’]s) (?:[\\p{L}&.-]+ ){0,6}?${QUOTED_FOR}(?: |\\?)`,
      'u',
    ),
  },
  // "Is the scorer of which club's goal?"
  { id: 'flaw.scorer', pattern: /\bis the scorer of\b/u },
  // "In Leeds, barely, how many miles away": what stood behind the word was taken from it.
  { id: 'flaw.word-left', pattern: /, (?:barely|just|only|nearly|almost|some|about|around),/u },
  // "Who was asked about the strike by reporters?"
  { id: 'flaw.was-asked', pattern: /\bwho (?:was|were|is|has been) asked (?:about|by|whether|if)\b/iu },
  // "Who responded by accusing the mayor?": to what, was told before.
  { id: 'flaw.responded', pattern: /\bwho (?:responded|replied|reacted|retaliated|answered) by\b/iu },
  // "Who has made to her career": the object was cut.
  {
    id: 'flaw.made-to',
    pattern:
      /\bwho has made (?:to|in|at|by|of)\b|\b(?:has|have|had) made (?:to|in|at|for) (?:his|her|its|their|the)\b/iu,
  },
  // "How many moments of magic": a writer's praise is no count.
  {
    id: 'flaw.praise-counted',
    pattern: /\bhow many (?:moments?|flashes|pieces|touches|spells|bursts) of\b/iu,
  },
  // "The smaller iPod will hold": than which, was told before.
  {
    id: 'flaw.smaller-one',
    pattern:
      /\b[Tt]he (?:smaller|larger|bigger|cheaper|newer|older|slower|faster|longer|shorter) (?:\p{L}+ )?\p{L}+ (?:will|has|had|is|was|can|would|does|did)\b/u,
  },
  // "What percentage do funds in Leeds have each?": of what.
  {
    id: 'flaw.percentage-each',
    pattern: /\bwhat percentage (?:do|does|did) [^?]{1,90} (?:have|hold|own|get)(?: each)?\?$/iu,
  },
  // "Has unveiled a new?": the noun was cut.
  { id: 'flaw.a-new', pattern: /\b(?:an?|its|their|his|her|the) (?:new|latest|first|own|low-cost)\?$/u },
  // "After how many people did she look?": the particle of the verb.
  { id: 'flaw.look-after', pattern: /\bafter (?:whom|how many \p{Ll}+) (?:did|does|do) [^?]{1,60} look\b/iu },
  // "Between the two forces": which two, was told before.
  {
    id: 'flaw.the-two',
    pattern: /\bthe two (?:forces|sides|countries|nations|parties|men|women|firms|companies|teams|clubs)\?$/u,
  },
  // "What kind of rates has the central bank left unchanged?": a bank sets those of interest.
  {
    id: 'flaw.rates-of-bank',
    pattern: /\b[Ww]hat kind of rates?\b[^?]*(?:\b[Bb]ank\b|\bFed\b|\bFederal Reserve\b|\bRBI\b|\bECB\b)/u,
  },
  // "EU exports": to the EU or from it, the story alone tells.
  { id: 'flaw.exports-of', pattern: /\bEU (?:exports|imports)\b/u },
  // "Were sent similar statements": similar to what.
  {
    id: 'flaw.similar',
    pattern: /\b(?:sent|given|made|issued|received|faces?|faced) (?:an? )?similar \p{Ll}+/u,
  },
  // "House prices were slowest there, being up by what percentage?": since when.
  { id: 'flaw.being-up', pattern: /, being (?:up|down) by what\b/u },
  // "Had sex with whom?": whoever else stood beside the answer would be named for nothing.
  {
    id: 'flaw.sex-with',
    pattern:
      /\bsex with (?:whom|which|what)\b|\b[Ww]hom? [^?]{0,80}\b(?:had sex|having sex|raped?|molested|sexually)\b/u,
  },
  // "Who was nicknamed Addy?": a nickname is made of the name.
  { id: 'flaw.nicknamed', pattern: /\bwho (?:was|is) (?:also )?(?:nicknamed|known as|dubbed)\b/iu },
];
