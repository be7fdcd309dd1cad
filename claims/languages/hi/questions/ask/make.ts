import type { Gender } from '../../../../model.ts';
import { type Asked, isJoined, type Seat } from './seat.ts';

/** What bears the names of a category of the catalogue. */
const KINDS: Readonly<Record<string, { readonly noun: string; readonly gender: Gender }>> = {
  car: { noun: 'कार', gender: 'f' },
  missile: { noun: 'मिसाइल', gender: 'f' },
  warship: { noun: 'युद्धपोत', gender: 'm' },
  phone: { noun: 'फोन', gender: 'm' },
  rocket: { noun: 'रॉकेट', gender: 'm' },
  train: { noun: 'ट्रेन', gender: 'f' },
  aircraft: { noun: 'विमान', gender: 'm' },
  'aircraft.fighter': { noun: 'लड़ाकू विमान', gender: 'm' },
};

/** What may stand before a name and goes with the question: "एक सफेद टोयोटा". */
const BEFORE = /^(?:(?:एक|नई|नया|नए|सफेद|काली|काला|काले|लाल|बुलेटप्रूफ|अपनी|अपने|अपना) ){0,3}$/u;

/** "एक सफेद टोयोटा फॉर्च्यूनर में" → "किस कार में": a name alone, asked for by what bears such names. */
export function askMake({ argument, outer, slot }: Seat): Asked | null {
  const { fact, span } = argument;
  const kind = fact?.type === 'entity' && fact.ref !== undefined ? KINDS[fact.category ?? ''] : undefined;
  if (!kind || fact?.type !== 'entity') return null;
  const whole = outer?.span ?? span;
  const before = whole.exact.slice(0, span.start - whole.start);
  if (whole.end !== span.end || isJoined(whole.exact) || !BEFORE.test(before)) return null;
  const isBare = slot.marker === '';
  if (isBare && slot.gender !== kind.gender) return null;
  const which = isBare ? (kind.gender === 'f' ? 'कौन-सी' : 'कौन-सा') : 'किस';
  return {
    range: { start: whole.start, end: whole.end },
    text: `${which} ${kind.noun}`,
    dropMarker: false,
    answer: span.exact,
    rule: 'ask.which-make',
  };
}
