import { byRef } from '../../../../catalogue/lookup.ts';
import { refsIn } from '../../../../catalogue/names-in.ts';
import type { Entity } from '../../../../model.ts';

const ASKS = ' किस देश ';
/** So many words behind "किस देश का" the name stands that it belongs to. */
const REACH = 5;
const OWNER = /^(?:का|के|की) (.*)$/u;
/** "टीम किस देश ने": what is left of "टीम इंडिया" when its name is asked for. */
const BROKEN = /(?:^| )टीम किस देश (?:ने|को|का|के|की|से)(?= )/u;

/**
 * "किस देश का शंघाई कम्पोजिट": what belongs to the country that is asked for lies there. `stem` is folded, with spaces
 * around.
 */
export function isOwnerTold({ category, ref }: Entity, stem: string): boolean {
  if (category !== 'country' || ref === undefined) return false;
  if (BROKEN.test(stem)) return true;
  const at = stem.indexOf(ASKS);
  const owned = at < 0 ? undefined : OWNER.exec(stem.slice(at + ASKS.length))?.[1];
  if (owned === undefined) return false;
  const words = owned.split(' ').slice(0, REACH);
  // An index or a firm that bears the name of a town lies there.
  return [...refsIn(words, 'hi'), ...words.flatMap((word) => refsIn([word], 'hi'))].some((one) => {
    const entry = byRef(one);
    return entry?.country !== undefined && entry.category !== 'country' && `country:${entry.country}` === ref;
  });
}

/** "सोहन राय ने किस देश के पहलवान को हराया": a paper of India tells of its own, who meet no other Indian by their land. */
const OPPONENT =
  / किस देश (?:का|के|की) (?:\S{1,20} ){1,4}(?:को|से|पर|के खिलाफ) .{0,60}(?:हरा|शिकस्त|मात|पराजित|पछाड|परास्त|जीत|भिडंत|मुकाबला|हार)/u;

/** Whether a country is India, offered to a Hindi stem as that of an opponent. */
export function isOwnOpponent({ ref }: Entity, stem: string): boolean {
  return ref === 'country:IN' && OPPONENT.test(stem);
}
