import { fold } from '../../../text/fold.ts';
import type { Range } from '../../../text/range.ts';
import type { NounGroup, VerbGroup } from '../chunk/types.ts';
import { rangeOf } from '../clause/phrases.ts';
import { pointsAtWhen } from '../frame/lead.ts';
import type { Word } from '../tag/word.ts';
import { caseForm } from './case-forms.ts';
import { modifiersFor } from './known-noun.ts';
import type { Memory, Mention } from './memory.ts';
import { groupMeant } from './plural-group.ts';
import { tellScene } from './scene.ts';
import type { Place, Segment } from './segments.ts';
import { personMeant } from './topic.ts';
import { pointsAtPlace } from './whereabouts.ts';

const COUNTRY_NOUNS = new Set('देश देशों मुल्क मुल्कों राष्ट्र राष्ट्रों पक्ष पक्षों'.split(' ').map(fold));
const LEADER_NOUNS = new Set(
  'नेता नेताओं राष्ट्राध्यक्ष राष्ट्राध्यक्षों पक्ष पक्षों राष्ट्रपतियों राष्ट्रपति'.split(' ').map(fold),
);

/** Case markers that pronouns carry in themselves. */
const FUSED: Record<string, string> = {
  ergative: ' ने',
  dative: ' को',
  locative: ' में',
  instrumental: ' से',
  superessive: ' पर',
  direct: '',
};

interface Resolution {
  readonly length: number;
  readonly text: string;
  readonly antecedent: Range;
}

/** Words put into a claim, and whether any of them stands for something unknown. */
export interface Resolved {
  readonly segments: readonly Segment[];
  readonly blocks: readonly string[];
  readonly rules: readonly string[];
}

export interface Surroundings {
  readonly memory: Memory;
  readonly paragraph: number;
  readonly sentence: number;
  readonly verb: VerbGroup;
  /** A जब-clause follows that says which time "उस समय" is. */
  readonly tailed?: boolean;
  /** The first word stands for what a जो-clause before it tells: "जो फसल कट चुकी है वह …". */
  readonly correlative?: boolean;
  /** Whether the words open their clause. */
  readonly opens?: boolean;
  /** Whether the phrase has a case marker, and whether its clause names a place. */
  readonly marked: boolean;
  readonly placed: boolean;
  /** For whom or what a relative word of the clause stands. */
  readonly antecedent?: { readonly words: readonly Word[]; readonly group: NounGroup };
  /** Whoever says the clause, where "वह" as its subject means them. */
  readonly speaker?: { readonly words: readonly Word[]; readonly text: string; readonly several: boolean };
  /** A कि-clause follows that says what "यह" and "इस बात" are. */
  readonly ahead?: boolean;
  /** Persons whom a pronoun cannot mean here, by name: who acts in its clause. */
  readonly others: readonly string[];
}

function near(mention: Mention | undefined, paragraph: number): Mention | null {
  return mention && paragraph - mention.paragraph <= 1 ? mention : null;
}

function both(
  words: readonly Word[],
  at: number,
  { memory, paragraph, sentence }: Surroundings,
): Resolution | null {
  if (words[at]?.key !== 'दोनों' || words[at - 1]?.pos === 'coordinator' || words[at - 1]?.pos === 'name')
    return null;
  const noun = words[at + 1];
  const bare = noun === undefined || (noun.pos === 'postposition' && noun.tag === 'genitive');
  if (bare) {
    const two = memory.two;
    return two && sentence - two.sentence <= 1 ? { length: 1, text: two.text, antecedent: two.range } : null;
  }
  const pair =
    LEADER_NOUNS.has(noun.key) && !COUNTRY_NOUNS.has(noun.key)
      ? memory.personPair
      : COUNTRY_NOUNS.has(noun.key)
        ? memory.countryPair
        : undefined;
  const found = pair && paragraph - pair.paragraph <= 4 ? pair : null;
  return found ? { length: 2, text: found.text, antecedent: found.range } : null;
}

function genitiveSuffix(key: string): string {
  if (/का$/u.test(key)) return ' का';
  return /की$/u.test(key) ? ' की' : ' के';
}

/** "X ने कहा कि वह …": who speaks, of himself. */
function ownSpeaker(word: Word, around: Surroundings): Resolution | null {
  const { speaker } = around;
  if (!speaker || word.pos !== 'pronoun' || !/^(वह|वे|वो)$/u.test(word.key)) return null;
  if (word.key === 'वह' && speaker.several) return null;
  const other = personMeant(word, around.memory.topic, around);
  if (other && !speaker.text.includes(other.text)) return null;
  return { length: 1, text: speaker.text, antecedent: rangeOf(speaker.words) };
}

