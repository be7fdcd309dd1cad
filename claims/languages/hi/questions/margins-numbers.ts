import type { Argument, Reading } from '../../../model.ts';
import { wordsBefore, wordsBehind } from './margins.ts';

/** "एक दिन मोहन पटना पहुंचा": some day, and no stretch of one. */
export function isSomeDay(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  if (argument.fact?.type !== 'quantity' || argument.fact.dimension !== 'duration') return false;
  if (!/^एक (?:दिन|रात|शाम|सुबह|बार|समय|वक्त|साल)$/u.test(argument.text)) return false;
  return !/^ (?:के|का|की|में|तक|से|पहले|बाद|पूर्व|भर|और|ही में) /u.test(wordsBehind(reading, argument));
}

/** "विधानसभा का 19 सत्र": what belongs to it is one, and the number says which. */
export function isNumberOfOne(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  const { fact } = argument;
  if (fact?.type !== 'quantity' || fact.dimension !== 'count' || fact.value <= 1) return false;
  if (!/(?:^|\s)का $/u.test(wordsBefore(reading, argument))) return false;
  return /^ (?!\S+ीय )[^\s,।]{2,30} (?!का |वाला |तक |से |के |की |को |में |पर )/u.test(
    wordsBehind(reading, argument),
  );
}
