import { byRef } from '../../../../catalogue/lookup.ts';
import { placesInLine } from '../../draft/setting/mentions.ts';

/** "नेपाल" of "नेपाल के बाजुरा जिले", "बिहार" of "पटना": what holds a place, as it is told or as the catalogue has it. */
function wholeOf(place: string): string | undefined {
  const [first, ...more] = place.split(/ (?:के|की|का) /u);
  if (first !== undefined && more.length > 0 && placesInLine(first).length > 0) return first;
  const [own] = placesInLine(place);
  const state = byRef(own?.state ?? '')?.hi;
  if (state !== undefined && state !== own?.name) return state;
  const country =
    own?.country === undefined || own.country === 'IN' ? undefined : byRef(`country:${own.country}`)?.hi;
  return country === own?.name ? undefined : country;
}

/** Names of an event that say less of where it was than its place does: "नेपाल में विमान हादसा", "विमान हादसा". */
export function widerNames(place: string, event: string): readonly string[] {
  const whole = wholeOf(place);
  return [...(whole === undefined ? [] : [`${whole} में ${event}`]), ...(event.includes(' ') ? [event] : [])];
}
