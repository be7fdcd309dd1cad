import type { Sign } from '../../signs.ts';

/** Signs that a stem lost its object or complement, or asks for a word that the next one gives away. Reviewed by hand. */
export const CUT_FLAWS: readonly Sign[] = [
  // "By what percentage did Acme fall and 2.1% respectively", "gain and Birch Bank 1.4%": figures of two.
  { id: 'flaw.respectively', pattern: /\brespectively\b/u },
  {
    id: 'flaw.gapped',
    pattern:
      /\band (?:\p{Lu}[\p{L}&.’'-]* ){1,4}(?:(?:[₹$£€]|Rs\.? ?)\d[\d.,]*|\d[\d.,]*(?:%| per ?cent| points))\?$/u,
  },
  // "Places in the arts faculty, more than how many forms came in": the words before belong to another sentence.
  {
    id: 'flaw.loose-front',
    pattern:
      /(?:^|: )(?!(?:In|At|On|By|For|With|After|Before|Since|Of|Among|According|During|Under|From|Over|Within)(?= ))\p{Lu}[^,?:]{3,60}, (?:more|less|fewer) than how many\b/u,
  },
  // "On which date did a 9% rise for the quarter end": the quarter ended, the verb was read as the rise's.
  { id: 'flaw.rise-end', pattern: /\bdid an? [\d.]+% [^?]* (?:end|begin)\?/u },
  // "Beat the fourth seed 6-7": one set of several.
  { id: 'flaw.one-set', pattern: /\b(?:seed|sets?|match points?)\b[^?]{0,120} \d-\d\?/u },
  // "How many minutes did the end come after tea"
  { id: 'flaw.end-come', pattern: /\bdid the end come\b/u },
  // "How many metres did the bus stop short?": of what.
  { id: 'flaw.short', pattern: /\b(?:stop|stops|stopped|fall|falls|fell|fallen|land|landed) short\?$/u },
  // "How many buses have been fitted with it?"
  {
    id: 'flaw.with-it',
    pattern:
      /^(?:how many|which|what|in which|by what)\b[^?]* (?:been|is|are|was|were) \p{Ll}{3,20} (?:with|by|of|on|from|for|to) it\?$/iu,
  },
  // "What percentage does a party need, or one seat?": for what, and whichever of two.
  { id: 'flaw.or-one', pattern: /, or (?:one|an?|two) [^?,]{2,40}\?$/u },
  // "Were down 3 cents at how much on the euro": a bond's price, which no reader knows.
  { id: 'flaw.on-euro', pattern: /\bhow much on the (?:euro|dollar|pound|rupee)\b/iu },
  // "By how many points was Leeds beaten in York?": by whom.
  {
    id: 'flaw.beaten-by',
    pattern:
      /\bhow many (?:points|runs|wickets|goals|shots) (?:was|were|had) (?![^?]*\bby \p{L})[^?]*\bbeaten\b/iu,
  },
  // "Promising an end to paper what?": the noun before it gives it away.
  {
    id: 'flaw.noun-what',
    pattern:
      /\b(?:of|for|on|with|from|in|about|against|over|into|(?:end|halt|answer) to) (?!\p{Ll}{2,20}ing )\p{Ll}[\p{Ll}-]{2,20} what\?$/u,
  },
  // "How many persons have been detained?": for what.
  {
    id: 'flaw.been-detained',
    pattern:
      /^how many (?:\p{L}+ ){1,3}(?:have|has|had) been (?:detained|arrested|held|suspended|booked|questioned)(?: so far)?\?$/iu,
  },
  // "Which party asked for a debate and the Greens for one on rivers?": the second has no verb of its own.
  { id: 'flaw.for-one', pattern: /\band (?:the )?\p{Lu}[^?,]{1,40} for one\b/u },
  // "Acme stood at 5% and Palmer at what percentage?": of what.
  {
    id: 'flaw.stood-and',
    pattern:
      /% and (?:the )?\p{Lu}[^?,]{1,40} (?:at|on|with) what percentage\?$|\bwhat percentage and (?:the )?\p{Lu}/u,
  },
  // "A diver has spent much of Ada Palmer's career at sea": she is the diver.
  {
    id: 'flaw.own-career',
    pattern:
      /^An? (?:\p{Ll}[\p{Ll}-]* ){1,3}(?:has|had|have) [^?]*\p{Lu}\p{L}+['’]s? (?:career|life|time|youth)\b/u,
  },
  // "Since which month has a quarrel been simmering?": between whom, over what.
  {
    id: 'flaw.a-bare',
    pattern:
      /^(?:Since|For|In|On|Until) (?:which|how many) \p{L}+ (?:has|had|did|was|is) an? \p{Ll}+ (?:been )?\p{Ll}+\?$/u,
  },
  // "What kind of machine was brought from Leeds?": what for.
  {
    id: 'flaw.kind-brought',
    pattern:
      /^(?:What|Which) kind of \p{L}+ (?:was|were) (?:brought|called|sent|filed|moved|fetched|lodged)\b/u,
  },
  // "On what kind of payment was Ada Palmer signed": a loan of a player is none.
  {
    id: 'flaw.on-payment',
    pattern: /\bon what kind of payment\b|\bkind of payment (?:had|has|have) [^?]* secured\b/iu,
  },
  // "Signals showed that it remained near Leeds": what, was told before.
  {
    id: 'flaw.showed-it',
    pattern: /\b(?:showed|shows?|revealed|indicated|suggested|confirmed|found) that (?:it|they|he|she)\b/iu,
  },
  // "By how many runs did Leeds 241 and 206 beat York 229 and 187": whoever adds has the answer.
  {
    id: 'flaw.innings-told',
    pattern: /\bhow many (?:runs|points)\b[^?]{0,60} \d{2,3} and \d{2,3} (?:beat|defeat)\b/iu,
  },
];
