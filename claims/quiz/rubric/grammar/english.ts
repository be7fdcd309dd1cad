import type { Text } from '../text.ts';

const AUXILIARIES = new Set(
  'is are was were am be do does did has have had will would can could may might shall should must'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set(
  'in on at by to for from with of about under over during after since until according'.split(' '),
);
/** Plurals without -s, and words that look plural or past and are not. */
const PLURALS = new Set(
  'people children men women police cattle sheep deer feet teeth personnel staff crew aircraft livestock lakh crore million billion thousand hundred'.split(
    ' ',
  ),
);
const NOT_PAST = new Set('need feed speed exceed succeed proceed bleed breed shed embed seed'.split(' '));
const IRREGULAR_PAST = new Set(
  'won went took gave made said told met signed began became bought sold left led lost held spent sent built fell flew wrote spoke chose paid kept broke stole struck drew ran came'.split(
    ' ',
  ),
);
const MASS_AFTER_MANY = new Set(
  'money water rice wheat oil gas rain snow electricity aid gold coal'.split(' '),
);
const MUCH_AS_PLURAL = new Set(
  'people children men women countries soldiers workers seats votes houses students'.split(' '),
);

/** After "how many people was": the verb has its subject before it. */
const AFTER_SUBJECT = new Set('aboard present there absent alive'.split(' '));

function isPlural(noun: string): boolean {
  return (
    PLURALS.has(noun) ||
    /[a-z]{2}(?:men|women)$/u.test(noun) ||
    (/s$/u.test(noun) && !/(?:ss|us|is)$/u.test(noun))
  );
}

function isPast(word: string): boolean {
  return IRREGULAR_PAST.has(word) || (/[a-z]{2}ed$/u.test(word) && !NOT_PAST.has(word));
}

function howFault(words: readonly string[], at: number): string | null {
  const quantity = words[at + 1];
  const noun = words[at + 2] ?? '';
  if (quantity === 'much' && MUCH_AS_PLURAL.has(noun)) return `how much before ${noun}`;
  if (quantity !== 'many') return null;
  if (MASS_AFTER_MANY.has(noun)) return `how many before ${noun}`;
  const window = words.slice(at + 2, at + 6);
  const until = window.findIndex((word) => AUXILIARIES.has(word) || PREPOSITIONS.has(word));
  const phrase = until < 0 ? window : window.slice(0, until);
  if (phrase.length > 0 && !phrase.some(isPlural))
    return `how many before ${phrase.at(-1)}, which is singular`;
  const verb = window[until];
  // "How many years has she worked": there the phrase is no subject.
  const next = window[until + 1] ?? '';
  const isSubject =
    !PREPOSITIONS.has(words[at - 1] ?? '') && (next === 'been' || AFTER_SUBJECT.has(next) || isPast(next));
  return isSubject && (verb === 'was' || verb === 'is' || verb === 'has') ? `${verb} after a plural` : null;
}

const isAgentOf = (words: readonly string[], at: number) =>
  /^(?:led|built|drawn|driven|run|held|sold|sent|won)$/u.test(words[at] ?? '') && words[at + 1] === 'by';

/** "Did United Nations peacekeepers", "did Associated Press reporters": a name's own word. */
const NAME_IN_ED = /^(?:\p{L}*united|associated|allied|federated|amalgamated|consolidated)$/u;

/** "For lost milk": a past behind such a word goes with a noun. */
const OF_NOUN = /^(?:for|of|the|an?|its|their|his|her)$/u;

/** "Did ... signed": after do the verb stands bare. */
function doFault(words: readonly string[]): string | null {
  const at = words.findIndex((word) => word === 'did' || word === 'does');
  if (at < 0) return null;
  const clauseEnd = words.findIndex(
    // "Ended higher, led by banks": what follows with its agent goes on with no verb of the clause.
    (word, i) =>
      i > at &&
      (isAgentOf(words, i) || /^(?:that|who|which|when|after|before|while|if|and|where|whose)$/u.test(word)),
  );
  const clause = words.slice(at + 1, clauseEnd < 0 ? undefined : clauseEnd);
  if (clause.length < 2 && clause[0] && isPast(clause[0])) return `${words[at]} before ${clause[0]}`;
  const [first] = clause;
  if (first && isPast(first) && !NAME_IN_ED.test(first)) return `${words[at]} before ${first}`;
  const last = clause.at(-1) ?? '';
  const middle = clause.find(
    (word, i) =>
      i > 0 &&
      IRREGULAR_PAST.has(word) &&
      !AUXILIARIES.has(clause[i - 1] ?? '') &&
      !(OF_NOUN.test(clause[i - 1] ?? '') && i < clause.length - 1),
  );
  return (middle ?? (isPast(last) && !hasBareVerb(clause))) ? `${words[at]} with ${middle ?? last}` : null;
}

/** A clause of three words and more that ends in -ed may have its bare verb before: "did X say it needed". */
function hasBareVerb(clause: readonly string[]): boolean {
  return clause.length > 4;
}

/** The word after the question word, past a place or time: "where in Ireland was", "when in May did". */
function afterPlace(words: readonly string[]): string {
  if (words[1] !== 'in' && words[1] !== 'on') return words[1] ?? '';
  return words.slice(3, 6).find((word) => AUXILIARIES.has(word)) ?? '';
}

/** "When Modi visited Paris?": after when, where, why and how long an auxiliary stands. */
function inversionFault(words: readonly string[]): string | null {
  const first = words[0] ?? '';
  const second = words[1] ?? '';
  if (first === 'when' || first === 'where' || first === 'why')
    return AUXILIARIES.has(afterPlace(words)) ? null : `${first} without an auxiliary`;
  if (first === 'how' && second === 'long')
    return AUXILIARIES.has(words[2] ?? '') ? null : 'how long without an auxiliary';
  if (first === 'who' && (second === 'were' || second === 'are') && words.length < 3) return null;
  return first === 'what' && /^(?:countries|people|men|women)$/u.test(second) && words[2] === 'was'
    ? `was after ${second}`
    : null;
}

function whichFault(words: readonly string[]): string | null {
  const at = words.findIndex((word) => word === 'which' || word === 'what');
  const noun = words[at + 1] ?? '';
  const verb = words[at + 2] ?? '';
  if (at < 0) return null;
  if (/(?:ies|[a-z]{3}[^suai]s)$/u.test(noun) && /^(?:was|is|has|does)$/u.test(verb) && noun !== 'was')
    return `${verb} after ${noun}`;
  return !isPlural(noun) && /^(?:were|are|have)$/u.test(verb) && !AUXILIARIES.has(noun) && at === 0
    ? `${verb} after ${noun}`
    : null;
}

/** What is wrong with the grammar of an English stem; null when nothing is found. */
export function englishFault({ words }: Text): string | null {
  const how = words.indexOf('how');
  return (
    (how >= 0 ? howFault(words, how) : null) ?? doFault(words) ?? inversionFault(words) ?? whichFault(words)
  );
}
