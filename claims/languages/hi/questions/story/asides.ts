import { keptBy } from '../../../../kept.ts';
import type { Reading } from '../../../../model.ts';
import { onceEach } from '../../../../once.ts';
import { isBygone, isOfNow, turnsToCase, turnsToPlace } from '../../draft/setting/asides.ts';
import { type LinePlace, placesInLine } from '../../draft/setting/mentions.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';
import { bodiesIn, tellsOtherCases, tellsOtherFirm, tellsOtherTalks } from './other-figures.ts';

/** A story says in its headline and in so many characters under it of what it is. */
const LEAD = 200;
/** So many characters of a paragraph before a claim are looked through. */
const MOST_BACK = 800;
/** So many characters of a sentence say where it is set. */
const OPENING = 40;
/** Some papers close a sentence with a full stop. */
const STOP = /(?<=[।?!])\s*|(?<=[\p{L}\p{M}]{3}\.)\s+/u;
/** "सहायक कंपनी …", "देश के सबसे बड़े बैंक ने": another firm than that of the news. */
const OTHER_FIRM =
  /(?:^| )(?:सहायक|प्रतिद्वंद्वी|दूसरी|अन्य) (?:कंपनी|कंपनियां|बैंक)(?= )|सबसे बड़[ेी] (?:निजी |सरकारी )?(?:बैंक|कंपनी) (?:ने|की|के|का) /u;

/** What leads on from the sentence of a paragraph to those behind it. */
type Turn = 'time' | 'matter' | 'place' | 'figures' | undefined;

type PlacesIn = (line: string) => readonly LinePlace[];

function turnOf(sentence: string, top: string, isOfOthers: (sentence: string) => boolean): Turn {
  if (isOfOthers(sentence)) return 'figures';
  if (turnsToPlace(sentence, top)) return 'place';
  if (turnsToCase(sentence) || OTHER_FIRM.test(sentence)) return 'matter';
  const [place] = placesInLine(sentence.slice(0, OPENING));
  const opens = place?.after === 'में' && sentence.startsWith(place.name);
  if (opens && !top.includes(place.name)) return 'matter';
  return isBygone(sentence) ? 'time' : undefined;
}

/** Whether a sentence comes back to the news from what those before it turned to: it names what headline and lead name. */
function isBackFrom(before: Turn, sentence: string, top: string, placesIn: PlacesIn): boolean {
  if (before === 'time' && isOfNow(sentence)) return true;
  return placesIn(sentence).some(({ name }) => top.includes(name));
}

/** How a claim stands to what its paragraph told aside: in a sentence that turns away, or behind it. */
export interface Aside {
  readonly isIn: boolean;
  readonly isBehind: boolean;
  /** Behind what came about earlier in another place, and of no place by its own words. */
  readonly isElsewhere: boolean;
  /** In or behind a sentence that gives the figures of another firm, of other cases, tells of other talks, or leads over to another place. */
  readonly isOfOthers: boolean;
}

const NEWS: Aside = { isIn: false, isBehind: false, isElsewhere: false, isOfOthers: false };

/** What is shorter before the first stop is a dateline. */
const SHORTEST = 40;

/** The headline and the first sentence of a story. */
function leadOf(text: string, headline: string): string {
  const end = text.indexOf('।', headline.length + SHORTEST);
  return end < 0 ? text.slice(0, headline.length + LEAD) : text.slice(0, end);
}

/** Tells which claims of a story are of another time, place, case or firm than its news. `text` is the article. */
export function asidesOf(text: string, headline: string): (reading: Reading) => Aside {
  const top = text.slice(0, headline.length + LEAD);
  const lead = leadOf(text, headline);
  const isOfOthers = (sentence: string) =>
    tellsOtherFirm(sentence, lead, headline) ||
    tellsOtherCases(sentence, lead, headline) ||
    tellsOtherTalks(sentence, lead, headline) ||
    leadsElsewhere(sentence, lead);
  const placesIn = onceEach(placesInLine);
  const turn = onceEach((sentence: string) => turnOf(sentence, top, isOfOthers));

  return keptBy(({ claim }) => {
    const [span] = claim.spans;
    if (!span || span.start < headline.length) return NEWS;
    const from = Math.max(text.lastIndexOf('\n', span.start) + 1, span.start - MOST_BACK);
    const close = text.slice(span.start).search(/[।\n]/u);
    const end = close < 0 ? text.length : span.start + close + 1;
    const told = text.slice(from, end).trim().split(STOP);
    const own = told.pop() ?? '';
    const leadsOn = (before: Turn, sentence: string) =>
      before === 'figures'
        ? ![...bodiesIn(sentence), ...placesIn(sentence)].some(({ name }) => lead.includes(name))
        : before !== undefined && !isBackFrom(before, sentence, top, placesIn);
    let before: Turn;
    for (const one of told) before = turn(one) ?? (leadsOn(before, one) ? before : undefined);
    const isBehind = leadsOn(before, own);
    const isTurned = turn(own) === 'figures' || (isBehind && before === 'figures');
    return {
      isIn: isBygone(own),
      isBehind,
      isElsewhere: isBehind && before === 'place' && placesIn(own).length === 0,
      isOfOthers: isTurned,
    };
  });
}
