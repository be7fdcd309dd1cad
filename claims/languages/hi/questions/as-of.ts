/** Months in Hindi, January first. */
const MONTHS = 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'.split(' ');

/** "2020-03-22" → "22 मार्च 2020 तक". */
function upTo(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day} ${MONTHS[month - 1]} ${year} तक`;
}

/** "अब तक": up to the day of the news. Not what describes a noun: "अब तक के", "अब तक की सबसे". */
const UP_TO_NOW = /(?:^|(?<= ))(?:अब तक|अबतक|अभी तक) (?!(?:के|का|की|सबसे|नहीं)(?: |\?))/u;

/** A running total: it holds for the day on which it was told. */
const RUNNING_TOTAL =
  /(?:^| )(?:चुक[ेीा] (?:है|हैं)|(?:संख्या|तादाद|आंकड़ा) (?:\S+ ){0,8}?(?:हो गई|हो गया|हो चुकी|पहुंच गई|पहुंच गया)(?: है)?)\?$/u;

/** Words that say of which time the total is, or what brought it about. */
const TOLD_TIME =
  /(?:^| )(?:तक|साथ ही|के बाद|घंटे|घंटों|पिछले|पिछली|बीते|गत|दिन|सप्ताह|हफ्ते|महीने|साल|वर्ष|शाम|सुबह|रात|दोपहर|\S*वार|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|अक्तूबर|नवंबर|दिसंबर)(?= |$)/u;

/** Who says it, before the question: "स्वास्थ्य मंत्रालय के अनुसार, ". */
const SOURCE = /^(?:\S+ ){1,16}?के अनुसार, /u;

/**
 * A stem that counts up to the day of the news, with that day: "अब तक कितने लोग …" → "22 मार्च 2020 तक कितने लोग …".
 * `date` is the ISO day of publication. Other stems are returned as they are.
 */
export function datedTotal(stem: string, date: string): string {
  if (UP_TO_NOW.test(stem)) return stem.replace(UP_TO_NOW, `${upTo(date)} `);
  if (!RUNNING_TOTAL.test(stem) || TOLD_TIME.test(stem)) return stem;
  const source = stem.match(SOURCE)?.[0] ?? '';
  return `${source}${upTo(date)} ${stem.slice(source.length)}`;
}
