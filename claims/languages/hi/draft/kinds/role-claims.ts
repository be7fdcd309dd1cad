import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import type { Phrase } from '../../clause/phrases.ts';
import { isPartOfBody } from '../../frame/sources/speaker-parts.ts';
import { needsErgative } from '../../frame/subjects/ergative.ts';
import type { Frame } from '../../frame/types.ts';
import { isHonorific } from '../../lexicon/names/index.ts';
import { hasAnyKey, hasKey } from '../../tag/gist.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { besidePhrases } from '../memory/surroundings.ts';
import { buildDraft } from '../parts/build.ts';
import type { Participant, Segment } from '../parts/segments.ts';
import { resolveWords } from '../refer/resolve.ts';

/** The words before a name that say what the person is: from the body's name to the role noun. */
function roleWords(words: readonly Word[], at: number): readonly Word[] {
  let start = at;
  while (start > 0) {
    const word = words[start - 1] as Word;
    const fits =
      word.role ||
      word.pos === 'adjective' ||
      ((word.pos === 'noun' || word.pos === 'unknown') && start < at) ||
      (word.name && word.name.class !== 'person') ||
      (word.pos === 'postposition' && word.key === 'के' && start < at);
    if (!fits) break;
    start--;
  }
  // "तीन सदस्यीय आयोग के अध्यक्ष": without its number the body would be another.
  if (words[start - 1]?.value !== undefined && words[start - 1]?.value?.fact.type !== 'time') return [];
  while (start < at && isLoose(words[start] as Word)) start++;
  return withoutRank(words.slice(start, at));
}

/** Ranks and degrees, which stand before the name beside an office and are no part of it. */
const RANK = /^(?:कर्नल|मेजर|कैप्टन|लेफ्टिनेंट|ब्रिगेडियर|एडमिरल|कमोडोर|प्रोफेसर|प्रो|डॉक्टर|डाक्टर)$/u;
const GENERAL = /^(?:जनरल|मार्शल)$/u;
/** "अटॉर्नी जनरल": an office in two loans. */
const OFFICE_LOAN =
  /^(?:अटॉर्नी|अटार्नी|सॉलिसिटर|सालिसिटर|एडवोकेट|डायरेक्टर|सेक्रेटरी|कंसल|काउंसल|कौंसल|गवर्नर|इंस्पेक्टर|ऑडिटर|रजिस्ट्रार|पोस्टमास्टर)$/u;

/** "बचाव दल के प्रमुख | कर्नल": the office without the rank behind it. */
function withoutRank(role: readonly Word[]): readonly Word[] {
  let end = role.length;
  while (end > 0) {
    const before = role[end - 2];
    const word = role[end - 1] as Word;
    const general = GENERAL.test(word.key) && !OFFICE_LOAN.test(before?.key ?? '');
    if (!RANK.test(word.key) && !general) break;
    end--;
  }
  const office = role[end - 1];
  return office?.role === true ? role.slice(0, end) : role;
}

/** What may stand before an office and is no part of it: "में मौजूद टीम के प्रमुख", a genitive without its noun. */
function isLoose({ tag, inside, key }: Word): boolean {
  return tag === 'genitive' || inside || /^(मौजूद|तैनात|उपस्थित|शामिल|नियुक्त|पदस्थ|कार्यरत|भर्ती)$/u.test(key);
}

/** "रूस के राष्ट्रपति", "उत्तर कोरियाई नेता", "शोध केंद्र के प्रभारी": an office of something, not the bare rank. */
function namesBody(role: readonly Word[]): boolean {
  if (role.at(-1)?.role !== true) return false;
  const named = role.some(
    (word) => word.demonym !== undefined || (word.name !== undefined && word.name.class !== 'person'),
  );
  return named || role.some(isGenitiveMarker);
}

/** "राज्य के मुख्यमंत्री", "समिति के अध्यक्ष", "मूल के अधिवक्ता": of which one, the claim does not tell. */
function isOfBareBody(role: readonly Word[], segments: readonly Segment[]): boolean {
  const [body, of, ...office] = role;
  return (
    body?.pos === 'noun' &&
    !body.name &&
    of?.tag === 'genitive' &&
    !office.some(({ name, demonym }) => name ?? demonym) &&
    segments.every(({ kind }) => kind === 'words')
  );
}

