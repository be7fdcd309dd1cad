import type { Draft } from '../../../language.ts';
import type { Word } from '../../tag/word.ts';

/** A claim of more words says enough of its own. */
const MOST_WORDS = 9;

/** In a note of fewer sentences everything is of one thing, and whoever has a claim of it has it all. */
export const SHORTEST_STORY = 6;
/** A claim of an event that nothing names says nothing in fewer words. */
const SHORTEST_CLAIM = 5;
/** What was going on just then: "पुलिस जांच कर रही है". */
const GOING_ON = /(?:रहा|रही|रहे|हुआ|हुई|हुए) (?:है|हैं|था|थी|थे|थीं)।$/u;

/** Whether a word says which one, where, when or how many: a name, a value, or what no lexicon knows. */
function tells(word: Word): boolean {
  return (
    word.name !== undefined ||
    word.value !== undefined ||
    word.demonym !== undefined ||
    word.pos === 'unknown' ||
    word.pos === 'number' ||
    /[\p{Nd}\p{Script=Latin}]/u.test(word.text)
  );
}

/** What comes upon people and things, and how the claim then ends. */
const SUFFERED =
  /(?:घायल|जख्मी|लापता|बेघर|क्षतिग्रस्त|नष्ट|मौत|मारे|मारी|मारा) (?:हो |हुए|हुई|हुआ|गए|गई|गया|हैं|है)[^।]{0,12}।$/u;
const DEATH = /^(?:मौत|मृत्यु)$/u;

/** A claim of so many words holds who and how many, and no more. */
const BARE = 8;

/** "चार लोग जख्मी हुए": how many there were, and not in what: it could be of any story. */
function countsInNothing({ claim, form }: Draft, words: readonly Word[]): boolean {
  const { text, kind, arguments: parts } = claim;
  if (!/^(?:event|state)$/u.test(kind) || form.where !== undefined || !SUFFERED.test(text)) return false;
  if (text.split(' ').length > BARE) return false;
  if (!parts.every(({ fact }) => fact === undefined || fact.type === 'quantity')) return false;
  const shown = form.pieces.flatMap(({ start, end }) =>
    start === undefined || end === undefined
      ? []
      : words.filter((word) => word.start >= start && word.end <= end),
  );
  return shown.every(
    ({ name, demonym, tag, noun, key }) =>
      !name &&
      !demonym &&
      !/^(?:locative|superessive|instrumental|cause)$/u.test(tag ?? '') &&
      (noun?.[0]?.class !== 'event' || DEATH.test(key)),
  );
}

/** "महापौर और पार्षद मौजूद रहे": at what or where somebody was present stands in a phrase that only points back. */
function isPresentNowhere({ claim: { text, arguments: parts }, form: { predicate } }: Draft): boolean {
  if (!/ (?:मौजूद|उपस्थित) (?:रहे|रहीं|रहा|रही|थे|था|थी|थीं)।$/u.test(text) || predicate.tense !== 'past')
    return false;
  return parts.every(({ role }) => role === 'agent');
}

/**
 * Whether a draft says of what it is. "हड़कंप मच गया", "लोग घरों से निकल आए": what happened once, with nobody, no place,
 * no day and no number, could be of any story. What holds always ("पानी 100 डिग्री पर उबलता है") is of none, and stands.
 */
export function saysOfWhat({ claim, form }: Draft, words: readonly Word[]): boolean {
  const { kind, text, negated, attribution, substitutions, rules, arguments: parts } = claim;
  // "हादसा हुआ था": of an event that nothing names, whoever says it.
  if (form.blocks.includes('bare-event') && text.split(' ').length < SHORTEST_CLAIM) return false;
  if (
    !negated &&
    substitutions.length === 0 &&
    !rules.includes('scene') &&
    countsInNothing({ claim, form }, words)
  )
    return false;
  if (isPresentNowhere({ claim, form })) return false;
  const happened = kind === 'event' || kind === 'plan' || (kind === 'state' && GOING_ON.test(text));
  if (!happened || negated || attribution || substitutions.length > 0 || rules.includes('scene')) return true;
  if (form.where !== undefined || parts.some(({ fact }) => fact !== undefined)) return true;
  if (text.split(' ').length > MOST_WORDS) return true;
  return form.pieces.some(
    ({ start, end }) =>
      start !== undefined &&
      end !== undefined &&
      words.some((word) => word.start >= start && word.end <= end && tells(word)),
  );
}
