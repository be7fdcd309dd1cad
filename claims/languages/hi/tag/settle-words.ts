import { fold } from '../../../text/fold.ts';
import {
  AT_HOME,
  BURNING,
  CIVIL,
  ERA,
  FALLEN_NAMES,
  HANGING,
  IDIOMS,
  NOT_ONLY,
  QUARTERS,
  RANKS,
  SELF_HELP,
  SYLLABLES,
  VILLAGES,
} from './settle-rare.ts';
import { SettleIndex, type SettleRule } from './settle-rule.ts';
import { isNominal, type Word } from './word.ts';

/** "अपने आप": of itself, nobody is addressed. */
const REFLEXIVES: SettleRule = {
  keys: ['आप'],
  settle: (words, at) => {
    if (words[at - 1]?.key === 'अपने') (words[at] as Word).pronoun = 'reflexive';
  },
};

/** What comes of votes, beside perfective verbs: nobody is forbidden that. */
const OF_VOTES: ReadonlySet<string> = new Set(
  ['हासिल', 'प्राप्त', 'प्रतिशत', 'विभाजन', 'देने', 'डालने', 'मिलने', 'पाने'].map(fold),
);

/** Whether मत stands for votes or a view: counted, marked, or with a verb that tells what was done. */
function isVote(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before?.tag === 'genitive' && next?.pos === 'copula') return true;
  if (before?.value?.fact.type === 'quantity' || next?.pos === 'postposition') return true;
  return OF_VOTES.has(next?.key ?? '') || next?.verb?.every(({ form }) => form === 'perfective') === true;
}

/** "128 मत पड़े", "विशेषज्ञों का मत है": votes and views; elsewhere मत forbids. */
const VIEWS: SettleRule = {
  keys: ['मत'],
  settle: (words, at) => {
    const word = words[at] as Word;
    if (!isVote(words, at)) return;
    const number = words[at - 1]?.value === undefined ? 'sg' : 'pl';
    word.pos = 'noun';
    word.noun = [{ lemma: 'मत', class: 'communication', gender: 'm', number, case: 'direct' }];
  },
};

/** "नर्क जैसे हालात": after a noun it likens and relates nothing. */
const LIKENESS: SettleRule = {
  keys: ['जैसे', 'जैसा', 'जैसी'],
  settle: (words, at) => {
    const word = words[at] as Word;
    const before = words[at - 1];
    // "'बेघर' जैसे उपन्यास".
    const isQuoted = before?.pos === 'parenthesis' && before.text.length === 1;
    if (word.pos === 'relative' && (isNominal(before) || isQuoted)) word.pos = 'adjective';
  },
};

/** "पहले एक महिला ने", "पहले 2014 में": at the front of a clause and before a phrase of its own, पहले is "first". */
const FIRST: SettleRule = {
  keys: ['पहले'],
  settle: (words, at) => {
    const before = words[at - 1];
    const word = words[at] as Word;
    const next = words[at + 1];
    if (word.pos === 'postposition' || word.inside) return;
    const ago = next?.key === 'से' && next.length === 1;
    const opens = before === undefined || ['mark', 'conjunction', 'coordinator'].includes(before.pos);
    if (!ago && !(opens && next && opensPhrase(next))) return;
    word.pos = 'adverb';
    word.noun = undefined;
  },
};

const opensPhrase = ({ pos, value }: Word) =>
  value !== undefined || ['determiner', 'name', 'pronoun', 'approximator', 'adverb', 'unknown'].includes(pos);

/** "सबसे पहले राम मोहन …": first of all; before a postposition it is the first of them. */
const FIRST_OF_ALL: SettleRule = {
  keys: ['सबसे'],
  settle: (words, at) => {
    const word = words[at] as Word;
    const first = words[at + 1];
    const next = words[at + 2];
    if (first?.key !== 'पहले' || first.pos === 'postposition') return;
    if (!next || next.pos === 'postposition' || next.value) return;
    word.pos = 'adverb';
    first.pos = 'adverb';
    first.noun = undefined;
  },
};

/** "बीती रात", "आने वाले दिनों में": which night, which days. */
const PASSED_TIMES: SettleRule = {
  keys: ['बीता', 'बीती', 'बीते', 'आने'],
  settle: (words, at) => {
    const word = words[at] as Word;
    const next = words[at + 1];
    if (word.pos !== 'verb') return;
    const coming = word.key === 'आने';
    const noun = coming ? words[at + 2] : next;
    const isTime = noun?.noun?.[0]?.class === 'time' || noun?.value?.fact.type === 'time';
    if (!next || !isTime || (coming && !/^वाल[ाेी]$/u.test(next.key))) return;
    word.pos = 'adjective';
    if (!coming) return;
    word.length = 2;
    next.pos = 'adjective';
    next.inside = true;
  },
};

