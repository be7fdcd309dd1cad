import type { ClaimKind, Modality } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import type { Clause } from '../../clause/index.ts';
import { verbNoun } from '../../clause/verb-noun.ts';
import { isAddressing } from '../sources/addressing.ts';
import { asSource } from '../sources/as-source.ts';
import type { SourceWords } from '../types.ts';
import { isAble, isAllowed, isPermitted } from './allowed.ts';
import { isFactive, isRemark } from './factive.ts';
import { finderOf, hopingIn } from './finder.ts';
import {
  type Cue,
  findCues,
  infers,
  isOrdering,
  isReporting,
  saysWhatItIs,
  showingOf,
  speakerOf,
  studyOf,
  verbStance,
} from './index.ts';
import { doubtOf, isReckoning } from './not-known.ts';
import { isOfPhrase } from './of-phrase.ts';
import { sayingBeside, saysWithin } from './saying-beside.ts';
import { isSureToCome } from './sure-to-come.ts';
import { isAsking, isOfPaperBefore, isSignalled, isUnnamedSaying, isYetToShow } from './unnamed-saying.ts';

/** News that reaches somebody without a named source: what it says is not known to be so. */
const HEARSAY = new Set('सूचना खबर शिकायत अफवाह चर्चा जानकारी अंदेशा आशंका'.split(' ').map(fold));

/** What people come to think together, whether it is so or not. */
const VIEWS = new Set('राय धारणा समझ सोच मान्यता'.split(' ').map(fold));

/** What earlier clauses of a sentence mean for the later ones. */
export interface Scope {
  readonly source?: SourceWords;
  readonly hedge?: string;
  readonly denial?: boolean;
  /** An act is refused, and what follows may say why. */
  readonly refusal?: boolean;
  /** Whether nothing tells if what follows कि is so: "इस बात के लिए वोट दिया कि". */
  readonly unclear?: boolean;
  /** "उम्मीद थी कि वे जीतेंगे": what was once looked for, and may have come to nothing. */
  readonly expected?: boolean;
  /** "तय किया गया कि": what follows is to be done; told in another tense, nothing tells whether it is so. */
  readonly decided?: boolean;
  /** "प्रोफेसर मानती हैं कि": what follows is somebody's view, and nobody's plan. */
  readonly view?: boolean;
  /** "हम कैसे कहें कि": what follows कि is not said to be so. */
  readonly asked?: boolean;
}

/** "शिकायत की थी, लेकिन उन्होंने जवाब दिया": to whoever spoke, another answers. */
function isAnswered({ opener, words }: Clause): boolean {
  const against = opener.some(({ key }) => /^(?:लेकिन|मगर|पर|तो)$/u.test(key));
  return against && words.some(({ key }) => /^(?:जवाब|उत्तर)$/u.test(key));
}

const MANY =
  /^(?:लोगों|निवेशकों|जानकारों|विशेषज्ञों|विश्लेषकों|समर्थकों|प्रशंसकों|दर्शकों|मतदाताओं|नागरिकों|कारोबारियों|व्यापारियों)$/u;

const isHopeOfMany = (governor: Clause) => MANY.test(hopingIn(governor)?.at(-1)?.key ?? '');

/** "रिपोर्ट में कहा गया है कि", "सर्वेक्षण में खुलासा हुआ है कि": what stands in a paper, which does nothing itself. */
const comesToLight = ({ verb }: Clause) => verb?.passive === true || (verb?.root === 'हो' && verb.perfective);

