import { fold, foldPhrase } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';
import type { LineRules } from '../language.ts';

const LINKS =
  'यह भी पढ़ें|ये भी पढ़ें|यह भी पढ़े|ये भी पढ़े|यह भी देखें|ये भी देखें|इसे भी पढ़ें|इन्हें भी पढ़ें|और पढ़ें|आगे पढ़ें|पूरी खबर पढ़ें|संबंधित खबर|संबंधित खबरें|संबंधित लेख|पढ़ें|देखें|फोटो|फाइल फोटो|तस्वीर|वीडियो देखें|डिस्क्लेमर|also read|read more|read also|watch|photo|disclaimer|follow us|हमें फॉलो करें|व्हाट्सएप पर जुड़ें|टैग्स|स्रोत|साभार';

const AGENCIES =
  'एपी एएफपी पीटीआई पीटीआइ रायटर रायटर्स रॉयटर रॉयटर्स आइएएनएस आईएएनएस एएनआई एएनआइ प्रेट्र जेएनएन भाषा वार्ता यूएनआई यूनीवार्ता एजेंसी एजेंसियां एजेंसीज ब्यूरो संवाददाता संवाद आईएएनएस/आईपीएस सिन्हुआ शिन्हुआ तास बीबीसी डीडब्ल्यू न्यूज डेस्क ap afp pti reuters ians ani bbc';
const AGENCY_WORDS: ReadonlySet<string> = new Set(AGENCIES.split(' ').map(fold));
const MONTHS = 'जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर';

const WORD = '[\\p{L}\\p{M}][\\p{L}\\p{M}/.\\-]*';
/** Place (up to three words), agency or a day of the month, then a closing mark. */
const SHAPES: readonly RegExp[] = [
  // सियोल, एपी। · नई दिल्ली, भाषा: · लखनऊ, 12 मार्च (एजेंसी)।
  new RegExp(
    `^(?<place>${WORD}(?: ${WORD}){0,2}), ?(?:\\p{Nd}{1,2} (?:${MONTHS})(?: \\p{Nd}{4})?[ ,]*)?\\(?(?<agency>${WORD}(?: ${WORD}){0,2})?\\)? ?[।:.\\-–—|]+`,
    'u',
  ),
  // इस्लामाबाद (रायटर): · लखनऊ (ब्यूरो)।
  new RegExp(`^(?<place>${WORD}(?: ${WORD}){0,2}) ?\\((?<agency>[^()]{2,40})\\) ?[।:.\\-–—|]*`, 'u'),
  // (पत्रिका ब्यूरो, गुवाहाटी):
  /^\((?<agency>[^(),]{2,30}), ?(?<place>[^(),]{2,30})\) ?[।:.\-–—|]*/u,
  // एजेंसी, वाशिंगटन। · जागरण संवाददाता, लखनऊ।
  new RegExp(`^(?<agency>${WORD}(?: ${WORD}){0,2}), (?<place>${WORD}(?: ${WORD}){0,2}) ?[।:.\\-–—|]+`, 'u'),
  // गोरखपुर। · नई दिल्ली:
  new RegExp(`^(?<place>${WORD}(?: ${WORD}){0,1}) ?[।:]`, 'u'),
];

const DAY_AND_MONTH = new RegExp(`\\p{Nd} (?:${MONTHS})`, 'u');

function isAgency(words: string | undefined): boolean {
  return words?.split(/[\s,/]+/u).some((word) => AGENCY_WORDS.has(fold(word))) ?? false;
}

function readDateline(head: string): { place?: string; agency?: string; length: number } | null {
  for (const [n, shape] of SHAPES.entries()) {
    const found = head.match(shape);
    if (!found?.groups) continue;
    const { place, agency } = found.groups;
    const dated = DAY_AND_MONTH.test(found[0]);
    if (n < 4 && !isAgency(agency) && !dated) continue;
    const clean = agency?.trim();
    return {
      ...(place ? { place: place.trim() } : {}),
      ...(clean && isAgency(clean) ? { agency: clean } : {}),
      length: found[0].length,
    };
  }
  return null;
}

/** Lines of a Hindi paper that are not story. */
export const LINES: LineRules = {
  unclosedIsHeading: false,
  links: LINKS.split('|').map(foldPhrase),
  dateline(text: string, range: Range) {
    const found = readDateline(text.slice(range.start, Math.min(range.end, range.start + 90)));
    if (!found || range.start + found.length >= range.end) return null;
    const { length, ...rest } = found;
    return { ...rest, end: range.start + length };
  },
};
