import { isVerbal, type Word } from './word.ts';

const NOMINAL_FORMS = new Set(['root', 'perfective', 'subjunctive', 'imperative']);

function clauseEndsAfter(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next === undefined || next.pos === 'mark' || next.pos === 'conjunction' || next.pos === 'coordinator'
  );
}

function followedByVerb(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  if (next.pos === 'negation' || next.pos === 'focus') return isVerbal(words[at + 2]);
  return next.pos === 'copula' || next.pos === 'auxiliary' || (next.pos === 'verb' && !next.noun);
}

const manages = (word: Word | undefined) => word?.verb?.some(({ root }) => root === 'पा') ?? false;

/** Whether a word that could be noun or verb stands where a noun must: before a postposition. */
function standsAsNoun(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  const forms = word.verb ?? [];
  if (next?.pos === 'postposition') return forms.every((form) => form.form !== 'infinitive');
  if (!forms.every((form) => NOMINAL_FORMS.has(form.form))) return false;
  if (followedByVerb(words, at)) {
    // "जीत गए", "मांग रहे हैं": a bare root before its auxiliary is the verb; "हमला किया" is noun and verb.
    const light = words[at + 1];
    // "12 लोगों की जान गई", "राज्य की मांग रही है": what somebody has is a noun.
    if (words[at - 1]?.key === 'की' && words[at - 1]?.pos === 'postposition') return true;
    // "मैच नहीं खेल पाए", "स्टेशन तक पहुंच पाई": what somebody managed to do.
    if (manages(light) && forms.some(({ form }) => form === 'root')) return false;
    return !(
      light?.pos === 'auxiliary' && forms.some((form) => form.form === 'root' || form.form === 'perfective')
    );
  }
  return !(clauseEndsAfter(words, at) && forms.some((form) => form.form === 'perfective'));
}

/** "ये खाते उसने खुलवाए": a plural noun that has the form of a present participle, where nothing goes on with it. */
function isPluralNoun(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  const plural = word.noun?.some(({ number, case: form }) => number === 'pl' && form === 'direct') ?? false;
  if (!plural || !word.verb?.every(({ form }) => form === 'imperfective')) return false;
  return next !== undefined && !followedByVerb(words, at) && !/^(?:हुए|हुआ|हुई|समय|वक्त|ही)$/u.test(next.key);
}

/** "X का कहना है": what somebody says, not what has to be said. */
function isSaying(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  return (
    /^(कहना|मानना|बताना|सोचना)$/u.test(word.key) &&
    before?.tag === 'genitive' &&
    words[at + 1]?.pos === 'copula'
  );
}

/** Light verbs that complete what कर begins: "भर्ती कर लिया", "घोषित कर दिए". */
const COMPLETING = new Set(['ले', 'दे', 'डाल', 'रख', 'पा', 'सक', 'चुक']);

function completes(next: Word | undefined): boolean {
  return next?.verb?.some(({ root }) => COMPLETING.has(root)) ?? false;
}

/** "पूछताछ कर पुलिस ने": having done, though कर is a noun (tax) too. */
function isHavingDone(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  const next = words[at + 1];
  if (word?.key !== 'कर' || !before || next?.pos === 'postposition') return false;
  if (isVerbal(next) && (next?.pos !== 'verb' || completes(next))) return false;
  return before.conjunct === true || before.noun?.[0]?.class === 'event' || before.verb !== undefined;
}

/** Settles words that the lexicon knows both as noun (or adjective) and as verb. */
export function settleVerbs(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.key === 'कर' && word.pos === 'verb' && completes(words[i + 1])) {
      word.verb = [{ root: 'कर', form: 'root' }];
      word.noun = undefined;
      continue;
    }
    if (isHavingDone(words, i)) {
      word.pos = 'verb';
      word.verb = [{ root: 'कर', form: 'conjunctive' }];
      word.noun = undefined;
      continue;
    }
    if (word.pos !== 'verb') continue;
    // "वसूली हो, उसके बाद …": a wish at the end of its clause.
    if (word.key === 'हो' && clauseEndsAfter(words, i) && words[i - 1]?.pos !== 'mark') {
      word.verb = [{ root: 'हो', form: 'subjunctive' }];
      continue;
    }
    if (isSaying(words, i)) {
      word.pos = 'noun';
      continue;
    }
    if (word.noun && (standsAsNoun(words, i) || isPluralNoun(words, i))) {
      word.pos = 'noun';
      continue;
    }
    const bareRoot = word.verb?.every((form) => form.form === 'root') ?? false;
    // "उतर कर भाग गए": कर after a bare root is no tax.
    if (bareRoot && !followedByVerb(words, i) && !isHavingDone(words, i + 1))
      word.pos = word.noun ? 'noun' : 'unknown';
  }
}
