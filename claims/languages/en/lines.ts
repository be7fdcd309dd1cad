import type { LineRules } from '../language.ts';

const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.' -]{1,30}?(?:, \p{Lu}[\p{L}. ]{1,20})?)(?:,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}))? ?(?:\((?<agency>[\p{L}][\p{L} ]{1,20})\))? ?(?:—|–|--| - )\s*/u;

/** English: "NEW DELHI (PTI) — …" opens a story; "Also read" is none of it. */
export const LINES: LineRules = {
  unclosedIsHeading: true,
  links: [
    'also read',
    'read more',
    'read also',
    'see also',
    'related',
    'watch',
    'advertisement',
    'sign up',
    'subscribe',
  ],
  dateline(text, range) {
    const found = text.slice(range.start, Math.min(range.end, range.start + 90)).match(DATELINE);
    const { place, agency } = found?.groups ?? {};
    if (!found || !place || !(agency || /^[\p{Lu}.' -]+(?:,|$)/u.test(place))) return null;
    return { place, ...(agency ? { agency } : {}), end: range.start + found[0].length };
  },
};
