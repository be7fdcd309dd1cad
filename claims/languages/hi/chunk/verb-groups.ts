import { fold } from '../../../text/fold.ts';
import { COPULAS } from '../closed/particles.ts';
import type { CaseTag } from '../closed/postpositions.ts';
import type { VerbForm } from '../lexicon/verb-form.ts';
import { isErgative } from '../lexicon/verb-forms.ts';
import { isNominal, isVerbal, type Word } from '../tag/word.ts';
import type { VerbGroup, VerbShape } from './types.ts';

const COPULA_OF = new Map(COPULAS.map((copula) => [fold(copula.form), copula]));
/** Verbs of motion and change take जा- as a light verb, not as a passive. */
const NOT_PASSIVE = new Set(
  'आ जा चल मर लौट बैठ पहुंच हो गिर टूट फट डूब बच बन बढ़ घट मिल रह रुक निकल उठ सो फंस पलट भाग छूट बिखर बिगड़ सुधर उतर चढ़ गुजर झुलस जल ढह बह थम फैल उलझ जुड़ बदल छिड़ खुल उखड़ सिकुड़ पिछड़ उमड़ गड़ लुढ़क फिसल चमक सूख पक उग घिर उभर सुलग भड़क धधक टकरा थक चुक बस'.split(
    ' ',
  ),
);

function hasForm(word: Word | undefined, form: VerbForm['form'], or = form): boolean {
  const readings = word?.verb;
  if (!readings) return false;
  for (let i = 0; i < readings.length; i++) {
    const own = readings[i]?.form;
    if (own === form || own === or) return true;
  }
  return false;
}

/** "नहीं", "ही", "भी नहीं" between the words of a verb. */
function isGlue(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.pos !== 'negation' && word?.pos !== 'focus') return false;
  return (
    isVerbal(next) || (word.pos === 'focus' && next?.pos === 'negation' && words[at + 2]?.pos === 'copula')
  );
}

/** The end (exclusive) of the verb group that starts at `at`. */
export function verbGroupEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length) {
    const word = words[end] as Word;
    if (!isVerbal(word) && !isGlue(words, end)) break;
    const previous = words[end - 1];
    if (end > at && previous) {
      if (previous.pos === 'copula' && word.auxiliary !== 'progressive') break;
      if (end - at >= 2 && previous.key === 'हुए' && word.pos === 'verb') break;
      // "ठेला चलाने वाले | आ रहे हैं": whoever does it, before what they do.
      if (previous.auxiliary === 'prospective' && word.pos === 'verb') break;
      if (hasForm(previous, 'conjunctive') && !hasForm(previous, 'root', 'perfective')) break;
    }
    end++;
  }
  return end + trailingNegation(words, end);
}

/** Words with which the next clause begins, so that the one before has ended: "मिला ही नहीं और …"; not "बल्कि", with which it was not all. */
const NEXT_CLAUSE = /^(?:और|तथा|एवं|लेकिन|मगर|किंतु|परंतु|जबकि|क्योंकि|चूंकि|इसलिए|जिससे|जिसके)$/u;

/** How many words of "है ही नहीं", "हुई नहीं" stand behind the verb at the end of its clause. */
function trailingNegation(words: readonly Word[], end: number): number {
  const at = /^(?:ही|भी)$/u.test(words[end]?.key ?? '') ? end + 1 : end;
  const after = words[at + 1];
  const closes = after === undefined || after.pos === 'mark' || NEXT_CLAUSE.test(after.key);
  return words[at]?.key === 'नहीं' && closes ? at + 1 - end : 0;
}

/** Vectors that leave a verb transitive: "दे दिए गए", "कर लिया गया" are passives. */
const TRANSITIVE_VECTOR = /^(दे|ले|डाल|रख|कर)$/u;

/** "दुष्प्रचार चला रहे हैं": what goes on is told by the root; without है, "(तनाव) बना रहा" tells that it stayed so. */
function goesOnDoing(verbs: readonly Word[], light: Word | undefined): boolean {
  return light?.auxiliary === 'progressive' && verbs[verbs.indexOf(light) + 1]?.pos === 'copula';
}