function personal(word: Word, around: Surroundings): Resolution | null {
  const person = personMeant(word, around.memory.topic, around);
  if (!person) return null;
  const suffix = word.tag === 'genitive' ? genitiveSuffix(word.key) : FUSED[word.tag ?? 'direct'];
  return suffix === undefined
    ? null
    : { length: 1, text: `${person.text}${suffix}`, antecedent: person.range };
}

/** "इनमें" → "घायल हुए 12 यात्रियों में". */
function members(word: Word, { memory, sentence, paragraph }: Surroundings): Resolution | null {
  const group = groupMeant(word, memory.group, { sentence, paragraph });
  return group ? { length: 1, text: `${group.text} में`, antecedent: group.range } : null;
}

/** "वहां" → "पटना में", where one place alone was named. */
function whereabouts(word: Word, { memory, sentence, paragraph }: Surroundings): Resolution | null {
  const { place } = memory;
  if (!pointsAtPlace(word) || !/^वह/u.test(word.key) || !place) return null;
  if (sentence - place.sentence > 1 || paragraph - place.paragraph > 1) return null;
  return { length: 1, text: `${place.text} में`, antecedent: place.range };
}

/** "इस समझौते" → "भारत और जापान के समझौते". */
function knownNoun(
  words: readonly Word[],
  at: number,
  { memory, paragraph }: Surroundings,
): Resolution | null {
  const word = words[at] as Word;
  if (word.pos !== 'determiner' || !/^(इस|इन|उस|उन|यह|ये|इसी|उक्त)$/u.test(word.text)) return null;
  const known = modifiersFor(words, at, memory.nouns, paragraph);
  if (!known) return null;
  const text = known.modifiers.map((modifier) => modifier.text).join(' ');
  return { length: 1, text, antecedent: known.range };
}

const RELATIVE_CASES: readonly (readonly [RegExp, string])[] = [
  [/^(जिसने|जिन्होंने)$/u, ' ने'],
  [/^(जिसे|जिन्हें|जिसको|जिनको)$/u, ' को'],
  [/^(जिसमें|जिनमें|जहां)$/u, ' में'],
  [/^(जिससे|जिनसे)$/u, ' से'],
  [/^(जिसपर|जिनपर)$/u, ' पर'],
  [/^(जिसका|जिनका)$/u, ' का'],
  [/^(जिसकी|जिनकी)$/u, ' की'],
  [/^(जिसके|जिनके)$/u, ' के'],
];

/** "जो", "जिसने": the noun of the clause before, in the case that the relative word has. */
function relative(word: Word, { antecedent }: Surroundings): Resolution | null {
  if (word.pos !== 'relative' || !antecedent) return null;
  const { words, group } = antecedent;
  const wanted = word.key === 'जो' ? 'direct' : 'oblique';
  const given = group.tag === 'direct' ? 'direct' : 'oblique';
  const form = wanted === given ? ({ kind: 'same' } as const) : caseForm(group, wanted);
  if (!form) return null;
  const last = form.kind === 'last' ? form.text : words.at(-1)?.text;
  const text = [...words.slice(0, -1).map(({ text: own }) => own), last].join(' ');
  const suffix = RELATIVE_CASES.find(([forms]) => forms.test(word.key))?.[1] ?? '';
  return { length: 1, text: `${text}${suffix}`, antecedent: rangeOf(words) };
}

function action(
  words: readonly Word[],
  at: number,
  { memory, paragraph, verb, opens }: Surroundings,
): Resolution | null {
  const word = words[at] as Word;
  if (word.key !== 'यह' || word.pos !== 'pronoun') return null;
  const mention = memory.action;
  if (at > 0 || !opens) return null;
  if (!mention || !near(mention, paragraph) || mention.gender !== verb.gender) return null;
  return { length: 1, text: mention.text, antecedent: mention.range };
}

/** "एक मां और उसके बच्चे": whose is told in the same phrase. */
function isOfNeighbour(words: readonly Word[], at: number): boolean {
  const [word, joiner, owner] = [words[at], words[at - 1], words[at - 2]];
  const owns = owner?.pos === 'noun' || owner?.pos === 'name' || owner?.pos === 'unknown';
  return word?.tag === 'genitive' && word.pos === 'pronoun' && joiner?.pos === 'coordinator' && owns;
}

const POINTING = /^(इस|उस|इन|उन|इसी|उसी|इन्हीं|उन्हीं|यही|वही|उक्त|ऐसे|ऐसी|ऐसा|यह|वह|ये|वे)$/u;

/** "इस साल", "इस महीने": counted from the day of the article, as "आज" is; not in a tale of earlier times. */
function isOfToday(words: readonly Word[], at: number, { verb }: Surroundings): boolean {
  const [word, noun] = [words[at], words[at + 1]];
  if (word?.key !== 'इस' || !/^(साल|वर्ष|महीने|माह|सप्ताह|हफ्ते)$/u.test(noun?.key ?? '')) return false;
  return !/^(था|थे|थी|थीं)$/u.test(verb.words.at(-1)?.key ?? '');
}