/** "ससुराल वाले | दहेज मांगते थे", "गांव वालों ने": the people of it. */
const FOLK: SettleRule = {
  keys: ['वाले', 'वालों', 'वालो'],
  settle: (words, at) => {
    const before = words[at - 1];
    const word = words[at] as Word;
    const next = words[at + 1];
    if (!/^(?:ससुराल|गांव|घर|मोहल्ले|मायके|परिवार|पड़ोस|पडोस)$/u.test(before?.key ?? '')) return;
    const oblique = word.key !== 'वाले';
    // "गांव वाले घर में", "घर वाले की": it says which one.
    if (!oblique && (next?.pos === 'postposition' || next?.noun?.some(({ number }) => number === 'pl')))
      return;
    word.pos = 'noun';
    word.verb = undefined;
    word.auxiliary = undefined;
    word.noun = [
      { lemma: 'वाला', class: 'person', gender: 'm', number: 'pl', case: oblique ? 'oblique' : 'direct' },
    ];
  },
};

/** "प्रमुख अमेरिकी समूह": before its noun प्रमुख is an adjective, after one an office ("सेना प्रमुख"). */
const CHIEF: SettleRule = {
  keys: ['प्रमुख'],
  settle: (words, at) => {
    const before = words[at - 1];
    const word = words[at] as Word;
    const next = words[at + 1];
    if (word.pos !== 'noun' || word.inside) return;
    if (before?.pos === 'noun' || before?.name || before?.pos === 'unknown') return;
    if (next?.pos === 'adjective' || (next?.pos === 'noun' && !next.role)) {
      word.pos = 'adjective';
      word.role = undefined;
    }
  },
};

/** "एक और मुद्दा", "दो और लोग": और before a noun and after a count is "another". */
const ANOTHER: SettleRule = {
  keys: ['और'],
  settle: (words, at) => {
    const word = words[at] as Word;
    if (word.pos !== 'coordinator') return;
    const before = words[at - 1];
    const next = words[at + 1];
    const second = words[at + 2];
    const counted = before?.key === 'एक' || before?.key === 'दो' || before?.key === 'तीन';
    const alone = !['coordinator', 'value'].includes(words[at - 2]?.pos ?? '');
    const noun = next?.pos === 'parenthesis' ? second : next;
    const several = noun?.noun?.some(({ number }) => number === 'pl') ?? false;
    if (counted && alone && noun?.pos === 'noun' && (several || before?.key === 'एक'))
      word.pos = 'determiner';
  },
};

/** "हेपेटाइटिस ए", "विटामिन ए और ई": which of its kind, by a letter. */
const LETTERS: SettleRule = {
  keys: ['ए'],
  settle: (words, at) => {
    const word = words[at] as Word;
    const before = words[at - 1];
    if (
      word.pos !== 'pronoun' ||
      !/^(?:हेपेटाइटिस|विटामिन|इन्फ्लूएंजा|ग्रुप|ग्रेड|ब्लॉक|टाइप)$/u.test(before?.key ?? '')
    )
      return;
    word.pos = 'unknown';
    word.pronoun = undefined;
    word.tag = undefined;
  },
};

/** "80वीं बटालियन": the ending of an ordinal that is written apart from its digits. */
const ORDINAL_TAILS: SettleRule = {
  keys: ['वीं', 'वें', 'वां', 'वी', 'वे'],
  settle: (words, at) => {
    const before = words[at - 1];
    const word = words[at] as Word;
    if (before?.shape === 'number' && before.end === word.start) word.pos = 'adjective';
  },
};

/** "कम से कम दो लोग": three words that say how a number is meant. */
const AT_LEAST: SettleRule = {
  keys: ['कम', 'ज्यादा', 'अधिक'],
  settle: (words, at) => {
    const run = words.slice(at, at + 3);
    const first = run[0];
    const from = run[1];
    const last = run[2];
    if (from?.key !== 'से' || last?.key !== first?.key || run.some((part) => part.value || part.inside))
      return;
    run.forEach((part, k) => {
      part.pos = 'approximator';
      part.inside = k > 0;
      part.length = k === 0 ? 3 : 1;
    });
  },
};

/** What says how a number is meant. */
export const BEFORE_NAMES: readonly SettleRule[] = [AT_LEAST];
/** Parts of names that look like verbs. */
export const BEFORE_VERBS: readonly SettleRule[] = [SYLLABLES, CIVIL, IDIOMS, RANKS, FALLEN_NAMES];
/** Forms of verbs that are none where they stand, and a noun that is one. */
export const VERB_FORMS: readonly SettleRule[] = [BURNING, VILLAGES, HANGING, PASSED_TIMES, FOLK];
export const BEFORE_DETERMINERS: readonly SettleRule[] = [ERA];
/** Small words that stand for what is told elsewhere, or only liken. */
export const BEFORE_DEGREE: readonly SettleRule[] = [LIKENESS, REFLEXIVES, VIEWS, LETTERS, ORDINAL_TAILS];
/** The rest, once all else is settled. */
export const LAST: readonly SettleRule[] = [
  FIRST_OF_ALL,
  CHIEF,
  ANOTHER,
  FIRST,
  NOT_ONLY,
  AT_HOME,
  SELF_HELP,
  QUARTERS,
  RANKS,
];

/** Which of these rules a sentence calls for. */
export const SETTLED = new SettleIndex([
  ...BEFORE_NAMES,
  ...BEFORE_VERBS,
  ...VERB_FORMS,
  ...BEFORE_DETERMINERS,
  ...BEFORE_DEGREE,
  ...LAST,
]);