/** Who a governing clause names for what its कि-clause says. */
export function speakerIn(governor: Clause): SourceWords | undefined {
  if (infers(governor)) return undefined;
  const words =
    hopingIn(governor) ??
    (isReporting(governor) || isOrdering(governor)
      ? (speakerOf(governor) ?? (comesToLight(governor) ? studyOf(governor) : showingOf(governor)))
      : (finderOf(governor) ?? studyOf(governor) ?? sayingBeside(governor)));
  if (!words || words.some(({ pronoun }) => pronoun === 'first-second')) return undefined;
  const pointing = words.every(({ pos }) => pos === 'pronoun');
  if (pointing && (isAnswered(governor) || governor.words.some(({ pos }) => pos === 'relative')))
    return { ...asSource(words), inRelative: true };
  const gender = pointing ? governor.verb?.gender : undefined;
  if (gender && /^(?:वह|वो|वे)$/u.test(words[0]?.key ?? '')) return { ...asSource(words), gender };
  // Whoever is ordered is who "वह" is; "लोगों को उम्मीद है कि वे …": of whom people hope it, who need not be they.
  return isOrdering(governor) || isAddressing(governor, words) || isHopeOfMany(governor)
    ? { ...asSource(words), addressing: true }
    : asSource(words);
}

/** "संदेश में लिखा था कि", "वायरल वीडियो में कहा गया कि": what goes round, and nobody is named who says so. */
function goesRound({ verb, words }: Clause): boolean {
  if (!verb || !(verb.root === 'लिख' || (verb.passive && /^(?:कह|बता|दिखा)$/u.test(verb.root)))) return false;
  if (words.some(({ name, tag }) => name !== undefined || tag === 'ergative')) return false;
  return words.some(
    ({ key }, i) => /^(?:संदेश|संदेशों|मैसेज|पोस्ट|वीडियो|ऑडियो|पर्चे|पोस्टर)$/u.test(key) && words[i + 1]?.key === 'में',
  );
}

/** "पुलिस को सूचना मिली थी कि": news of which nobody is named as the source. */
function isHearsay(clause: Clause): boolean {
  const { verb } = clause;
  if (!verb || isRemark(clause)) return false;
  const noun = verbNoun(clause);
  // "यह राय बनी है कि": what people have come to think.
  if (verb.root === 'बन' && VIEWS.has(noun?.key ?? '')) return true;
  if (!/^(मिल|आ|हो|फैल|उड़|रह|चल|तैर)$/u.test(verb.root)) return false;
  return noun !== undefined && HEARSAY.has(fold(noun.noun?.[0]?.lemma ?? noun.key));
}

const DECIDED = new Set('फैसला निर्णय तय निश्चय सहमति'.split(' ').map(fold));

/** "बैठक में तय किया गया कि …", "बोर्ड ने फैसला लिया कि …": what is decided is to be done. */
function isDecision(clause: Clause): boolean {
  const { verb } = clause;
  if (!verb?.perfective || verb.negated || !/^(?:कर|हो|ले|बन)$/u.test(verb.root)) return false;
  const noun = verbNoun(clause);
  return noun !== undefined && DECIDED.has(fold(noun.noun?.[0]?.lemma ?? noun.key));
}

/** Under a negation these leave open whether what follows is so: "इसका कोई सबूत नहीं है कि". */
const PROOF = new Set(
  'सबूत प्रमाण साक्ष्य पुष्टि साबित प्रमाणित साफ स्पष्ट संकेत गारंटी निष्कर्ष मतलब अर्थ आधार'.split(' ').map(fold),
);

/** In what is seen that never was. */
const UNREAL =
  /^(?:सपना|सपने|सपनों|स्वप्न|ख्वाब|नाटक|फिल्म|फिल्मों|सीरियल|धारावाहिक|झांकी|कहानी|कथा|उपन्यास|खेल|गेम|लीला|रामलीला)$/u;

