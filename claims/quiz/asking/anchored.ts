import type { Opening, Story, Target } from '../../languages/language.ts';
import type { Reading } from '../../model.ts';
import { once } from '../../once.ts';
import { isOfBareEvent } from './askable.ts';
import type { Gate } from './gates.ts';
import { isAnchored } from './named-beside.ts';

/** Whether when or where, told by another claim of the clause, says which event is meant. */
function hasNamedSetting({ form }: Reading): boolean {
  return form.setting?.some((piece) => piece.named) ?? false;
}

/** Acts that hold where they are done alone: a warning, a ban, a curfew. */
const OF_ONE_PLACE =
  /(?:^| )(?:अलर्ट|चेतावनी|प्रतिबंध|पाबंदी|रोक|कर्फ्यू|निषेधाज्ञा|धारा|आपातकाल|लॉकडाउन|समझौते|समझौता|अनुमान|बारिश)(?= )/u;

/** "मौसम विभाग ने 48 घंटों के लिए रेड अलर्ट जारी किया": for where is told by another claim of the clause. */
function losesPlace(reading: Reading): boolean {
  return OF_ONE_PLACE.test(reading.claim.text) && hasNamedSetting(reading) && isThin(reading);
}

/** An English claim of fewer words tells little of its event, whoever it names. */
const THIN_WORDS = 8;

/** Kinds of claims that are of no event: they hold whatever happened. */
const OF_NO_EVENT: ReadonlySet<string> = new Set(['role', 'statement', 'attribute']);

/** Whether a claim says who, but not where or at what: it could be of any event of theirs. */
function isThin({ claim, form }: Reading): boolean {
  if (OF_NO_EVENT.has(claim.kind)) return false;
  if (claim.lang === 'en') return claim.text.split(' ').length < THIN_WORDS;
  // What goes on is of no event: "शहर की आबादी".
  if (claim.kind === 'state') return false;
  return !claim.arguments.some(({ fact, role }, at) => {
    if (fact?.type !== 'entity') return false;
    const outer = claim.arguments[form.slots[at]?.within ?? -1]?.role ?? role;
    return fact.class === 'event' || (fact.class === 'place' && outer !== 'agent' && outer !== 'recipient');
  });
}

function opened(target: Target, { text, before, insteadOf }: Opening): Target {
  return {
    ...target,
    opening: text,
    ...(before === undefined ? {} : { before }),
    ...(insteadOf === undefined ? {} : { insteadOf }),
  };
}

/** Claims of fewer words that name nobody else say too little under a headline: "किसने सवाल टाला?" */
const FEWEST_UNDER_LINE = 9;

/** Claims of fewer words say too little under a headline once the name is asked for. */
const FEWEST_BESIDE_NAME = 6;

/** The headline under which a claim that names nothing may be asked. */
function lineFor({ claim }: Reading, { kicker, kind }: Target): string | undefined {
  const words = claim.text.split(' ').length;
  const isThin = kind === 'person' || kind === 'organisation' || kind === 'place' || kind === 'city';
  if (isThin && words < FEWEST_UNDER_LINE) return undefined;
  return kicker?.lines?.[0] ?? (words < FEWEST_BESIDE_NAME ? undefined : kicker?.spareLines?.[0]);
}

/** The target with what its stem needs to stand alone; the gate at which it falls where nothing says which event is meant. */
export function anchored(
  reading: Reading,
  target: Target,
  namesCountry: () => boolean,
  isToldOf: (reading: Reading) => boolean,
  story: Story | null,
  openingOf: () => Opening | undefined,
): Target | Gate {
  if (story?.isOfPrivate?.(reading, target)) return 'private-or-passing';
  if (isOfBareEvent(reading))
    return target.kicker?.anchor === 'topic' ? { ...target, needsKicker: true } : 'bare-event';
  if (story?.isUnderNews?.(reading)) return { ...target, needsKicker: true };
  const isNamed =
    isAnchored(reading, target, namesCountry) ||
    isToldOf(reading) ||
    story?.namesBeside?.(reading, target.argument);
  if (isNamed) {
    const isOpen = story?.pointsBack?.(reading) ?? false;
    const lacksName = once(() => story?.lacksName?.(reading, target.argument) ?? false);
    const isBare = reading.claim.lang === 'hi' && lacksName();
    const lacks = isOpen || isBare || isThin(reading) || (story?.lacksTopic?.(reading) ?? false);
    const opening = lacks ? openingOf() : undefined;
    if (isOpen && opening === undefined) return 'points-back';
    const isNeeded = opening !== undefined && (reading.claim.lang === 'en' || opening.isEvent === true);
    if (isNeeded) return opened(target, opening);
    if (lacksName()) return { ...target, needsKicker: true };
    if (reading.claim.lang === 'hi' && losesPlace(reading)) return { ...target, needsSetting: true };
    const isWanting = reading.claim.lang === 'hi' && target.kind !== 'age' && isThin(reading);
    return isWanting ? { ...target, wantsKicker: true } : target;
  }
  if (hasNamedSetting(reading)) return { ...target, needsSetting: true };
  const opening = openingOf();
  if (opening !== undefined) return opened(target, opening);
  if (target.fuller?.isName) return { ...target, wantsKicker: true };
  const names = target.kicker?.anchor ?? target.kicker?.called ?? lineFor(reading, target);
  if (names === undefined) return 'names-nothing';
  if (story?.saysNothing?.(reading, target)) return 'says-nothing';
  return { ...target, needsKicker: true };
}
