import type { Fact, Quantity } from '../../model.ts';
import type { Candidate } from '../types.ts';

const MONTHS_OF_YEAR = 12;

/** What is counted: लोग of "14 लोगों की मौत"; each claim without one is of its own. */
function headOf({ reading, target }: Candidate): string {
  return reading.form.slots[target.argument]?.head ?? reading.claim.id;
}

function numbersOf({ reading }: Candidate): readonly number[] {
  return reading.claim.arguments.flatMap(({ fact }) => (fact?.type === 'quantity' ? [fact.value] : []));
}

function sharesNumber(a: Candidate, b: Candidate): boolean {
  const own = numbersOf(a);
  return numbersOf(b).some((value) => own.includes(value));
}

/** The hour alone: a story that tells it twice tells one deed. */
function hourOf(fact: Fact | undefined): string | undefined {
  return fact?.type === 'time' && fact.grain === 'time'
    ? fact.timex.slice(fact.timex.indexOf('T'))
    : undefined;
}

/** How much it is, whatever its unit: two and a half years are thirty months. */
function amountOf({ value, unit, dimension }: Quantity): number {
  if (dimension !== 'duration') return value;
  return unit === 'year' ? value * MONTHS_OF_YEAR : value;
}

/** Whether two quantities are of one sort: years and months are. */
function sameSort(x: Quantity, y: Quantity): boolean {
  const isLong = ({ unit }: Quantity) => unit === 'year' || unit === 'month';
  return (
    x.dimension === y.dimension &&
    (x.dimension !== 'duration' || x.unit === y.unit || (isLong(x) && isLong(y)))
  );
}

/** Two claims of one fact: the same number of what is done, in words here and in digits there. */
function sameFact(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.argument.fact, b.argument.fact];
  const hour = hourOf(x);
  if (hour !== undefined && hour === hourOf(y)) return true;
  if (x?.type === 'time' && y?.type === 'time') return x.timex === y.timex && sharesNumber(a, b);
  return (
    x?.type === 'quantity' &&
    y?.type === 'quantity' &&
    sameSort(x, y) &&
    amountOf(x) === amountOf(y) &&
    // "21-14, 21-16" and "21-6, 21-7" begin with the same number.
    (x.dimension !== 'score' || a.argument.text === b.argument.text) &&
    (a.reading.form.predicate.lemma === b.reading.form.predicate.lemma || headOf(a) === headOf(b))
  );
}

/** "पटना से किस शहर जा रहे थे", "मेले के लिए किस शहर जा रहे थे": one end of one way, told twice. */
function sameEnd(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.argument, b.argument];
  if (x.fact?.type !== 'entity' || y.fact?.type !== 'entity' || x.role !== y.role) return false;
  if (x.role !== 'destination' && x.role !== 'origin') return false;
  return x.fact.name === y.fact.name && a.reading.form.predicate.lemma === b.reading.form.predicate.lemma;
}

/** "किस पार्टी के कार्यकर्ता", "किस पार्टी का दामन थामा": whose somebody is. */
const WHOSE_PARTY =
  /किस (?:पार्टी|दल) (?:के|की|का) (?:[^\s?]{1,12} )?(?:कार्यकर्ता|नेता|विधायक|सांसद|समर्थक|सदस्य|सदस्यता|प्रत्याशी|उम्मीदवार|दामन|टिकट|पार्षद)|किस (?:पार्टी|दल) (?:से जुड़|में शामिल)/u;

/** Two questions of one story for the party that its people are of. */
function sameParty(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.argument.fact, b.argument.fact];
  if (x?.type !== 'entity' || y?.type !== 'entity' || x.ref === undefined || x.ref !== y.ref) return false;
  if (!x.category?.startsWith('party.') || a.reading.claim.articleId !== b.reading.claim.articleId)
    return false;
  return WHOSE_PARTY.test(a.question.stem) && WHOSE_PARTY.test(b.question.stem);
}

/** Whether two questions ask for one thing: by their place, their words or their fact. */
export function sameQuestion(a: Candidate, b: Candidate): boolean {
  return (
    a.question.range.start === b.question.range.start ||
    a.question.stem === b.question.stem ||
    sameFact(a, b) ||
    sameEnd(a, b) ||
    sameParty(a, b)
  );
}
