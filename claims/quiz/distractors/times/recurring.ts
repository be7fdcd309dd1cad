/** Polls of the whole country. Source: Election Commission of India, general elections to the Lok Sabha. */
const GENERAL_ELECTIONS = [
  1952, 1957, 1962, 1967, 1971, 1977, 1980, 1984, 1989, 1991, 1996, 1998, 1999, 2004, 2009, 2014, 2019, 2024,
];

/** What comes round every so many years: a year between two of them is no option. */
const CYCLES: readonly { readonly words: RegExp; readonly every: number }[] = [
  { words: /(?:^| )विधानसभा (?:के )?चुनाव/u, every: 5 },
  { words: /(?:^| )(?:ओलंपिक|ओलिंपिक|ओलम्पिक|एशियाई खेल|एशियन गेम्स|राष्ट्रमंडल खेल|विश्व ?कप|वर्ल्ड कप)/u, every: 4 },
  {
    words:
      /(?:^| )मध्यावधि (?:के )?चुनाव|(?:^| )(?:अमेरिक|अमरीक)\S{0,6} (?:\S{1,20} ){0,4}राष्ट्रपति (?:पद )?(?:के )?चुनाव/u,
    every: 4,
  },
  { words: /(?:^| )जनगणना/u, every: 10 },
  {
    words: /\b(?:Olympics|Olympic Games|World Cup|Commonwealth Games|Asian Games|European Championships?)\b/u,
    every: 4,
  },
];

/** A poll of one country of which this file has no list. */
const ABROAD =
  /(?:^| )(?:अमेरिका|अमरीका|ब्रिटेन|पाकिस्तान|बांग्लादेश|नेपाल|श्रीलंका|ऑस्ट्रेलिया|कनाडा|इसराइल|इजराइल|जापान|जर्मनी)/u;
const POLL = /(?:^| )(?:आम|लोकसभा|संसदीय) (?:के )?चुनाव/u;
/** So many turns on either side of the key. */
const TURNS = 3;

/** Other years in which what the stem tells of took place, nearest first; null where it may be of any year. */
export function recurringYears(own: number, stem: string): readonly number[] | null {
  if (POLL.test(stem) && !ABROAD.test(stem)) {
    const at = GENERAL_ELECTIONS.indexOf(own);
    // A year without a poll is told of as the time of something else.
    if (at < 0) return null;
    return GENERAL_ELECTIONS.slice(Math.max(0, at - TURNS), at + TURNS + 1)
      .filter((year) => year !== own)
      .sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  }
  const every = CYCLES.find(({ words }) => words.test(stem))?.every;
  if (every === undefined) return null;
  return Array.from(
    { length: 2 * TURNS },
    (_, i) => own + (i % 2 === 0 ? -1 : 1) * (1 + Math.floor(i / 2)) * every,
  );
}
