import type { Argument, Reading } from '../../../../model.ts';
import type { Question, Target } from '../../../language.ts';
import { writtenDay } from './as-of.ts';
import { seatOf } from './seat.ts';

function questionOf(stem: string, answer: string, { span }: Argument, rule: string): Question {
  return {
    stem,
    answer,
    range: { start: span.start, end: span.end },
    agreement: { caseForm: 'direct' },
    rules: [rule],
  };
}

/** "मध्य रेलवे के महाप्रबंधक कौन हैं?" */
export function askHolder(reading: Reading, target: Target): Question | null {
  const { argument, slot } = seatOf(reading, target);
  const office = reading.claim.arguments.find(({ role }) => role === 'complement');
  if (argument.fact?.type !== 'entity' || !office) return null;
  return {
    ...questionOf(`${office.text} कौन हैं?`, argument.fact.name, argument, 'ask.holder'),
    agreement: { ...(slot.gender ? { gender: slot.gender } : {}), number: 'sg', caseForm: 'direct' },
  };
}

/** Where the person of an age stands: in the same phrase, after it. */
function personAfter({ claim, form }: Reading, at: number): Argument | undefined {
  const own = claim.arguments[at] as Argument;
  const outer = form.slots[at]?.within;
  return claim.arguments.find(
    ({ fact, span }, i) =>
      fact?.type === 'entity' &&
      (fact.class === 'person' || (fact.class === 'thing' && fact.ref === undefined)) &&
      outer !== undefined &&
      form.slots[i]?.within === outer &&
      span.start > own.span.end,
  );
}

/** Whether a number of years is somebody's age: "32 वर्षीय फेडरर", "49 साल के किमल". */
export function isAgeOfPerson(reading: Reading, at: number): boolean {
  const { claim, form } = reading;
  const own = claim.arguments[at] as Argument;
  const outer = claim.arguments[form.slots[at]?.within ?? -1];
  if (own.fact?.type !== 'quantity' || !outer) return false;
  const person = personAfter(reading, at);
  if (!person) return false;
  if (own.fact.dimension === 'age') return true;
  const between = outer.span.exact.slice(
    own.span.end - outer.span.start,
    person.span.start - outer.span.start,
  );
  return own.fact.unit === 'year' && outer.span.start === own.span.start && /^ (?:के|की) /u.test(between);
}

/** "स्विट्जरलैंड के रोजर फेडरर की उम्र कितनी बताई गई है?" */
export function askAge(reading: Reading, target: Target): Question | null {
  const { argument, outer } = seatOf(reading, target);
  const person = personAfter(reading, target.argument);
  const years = argument.text.match(/^\S+/u)?.[0];
  if (!outer || person?.fact?.type !== 'entity' || !years) return null;
  const between = outer.span.exact
    .slice(argument.span.end - outer.span.start, person.span.start - outer.span.start)
    .replace(/^\s*(?:वर्षीय|वर्षीया|(?:साल|वर्ष|बरस) (?:के|की)|के|की)\s+/u, '')
    .trim();
  const whom = `${between} ${person.fact.name}`.trim();
  const asked = target.asOf
    ? `${writtenDay(target.asOf)} को ${whom} की उम्र कितनी बताई गई?`
    : `${whom} की उम्र कितनी बताई गई है?`;
  return questionOf(asked, `${years} वर्ष`, argument, 'ask.age');
}
