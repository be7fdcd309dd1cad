import { fold, foldPhrase } from '../../../text/fold.ts';
import { MONTH_SPELLINGS, WEEKDAY_SPELLINGS } from '../calendar.ts';

const LINKS =
  'यह भी पढ़ें|ये भी पढ़ें|यह भी पढ़े|ये भी पढ़े|यह भी देखें|ये भी देखें|इसे भी पढ़ें|इन्हें भी पढ़ें|और पढ़ें|आगे पढ़ें|पूरी खबर पढ़ें|संबंधित खबर|संबंधित खबरें|संबंधित लेख|पढ़ें|पढ़िए|देखें|फोटो|फाइल फोटो|प्रतीकात्मक फोटो|प्रतीकात्मक तस्वीर|तस्वीर|फोटो साभार|वीडियो देखें|डिस्क्लेमर|अस्वीकरण|विज्ञापन|टिप्पणी करें|शेयर करें|also read|read more|read also|read full story|image source|photo credit|photo source|disclaimer|follow us|join us|हमें फॉलो करें|व्हाट्सएप पर जुड़ें|व्हाट्सऐप पर जुड़ें|गूगल न्यूज|टैग्स|स्रोत|साभार|खबरें और भी हैं|यह खबर भी पढ़ें|ये खबरें भी पढ़ें|इस खबर को भी पढ़ें|यहां क्लिक करें|कॉपी लिंक|सांकेतिक तस्वीर|सांकेतिक फोटो|इमेज कैप्शन|इमेज स्रोत|फोटो कैप्शन|watch video|watch live|image caption|published by|published on|updated on|last updated|first published|posted on|posted by|edited by|written by|reported by|curated by|skip to content|no comments|advertisement';

const AGENCIES =
  'एपी एएफपी पीटीआई पीटीआइ रायटर रायटर्स रॉयटर रॉयटर्स आइएएनएस आईएएनएस एएनआई एएनआइ प्रेट्र जेएनएन भाषा वार्ता यूएनआई यूनीवार्ता एजेंसी एजेंसियां एजेंसीज ब्यूरो नेटवर्क संवाददाता संवाद डेस्क आईएएनएस/आईपीएस सिन्हुआ शिन्हुआ तास बीबीसी डीडब्ल्यू न्यूज हिस प्रतिनिधि रिपोर्टर ap afp pti reuters ians ani bbc';

const STAMPS =
  'बजे सुबह शाम रात दोपहर ist am pm gmt utc min read mins on at th st nd rd published updated posted last first प्रकाशित अपडेट अपडेटेड jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday';

/** Folded openings of lines that are no story. */
export const LINK_OPENINGS: readonly string[] = LINKS.split('|').map(foldPhrase);
/** Folded words of agencies and desks that datelines name. */
export const AGENCY_WORDS: ReadonlySet<string> = new Set(AGENCIES.split(' ').map(fold));
/** Folded words that a line with only a time of publication may hold. */
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  [...MONTH_SPELLINGS.flat(), ...WEEKDAY_SPELLINGS.flat(), ...STAMPS.split(' ')].map(fold),
);
