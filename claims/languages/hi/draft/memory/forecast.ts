import { rangeOf } from '../../../../text/range.ts';
import { type Embedded, type Nominal, type Phrase, phraseWords } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import type { Ledger } from '../known/ledger.ts';
import { statedWords } from '../parts/stretches.ts';
import { isDated, isFigure, isMeasure, isOpen, isPlaceName, LONGEST, toldWhole } from './figure-words.ts';
import type { Figure, Place } from './memory-types.ts';

/** "वृद्धि दर 6.9 प्रतिशत रहने": what a measure is reckoned to be. */
function isReckoned({ verb }: Embedded): boolean {
  return /^(?:gerund|infinitive)$/u.test(verb.shape) && /^(?:रह|हो|पहुंच|आ)$/u.test(verb.root) && !verb.negated;
}

function reckonedIn({ parts }: Frame): Embedded | undefined {
  return parts
    .flatMap(({ phrase }): readonly Embedded[] => {
      if (phrase.kind === 'embedded') return [phrase];
      return phrase.kind === 'nominal' && phrase.participle ? [phrase.participle] : [];
    })
    .find(isReckoned);
}

const isNominal = (phrase: Phrase): phrase is Nominal => phrase.kind === 'nominal';

/** "विकास दर 6.9 प्रतिशत रहने का अनुमान है": the one measure of which a figure is foretold, with the words beside it; undefined where it has none. */
function foretold(
  frame: Frame,
  isMeasure: (phrase: Nominal) => boolean,
): { readonly phrase: Nominal; readonly beside: readonly Phrase[] } | undefined {
  const deed = reckonedIn(frame);
  const phrases = deed?.phrases ?? [];
  const [phrase, ...more] = phrases.filter(isNominal).filter(isMeasure);
  if (!phrase || more.length > 0) return undefined;
  return { phrase, beside: phrases.filter((one) => one !== phrase && phraseWords(one).length > 0) };
}

/** "विकास दर 6.9 प्रतिशत रहने का अनुमान है": the measure of which a figure is foretold. */
export function forecastIn(frame: Frame, ledger: Ledger, place: Place): Figure | undefined {
  const found = foretold(frame, ({ tag, group }) => tag === 'direct' && isMeasure(group.head));
  if (!found || frame.negated) return undefined;
  const { phrase, beside } = found;
  const words = statedWords(phrase);
  const others = beside.flatMap(phraseWords);
  const times = beside.filter((one) => phraseWords(one).some(isDated));
  if (words.some(isOpen) || words.length > LONGEST || others.some(isPlaceName) || !others.some(isFigure))
    return undefined;
  const { head } = phrase.group;
  const gender = head.noun?.[0]?.gender;
  return {
    text: toldWhole(words, ledger, place),
    range: rangeOf(words),
    lemma: head.noun?.[0]?.lemma ?? head.key,
    ...(gender ? { gender } : {}),
    placed: words.some(isPlaceName),
    ...(times.length === 1
      ? {
          when: times
            .flatMap(phraseWords)
            .map(({ text }) => text)
            .join(' ')
            // "2026-27" stands in three words.
            .replace(/(\p{Nd}) - (?=\p{Nd})/gu, '$1-'),
        }
      : {}),
    ...place,
  };
}