function mainVerb(verbs: readonly Word[]): { word: Word | undefined; root: string } {
  const word =
    verbs.find((candidate) => candidate.pos === 'verb') ?? verbs.find((candidate) => candidate.verb?.length);
  const readings = word?.verb ?? [];
  // "बढ़ा दिया": before a light verb stands the root of बढ़ाना, not बढ़ा of बढ़ना.
  const light = word && verbs[verbs.indexOf(word) + 1];
  // "बना चुकी थी", "बना सके": so it does before what says that it is done, or can be.
  const isBehindRoot =
    light?.auxiliary === 'completive' || light?.auxiliary === 'ability' || goesOnDoing(verbs, light);
  const bare = readings.find(({ form }) => form === 'root');
  if (bare && isBehindRoot) return { word, root: bare.root };
  const root = light?.pos === 'verb' ? bare : undefined;
  if (root && light?.verb?.some((reading) => TRANSITIVE_VECTOR.test(reading.root)))
    return { word, root: root.root };
  // "कोहरा छाने लगा": what begins is told by a verbal noun, and not by छान, to strain.
  const begins = light?.verb?.some((reading) => reading.root === 'लग') ?? false;
  const begun = begins ? readings.find(({ form }) => form === 'infinitive') : undefined;
  if (begun) return { word, root: begun.root };
  const preferred =
    readings.find(
      (reading) =>
        reading.form === 'perfective' || reading.form === 'infinitive' || reading.form === 'imperfective',
    ) ?? readings[0];
  if (preferred) return { word, root: preferred.root };
  return { word, root: verbs.some((verb) => verb.auxiliary === 'go') ? 'जा' : 'हो' };
}

const NONE = { gender: undefined, number: undefined } as const;

function agreement(verbs: readonly Word[]): Pick<VerbGroup, 'gender' | 'number'> {
  for (let i = verbs.length - 1; i >= 0; i--) {
    const word = verbs[i] as Word;
    const copula = COPULA_OF.get(word.key);
    if (copula?.gender) return { gender: copula.gender, number: copula.number };
    if (copula) continue;
    if (/(ा|या|आ)$/u.test(word.key)) return { gender: 'm', number: 'sg' };
    if (/(े|ए|ये)$/u.test(word.key)) return { gender: 'm', number: 'pl' };
    if (/(ी|ई|यी)$/u.test(word.key)) {
      const plural = verbs.slice(i + 1).some((later) => COPULA_OF.get(later.key)?.number === 'pl');
      return { gender: 'f', number: plural ? 'pl' : 'sg' };
    }
    if (/(ीं|ईं)$/u.test(word.key)) return { gender: 'f', number: 'pl' };
  }
  return NONE;
}

const QUANTIFIER =
  /^(करीब|लगभग|सभी|कुछ|कई|अन्य|तमाम|सारे|अनेक|बाकी|शेष|एक|दर्जनों|सैकडों|हजारों|लाखों|करोडों|अधिकांश|ज्यादातर|अधिकतर)$/u;

/** "छलांग लगाते हुए | 40 डिग्री तक पहुंचा": what is done to something says how, where what goes on may say which one. */
function doesMeanwhile(verbs: readonly Word[]): boolean {
  const before = verbs.at(-2);
  if (verbs.at(-1)?.key !== 'हुए' || !/ते$/u.test(before?.key ?? '')) return false;
  return before?.verb?.some(({ form, root }) => form === 'imperfective' && isErgative(root)) ?? false;
}