/** "ऐसा नहीं है कि …", "यह नहीं कहा कि …", "शुरू में कहा था कि …": what is not said to be so, or no longer. */
function isUnsaid(governor: Clause): boolean {
  const { words, verb } = governor;
  if (/^(?:शुरू|शुरुआत)$/u.test(words[0]?.key ?? '') && verb?.words.at(-1)?.key === 'था') return true;
  // "पहले खबर थी कि": and no longer.
  if (words[0]?.key === 'पहले' && words[1]?.key === 'खबर' && verb?.words.at(-1)?.key === 'थी') return true;
  // "सपने में देखा कि": what was seen never was.
  if (verb?.root === 'देख' && words.some(({ key }) => UNREAL.test(key))) return true;
  if (!verb?.negated) return false;
  if (words.some(({ key }) => /^ऐस[ाेी]$/u.test(key) || PROOF.has(key))) return true;
  return !verb.conjunct && /^(कह|बता|मान)$/u.test(verb.root);
}

/** "बताया गया है", "कहा जा रहा है": hearsay, where nobody is named for it. */
const isHearsayCue = ({ id }: Cue) => id === 'hedge.said' || id === 'hedge.claimed';

/** "जाने से इनकार किया है कि": an act is refused, and what follows says why. */
function refuses({ phrases }: Clause): boolean {
  return phrases.some(
    (phrase) => phrase.kind === 'embedded' && phrase.tag === 'instrumental' && phrase.verb.shape === 'gerund',
  );
}

/** What a paper tells its reader with. */
const TO_READER = /^(?:बता दें|बता दे|बतादें|बताते चलें|बताते चले|याद दिला दें)$/u;

/** "हमारे संवाददाता ने बताया है कि": the paper's own reporter, and nobody whose words were told before. */
function isOwnReporter(governor: Clause): boolean {
  const words = isReporting(governor) ? speakerOf(governor) : null;
  return words !== null && words[0]?.pronoun === 'first-second' && words.some(({ pos }) => pos !== 'pronoun');
}

/** "… दावा करते रहे हैं कि", "… कहते हैं कि", where nothing tells who: it is not so because somebody says it. */
function isSomebodys({ verb, phrases }: Clause, source: SourceWords | undefined): boolean {
  if (source || !verb || verb.passive || !phrases.some(({ kind }) => kind === 'nominal')) return false;
  const argued = DOES.test(verb.root) && ARGUED.test(verb.conjunct?.key ?? '');
  return argued || (SAYS.test(verb.root) && verb.shape === 'finite' && verb.tense === 'present');
}

const SAYS = /^(?:कह|बता|मान)$/u;
const DOES = /^(?:कर|लगा|दे|रख)$/u;
const ARGUED = /^(?:दावा|आरोप|शिकायत|स्वीकार|तर्क|दलील)$/u;

/** "मानती हैं कि", "का मानना है कि", "की राय है कि": thinks, and does not say. */
const isView = ({ verb, words }: Clause) =>
  (/^(?:मान|सोच)$/u.test(verb?.root ?? '') && !verb?.passive) ||
  words.some(({ key }, i) => /^(?:मानना|राय|अनुमान|आकलन)$/u.test(key) && words[i + 1]?.pos === 'copula');

/** Who foretells the weather: what is to come is theirs to reckon, and nobody's to do. */
const FORECASTERS = /^(?:मौसम|मौसमविद|मौसमविज्ञानी|आईएमडी|IMD|स्काईमेट|एक्यूवेदर)$/u;
const isForecaster = ({ words }: SourceWords) =>
  words.some(({ key, text }) => FORECASTERS.test(key) || text === 'IMD');

