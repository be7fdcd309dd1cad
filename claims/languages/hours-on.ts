import type { Reading } from '../model.ts';
import { hasYear } from '../text/years.ts';

/** The lead of a story: when its news was stands there. */
const LEAD = 3;

/** A day that a claim tells by its weekday or date, and whether it is of its night: "शनिवार रात". */
interface DayTold {
  readonly iso: string;
  readonly sentence: number;
  readonly start: number;
  readonly isWeekday: boolean;
  readonly isNight: boolean;
  /** Whether the headline tells it, which stands before no sentence. */
  readonly isOfHeadline: boolean;
}

const NIGHT = /(?:^| )(?:रात|आधी रात|देर रात|मध्यरात्रि)(?= |$)|\b(?:night|midnight)\b/u;

function daysIn(readings: readonly Reading[]): readonly DayTold[] {
  return readings
    .flatMap(({ claim, form }) =>
      claim.arguments.flatMap(({ fact, span }) =>
        fact?.type === 'time' && /^(?:weekday|day)$/u.test(fact.grain) && fact.resolved !== undefined
          ? [
              {
                iso: fact.resolved,
                sentence: form.sentence,
                start: span.start,
                isWeekday: fact.grain === 'weekday',
                isNight: NIGHT.test(claim.text),
                isOfHeadline: form.blocks.includes('headline'),
              },
            ]
          : [],
      ),
    )
    .sort((a, b) => a.start - b.start);
}

/** The days that the sentence of a claim and the one before it tell, where the story is of several; else that of its lead. */
function daysFor({ form }: Reading, told: readonly DayTold[]): readonly DayTold[] {
  const first = told.find(({ sentence, isWeekday }) => isWeekday && sentence < LEAD);
  if (first === undefined) return [];
  if (told.every(({ iso }) => iso === first.iso)) return [first];
  return told.filter(
    ({ sentence, isOfHeadline }) =>
      !isOfHeadline && (sentence === form.sentence || sentence === form.sentence - 1),
  );
}

/**
 * The ISO day of an hour that a claim tells without its day, "left the port at 9 p.m.", "शाम चार बजे": the only day of the
 * story, which its lead tells by the weekday, or of several the one that was told right before. Null where the claim tells no
 * hour, or its day with it, and where a night lies between: "शनिवार रात … सुबह तीन बजे".
 */
export function hoursOn(reading: Reading, readings: readonly Reading[]): string | null {
  const { claim } = reading;
  const times = claim.arguments.flatMap(({ fact }) => (fact?.type === 'time' ? [fact] : []));
  const isHour = times.length > 0 && times.every(({ grain }) => grain === 'time');
  if (!isHour || hasYear(claim.text)) return null;
  const days = daysFor(reading, daysIn(readings));
  const [day, ...more] = days;
  if (day === undefined || more.some(({ iso }) => iso !== day.iso)) return null;
  const isOver = days.some(({ isNight }) => isNight) && !NIGHT.test(claim.text);
  return isOver ? null : day.iso;
}
