import { byFirstWord } from '../../../text/furniture.ts';
import type { Range } from '../../../text/range.ts';
import type { LineRules } from '../../language.ts';
import { readDateline } from './dateline.ts';
import { kickerLength } from './kicker.ts';
import { LINK_OPENINGS, STAMP_WORDS } from './words.ts';

/** Datelines and keywords are looked for within this many characters. */
const HEAD = 110;

function headOf(text: string, range: Range): string {
  return text.slice(range.start, Math.min(range.end, range.start + HEAD));
}

const LINKS = byFirstWord(LINK_OPENINGS);

/** Lines of a Hindi paper that are not story. */
export const LINES: LineRules = {
  unclosedIsHeading: false,
  links: LINKS,
  stampWords: STAMP_WORDS,
  credits: [
    // [ad_1]
    /^\[[^\]]{0,30}\]$/u,
    // भाषा अर्पणा सिम्मी
    /^(?:भाषा|वार्ता)(?: [\p{L}\p{M}]+){1,3}$/u,
    // By भाषा | Updated: November 28, 2021 17:09 IST
    /^By [^।]{2,100}$/u,
    // Source : PTI · Photo: ANI
    /^(?:Source|Photo|Image|Video|Tags?|Share|Updated|Published)s? ?:/iu,
  ],
  kicker(text, range) {
    const length = kickerLength(headOf(text, range));
    return length > 0 && range.start + length < range.end ? range.start + length : null;
  },
  dateline(text, range) {
    const found = readDateline(headOf(text, range));
    if (!found || range.start + found.length >= range.end) return null;
    const { length, ...rest } = found;
    const end = range.start + length;
    // "पटना : पटना : …": typed twice.
    const start = end + (text.slice(end, range.end).match(/^\s*/u)?.[0].length ?? 0);
    const again = readDateline(headOf(text, { start, end: range.end }));
    const isTwice = again?.place === rest.place && start + (again?.length ?? 0) < range.end;
    return { ...rest, end: again && isTwice ? start + again.length : end };
  },
};