/** The scope that a matrix clause opens for its कि-clause. */
export function scopeOf(governor: Clause, outer: Scope): Scope {
  if (isOwnReporter(governor)) return { unclear: true };
  const cues = findCues(governor.words);
  // "यह कहते हुए इनकार किया कि": what follows is said, and not denied.
  const turnsDown = cues.some((cue) => cue.stance === 'denial');
  const denies = turnsDown && !saysWithin(governor.phrases);
  const refusal = denies && refuses(governor);
  // "बता दें कि": the paper speaks, whatever a glued heading left before it.
  const named = TO_READER.test(governor.verb?.words.map(({ key }) => key).join(' ') ?? '')
    ? undefined
    : speakerIn(governor);
  // "निगम की ओर से बताया गया है": somebody says so, and not just anybody.
  const hedge = cues.find(
    (cue) =>
      cue.stance === 'hedge' &&
      !((named || isOfPaperBefore(governor)) && isHearsayCue(cue)) &&
      !isNews(cue, governor),
  );
  const denier = turnsDown && !isReporting(governor) ? speakerOf(governor) : null;
  const meant = named ?? (isOfPaperBefore(governor) ? outer.source : undefined);
  const speaker = meant ?? (denier ? asSource(denier) : undefined);
  // "वजह यह है कि वे …": of people told of in between, "वे" may mean them.
  const source = speaker ?? (outer.source && { ...outer.source, addressing: true });
  const doubt =
    hedge?.id ??
    doubtOf(governor) ??
    (isHearsay(governor) || goesRound(governor) || isUnnamedSaying(governor, meant)
      ? 'hedge.hearsay'
      : outer.hedge);
  const known =
    speaker ||
    hedge ||
    denies ||
    (isReporting(governor) && !isSomebodys(governor, source)) ||
    isHearsay(governor) ||
    isFactive(governor) ||
    isReckoning(governor);
  return {
    ...(source ? { source } : {}),
    ...(speaker && isView(governor) ? { view: true } : {}),
    ...(known && !isUnsaid(governor) && !isSignalled(governor, speaker)
      ? {}
      : isDecision(governor)
        ? { decided: true }
        : { unclear: true }),
    ...(hedge?.id === 'hedge.likely' && /^(?:था|थी|थे|थीं)$/u.test(hedge.words.at(-1)?.key ?? '')
      ? { expected: true }
      : {}),
    ...(governor.words.some(({ key }) => /^(कैसे|क्यों|क्यूं)$/u.test(key)) ||
    isYetToShow(governor) ||
    isAsking(governor)
      ? { asked: true }
      : {}),
    ...(denies ? { denial: true, refusal } : outer.denial ? { denial: true } : {}),
    ...(doubt ? { hedge: doubt } : {}),
  };
}

/** "सरकार की योजना 12 पुल बनाने की है": what is meant to be done. */
function isPlan({ verb, phrases }: Clause): boolean {
  const [first, of, is] = verb?.words ?? [];
  if (!/ने$/u.test(first?.key ?? '') || of?.key !== 'की' || is?.pos !== 'copula') return false;
  return phrases.some(
    (phrase) => phrase.kind === 'nominal' && /^(?:योजना|तैयारी|मंशा|कोशिश)$/u.test(phrase.group.head.key),
  );
}

/** Of what kind news is that was not heard from anybody; as folded words. */
const GOOD_OR_BAD = /^(?:अच्छी|बुरी|बडी|राहत|राहतभरी|सुखद|दुखद|खुशी|ताजा|खुशखबरी|भरी)$/u;

/** "यात्रियों के लिए अच्छी खबर है": news that there is, and no hearsay. */
function isNews({ words: cue }: Cue, { words }: Clause): boolean {
  const first = cue[0];
  if (!first || !/^(?:खबर|खबरें|सूचना)$/u.test(first.key)) return false;
  const at = words.indexOf(first);
  const before = words[words[at - 1]?.tag === 'genitive' ? at - 2 : at - 1];
  return before !== undefined && GOOD_OR_BAD.test(before.key);
}

