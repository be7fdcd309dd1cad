import { isGenitiveMarker, isVerbal, type Word } from '../../tag/word.ts';

const OF_MANY = /^(?:उन|इन)(?:के|का|की|हें|्हें|से)$/u;
const OF_ONE = /^(?:उस)(?:के|का|की|े|से)$/u;
/** Nouns that nobody takes up with "उनके". */
const NO_OWNERS: ReadonlySet<string> = new Set(['time', 'money', 'measure', 'abstract']);

const HELPERS = /^(?:लोगों|दर्शकों|प्रशंसकों|समर्थकों|दोस्तों|डॉक्टरों)$/u;

const isPluralNoun = ({ pos, noun }: Word) =>
  pos === 'noun' &&
  noun !== undefined &&
  noun.length > 0 &&
  noun.every(({ number }) => number === 'pl') &&
  !NO_OWNERS.has(noun[0]?.class ?? '');

const KIN =
  /^(?:पिता|माता|मां|पति|पत्नी|बेटा|बेटे|बेटी|भाई|बहन|परिवार|परिजन|परिजनों|दादा|दादी|चाचा|दोस्त|शव|शवों|घरवाले|घरवालों)$/u;

/** "उनके पिता", "उनके फेफड़े": of a person or an animal, and of no building or country. */
const isOfPerson = (next: Word | undefined) =>
  next !== undefined && (KIN.test(next.key) || next.noun?.[0]?.class === 'body');
const hasKin = ({ noun }: Word) => /^(?:person|office|group|animal)$/u.test(noun?.[0]?.class ?? '');

/** "खिलाड़ियों के बारे में उनके पिता की राय": of whom it is thought, and not whose. */
const isTopic = (words: readonly Word[], at: number) =>
  words[at + 1]?.pos === 'postposition' && words.slice(at + 1, at + 3).some(({ key }) => key === 'बारे');

/** Whether what stands at `at` can own what comes later in its clause: it is no subject, or its clause is over. */
function isBehind(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  // "लोगों की मदद से उनकी सेहत सुधरी": those who help are told of by the way.
  if (isGenitiveMarker(after) && HELPERS.test(words[at]?.key ?? '') && words[at + 3]?.key === 'से')
    return false;
  if (after?.pos === 'postposition') return after.tag !== 'ergative';
  return words.slice(at + 1).some(isVerbal);
}

/** "राज्यों में इनकी अहमियत": where it is so, and not whose. */
function isWhere(words: readonly Word[], at: number): boolean {
  return words[at]?.noun?.[0]?.class === 'place' && words[at + 1]?.tag === 'locative';
}

/** "लोगों की सहायता से उन्हें अस्पताल पहुंचाया": by whose help it is done, and not to whom. */
function isHelper(words: readonly Word[], at: number): boolean {
  return (
    words[at + 1]?.tag === 'genitive' && /^(?:सहायता|मदद|सहयोग|सूचना|शिकायत)$/u.test(words[at + 2]?.key ?? '')
  );
}

/** "कोई कर्मचारी", "किसी व्यक्ति", "एक युवक": one person brought in just before. */
function broughtInAt(words: readonly Word[], at: number): number {
  if (!/^(कोई|किसी|एक)$/u.test(words[at]?.key ?? '')) return -1;
  const head = words.findIndex(
    ({ pos, noun }, i) => i > at && i <= at + 3 && pos === 'noun' && noun?.[0]?.class === 'person',
  );
  return head;
}

/** Whether the word is a pronoun that may stand for what its own claim tells. */
export function mayBeBound({ pos, key }: Word): boolean {
  return pos === 'pronoun' && (OF_MANY.test(key) || OF_ONE.test(key));
}

const isPerson = ({ pos, noun, name, role, inside }: Word) =>
  !inside &&
  (name?.class === 'person' ||
    role === true ||
    (pos === 'noun' && /^(?:person|office|group|animal)$/u.test(noun?.[0]?.class ?? '')));

/** Who acts may be whose it is, whatever it is: "दल ने राय को अपने, न कि उसके, …". */
const actsWithNe = ({ key, tag }: Word) => key === 'ने' || tag === 'ergative';

/** "मोहन राय की मौत की सूचना उसके परिजनों को": one person by name, and nobody else, with no office before or behind. */
function namedAt(before: readonly Word[]): number {
  const people = before.flatMap((word, i) => (isPerson(word) ? [i] : []));
  const [only, ...more] = people;
  const name = only === undefined ? undefined : before[only]?.name;
  if (only === undefined || more.length > 0 || name?.class !== 'person' || before.some(actsWithNe)) return -1;
  return only + (before[only]?.length ?? 1) - 1;
}

/** "लेखिका मीना राय को उनकी किताब के लिए पुरस्कार मिला": who is told of with respect, and nobody else. */
function isRespected(before: readonly Word[]): boolean {
  const at = before.findIndex(({ name, inside }) => name?.class === 'person' && !inside);
  const end = at + (before[at]?.length ?? 1);
  if (at < 0 || before[end]?.key !== 'को' || before.some(actsWithNe)) return false;
  // What stands right before the name says who it is.
  return !before.some((word, i) => (i < at - 1 || i >= end) && isPerson(word));
}

/** Whether a pronoun stands for the one that the claim itself has told of before it: "विभागों को उनकी जिम्मेदारी". */
export function isBound(word: Word, before: readonly Word[], next?: Word): boolean {
  if (OF_MANY.test(word.key)) {
    const ofPeople = word.tag === 'genitive' && isOfPerson(next);
    const many = before.flatMap((one, i) =>
      isPluralNoun(one) && !(ofPeople && !hasKin(one)) && !isTopic(before, i) ? [i] : [],
    );
    const lemmas = new Set(many.map((i) => before[i]?.noun?.[0]?.lemma));
    if (many.length === 0 && isRespected(before)) return true;
    const last = many.at(-1) as number;
    const isTheirs = isBehind(before, last) && !isWhere(before, last);
    return lemmas.size === 1 && isTheirs && !(/^(?:उन|इन)(?:हें|्हें)$/u.test(word.key) && isHelper(before, last));
  }
  if (!OF_ONE.test(word.key)) return false;
  const named = namedAt(before);
  if (named >= 0 && isBehind(before, named)) return true;
  const ones = before.map((_, i) => broughtInAt(before, i)).filter((at) => at >= 0);
  const people = before.filter(
    ({ pos, noun, name }) => name?.class === 'person' || (pos === 'noun' && noun?.[0]?.class === 'person'),
  );
  return ones.length === 1 && people.length === 1 && isBehind(before, ones[0] as number);
}
