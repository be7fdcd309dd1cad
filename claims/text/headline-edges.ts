import type { Range } from './range.ts';

/** Marks between the steps of a trail: "Home > India > Delhi", "खबरें / देश / दिल्ली". */
const STEPS = ['|', '>', '›', '»', '→', '/ '] as const;
/** Marks before the name of a site: "Storm hits coast - BBC News". */
const BEFORE_SITE = [' - ', ' – ', ' — ', ' | ', ' • ', ' · '] as const;
/** A step has no more words than this, and a trail no more characters. */
const LONGEST_STEP = 3;
const LONGEST_TRAIL = 90;
/** A headline is at least so long. */
const SHORTEST_HEADLINE = 15;
/** The words of a site's name are no more than this. */
const LONGEST_SITE = 5;

const wordsOf = (text: string) => text.split(' ').filter((word) => word !== '');

/** Whether a text is short steps with one mark between them: "Home | World | Asia". */
export function isTrail(text: string): boolean {
  if (text.length > LONGEST_TRAIL || /[.।!?]$/u.test(text)) return false;
  return STEPS.some((mark) => {
    const steps = text.split(mark);
    return steps.length > 1 && steps.every((step) => wordsOf(step).length <= LONGEST_STEP);
  });
}

/** Names of news sites as they stand behind a headline; Latin ones by the last word that such names have. */
export const OUTLETS = {
  id: 'outlet',
  latin:
    'News Times Post Express Today Guardian Hindu Herald Tribune Journal Mail Mirror Telegraph Standard Chronicle Wire Print Quint Reuters CNN NDTV BBC AP PTI ANI Jagran Ujala Bhaskar Hindustan Tak Khabar Patrika Samachar Live Jazeera Independent Statesman Pioneer Mint Gazette Observer Bulletin Hindi',
  devanagari:
    'अमर उजाला|दैनिक जागरण|जागरण|दैनिक भास्कर|भास्कर|हिंदुस्तान|हिन्दुस्तान|लाइव हिंदुस्तान|लाइव हिन्दुस्तान|नवभारत टाइम्स|आज तक|आजतक|प्रभात खबर|पत्रिका|जनसत्ता|बीबीसी|एनडीटीवी|एबीपी न्यूज|जी न्यूज|इंडिया टीवी|न्यूज18',
} as const;

const LATIN: ReadonlySet<string> = new Set(OUTLETS.latin.split(' '));
const DEVANAGARI: ReadonlySet<string> = new Set(OUTLETS.devanagari.split('|'));
/** In which language or of which land a site is, behind its name. */
const EDITIONS: ReadonlySet<string> = new Set(['हिंदी', 'हिन्दी', 'Hindi', 'India', 'Sport']);

function isSite(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  const own = words.length > 1 && EDITIONS.has(last) ? words.slice(0, -1) : words;
  if (DEVANAGARI.has(own.join(' '))) return true;
  const isCapital = own.every((word) => /^[A-Z]/u.test(word) || word === 'of' || word === 'the');
  return (
    own.length <= LONGEST_SITE && isCapital && LATIN.has((own.at(-1) ?? '').replace(/\.(?:com|in)$/u, ''))
  );
}

/** The headline in a first line, without the names of sites behind it: "Storm hits coast - BBC News". */
export function withoutOutlet(text: string, line: Range): Range {
  let end = line.end;
  // "… | India News - The Times of India" has two.
  for (let once = 0; once < 2; once++) {
    const shown = text.slice(line.start, end);
    const at = Math.max(...BEFORE_SITE.map((mark) => shown.lastIndexOf(mark)));
    if (at < SHORTEST_HEADLINE || !isSite(shown.slice(at + 3))) break;
    end = line.start + at;
  }
  return { start: line.start, end };
}
