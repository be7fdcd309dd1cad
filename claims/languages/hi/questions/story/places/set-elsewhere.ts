import { type LinePlace, placesInLine } from '../../../draft/setting/mentions.ts';

/** What stands behind a place that something is in. */
export const SET = /^(?:में|जिले|शहर)$/u;

/** What stands behind a place that something only goes to or comes from: "दिल्ली से गोंडा जा रही बस", "आगरा-लखनऊ एक्सप्रेसवे". */
const LED_TO = /^(?:को|तक|जा|आ|लौट\S{0,3}|रोड|मार्ग|चौक|गेट|हाईवे|एक्सप्रेसवे|राजमार्ग)$/u;
/** "रामपुर गांव": a village is not the town of its name. */
const VILLAGE = /^(?:गांव|ग्राम|मोहल्ल[ेा]|टोल[ेा]|मजर[ेा])$/u;
/** "गोंडा की ओर", "भोपाल की प्रयोगशाला": something leads or is sent there, too. */
const TOWARDS = / की (?:ओर|तरफ|प्रयोगशाला|लैब)(?= )/gu;

/** Behind a place where the sick are taken, or that somebody is from: "वाराणसी के ट्रॉमा सेंटर में", "पटना निवासी". */
const PASSES =
  /^ (?:[^\s।,]{1,20} ){0,3}(?:अस्पताल|हॉस्पिटल|ट्रॉमा सेंटर|ट्रामा सेंटर|मेडिकल कॉलेज|एम्स|पीजीआई|रेफर|भर्ती|निवासी|रहने वाल\S)(?=[ ,।])/u;

/** A lead without its mentions of a place that the news does not happen in. */
export function withoutPassing(lead: string, name: string): string {
  const [before = '', ...behind] = lead.split(name);
  return behind.reduce((told, rest) => `${told}${PASSES.test(rest) ? '' : name}${rest}`, before);
}

/** Places that are no part of a town. */
const SETTLED = /^(?:town\.in|seat\.in|tehsil\.in|district|city\.in|city\.world|state|country)$/u;
/** What stands behind a seat of a parliament, where its name is no other word. */
const BEHIND_SEAT = /^(?:सीट|विधानसभा|लोकसभा|क्षेत्र|में|के|की)$/u;

/** Whether a place lies outside of a town or state of India, as far as is known: of a town of no known district it is not. */
function liesOutside(place: LinePlace, home: LinePlace): boolean {
  if (place.name === home.name || !SETTLED.test(place.category)) return false;
  if (place.category === 'seat.in') return home.district !== undefined && BEHIND_SEAT.test(place.after);
  if (place.country !== home.country) return place.country !== undefined;
  if (place.state !== home.state) return place.state !== undefined && home.state !== undefined;
  return home.district !== undefined && place.category !== 'state' && place.district !== home.district;
}

/** "रायपुर। दंतेवाड़ा जिले में …": whether a lead sets its news in another town, and not in the one of its dateline. */
export function isSetElsewhere(home: LinePlace, lead: string): boolean {
  if (home.country !== 'IN') return false;
  const told = withoutPassing(lead.replace(TOWARDS, ' तक'), home.name);
  const places = placesInLine(told).filter((place) => {
    const isOrigin = place.after === 'से' && place.state !== home.state;
    return (
      !isOrigin &&
      !VILLAGE.test(place.after) &&
      !LED_TO.test(place.after) &&
      (place.name === home.name || liesOutside(place, home) || place.district !== undefined)
    );
  });
  const first = [places[0], places.find(({ after }) => SET.test(after))];
  return first.some((place) => place !== undefined && liesOutside(place, home));
}
