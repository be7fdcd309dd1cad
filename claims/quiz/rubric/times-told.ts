/** Adverbs that tell how many times. */
const TIMES: readonly (readonly [adverb: RegExp, number: RegExp])[] = [
  [/(?<!\p{L})once(?!\p{L})/iu, /^(?:one|1)(?= |$)/iu],
  [/(?<!\p{L})twice(?!\p{L})/iu, /^(?:two|2)(?= |$)/iu],
  [/(?<!\p{L})thrice(?!\p{L})/iu, /^(?:three|3)(?= |$)/iu],
];

const SO_OFTEN = /^(?:one|two|three|[123])(?= |$)/iu;

/** "Adjourned thrice" tells three. */
export function tellsTimes(text: string, answer: string): boolean {
  return SO_OFTEN.test(answer) && TIMES.some(([adverb, number]) => number.test(answer) && adverb.test(text));
}
