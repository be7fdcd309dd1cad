import { byFirstWord } from '../../../text/furniture.ts';
import type { LineRules } from '../../../text/rules.ts';
import { readDateline } from './dateline.ts';
import { kickerLength } from './kicker.ts';
import { LINK_OPENINGS, STAMP_WORDS } from './words.ts';

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
    // Copyright © 2025 Patna Media Ltd. All rights reserved. · सर्वाधिकार सुरक्षित
    /^(?:©|\([Cc]\) ?\d|[Cc]opyright(?: ?©| \d| \([Cc]\))|All rights reserved|कॉपीराइट ?(?:©|\p{Nd})|सर्वाधिकार सुरक्षित)/u,
    // Source : PTI · Photo: ANI; "PHOTOS: …" may open a headline.
    // टैग: पुल, सड़क · इनपुट : रमेश कुमार · लेखक - मीना राय
    /^(?:टैग|टैग्स|इनपुट|लेखक|कैप्शन|संपादन|प्रस्तुति|कीवर्ड) ?[:：–—-]/u,
    /^(?:[Ss]ource|[Pp]hoto|[Ii]mage|[Vv]ideo|[Tt]ags?|[Ss]hare|[Uu]pdated|[Pp]ublished)s? ?:/u,
  ],
  kicker: kickerLength,
  dateline: readDateline,
};
