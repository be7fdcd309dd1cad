import { canAct } from '../clause/actors.ts';
import type { Clause } from '../clause/index.ts';
import { phraseWords } from '../clause/phrases.ts';
import { verbNoun } from '../clause/verb-noun.ts';
import type { Word } from '../tag/word.ts';
import { isReporting } from './stance/index.ts';
import { speakerIn } from './stance/scope.ts';
import type { Frame } from './types.ts';

/** "सड़क बनी थी और तब से वह टूट चुकी है": behind a thing told of by the same speaker "वह" may be it. */
export function mayBeThingBefore({ clause, subject, source }: Frame, before: Frame | undefined): boolean {
  const joined = clause.relation === 'coordinate' && clause.governor === undefined;
  if (!joined || !source || !before?.source || before.carrier || subject?.phrase.kind !== 'nominal')
    return false;
  if (!/^(?:वह|वो)$/u.test(subject.phrase.group.head.key) || before.subject?.phrase.kind !== 'nominal')
    return false;
  const { group } = before.subject.phrase;
  const gender = clause.verb?.gender;
  if (group.pronoun || canAct(group) || before.subject.phrase.tag !== 'direct') return false;
  return !gender || !group.reading || group.reading.gender === gender;
}

/** "आप … और … भी कर सकते हैं": who is addressed is told before. */
export function goesOnAddressing(frame: Frame, before: Frame | undefined): boolean {
  if (!before || frame.clause.relation !== 'coordinate' || frame.carrier) return false;
  const acts =
    frame.subject?.phrase.kind === 'nominal' && canAct(frame.subject.phrase.group) && !frame.borrowed;
  return !acts && before.clause.words.some(({ pos, key }) => pos === 'pronoun' && key === 'आप');
}

/** "मैंने उसे बिठाया, फोन बंद किया": the speaker goes on telling what he did. */
export function borrowsSelf({ borrowed, subject }: Frame): boolean {
  if (!borrowed || subject?.phrase.kind !== 'nominal') return false;
  return subject.phrase.group.words.some(({ pronoun }) => pronoun === 'first-second');
}

/** "बताया कि वायरस कैसे फैलता है, कई गुना बढ़ता है": the second half asks what the first does. */
export function goesOnAsking({ clause, subject, borrowed }: Frame, before: Frame | undefined): boolean {
  const joined = clause.relation === 'coordinate' && clause.governor === undefined;
  const acts = subject?.phrase.kind === 'nominal' && canAct(subject.phrase.group);
  return joined && before?.blocks.includes('question') === true && (!acts || borrowed);
}

/** "अगर बारिश हुई, तो सड़कें डूबेंगी, जिसके कारण …": what comes of it holds under the same condition. */
export function goesOnFromCondition({ clause, lead }: Frame, before: Frame | undefined): boolean {
  if (clause.relation !== 'relative' || lead || before?.lead?.role !== 'condition') return false;
  return clause.words.some(({ key }, i) => {
    const next = clause.words[i + 1]?.key ?? '';
    return key === 'जिससे' || (/^(?:जिसके|जिसकी)$/u.test(key) && /^(?:कारण|वजह|चलते|परिणामस्वरूप)$/u.test(next));
  });
}

/** "… जबकि विपक्ष ने सरकार को जिम्मेदार ठहराया": what another says of it, with a verb of blame or of a stand. */
function isOtherSide(clause: Clause): boolean {
  const { opener, verb } = clause;
  if (!verb || !opener.some(({ key }) => key === 'जबकि' || key === 'वहीं')) return false;
  if (verb.root === 'ठहरा') return true;
  const noun = verbNoun(clause);
  return noun !== undefined && STANDS.has(noun.key);
}

const STANDS = new Set('विरोध समर्थन खंडन इनकार इन्कार मांग आरोप दावा आलोचना निंदा बचाव स्वागत'.split(' '));

/** "… कि दुकानें खुलेंगी, लेकिन सरकार ने … कहा है": behind what one says, another is named who says something. */
export function isOtherSpeech(clauses: readonly Clause[], at: number): boolean {
  const clause = clauses[at] as Clause;
  // "… कि पानी आएगा, हालांकि विभाग ने तारीख नहीं दी": what the paper sets against it.
  const objects = clause.opener.some(({ key }) => key === 'हालांकि');
  if (clause.relation !== 'coordinate' || clause.quoted) return false;
  if (!(objects || isReporting(clause) || isOtherSide(clause))) return false;
  const speaks = clause.phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'ergative');
  return speaks && clauses.slice(0, at).some(({ governor }) => governor !== undefined);
}

