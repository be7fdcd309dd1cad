import type { Reading } from '../../../../model.ts';
import { bodiesIn } from './other-figures.ts';

/** Characters of a story that are its headline and lead, as far as they stand before a claim. */
const LEAD = 400;

/** A report of the exchanges: its news is the main index, in points or per cent, and what moved it. */
const MARKET = /(?:^| )(?:सेंसेक्स|निफ्टी|शेयर बाजार(?:ों)?)(?= |,|:|।|$)/u;
/** Indices of other countries, as papers list them at the end. */
const FOREIGN_INDEX =
  /(?:^| )(?:निक्केई|हैंग ?सेंग|एफटीएसई|कॉस्पी|कोस्पी|डैक्स|डाउ ?जोंस|डाउ|नैस्डैक|नास्डैक|एसएंडपी|एस एंड पी|शंघाई|शेनझेन|सीएसी|ताइवान वेटेड|स्ट्रेट्स टाइम्स)(?: |-|,)/u;
/** How the day opened, and how many firms were traded: every report has that. */
const ROUTINE =
  /(?:^| )(?:शुरुआत|शुरुआती कारोबार|खुला|खुले|खुलने)(?= )|(?:कंपनियों|शेयरों) (?:के शेयरों )?(?:में|का) (?:लेन-देन|लेनदेन|कारोबार)(?= )/u;
/** What a share did on the day. */
const MOVED =
  /(?:^| )(?:गिरावट|तेजी|बढ़त|नुकसान|फायद[ाे]|टूट\S*|चढ़\S*|गिर\S*|लुढ़क\S*|फिसल\S*|उछल\S*|मजबूत|कमजोर)(?= |।|$)/u;

function isSideOfMarket(text: string, lead: string): boolean {
  if (FOREIGN_INDEX.test(text) || ROUTINE.test(text)) return true;
  // "मारुति सुजुकी में 1.91 प्रतिशत की गिरावट रही": one of thirty.
  return (
    MOVED.test(text) && bodiesIn(text).some(({ name, after }) => IS_SHARE.test(after) && !lead.includes(name))
  );
}

/** Behind a firm whose share it is: "में", "का शेयर", or nothing but the figure. "बीएसई का सेंसेक्स" is none of the exchange. */
const IS_SHARE = /^(?:में|\p{Nd}[\p{Nd}.,]*)$/u;

/** What a story of weather has in headline or lead. */
const OF_WEATHER =
  /(?:^| )(?:ताप|तापमान|पार[ाे]|डिग्री|ठंड|सर्दी|गर्मी|लू|शीतलहर|मौसम|पाला|ठिठुर\S*|हीटवेव|बर्फबारी|हिमपात|कोहर[ाे])(?= |,|:|।|$)/u;

/** "श्रीनगर में न्यूनतम तापमान माइनस 3.2 डिग्री रहा": a reading, which a story of something else ends with. */
const isTemperature = ({ claim }: Reading) =>
  claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'temperature') ||
  /(?:^| )(?:न्यूनतम|अधिकतम) तापमान /u.test(claim.text);

/**
 * Tells the figures of a story that are beside its news: in a report of the exchanges single shares, indices abroad
 * and how the day opened; readings of the thermometer where neither headline nor lead is of the weather. `text` is the article.
 */
export function sideFigureIn(text: string): (reading: Reading) => boolean {
  return (reading) => {
    const lead = text.slice(0, Math.min(LEAD, reading.claim.spans[0]?.start ?? 0));
    const isOfMarket = MARKET.test(lead) && isSideOfMarket(reading.claim.text, lead);
    return isOfMarket || (reading.form.sentence > 0 && isTemperature(reading) && !OF_WEATHER.test(lead));
  };
}