function draftRole(name: readonly Word[], role: readonly Word[], frame: Frame, context: DraftContext): Draft {
  const around = besidePhrases(context, frame.verb, frame.clause.words);
  const who = resolveWords(name, { part: 'core', participant: 0 }, around);
  const participants: Participant[] = [
    { role: 'agent', words: name, marker: [] },
    { role: 'complement', words: role, marker: [] },
  ];
  const office = resolveWords(role, { part: 'core', participant: 1 }, around).segments;
  const segments: Segment[] = [
    ...who.segments,
    ...office,
    { kind: 'added', text: 'हैं', rule: 'copula', place: { part: 'predicate' } },
  ];
  const { start, end } = rangeOf(name);
  return buildDraft(context.text, {
    segments,
    participants,
    evidence: [{ start: rangeOf(role).start, end }],
    kind: 'role',
    modality: 'asserted',
    negated: false,
    subject: context.text.slice(start, end),
    predicate: { text: 'हैं', lemma: 'होना', ergative: false, passive: false, tense: 'present', number: 'pl' },
    blocks: isHalfName(name, who.segments) || isOfBareBody(role, office) ? ['dangling'] : [],
    rules: ['claim.role', ...who.rules],
    confidence: 0.9,
    sentence: context.sentence,
    salience: context.salience,
  });
}

function nominalWords(phrase: Phrase): readonly (readonly Word[])[] {
  if (phrase.kind === 'nominal') {
    return [phrase.group.words, ...(phrase.participle?.phrases.flatMap(nominalWords) ?? [])];
  }
  return phrase.kind === 'embedded' ? phrase.phrases.flatMap(nominalWords) : [];
}

/** "डा." and "श्री" before a name belong to it. */
function isTitle(word: Word): boolean {
  return word.text === '.' || (isHonorific(word.key) && !word.role);
}

/** What ends an office: "वन मंत्री … ने इस्तीफा दिया", "नेता … की हत्या कर दी". */
const ENDS: ReadonlySet<string> = new Set(
  'इस्तीफा इस्तीफे त्यागपत्र निधन देहांत मृत्यु मौत हत्या बर्खास्त बर्खास्तगी पदमुक्त सेवानिवृत्त रिटायर दिवंगत शहीद पूर्व भूतपूर्व तत्कालीन प्रतीक्षारत तबादला तबादले स्थानांतरण स्थानांतरित स्थानान्तरण ट्रांसफर निलंबित निलम्बित निलंबन सस्पेंड निष्कासित निवर्तमान'
    .split(' ')
    .map(fold),
);

/** "राय को हटाकर", "राय को पद से हटाया", "राय की जगह": whoever is removed, or has a successor. */
function isReplaced(words: readonly Word[]): boolean {
  return words.some(({ key }, i) => {
    const next = words[i + 1]?.key ?? '';
    if (/^(?:की|उनकी|इनकी)$/u.test(key)) return /^(?:जगह|बजाय)$/u.test(next);
    if (/^(?:के|उनके|इनके)$/u.test(key)) return next === 'स्थान' && words[i + 2]?.key === 'पर';
    return REMOVED.test(key);
  });
}

/** "हटा दिया गया", "हटाकर", "हटाए गए". */
const REMOVED = /^हटा(?:कर|ते|या|ए|ने|ये)?$/u;

/** Whether the clause tells that somebody in it holds the office no longer: then "हैं" may be false. */
function mayBeOver(frame: Frame): boolean {
  const { words } = frame.clause;
  const leaves =
    hasKey(words, 'पद') &&
    words.some((word, i) => word.key === 'पद' && /^छोड/u.test(words[i + 1]?.key ?? ''));
  return leaves || isReplaced(words) || /^मा?र$/u.test(frame.verb.root) || hasAnyKey(words, ENDS);
}

/** "एन. चंद्रबाबू": a letter before the name. */
function isInitial(name: Word, words: readonly Word[]): boolean {
  return words[words.indexOf(name) + 1]?.text === '.';
}

/** "इमाम अली मेहदी | बेगम": with these a name goes on, of somebody else or of a building. */
const GOES_ON = /^(?:बेगम|खातून|खानम|बीबी|बानो|देवी|कुमारी)$/u;