/** "पुलिस के अनुसार चार घायल हैं, पार्टी संख्या सात बता रही है": another body gives its own figure. */
export function tellsItself(clause: Clause): boolean {
  const { relation, verb, quoted, phrases } = clause;
  if (relation !== 'coordinate' || quoted || verb?.root !== 'बता' || verb.perfective) return false;
  const first = phrases[0];
  return first?.kind === 'nominal' && first.tag === 'direct' && canAct(first.group);
}

const isShare = ({ value }: Word) => value?.fact.type === 'quantity';

/** "60 प्रतिशत लोगों का कहना है कि वे …, जबकि 70 प्रतिशत लोग …": of others, whom those who spoke do not speak for. */
export function countsOthers(
  { relation, quoted, governor, phrases }: Clause,
  source: Frame['source'],
): boolean {
  if (relation === 'main' || quoted || governor !== undefined || !source?.words.some(isShare)) return false;
  return phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      /^(?:direct|ergative)$/u.test(phrase.tag) &&
      phrase.group.words.some(isShare),
  );
}

/** "किसी की जान न जाए, इसके लिए …": a wish that the next clause serves. */
export function isAim(clauses: readonly Clause[], at: number): boolean {
  const next = clauses[at + 1];
  const [first, second] = next?.words ?? [];
  const serves =
    first?.key === 'इसलिए' || (first?.key === 'इसके' && second?.key === 'लिए') || first?.text === 'इसके लिए';
  return clauses[at]?.verb?.shape === 'subjunctive' && next?.verb !== undefined && serves;
}

/** "यह पहली बार था जब …": what follows was the first of its kind, and that is the news. */
export function isOfRank(before: Clause | undefined, { words }: Clause): boolean {
  if (!before || words[0]?.key !== 'जब') return false;
  return before.words.some(
    ({ key }, i) =>
      /^(बार|दफा|मौका|अवसर)$/u.test(key) && /^(पहल|दूसर|तीसर|आखिर|ऐस)/u.test(before.words[i - 1]?.key ?? ''),
  );
}

/** "… जब यह बताया गया, तब जाकर भीड़ हटी", "शहर में जब बारिश होती है तो सड़कें डूबती हैं": when it is stands before, and is not told. */
export function lacksWhen({ opener }: Clause, frame: Frame, before: Clause | undefined): boolean {
  if (frame.lead) return false;
  if (opener.some(({ key }) => key === 'तब')) return true;
  if (saysUntilThen(frame) && !cameAboutByThen(frame)) return true;
  const then = opener.some(({ key }) => key === 'तो');
  return then && before?.verb?.perfective === false && before.words.some(({ key }) => key === 'जब');
}

/** "तब तक आग फैल चुकी थी", "तब तक देखभाल करती हैं (जब तक …)": until when stands elsewhere. */
function saysUntilThen({ clause: { words } }: Frame): boolean {
  return words.some(({ key }, i) => key === 'तब' && words[i + 1]?.key === 'तक');
}

/** "तब तक". */
const isByThen = ({ phrase }: Frame['parts'][number]) =>
  phraseWords(phrase)
    .map(({ key }) => key)
    .join(' ') === 'तब तक';

/** Of those whom it befell more may be told elsewhere. */
const BEFALLEN =
  /^(?:मौत|मौतें|मृत्यु|जान|दम|शव|हताहत|घायल|जख्मी|लापता|बेहोश|बीमार|झुलस\S{0,3}|मारे|मरे|मर|डूब\S{0,2}|बह)$/u;

/** "सात मजदूरों की मौत हो चुकी थी", "14 लोग जा चुके थे": by then so many of more, or no more than that somebody had gone. */
function isOfByThen({ clause: { words }, parts, subject }: Frame): boolean {
  if (words.some(({ key }) => BEFALLEN.test(key))) return true;
  const acts = subject?.phrase.kind === 'nominal' && canAct(subject.phrase.group);
  return acts && parts.every((part) => part === subject || isByThen(part));
}

/** "तब तक सामान जल चुका था": that it came about by then is so without when it was; the phrase that says so. */
export function cameAboutByThen(frame: Frame): Frame['parts'][number] | undefined {
  const { parts, verb, negated, lead } = frame;
  const isOver = verb.perfective && /^(?:था|थे|थी|थीं)$/u.test(verb.words.at(-1)?.key ?? '');
  return isOver && !negated && !lead && !isOfByThen(frame) ? parts.find(isByThen) : undefined;
}