/** "असर दिख रहा है", "भीड़ नजर आई": what is seen is there; only "नाराज दिखे" is how it looks. */
function isSeen({ id, words }: Cue, { phrases, verb }: Clause): boolean {
  if (id !== 'hedge.seems' || !/^(नजर|दिख|दिखाई|दिखे)/u.test(words[0]?.key ?? '') || !verb) return false;
  // "मुंह ढंके हुए दिखे": how somebody was seen to be.
  if (verb.words[0]?.key === 'हुए') return true;
  const things = phrases.flatMap((phrase) => (phrase.kind === 'nominal' ? [phrase] : []));
  const said = things.at(-1);
  const looks = verb.conjunct !== undefined && !/^(नजर|दिखाई)$/u.test(verb.conjunct.key);
  return (
    !looks &&
    things.length === phrases.filter(({ kind }) => kind !== 'adverbial').length &&
    things.filter(({ tag }) => tag === 'direct').length === 1 &&
    said !== undefined &&
    things.every(({ group }) => group.head.pos !== 'adjective' && group.head.pos !== 'unknown')
  );
}

/** "आकाशगंगा में दिखे तारे ने", "उतरने लगता है": of a participle, or that something sets in; how it seems, the verb of the clause says. */
function isBesideVerb({ id, words }: Cue, { verb, words: all }: Clause): boolean {
  const first = words[0];
  if (id !== 'hedge.seems' || !first || !verb) return false;
  if (!words.some((word) => verb.words.includes(word) || word === verb.conjunct)) return true;
  return /^लग/u.test(first.key) && /.ने$/u.test(all[all.indexOf(first) - 1]?.key ?? '');
}

/** "जिसे रिफ्लक्स कहा जाता है": what something is called, and no hearsay. */
function isNaming({ id, words }: Cue, { phrases, relation }: Clause): boolean {
  if (id !== 'hedge.said' || words[0]?.key !== 'कहा' || relation === 'complement') return false;
  const called = phrases.at(-2);
  const last = phrases.at(-1);
  return (
    called?.kind === 'nominal' && called.tag === 'dative' && last?.kind === 'nominal' && last.tag === 'direct'
  );
}

/** How sure the article is of a clause, and who says it. */
export function modalityOf(
  clause: Clause,
  cues: readonly Cue[],
  scope: Scope,
): { modality: Modality; kind?: ClaimKind } {
  const own_ = clause.verb ? verbStance(clause.verb) : null;
  const stance = own_ === 'due' && saysWhatItIs(clause) ? null : own_;
  // "से इनकार किया कि वह नहीं जा सकता": what is refused is not so; the reason for it is.
  if (scope.denial && (!scope.refusal || clause.verb?.negated)) return { modality: 'denied' };
  if (/^hedge\.(?:likely|believed|hearsay)$/u.test(scope.hedge ?? '') && stance === 'future')
    return { modality: 'hedged' };
  const plans = cues.some((cue) => cue.stance === 'plan');
  const foreseen = scope.source && (scope.view || isForecaster(scope.source));
  if (stance === 'future' && foreseen && !plans) return { modality: 'reported', kind: 'possibility' };
  if (plans || stance === 'future' || isPlan(clause) || isSureToCome(clause))
    return { modality: 'planned', kind: 'plan' };
  if (stance === 'advice' && !scope.hedge)
    return { modality: scope.source && !scope.source.binding ? 'reported' : 'asserted', kind: 'evaluation' };
  const own = cues.find(
    (cue) =>
      cue.stance === 'hedge' &&
      !(scope.source && isHearsayCue(cue)) &&
      !isSeen(cue, clause) &&
      !isNaming(cue, clause) &&
      !isOfPhrase(cue, clause) &&
      !isBesideVerb(cue, clause) &&
      !isNews(cue, clause),
  );
  const hedge = scope.hedge ?? own?.id;
  const permitted = scope.source && isPermitted(clause, scope.source.words);
  if (stance === 'possible' && !permitted && !isAllowed(clause) && !isAble(clause))
    return { modality: 'hedged', kind: 'possibility' };
  if (hedge)
    return { modality: 'hedged', ...(hedge === 'hedge.seems' ? { kind: 'evaluation' as const } : {}) };
  if (stance === 'due') return { modality: 'planned', kind: 'plan' };
  if (scope.source && !scope.source.binding) return { modality: 'reported' };
  return { modality: 'asserted' };
}
