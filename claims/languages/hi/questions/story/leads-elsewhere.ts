import { placesInLine } from '../../draft/setting/mentions.ts';

/** What leads over to something else. "वहीं" and "इस बीच" go on with one matter as often. */
const LEADS_OVER = /^(?:उधर|इधर|दूसरी ओर|दूसरी तरफ)[ ,]/u;
/** "रूद गांव में", "चंदवा के पास": a place that no list need know. */
const SET = /([^\s,]{2,20}) (?:गांव|प्रखंड|थाना|थाने|तहसील|ब्लॉक|मोहल्ले|कस्बे|के पास|के निकट|के समीप)(?=[ ,])/gu;

/** "उधर, चंदवा के पास हाथियों ने …": whether a sentence leads over to a place that headline and lead, `lead`, do not name. */
export function leadsElsewhere(sentence: string, lead: string): boolean {
  if (!LEADS_OVER.test(sentence)) return false;
  const places = [
    ...placesInLine(sentence).map(({ name }) => name),
    ...[...sentence.matchAll(SET)].map(([, name = '']) => name),
  ];
  return places.length > 0 && places.every((place) => !lead.includes(place));
}