/** "दिल्ली में जहां पारा 44 रहा, वहीं जयपुर में …": one thing set beside another, each of them so. */
export function withoutWhile(frame: Frame, next: Clause | undefined): Frame {
  const set = next?.opener.some(({ key }) => key === 'वहीं') ?? false;
  if (!set) return frame;
  const words = frame.clause.words.filter(({ pos }) => pos === 'relative');
  if (frame.antecedent || words.length !== 1 || words[0]?.key !== 'जहां') return frame;
  const isWhile = ({ phrase }: Frame['parts'][number]) => {
    const own = phraseWords(phrase);
    return own.length === 1 && own[0] === words[0];
  };
  if (!frame.parts.some(isWhile)) return frame;
  return {
    ...frame,
    parts: frame.parts.filter((part) => !isWhile(part)),
    blocks: frame.blocks.filter((block) => block !== 'relative'),
  };
}

/** "तब 17 लोगों की जान गई थी": of figures of what lies back, the sentence before tells when. */
export function isOfBackThen(all: Clause['words'], { words }: Clause): boolean {
  if (all[0]?.key !== 'तब' || !/^(?:था|थे|थी|थीं)$/u.test(words.at(-1)?.key ?? '')) return false;
  return (
    words.some(({ pos }) => pos === 'value') &&
    !words.some(({ key }) => /^(?:1[89]|20)\p{Nd}\p{Nd}$/u.test(key))
  );
}

/** "लोग कहेंगे हम ने किया": inside one's speech another says it. */
export function isWithinSpeech({ clause, source }: Frame, before: Frame | undefined): boolean {
  return (
    before?.blocks.includes('no-content') === true &&
    before.source !== undefined &&
    source !== undefined &&
    before.clause.governor !== undefined &&
    !before.clause.quoted &&
    clause.governor === undefined
  );
}

const isRelativeFirst = (clause: Clause | undefined) =>
  clause?.relation === 'relative' &&
  clause.words.slice(0, RELATIVE_REACH).some(({ pos }) => pos === 'relative');
/** Words before a relative one at the head of its clause, at most: "बैंक के मुताबिक जिन लेनदेन में". */
const RELATIVE_REACH = 6;

/** "जिन लेनदेन में पैसा कटा | और दुकानदार को नहीं मिला, वे …": of those alone of which the clause before is, at the head of its sentence. */
export function goesOnWithRelative(clauses: readonly Clause[], at: number): boolean {
  const [before, own, next] = [clauses[at - 1], clauses[at], clauses[at + 1]];
  return (
    isRelativeFirst(before) &&
    own?.opener.some(({ pos }) => pos === 'coordinator') === true &&
    next?.words[0]?.pos === 'pronoun' &&
    /^(?:वह|वे|वो|उस|उन)/u.test(next.words[0].key)
  );
}

/** "जिनके खिलाफ मुकदमा है, उनके नाम …": whom the pronoun means is told in the clause before, and only there. */
export function answersRelative(
  before: Clause | undefined,
  { words, opener }: Clause,
  frame: Frame,
  earlier?: Clause | undefined,
): boolean {
  if (opener.length > 0) return false;
  // "जिन लेनदेन में पैसा कटा और दुकानदार को नहीं मिला, वे …": the clause between goes on with the relative one.
  const goesOn = before?.opener.some(({ pos }) => pos === 'coordinator') === true && isRelativeFirst(earlier);
  const opens = goesOn || before?.words.some(({ pos }) => pos === 'relative') === true;
  return opens && !frame.lead && /^(वह|वे|वो|उस|उन)/u.test(words[0]?.key ?? '') && words[0]?.pos === 'pronoun';
}

/** "इस आधार पर नहीं हटाया जा सकता कि …": a ground that does not hold, of which nobody says that it is so. */
function isRejectedGround({ words, verb }: Clause): boolean {
  const at = words.findIndex(({ key }) => /^(?:आधार|वजह|कारण)$/u.test(key));
  return at > 0 && verb?.negated === true && /^(?:इस|इसी)$/u.test(words[at - 1]?.key ?? '');
}

const ALL = /^(?:सभी|सारे|सारी|तमाम|समस्त)$/u;
const BUT = /^(?:लेकिन|मगर|पर|किंतु|परंतु)$/u;