/** "इस बात की संभावना है कि …", "यह माना कि …": what it points at comes after. */
function isAhead(words: readonly Word[], at: number, { ahead }: Surroundings): boolean {
  const [word, noun] = [words[at], words[at + 1]];
  if (!ahead) return false;
  return word?.key === 'यह' || (word?.key === 'इस' && /^(बात|ओर|आशय|तथ्य)$/u.test(noun?.key ?? ''));
}

function blockFor(words: readonly Word[], at: number, around: Surroundings): string | null {
  const word = words[at] as Word;
  if (around.tailed && pointsAtWhen(words, at)) return null;
  if (isOfToday(words, at, around) || isAhead(words, at, around)) return null;
  if (pointsAtPlace(word)) return 'unresolved-place';
  if (word.pos === 'relative' && around.antecedent) return 'unresolved-relative';
  if (word.pronoun === 'first-second' || isOfNeighbour(words, at)) return null;
  if (word.pos === 'pronoun' && word.pronoun !== 'reflexive' && word.pronoun !== 'indefinite')
    return 'unresolved-pronoun';
  if (word.pos === 'determiner' && (word.pronoun === 'demonstrative' || POINTING.test(word.text)))
    return 'unresolved-deictic';
  if (word.key === 'दोनों' || word.key === 'तीनों')
    return words.slice(0, at).some((w) => w.pos === 'coordinator') ? null : 'unresolved-both';
  return null;
}

function consonants(text: string): string {
  return text.replace(/[\u0900-\u0914\u093c-\u094d\s]/gu, '');
}

/** A country's name that is misspelt in the article: "उत्तर कारिया". The quote keeps it, the claim does not. */
function rightSpelling(word: Word, words: readonly Word[], at: number): Resolution | null {
  const name = word.name;
  if (name?.category !== 'country' || word.inside) return null;
  const unit = words.slice(at, at + word.length);
  const own = unit.map((w) => w.text).join(' ');
  const misspelt =
    own !== name.canonical && unit.length > 1 && consonants(own) === consonants(name.canonical);
  return misspelt
    ? {
        length: word.length,
        text: name.canonical,
        antecedent: { start: word.start, end: (unit.at(-1) as Word).end },
      }
    : null;
}

/** The long form of a name, where the words give a short one. */
function longName(word: Word, words: readonly Word[], at: number): Resolution | null {
  const name = word.name;
  if (name?.class !== 'person' || word.inside) return null;
  const unit = words.slice(at, at + word.length).filter((w) => w.text !== '.');
  const own = unit.map((w) => w.text).join(' ');
  if (own === name.canonical || name.canonical.split(' ').length <= unit.length) return null;
  return {
    length: word.length,
    text: name.canonical,
    antecedent: { start: word.start, end: (unit.at(-1) as Word).end },
  };
}

/** Puts words into a claim so that it stands alone. */
export function resolveWords(words: readonly Word[], place: Place, around: Surroundings): Resolved {
  const segments: Segment[] = [];
  const blocks: string[] = [];
  const rules: string[] = [];
  let run: Word[] = [];
  const flush = () => {
    if (run.length > 0) segments.push({ kind: 'words', words: run, place });
    run = [];
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (i === 0 && around.correlative) {
      run.push(word);
      continue;
    }
    const found = isOfNeighbour(words, i)
      ? null
      : (both(words, i, around) ??
        ownSpeaker(word, around) ??
        personal(word, around) ??
        whereabouts(word, around) ??
        members(word, around) ??
        knownNoun(words, i, around) ??
        action(words, i, around) ??
        relative(word, around) ??
        longName(word, words, i) ??
        rightSpelling(word, words, i));
    if (found) {
      flush();
      segments.push({
        kind: 'replaced',
        words: words.slice(i, i + found.length),
        text: found.text,
        antecedent: found.antecedent,
        place,
      });
      rules.push('coreference');
      i += found.length - 1;
      continue;
    }
    const scene = tellScene(words, i, around.memory.scene, around);
    if (scene) {
      flush();
      segments.push(...scene.segments);
      rules.push('scene');
      if (scene.taken > 0) continue;
    }
    const block = blockFor(words, i, around);
    if (block) blocks.push(block);
    run.push(word);
  }
  flush();
  return { segments, blocks, rules };
}

/** Whether "इस हादसे" or "उसके" at the front of the words can be told in full. */
export function isTold(words: readonly Word[], around: Surroundings): boolean {
  const [first] = words;
  if (!first) return false;
  const found = personal(first, around) ?? knownNoun(words, 0, around) ?? both(words, 0, around);
  return found !== null || tellScene(words, 0, around.memory.scene, around) !== null;
}
