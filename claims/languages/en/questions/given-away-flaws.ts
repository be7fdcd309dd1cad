import type { Sign } from '../../signs.ts';

/** Signs that a stem gives its answer away, or asks for what nobody need know. Reviewed by hand. */
export const GIVEN_AWAY_FLAWS: readonly Sign[] = [
  // "Which court set aside a Leeds High Court ruling?": only the one above it can.
  {
    id: 'flaw.above-high-court',
    pattern:
      /\b[Ww]hich (?:court|body) (?:has |had )?(?:set aside|quashed|upheld|overturned|reversed|stayed|struck down|modified) [^?]{0,40}High Court(?:['’]s)?(?: \p{Ll}+)? (?:judge?ment|verdict|order|ruling|decision)/u,
  },
  // "Which body's monetary policy committee": that of the central bank.
  {
    id: 'flaw.monetary-policy',
    pattern:
      /\b[Ww]hich (?:\p{Ll}+ )?\p{Ll}+['’]s (?:six-member )?(?:monetary policy|rate-setting)(?!\p{L})/u,
  },
  // "Which ministry moved classes online?": its matter tells.
  {
    id: 'flaw.ministry-of-matter',
    pattern:
      /\b[Ww]hich ministry\b[^?]*\b(?:classes|schools|pupils|exams?|examinations|curriculum|textbooks|trains|locomotives|railways|hospitals|vaccin\p{Ll}+|crops|farmers|troops|soldiers|warships)\b/u,
  },
  // "Which body ruled in her favour": tribunals of other matters stand beside it.
  { id: 'flaw.body-ruled', pattern: /\b[Ww]hich (?:body|tribunal) ruled (?:in|against) \p{L}/u },
  // "Identified as Ada Palmer of which district": the home of one who was harmed.
  {
    id: 'flaw.home-of-named',
    pattern: /\bidentified as \p{Lu}[^?]{2,60} (?:of|from) which \p{Ll}+/u,
  },
  // "In which district did a guard die at Palmerton?": where a village lies is no news.
  {
    id: 'flaw.village-lies',
    pattern:
      /\b[Ii]n which (?:district|county|tehsil|taluk|prefecture) (?:did|was|were|has|have) [^?]{2,100} at \p{Lu}\p{Ll}{2,20}\?$/u,
  },
  // "How many pickpocketing complaints were received": a trifle.
  { id: 'flaw.petty-complaints', pattern: /\bhow many (?:pickpocketing|petty theft|lost property)\b/iu },
  // "Who picked up a pass from Ada Palmer?", "who sent Palmer away on the right?": it happens many times in a match.
  {
    id: 'flaw.lone-pass',
    pattern:
      /\b[Ww]hom? [^?]{0,40}\b(?:pick(?:ed)? up|collect(?:ed)?|receive[d]?|t[ao]ke?|took|latch(?:ed)? on to|r[au]n on to) an? (?:\p{Ll}+ )?pass\b|\b[Ww]hom? [^?]{0,40}\b(?:sen[dt]|release[d]?|fe(?:d|ed)|put|play(?:ed)?) [^?]{0,40}(?:away|clear|free|through) (?:on|down|along) /u,
    unless: /\b(?:scor|goal|net\b|net |header|equali|winner)/u,
  },
  // "From how many yards did she shoot narrowly past the post?": it came to nothing.
  {
    id: 'flaw.missed-shot',
    pattern:
      /\bhow many (?:yards|met(?:re|er)s)\b[^?]*\b(?:narrowly|just|inches) (?:past|wide|over)\b|\b(?:came close|went close|close to)\b[^?]*\bhow many (?:yards|met(?:re|er)s)\b/u,
  },
  // "Ahead of Hull facing which city?": a club.
  {
    id: 'flaw.facing-city',
    pattern: /\b(?:facing|face|faces|playing|hosting|taking on|meeting) which (?:city|town)(?!\p{L})/u,
  },
];