/** "पायलट राम | बहादुर एवं …": one given name right before a word that may go on with it. */
function isWholeName(name: Word, { clause }: Frame): boolean {
  const after = clause.words[clause.words.indexOf(name) + name.length];
  if (GOES_ON.test(after?.key ?? '')) return false;
  if (name.length > 1) return true;
  if (isInitial(name, clause.words)) return false;
  const next = clause.words[clause.words.indexOf(name) + 1];
  return (
    (next?.pos !== 'adjective' && next?.pos !== 'unknown') || next.start - name.end > 1 || next.key === 'समेत'
  );
}

/** "राय से वरिष्ठ अधिकारी": above or below whom, and no rank of its own. */
const COMPARED = /^(?:वरिष्ठ|कनिष्ठ|सीनियर|जूनियर|बड[ेी]|छोट[ेी]|ऊंच[ेी]|उच्च|ऊपर|नीचे)$/u;

/**
 * "सामाजिक रूप से पिछड़े वर्ग के प्रभारी", "विश्वविद्यालय के कृषि | मौसम विभाग के अध्यक्ष": what says of whom it is the
 * office stands before, apart.
 */
function isCutOff([first]: readonly Word[], { clause: { words } }: Frame): boolean {
  const at = words.indexOf(first as Word);
  const before = words[at - 1];
  if (before?.key === 'से' && words[at - 2]?.key === 'रूप') return true;
  if (before?.text === ',' && isPartOfBody(words.slice(0, at - 1), words.slice(at))) return true;
  if (before?.tag === 'instrumental' && COMPARED.test(first?.key ?? '')) return true;
  // "बैंक के प्रमुख | एशिया अर्थशास्त्री": the first of the office, and of which body it is.
  if (before && !before.inside && /^(?:प्रमुख|मुख्य|वरिष्ठ|प्रधान)$/u.test(before.key)) return true;
  const bare = before?.pos === 'noun' || before?.pos === 'unknown';
  return (
    bare &&
    !before.inside &&
    !before.value &&
    first?.name?.class !== 'place' &&
    words[at - 2]?.tag === 'genitive'
  );
}

/** "विधायक एजाज | जान", "एसएसआइ इमाम | जैदी": one word of a name that the story tells in full nowhere may be half of it. */
function isHalfName(name: readonly Word[], segments: readonly Segment[]): boolean {
  return name.length === 1 && segments.every(({ kind }) => kind === 'words');
}

/** "मुख्य भूमिका | रंगमंच के कलाकार … ने निभाई": where what was done stands nowhere else, it may have run into the office. */
function holdsObject({ phrases, verb, relation }: Frame['clause']): boolean {
  if (!verb || verb.conjunct || !needsErgative(verb) || /^(?:कह|बता|बोल|मान|पूछ|लिख)$/u.test(verb.root))
    return false;
  return (
    relation !== 'complement' &&
    phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'ergative') &&
    phrases.every(
      (phrase) =>
        phrase.kind !== 'embedded' && (phrase.kind !== 'nominal' || !/^(?:direct|dative)$/u.test(phrase.tag)),
    )
  );
}

/** "खबरों में दावा किया गया कि वकील राय ने बताया है कि …": who he is, too, stands in what others relay. */
function isRelayed({ clause, carrier, modality, source }: Frame): boolean {
  if (clause.governor === undefined) return false;
  return (
    carrier ||
    modality === 'hedged' ||
    /^(?:मीडिया|खबर|खबरों|चैनल|अखबार)$/u.test(source?.words.at(-1)?.key ?? '')
  );
}

/** "रूस के राष्ट्रपति व्लादिमीर पुतिन …" → "व्लादिमीर पुतिन रूस के राष्ट्रपति हैं।" */
export function roleClaims(frame: Frame, context: DraftContext): Draft[] {
  if (mayBeOver(frame) || isRelayed(frame) || holdsObject(frame.clause)) return [];
  const drafts: Draft[] = [];
  for (const words of frame.parts.flatMap((part) => nominalWords(part.phrase))) {
    words.forEach((word, i) => {
      if (word.name?.class !== 'person' || word.inside) return;
      let from = i;
      while (from > 0 && isTitle(words[from - 1] as Word)) from--;
      const role = roleWords(words, from);
      if (role.length > 0 && namesBody(role) && isWholeName(word, frame) && !isCutOff(role, frame))
        drafts.push(draftRole(words.slice(i, i + word.length), role, frame, context));
    });
  }
  return drafts;
}