function shapeOf(verbs: readonly Word[], next: Word | undefined, marked: boolean): VerbShape {
  const last = verbs.at(-1) as Word;
  const prospective = last.auxiliary === 'prospective';
  if (last.pos === 'copula' || last.key === 'चाहिए') return 'finite';
  if (hasForm(last, 'future')) return 'finite';
  if (/(एगा|ेगा|एगी|ेगी|एंगे|ेंगे|एंगी|ेंगी)$/u.test(last.key)) return 'finite';
  if (marked) return 'gerund';
  if (prospective) return isNominal(next) ? 'adnominal' : 'gerund';
  if (hasForm(last, 'infinitive') || last.key === 'जाने' || last.key === 'जाना' || last.key === 'जानी')
    return 'infinitive';
  if (hasForm(last, 'conjunctive') || last.key === 'जाकर') return 'conjunctive';
  const participle =
    hasForm(last, 'perfective', 'imperfective') ||
    last.auxiliary === 'progressive' ||
    last.auxiliary === 'go' ||
    last.auxiliary === 'completive';
  if (participle) {
    if (/^(हुए|हुआ|हुई)$/u.test(last.key) && verbs.length > 1 && !isNominal(next)) return 'adverbial';
    if (doesMeanwhile(verbs)) return 'adverbial';
    if (isNominal(next) && next?.pos !== 'determiner' && next?.pos !== 'approximator') return 'adnominal';
    // "तब तक किए गए | अपने गलत दावे": whose they are stands behind what was done to them.
    if (last.auxiliary === 'go' && verbs.length > 1 && /^अपन[ेी]$/u.test(next?.key ?? '')) return 'adnominal';
    // "बदली सी दिख रही इस तस्वीर का": without है it says which one.
    if (last.auxiliary === 'progressive' && next?.pos === 'determiner') return 'adnominal';
    // "जानकारी देते हुए पूरे गांव में": never finite.
    if (/^(हुए|हुआ|हुई)$/u.test(last.key) && hasForm(verbs.at(-2), 'imperfective')) return 'adverbial';
    // "संपर्क में आए सभी लोगों का": a plural form right before how many there are.
    if (QUANTIFIER.test(next?.key ?? '') && /(े|ए|ी|ई)$/u.test(last.key)) return 'adnominal';
    // "नदी पर बना एक पुल": one of them; "लौटा एक दिन बाद" counts a time.
    if (next?.key === 'एक' && next.length === 1 && verbs.length === 1 && /ा$/u.test(last.key))
      return 'adnominal';
    // "दिवस से जुड़ा कोई आयोजन": none of them.
    if (next?.key === 'कोई' && verbs.length === 1 && /[ाी]$/u.test(last.key)) return 'adnominal';
    // "आपूर्ति बनी रहे", "काम होता रहे": of one thing, रहे is a wish.
    if (last.key === 'रहे' && verbs.length > 1 && /[ाीई]$/u.test(verbs.at(-2)?.key ?? ''))
      return 'subjunctive';
    if (last.auxiliary === 'go' && /^(जाए|जाएं)$/u.test(last.key)) return 'subjunctive';
    return 'finite';
  }
  if (hasForm(last, 'subjunctive', 'imperative')) return 'subjunctive';
  if (last.auxiliary === 'ability') return 'finite';
  return 'infinitive';
}

function tenseOf(verbs: readonly Word[]): VerbGroup['tense'] {
  const last = verbs.at(-1) as Word;
  const copula = COPULA_OF.get(last.key);
  if (copula) {
    const before = verbs.at(-2);
    const perfect =
      before &&
      (hasForm(before, 'perfective') || before.auxiliary === 'go' || before.auxiliary === 'completive');
    return copula.tense === 'present' && perfect && !before?.auxiliary?.startsWith('prog')
      ? 'past'
      : copula.tense;
  }
  if (hasForm(last, 'future') || /(एगा|ेगा|एगी|ेगी|एंगे|ेंगे|एंगी|ेंगी)$/u.test(last.key)) return 'future';
  if (last.key === 'चाहिए') return 'present';
  if (
    hasForm(last, 'perfective') ||
    last.auxiliary === 'go' ||
    last.auxiliary === 'completive' ||
    last.auxiliary === 'ability'
  )
    return 'past';
  return 'none';
}

