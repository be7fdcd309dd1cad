import { keptBy } from '../../kept.ts';
import type { Kicker } from '../../languages/language.ts';
import { isOfKnownBody, putQuestion, underDay } from '../asking/index.ts';
import { type Asked, askedOf, kickerTellsKey } from '../rubric/set-rules/asked.ts';
import type { Asking, Candidate } from '../types.ts';

/** A question as the rules over sets see it, worked out once for each that is tried. */
export const askedBy = keptBy(({ question }: Candidate): Asked => askedOf(question.stem, question.answer));

/** "कुल 140 पदों में चालक के कितने पद हैं": of what the whole is, only the kicker tells. */
const OF_WHOLE = /^कुल \p{Nd}/u;

/** "अपराह्न कितने बजे लाइन को बहाल किया गया": an hour without its event and without a name of the catalogue. */
function losesAll({ reading: { claim }, target }: Asking): boolean {
  if (claim.lang === 'hi' && OF_WHOLE.test(claim.text)) return true;
  if (claim.lang !== 'hi' || target.wantsKicker !== true || target.kind !== 'timeOfDay') return false;
  return !claim.arguments.some(({ fact }) => fact?.type === 'entity' && fact.class === 'person');
}

/** A kicker under each other name of its story: as a topic, or as a line of the headline. */
function renamedKickers(kicker: Kicker): Kicker[] {
  const { spare = [], wider = [], lines = [], uncounted = [] } = kicker;
  const { topic: _, called: __, spareLines: ___, ...bare } = kicker;
  const { news, ...untold } = kicker;
  const told = [...lines, ...uncounted];
  const asTopic = (topic: string) => ({ ...kicker, topic, spare: [], spareLines: [topic], uncounted: [] });
  const asLine = (line: string) => ({ ...bare, lines: [line], spare: [], uncounted: [] });
  // What tells only of which news it is may be left out.
  const plain = news === undefined ? [] : [untold];
  return [...plain, ...wider.map(asTopic), ...spare.map(asTopic), ...told.map(asLine), ...told.map(asTopic)];
}

/** The question put, once for each asking: rounds of one quiz try the same. */
export const putOnce = keptBy(putQuestion);

/** The same asking under each other name of its story, each put where it is come to. */
const renamedOf = keptBy((asking: Asking): readonly Asking[] => {
  const { kicker } = asking.target;
  if (!kicker) return [];
  return renamedKickers(kicker).map((one) => ({ ...asking, target: { ...asking.target, kicker: one } }));
});

/** The same asking with the day alone, the fuller first, and with nothing before it. */
const lessenedOf = keptBy((asking: Asking): { readonly dated: readonly Asking[]; readonly bare: Asking } => {
  const { kicker, needsKicker: _, ...bare } = asking.target;
  const { dated, isDatedAlone = false, matter, signed } = kicker ?? {};
  const day = { dated: dated === true, isDatedAlone };
  const kept = {
    ...day,
    ...(matter === undefined ? {} : { matter }),
    ...(signed === undefined ? {} : { signed }),
  };
  return {
    dated: [kept, day].map((less) => ({ ...asking, target: { ...bare, kicker: less } })),
    bare: { ...asking, target: bare },
  };
});

/** An office of a known body under the day alone; of anything else nothing. */
const underDayOf = keptBy((asking: Asking): readonly Asking[] => {
  const { claim } = asking.reading;
  const mayStand = claim.lang === 'hi' && claim.kind === 'role' && isOfKnownBody(asking.reading);
  return asking.target.needsKicker && mayStand ? [{ ...asking, target: underDay(asking.target) }] : [];
});

/**
 * The question put; under another name of its story, with the day alone, or, where no day matters, with nothing before it,
 * where its kicker would name the answer of another item.
 */
export function putBeside(asking: Asking, chosen: readonly Asked[]): Candidate | null {
  const { kicker, needsKicker } = asking.target;
  const full = putOnce(asking);
  if (!full || !kicker) return full;
  const isFree = (candidate: Candidate) => {
    const asked = askedBy(candidate);
    return !chosen.some((other) => kickerTellsKey(asked, other));
  };
  const firstFree = (others: readonly Asking[]): Candidate | undefined => {
    for (const other of others) {
      const put = putOnce(other);
      if (put && isFree(put)) return put;
    }
    return undefined;
  };
  if (isFree(full)) return full;
  const renamed = firstFree(renamedOf(asking)) ?? firstFree(underDayOf(asking));
  if (renamed) return renamed;
  if (needsKicker || kicker.needsTopic || losesAll(asking)) return full;
  const { dated, bare } = lessenedOf(asking);
  const onDay = firstFree(dated);
  if (onDay) return onDay;
  // What may be otherwise on another day is not asked without its day.
  return kicker.dated ? full : putOnce(bare);
}
