import type { Argument, Reading } from '../../../../model.ts';
import { wordsBehind } from '../targets/margins.ts';
import type { Asked, Seat } from './seat.ts';

/** "3-1 से हराया", "21-15, 21-18 से मात दी", "4-2 से जीत दर्ज की": how a match ended; "2-0 की बढ़त" is no end. */
const ENDED = /^ से (?:(?:हरा|पराजित|शिकस्त|मात|जीत|मुकाबला|मुक\u093cाबला|मैच|खिताब|ख\u093cिताब) ?|परास्त )/u;
/** What a result is not yet, or of more than one match. */
const NO_END =
  /(?:^| )(?:सीरीज|सीरीज\u093c|सिरीज|सिरीज\u093c|श्रृंखला|शृंखला|पिछड़|मध्यांतर|हाफ|गेम|सेट|क्वार्टर में)(?= )/u;

/** Whether an argument is the result of a match. */
export function isResult(reading: Reading, argument: Argument): boolean {
  const { fact, text, span } = argument;
  return (
    fact?.type === 'quantity' &&
    fact.dimension === 'score' &&
    text === span.exact &&
    ENDED.test(wordsBehind(reading, argument)) &&
    !NO_END.test(reading.claim.text)
  );
}

/** "ने ओमान को 3-1 से हराया" → "ने ओमान को किस स्कोर से हराया". */
export function askScore({ reading, argument, outer }: Seat): Asked | null {
  if (outer || !isResult(reading, argument)) return null;
  return {
    range: argument.span,
    text: 'किस स्कोर',
    dropMarker: false,
    answer: argument.text,
    rule: 'ask.score',
  };
}
