import type { Clause } from '../../clause/index.ts';
import type { Nominal, Phrase } from '../../clause/phrases.ts';
import type { Word } from '../../tag/word.ts';

/** What stands in another phrase ("सात गांवों में") is counted too, and is no whole. */
const OWN = /^(?:direct|ergative|dative|genitive|superessive)$/u;

/** The number with which a noun phrase counts or pays; undefined where it has none or two. */
function amountOf({ group }: Nominal): number | undefined {
  const facts = group.words.flatMap(({ value, inside }) => (value && !inside ? [value.fact] : []));
  const fact = facts[0];
  if (facts.length !== 1 || fact?.type !== 'quantity') return undefined;
  return fact.dimension === 'count' || fact.dimension === 'money' ? fact.value : undefined;
}

/** Whether a noun phrase counts more than one of something. */
export function isCounted(nominal: Nominal): boolean {
  return (amountOf(nominal) ?? 1) > 1;
}

function isNominal(phrase: Phrase): phrase is Nominal {
  return phrase.kind === 'nominal';
}

/** "जिनमें से पांच", "जिसमें 11 चौके शामिल थे": the part is counted right behind the relative word. */
function partOf({ words }: Clause, relative: Word): number | undefined {
  const rest = words.slice(words.indexOf(relative) + 1);
  const isPart = rest[0]?.key === 'से' || rest.some(({ key }) => key === 'शामिल') || isCountOfPeople(rest);
  if (!isPart || !/^जि[सन]में$/u.test(relative.key)) return undefined;
  const first = rest.find(({ value }) => value?.fact.type === 'quantity')?.value?.fact;
  if (first?.type === 'quantity') return first.value;
  return rest[0]?.key === 'से' ? undefined : 1;
}

/** "(1,314 उम्मीदवार हैं), जिनमें 122 महिलाएं हैं": how many of them are something. */
function isCountOfPeople(rest: readonly Word[]): boolean {
  const [number, ...behind] = rest.filter(({ inside }) => !inside);
  const fact = number?.value?.fact;
  const [noun, copula, ...more] = behind;
  return (
    fact?.type === 'quantity' &&
    fact.dimension === 'count' &&
    noun?.noun?.[0]?.class === 'person' &&
    copula?.pos === 'copula' &&
    more.length === 0
  );
}

/** "121 गेंदों पर 103 रन बनाए, जिसमें 11 चौके शामिल थे": a sum of what was counted last. */
function isSum(counted: readonly Nominal[], phrases: readonly Phrase[], relative: Word): boolean {
  const last = counted.at(-1);
  return relative.key === 'जिसमें' && last?.tag === 'direct' && last === phrases.findLast(isNominal);
}

/** "कई प्रकार के अनाज उगते हैं, जिनमें मक्का शामिल है". */
function severalBefore(phrases: readonly Phrase[], { words }: Clause): Nominal | undefined {
  const last = phrases.findLast(isNominal);
  const opens = /^(?:कई|अनेक|विभिन्न)$/u.test(last?.group.words[0]?.key ?? '');
  const told = last?.tag === 'direct' || last?.tag === 'genitive';
  return opens && told && !last.participle && words.some(({ key }) => key === 'शामिल') ? last : undefined;
}

/**
 * What a relative clause counts a part of: the one phrase of the clause before that counts more of something; null
 * where that counts less.
 */
export function wholeBefore({ phrases }: Clause, clause: Clause, relative: Word): Nominal | null | undefined {
  const part = partOf(clause, relative);
  if (part === undefined) return undefined;
  const counted = phrases.filter(isNominal).filter(isCounted);
  const whole = counted.at(-1);
  if (!whole) return severalBefore(phrases, clause);
  if ((counted.length > 1 && !isSum(counted, phrases, relative)) || whole.participle || !OWN.test(whole.tag))
    return undefined;
  if (whole.group.words[0]?.pos === 'determiner' && !/^(?:कुल|कई|सभी)$/u.test(whole.group.words[0].key))
    return undefined;
  return part < (amountOf(whole) as number) ? whole : null;
}

const COMPARES = /^(?:ज्यादा|अधिक|कम|सर्वाधिक|न्यूनतम|दोगुन[ाेी]|तिगुन[ाेी]|गुन[ाेी]|ऊपर|नीचे|बराबर|श्रेणी)$/u;

/** "40 लाख रुपये लिए, जो तय दर से अधिक है": beside an amount, what is compared is no one who acts. */
export function comparesAmount(before: Clause, clause: Clause, relative: Word): boolean {
  if (relative.key !== 'जो' || !clause.words.some(({ key }) => COMPARES.test(key))) return false;
  return before.phrases.some(
    (phrase) => isNominal(phrase) && phrase.group.head.value?.fact.type === 'quantity',
  );
}

/** "मतदान 73 प्रतिशत रहा, जो पिछले साल से ज्यादा है": what was measured goes on to be compared, not the number beside it. */
export function measuredBefore(before: Clause): Nominal | undefined {
  const nominals = before.phrases.filter(isNominal);
  if (nominals.length !== before.phrases.length || nominals.some(({ tag }) => tag === 'ergative'))
    return undefined;
  const bare = nominals.filter(({ tag }) => tag === 'direct');
  const numbers = bare.filter(({ group }) => group.head.value?.fact.type === 'quantity');
  const [subject, ...more] = bare.filter(
    ({ group }) => !group.head.value && group.head.noun?.[0]?.class !== 'time',
  );
  if (numbers.length !== 1 || !subject || more.length > 0) return undefined;
  const { group } = subject;
  if (group.pronoun || group.words[0]?.pos === 'determiner' || group.words.some(({ value }) => value))
    return undefined;
  return nominals.indexOf(subject) < nominals.indexOf(numbers[0] as Nominal) ? subject : undefined;
}
