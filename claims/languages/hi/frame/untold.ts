import { canAct } from '../clause/actors.ts';
import type { Clause } from '../clause/index.ts';
import type { Phrase } from '../clause/phrases.ts';

const FELT = /^(दुख|दुःख|खुशी|अफसोस|खेद|गर्व|अफ़सोस|पछतावा|मलाल)$/u;

/** "घटना का दुख है": who feels it is not told. */
export function lacksBearer({ phrases, verb, words }: Clause): boolean {
  if (verb?.root !== 'हो' || words.some(({ pronoun }) => pronoun === 'first-second')) return false;
  const last = phrases.at(-1);
  const noun =
    verb.conjunct ?? (last?.kind === 'nominal' && last.tag === 'direct' ? last.group.head : undefined);
  if (!noun || !FELT.test(noun.key)) return false;
  return !phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      (phrase.tag === 'dative' ||
        (phrase.tag === 'locative' && !phrase.group.head.name && canAct(phrase.group))),
  );
}

/** "घबराने से ज्यादा जरूरी है सतर्क रहना": what is needed stands behind the verb. */
export function lacksNeed({ phrases, verb, words }: Clause): boolean {
  if (verb?.root !== 'हो' || words[0] === undefined || phrases[0]?.kind !== 'embedded') return false;
  const needs = verb.conjunct?.key === 'जरूरी' || words.some(({ key }) => key === 'जरूरी');
  const compares = phrases[0].tag === 'instrumental' || phrases[0].tag === 'bound';
  return needs && compares && !phrases.some(isThing);
}

function isThing(phrase: Phrase): boolean {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'direct') return false;
  return phrase.group.head.pos !== 'adjective' && phrase.group.head.key !== 'जरूरी';
}

/** "पिछले पूरे साल में 88 थे", "दो फ्रांस के हैं": how many, and of what stands before. */
export function countsUntold({ phrases, verb, relation }: Clause): boolean {
  if (relation === 'relative' || verb?.root !== 'हो' || verb.conjunct || verb.perfective || verb.passive)
    return false;
  const direct = phrases.filter(
    (phrase) =>
      phrase.kind === 'nominal' &&
      phrase.tag === 'direct' &&
      phrase.group.head.value?.fact.type !== 'time' &&
      phrase.group.head.noun?.[0]?.class !== 'time',
  );
  const [first] = direct;
  if (first?.kind !== 'nominal') return false;
  const isBare = first.group.words.every(({ value, inside }) => {
    const fact = value?.fact;
    return inside || (fact?.type === 'quantity' && fact.dimension === 'count' && !fact.unit);
  });
  // "मृतकों में तीन बिहार के थे": of them.
  const isAmong = phrases.some(
    (phrase) => phrase.kind === 'nominal' && phrase.tag === 'locative' && /ों$/u.test(phrase.group.head.key),
  );
  return isBare && !isAmong && (direct.length === 1 || first === phrases[0]);
}

/** "शेष लापता हैं": of how many and of whom it is the rest stands before. */
export function isRest({ words }: Clause): boolean {
  const first = words[0];
  const second = words[1];
  return (
    /^(शेष|बाकी)$/u.test(first?.key ?? '') && (second?.pos === 'adjective' || second?.pos === 'postposition')
  );
}
