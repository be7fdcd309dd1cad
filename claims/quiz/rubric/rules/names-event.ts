import { underHeadline, withoutDateline } from '../kicker.ts';
import { hasName } from '../named.ts';
import type { ItemView, Rule } from '../types.ts';

const WHEN: Readonly<Record<'hi' | 'en', RegExp>> = {
  hi: /(?:^| )(?:कब|किस (?:दिन|तारीख|महीने|माह|साल|वर्ष|समय)|कितने बजे)(?= |$)/u,
  en: /(?:^| )(?:when|(?:which|what) (?:day|date|month|year|time))(?= |$)/u,
};
/** Who did what: fewer words than this do not say which day is meant. */
const FEWEST_WORDS_OF_AN_EVENT = 4;

function isThin({ stem, lang, lists }: ItemView): boolean {
  const told = stem.content.filter((word) => !lists.asking.has(word));
  return told.length < FEWEST_WORDS_OF_AN_EVENT && WHEN[lang].test(stem.plain);
}

/** The stem names who, where or which event: a question of "the minister" could be of any. */
export const namesEvent: Rule = {
  id: 'names-event',
  number: 11,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 14: the central idea in the stem',
  check(item) {
    if (item.stem.words.length === 0) return { reason: 'empty-stem' };
    const told = { ...item, stem: withoutDateline(item.stem) };
    if (!hasName(told) && !underHeadline(item.stem.text)) return { reason: 'names-nothing' };
    return isThin(told) ? { reason: 'event-not-named' } : null;
  },
};
