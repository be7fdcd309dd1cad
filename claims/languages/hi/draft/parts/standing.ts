import type { Draft, Drafts } from '../../../language.ts';

/** Blocks with which a claim is not told at all: its reader would not know who, what or whether. */
const UNFIT =
  /^(unresolved-|first-or-second-person$|question$|relative$|no-subject$|no-content$|dangling$|of-nothing$)/u;

/** "4.9 | 9.0 डिग्री": two numbers side by side that the article has apart, so that they read as one. */
function joinsNumbers({ form: { pieces } }: Draft): boolean {
  return pieces.some(({ text, end }, i) => {
    const next = pieces[i + 1];
    if (end === undefined || next?.start === undefined) return false;
    const apart = next.start < end || next.start - end > 1;
    return apart && /\p{Nd}$/u.test(text) && /^\p{Nd}/u.test(next.text);
  });
}

/** "'पीटा' | नाम के पुराने वायरस", "यानी नदी घटी है": a phrase that lost what it is called by, or what only goes on. */
const BEHEADED = /^(?:नाम (?:के|की|का)|नामक|और|एवं|तथा|यानी|यानि|बल्कि) /u;

/** "न आतंक थमता नजर आया है", "रुख न तो बदला है": one half of what is denied twice. */
const HALF_DENIED = /^(?:न|ना) (?!सिर्फ |केवल |तो |ही )|^(?!.* (?:न|ना) (?!तो )).* न तो (?!.* (?:न|ना) )/u;

/** "लाडले, आज फैसला हो गया": whom somebody speaks to, and who does nothing. */
const ADDRESSED = /^[\p{L}\p{M}]+, (?!.* (?:और|तथा|एवं|व|समेत) )/u;

/** "जो पढ़ते हैं. वे जानते हैं": two sentences of somebody's speech told as one. */
const TWO_SENTENCES = /(?:^| )(?:है|हैं|था|थे|थी|थीं|चाहिए)\. \p{L}/u;

function isBroken(draft: Draft): boolean {
  const { text } = draft.claim;
  if (joinsNumbers(draft) || BEHEADED.test(text) || TWO_SENTENCES.test(text)) return true;
  if (text.includes('न ') && HALF_DENIED.test(text)) return true;
  return draft.form.blocks.includes('direct-speech') && ADDRESSED.test(text);
}

function reasonOf(draft: Draft): string | undefined {
  return draft.form.blocks.find((block) => UNFIT.test(block)) ?? (isBroken(draft) ? 'dangling' : undefined);
}

/** Whether one of these blocks leaves a claim out. */
export function isLeftOut(blocks: readonly string[]): boolean {
  return blocks.some((block) => UNFIT.test(block));
}

/** Whether a claim tells its reader everything needed to know what it says. */
export function standsAlone(draft: Draft): boolean {
  return reasonOf(draft) === undefined;
}

/** Leaves out the drafts that do not stand alone, and counts them by their first reason. */
export function keepStanding(all: readonly Draft[]): Drafts {
  const leftOut: Record<string, number> = {};
  const drafts = all.filter((draft) => {
    const reason = reasonOf(draft);
    if (reason) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    return reason === undefined;
  });
  return { drafts, leftOut };
}