/** "छह मामले सामने आए, सभी मरीज ठीक हो गए", "…, लेकिन एक भी दुकान नहीं जली": all of those of the clause before, which the claim would not show. */
export function isAllOfBefore({ words, opener, relation }: Clause, at: number): boolean {
  if (at === 0 || relation === 'relative' || words.some(({ name }) => name !== undefined)) return false;
  const own = words.slice(words.findIndex((word) => !opener.includes(word)));
  const first = own[0];
  const second = own[1];
  const all =
    (ALL.test(first?.key ?? '') && second?.value === undefined) ||
    (first?.key === 'एक' && second?.key === 'भी');
  return all && opener.every(({ key }) => BUT.test(key));
}

/** "X ने दावा किया है कि Y ने कहा है कि …": that Y said it is X's word. */
function isRelayed(clauses: readonly Clause[], { governor }: Clause): boolean {
  const inner = governor === undefined ? undefined : clauses[governor];
  const outer = inner?.governor === undefined ? undefined : clauses[inner.governor];
  if (!inner || !outer || !isReporting(inner) || !isReporting(outer)) return false;
  const said = speakerIn(inner);
  const claimed = speakerIn(outer);
  return said !== undefined && claimed !== undefined && said.words[0]?.pos !== 'pronoun';
}

/** "X ने तीन अप्रैल को बताया था कि हालत गंभीर है": what was so when it was said may be over. */
function wasSaidThen(clauses: readonly Clause[], { governor, verb }: Clause): boolean {
  const saying = governor === undefined ? undefined : clauses[governor];
  if (verb?.tense !== 'present' || verb.perfective || !saying?.verb?.perfective || !isReporting(saying))
    return false;
  return (
    /^(?:था|थी|थे|थीं)$/u.test(saying.verb.words.at(-1)?.key ?? '') &&
    saying.words.some(({ value }) => value?.fact.type === 'time')
  );
}

/** Why what is said can only be told with whoever said it. */
export function saidOnly(clauses: readonly Clause[], clause: Clause): string[] {
  if (isRelayed(clauses, clause)) return ['unresolved-relay'];
  // "…, या उसने …": a second ground beside the first.
  const beside = clause.opener.some(({ pos }) => pos === 'coordinator')
    ? clauses[clauses.indexOf(clause) - 1]
    : clause;
  const at = clause.governor ?? beside?.governor;
  const governor = at === undefined ? undefined : clauses[at];
  if (governor && isRejectedGround(governor)) return ['unresolved-ground'];
  return wasSaidThen(clauses, clause) ? ['unresolved-then'] : [];
}

/** "मैं", "हमने", "मेरी"; "आपको" is said by the paper as well. */
const ONESELF = /^(?:हम|मैं|मुझ|मेर)/u;

/** "हमने उनसे बात की और निकाह पढ़ा गया": a sentence with "we" in it that no clause gives to anybody is somebody's word, all of it. */
export function isOfOneself(all: readonly Word[], clauses: readonly Clause[]): boolean {
  return (
    all.some(
      ({ pronoun, pos, key }) => pronoun === 'first-second' && pos === 'pronoun' && ONESELF.test(key),
    ) && !clauses.some((clause) => clause.quoted || isReporting(clause))
  );
}

/** "वहां घोषित होता है, जहां …": where that is, the next clause tells. */
export function saysWhereBehind({ words }: Clause, next: Clause | undefined): boolean {
  return next?.words[0]?.key === 'जहां' && words.some(({ key, pos }) => key === 'वहां' && pos === 'adverb');
}

/**
 * "कर्मियों ने रोका तो मारपीट शुरू कर दी", "पीठ ने निर्देश दिया कि राय को सुरक्षा मिले और ऊपर जाने को कहा": who acts in the
 * second half is not whom the first names last.
 */
export function borrowsOther(
  { borrowed, subject, clause }: Frame,
  clauses: readonly Clause[],
  at: number,
): boolean {
  if (!borrowed || clause.relation !== 'coordinate') return false;
  // "दो मरीजों की मौत हो गई और नौ लोग … में हैं": of nothing that the second half tells are they the owners.
  const owns = subject?.phrase.kind === 'nominal' && subject.phrase.tag === 'genitive';
  if (owns && !clause.verb?.conjunct) return true;
  const before = clauses[at - 1];
  const then = clause.opener.some(({ key }) => key === 'तो') && before?.verb?.perfective === true;
  return then || (isReporting(clause) && before?.governor !== undefined && clause.governor === undefined);
}
