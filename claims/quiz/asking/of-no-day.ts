import type { Asking } from '../types.ts';

/** "भूकंप के झटके सुबह कितने बजे महसूस हुए", "बस रात कितने बजे खाई में गिरी": the hour of what befell many at once is news. */
const BEFELL =
  /भूकंप|भूकम्प|झटक|ग्रहण|प्रक्षेप|स्फोट|धमाक|हादस|दुर्घटना|टक्कर|टकरा|हमल|खाई में|भूस्खलन|खिसक|पलट ग|डूब ग|ढह ग|आग लग|तट से/u;

/** What somebody is for good, and no office that others held. */
const FOR_GOOD = /(?:^| )(?:संस्थापक|सह-संस्थापक|जनक|लेखक|लेखिका|निर्देशक|रचयिता|आविष्कारक)(?= )/u;
const YEAR = /(?<!\p{Nd})(?:1[89]|20)\p{Nd}\p{Nd}(?!\p{Nd})/u;

/** "किस तारीख को रिलीज हो रही है", "किस तारीख को होगी": the day of what is to come is the news. */
const TO_COME = /(?:रह[ाीे] (?:है|हैं)|(?:ूं|ें|े|ए)?ग[ाीे])।?$/u;

/** "28 जुलाई को कार्यक्रम किया": a day of no year. */
function isDayOfNoYear({ reading: { claim }, target: { kind }, argument: { text, fact } }: Asking): boolean {
  const isDay = kind === 'date' && fact?.type === 'time' && fact.grain === 'day';
  return isDay && !TO_COME.test(claim.text) && !YEAR.test(text) && !YEAR.test(claim.text);
}

/**
 * Whether a Hindi story that does not tell its day tells too little for a question: of which party or state somebody is, on which
 * day of no year or at what hour something was. Others held the office, and the reader wants what the news was.
 */
export function isOfNoDay(asking: Asking): boolean {
  const { claim } = asking.reading;
  if (claim.lang !== 'hi' || asking.target.asOf !== null) return false;
  // Under the event of its story an office is of then.
  const isUnderEvent = asking.target.needsKicker === true && asking.target.kicker?.anchor === 'topic';
  if (claim.kind === 'role') return !isUnderEvent && !FOR_GOOD.test(claim.text);
  if (asking.target.kind === 'timeOfDay') return !BEFELL.test(claim.text);
  return isDayOfNoYear(asking);
}
