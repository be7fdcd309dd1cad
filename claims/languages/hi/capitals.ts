import { fold } from '../../text/fold.ts';

/** Capitals of India and its states: what papers write from there is as often of the whole state. */
const CAPITALS: ReadonlySet<string> = new Set(
  'दिल्ली मुंबई चेन्नई कोलकाता बेंगलुरु हैदराबाद लखनऊ पटना जयपुर भोपाल रांची रायपुर शिमला देहरादून चंडीगढ़ गांधीनगर श्रीनगर जम्मू गुवाहाटी दिसपुर शिलांग इंफाल कोहिमा आइजोल अगरतला ईटानगर गंगटोक भुवनेश्वर तिरुवनंतपुरम पणजी अमरावती'
    .split(' ')
    .map(fold),
);

/** Whether a town is a capital. */
export function isCapital(town: string): boolean {
  return town.split(' ').some((word) => CAPITALS.has(fold(word)));
}