/** "करना है", "जांच करनी थी": what has to be done. "भागना पड़ा" has been done, "करने लगा" is being done. */
function isDue(verbs: readonly Word[]): boolean {
  const main = verbs[0];
  const second = verbs[1];
  const last = verbs.at(-1);
  // "लाया जाना है", "परखी जानी थी".
  if (verbs.length > 2 && last?.pos === 'copula' && /^जान[ाीे]$/u.test(verbs.at(-2)?.key ?? ''))
    return hasForm(verbs.at(-3), 'perfective');
  return (
    verbs.length === 2 &&
    /न[ाीे]$/u.test(main?.key ?? '') &&
    hasForm(main, 'infinitive') &&
    second?.pos === 'copula'
  );
}

/** Whether a form of जा- after these verbs makes a passive. */
function isPassive(verbs: readonly Word[], main: Word | undefined): boolean {
  const go = verbs.findIndex((verb, i) => i > 0 && verb.auxiliary === 'go');
  if (go < 0) return false;
  if (hasForm(main, 'perfective')) return true;
  const vector = verbs[go - 1];
  if (vector?.key === 'जाया') return true;
  return (
    vector !== main &&
    (vector?.verb?.some(({ root, form }) => form === 'perfective' && TRANSITIVE_VECTOR.test(root)) ?? false)
  );
}

/** "खारिज कर दी", "मार डाला": a bare root is as perfective as the light verb after it. */
function isCompleted(verbs: readonly Word[], main: Word | undefined): boolean {
  const light = main && verbs[verbs.indexOf(main) + 1];
  return light?.pos === 'verb' && hasForm(main, 'root') && hasForm(light, 'perfective');
}

/** What is seen or heard of itself: "दिखाई देते हैं", "सुनाई दिया". */
const PERCEIVED: Readonly<Record<string, string>> = { दिखाई: 'दिख', सुनाई: 'सुन' };

function rootOf(verbs: readonly Word[], root: string): string {
  const first = verbs[0];
  const second = verbs[1];
  const seems = second?.verb?.some((reading) => reading.root === 'दे' || reading.root === 'पड़') ?? false;
  return seems ? (PERCEIVED[first?.key ?? ''] ?? root) : root;
}

/** "बीमारी गांव में न पहुंचे": beside न what looks like "they came" may as well be wanted. */
function mayBeWish(words: readonly Word[], verbs: readonly Word[]): boolean {
  const only = verbs[0];
  return (
    verbs.length === 1 &&
    hasForm(only, 'subjunctive') &&
    words.some(({ pos, key }) => pos === 'negation' && /^न$/u.test(key))
  );
}

/** Reads the features of a verb group from its words (with the negation and conjunct before it). */
export function readVerbGroup(
  words: readonly Word[],
  options: { next: Word | undefined; marker: readonly Word[]; tag?: CaseTag; conjunct?: Word },
): VerbGroup {
  const verbs = words.filter(isVerbal);
  const { word: main, root: ownRoot } = mainVerb(verbs);
  const root = rootOf(verbs, ownRoot);
  const { gender, number } = agreement(verbs);
  // "लखनऊ का रहने वाला" says where somebody lives.
  const prospective = root !== 'रह' && verbs.some((verb) => verb.auxiliary === 'prospective');
  const read = shapeOf(verbs, options.next, options.marker.length > 0);
  const shape = read === 'finite' && mayBeWish(words, verbs) ? 'subjunctive' : read;
  return {
    kind: 'verb',
    words,
    marker: options.marker,
    tag: options.tag,
    conjunct: options.conjunct,
    root,
    shape,
    tense: tenseOf(verbs),
    perfective:
      (hasForm(main, 'perfective') && !goesOnDoing(verbs, main && verbs[verbs.indexOf(main) + 1])) ||
      isCompleted(verbs, main) ||
      verbs.some((verb) => verb.auxiliary === 'completive' || /^(गया|गए|गई|गईं)$/u.test(verb.key)),
    passive: !NOT_PASSIVE.has(root) && isPassive(verbs, main),
    progressive: verbs.some((verb) => verb.auxiliary === 'progressive'),
    ability: verbs.some((verb) => verb.auxiliary === 'ability'),
    obligation: verbs.some((verb) => verb.auxiliary === 'obligation') || isDue(verbs),
    prospective,
    negated: words.some((word) => word.pos === 'negation'),
    gender,
    number,
  };
}
