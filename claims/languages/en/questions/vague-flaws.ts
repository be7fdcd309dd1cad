import type { Sign } from '../../signs.ts';

/** Signs that a stem tells of nothing in particular: whose figure it is, what was said of what, a year like any other. Reviewed by hand. */
export const VAGUE_FLAWS: readonly Sign[] = [
  // "Who endured a rollercoaster year?", "who took centre stage": whoever it was, others did as well.
  {
    id: 'flaw.vague-year',
    pattern:
      /\b(?:endured|enjoyed|had|suffered|experienced|spent|carried|stole|took) (?:an? (?:[\p{Ll}-]+ ){0,3}(?:year|season|week|month|night|day|time|start|spell|campaign|ride|summer|winter)\?$|(?:the )?cent(?:re|er) stage\b|the (?:show|limelight|spotlight)\b|(?:the )?(?:hopes|expectations)\b)/u,
  },
  // "By what percentage was the figure in deficit", "at how many feet did the water level stand": of what.
  {
    id: 'flaw.the-figure',
    pattern:
      /\bthe figure\b(?! (?:of|for|in)\b)|\b(?:did|has|had|was|is) the (?:lake|reservoir|river|dam|tank|water)(?:['’]s)? level\b(?! (?:of|in|at) )|\bthe number of cases (?!of\b|against\b|involving\b|in which\b)/u,
  },
  // "No easy answers over such an issue", "made his remarks in Leeds": which.
  {
    id: 'flaw.such-an-issue',
    pattern:
      /\b(?:in|over|on|about|of|to|for|with) such an? (?:issue|matter|move|step|question|situation|decision|plan|thing)\b|\bmade (?:his|her|their|the|its) (?:remarks|comments|statement)\b/u,
  },
  // "Which force later provided security": later than what.
  { id: 'flaw.which-later', pattern: /(?:^|: )(?:Who|Which (?:\p{Ll}+ ){1,3}?)(?: )?later \p{Ll}/u },
  // "The survey is based on questionnaires of how many people": how a survey was made is not what it found.
  {
    id: 'flaw.sample',
    pattern:
      /\b(?:survey|poll|questionnaire)s?\b[^?]{0,40} (?:based on|questioned|interviewed|polled|asked|sampled)\b[^?]{0,60} how many\b|\bhow many\b[^?]{2,40} (?:is|was) the (?:survey|poll) based on\b|\bhow many\b[^?]{2,40} (?:did|does|has|was|were) the (?:[\p{L}]+ ){0,2}(?:survey|poll) (?:question|interview|poll|ask|sample)/iu,
  },
];
