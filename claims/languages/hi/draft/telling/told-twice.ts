import type { Told } from './tell.ts';

/** "वह उससे नाराज है", "ठगों ने उनसे पैसे लिए": two pronouns of one clause mean two, and none of them who acts there. */
export function meansTwice({ segments }: Told): boolean {
  const meant = segments.flatMap((segment) =>
    segment.kind === 'replaced' && segment.words.length === 1 && segment.words[0]?.pos === 'pronoun'
      ? [segment.text.replace(/ (?:ने|को|से|में|पर|का|की|के)$/u, '')]
      : [],
  );
  if (meant.length === 0) return false;
  const named = segments.flatMap((segment) =>
    segment.kind === 'words' && segment.place.part === 'core'
      ? [segment.words.map(({ text }) => text).join(' ')]
      : [],
  );
  // "मजदूरों ने 12 मजदूरों को": of one kind, and so whoever acts is no other.
  const isSame = (text: string) => meant.some((one) => one === text || one.endsWith(` ${text}`));
  return new Set(meant).size < meant.length || named.some(isSame);
}

/** Words of what a pointer stands for, by which it is known that they are told twice. */
const TOLD = 3;

/** "सांसदों ने सांसदों का प्रदर्शन किया", for "यह प्रदर्शन": what a pointer stands for holds what the claim tells beside it. */
export function tellsTwice({ segments }: Told): boolean {
  const texts = segments.map((segment) =>
    segment.kind === 'added'
      ? ''
      : segment.kind === 'replaced'
        ? segment.text
        : segment.words.map(({ text }) => text).join(' '),
  );
  return segments.some((segment, i) => {
    if (segment.kind !== 'replaced') return false;
    const front = segment.text.split(' ').slice(0, TOLD).join(' ');
    if (front.split(' ').length < TOLD) return false;
    // "ज्वालामुखी का स्तर ज्वालामुखी के मुख से …": the same noun twice means the same thing twice.
    const others = texts.filter((other, k) => k !== i && other !== '' && other !== segment.text).join(' ');
    return ` ${others} `.includes(` ${front} `);
  });
}
