import type { Range } from './range.ts';

/** Marks between the steps of a trail: "Home > India > Delhi", "खबरें / देश / दिल्ली". */
const STEP = /\s+[|>›»→/]\s+|\s*[›»→]\s*/u;
/** A step has no more words than this, and a trail no more characters. */
const LONGEST_STEP = 3;
const LONGEST_TRAIL = 90;
/** A headline is at least so long. */
const SHORTEST_HEADLINE = 15;

/** "Home | World | Asia": where on its site a story stands. */
function isTrail(line: string): boolean {
  const steps = line.split(STEP);
  return (
    steps.length > 1 &&
    line.length <= LONGEST_TRAIL &&
    !/[.।!?]$/u.test(line) &&
    steps.every((step) => step.split(/\s+/u).length <= LONGEST_STEP)
  );
}

/**
 * Whether a first line says where on its site the story stands: steps alone, or steps before the headline that the
 * next line gives again.
 */
export function isTrailBefore(line: string, next: string): boolean {
  if (isTrail(line)) return true;
  const again = next.length >= SHORTEST_HEADLINE && line.length > next.length && line.endsWith(next);
  return again && isTrail(line.slice(0, line.length - next.length).replace(/\s*[|>›»→/]\s*$/u, ' > …'));
}

/** Names of news sites as they stand behind a headline; Latin ones by the last word that such names have. */
export const OUTLETS = {
  id: 'outlet',
  latin:
    'News Times Post Express Today Guardian Hindu Herald Tribune Journal Mail Mirror Telegraph Standard Chronicle Wire Print Quint Reuters CNN NDTV BBC AP PTI ANI Jagran Ujala Bhaskar Hindustan Tak Khabar Patrika Samachar Live Jazeera Independent Statesman Pioneer Mint Gazette Observer Bulletin Hindi',
  devanagari:
    'अमर उजाला|दैनिक जागरण|जागरण|दैनिक भास्कर|भास्कर|हिंदुस्तान|हिन्दुस्तान|लाइव हिंदुस्तान|लाइव हिन्दुस्तान|नवभारत टाइम्स|आज तक|आजतक|प्रभात खबर|पत्रिका|जनसत्ता|बीबीसी हिंदी|बीबीसी|एनडीटीवी|एबीपी न्यूज|जी न्यूज|इंडिया टीवी|न्यूज18',
} as const;

const LATIN = new RegExp(
  `\\s+[-–—|•·]\\s+(?:[A-Z][\\w.&'’]*\\s+|of\\s+|the\\s+){0,4}(?:${OUTLETS.latin.split(' ').join('|')})(?:\\.com|\\.in)?(?:\\s+(?:हिंदी|हिन्दी|Hindi|India|Sport))?$`,
  'u',
);
const DEVANAGARI = new RegExp(`\\s+[-–—|•·]\\s+(?:${OUTLETS.devanagari})(?:\\s+(?:हिंदी|हिन्दी|न्यूज))?$`, 'u');

/** The headline in a first line, without the name of the site behind it: "Storm hits coast - BBC News". */
export function withoutOutlet(text: string, line: Range): Range {
  let end = line.end;
  // "… | India News - The Times of India" has two.
  for (let once = 0; once < 2; once++) {
    const shown = text.slice(line.start, end);
    const found = shown.match(LATIN) ?? shown.match(DEVANAGARI);
    if (!found?.index || found.index < SHORTEST_HEADLINE) break;
    end = line.start + found.index;
  }
  return { start: line.start, end };
}
