import { keptBy } from '../kept.ts';
import type { Kicker } from '../languages/language.ts';
import { putQuestion } from './candidates.ts';
import { type Asked, askedOf, kickerTellsKey } from './rubric/set-rules/asked.ts';
import type { Asking, Candidate } from './types.ts';

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
  const told = [...lines, ...uncounted];
  const asTopic = (topic: string) => ({ ...kicker, topic, spare: [], spareLines: [topic], uncounted: [] });
  const asLine = (line: string) => ({ ...bare, lines: [line], spare: [], uncounted: [] });
  return [...wider.map(asTopic), ...spare.map(asTopic), ...told.map(asLine), ...told.map(asTopic)];
}

/**
 * The question put; under another name of its story, with the day alone, or, where no day matters, with nothing before it,
 * where its kicker would name the answer of another item.
 */
export function putBeside(asking: Asking, chosen: readonly Asked[]): Candidate | null {
  const { kicker, needsKicker, ...bare } = asking.target;
  const full = putQuestion(asking);
  if (!full || !kicker) return full;
  const isFree = (candidate: Candidate) => {
    const asked = askedBy(candidate);
    return !chosen.some((other) => kickerTellsKey(asked, other));
  };
  if (isFree(full)) return full;
  for (const renamed of renamedKickers(kicker)) {
    const put = putQuestion({ ...asking, target: { ...asking.target, kicker: renamed } });
    if (put && isFree(put)) return put;
  }
  if (needsKicker || kicker.needsTopic || losesAll(asking)) return full;
  const { dated: isDated, isDatedAlone = false } = kicker;
  const day = { dated: isDated, isDatedAlone };
  const { matter, signed } = kicker;
  const kept = {
    ...day,
    ...(matter === undefined ? {} : { matter }),
    ...(signed === undefined ? {} : { signed }),
  };
  for (const less of [kept, day]) {
    const dated = putQuestion({ ...asking, target: { ...bare, kicker: less } });
    if (dated && isFree(dated)) return dated;
  }
  // What may be otherwise on another day is not asked without its day.
  return isDated ? full : putQuestion({ ...asking, target: bare });
}
