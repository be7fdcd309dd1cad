import type { Clause } from '../clause/index.ts';
import { gistOf, hasAnyKey, hasKey } from '../tag/gist.ts';
import type { Word } from '../tag/word.ts';
import { isEmptySaying } from './empty-saying.ts';
import { hangs } from './hanging.ts';
import { isUnderCondition, leansOnGovernor } from './stance/conditions.ts';

const POINTS = /^(?:यह|इस|इसे|इसका|इसकी|इसके)$/u;

/** "कब आएगी, यह उन्होंने नहीं बताया": what is asked is pointed at. */
function pointsBack({ words, opener }: Clause): boolean {
  const first = words[0];
  const second = words[1];
  if (opener.length > 0 || !first || !POINTS.test(first.key)) return false;
  return first.key !== 'इस' || second?.key === 'पर' || /^(?:बारे|बाबत|सवाल)$/u.test(second?.key ?? '');
}

const asks = ({ words }: Clause) => gistOf(words).pos.has('interrogative');

/** "लौटेंगे या आगे जाएंगे": the clause at `at` is one half of a choice. */
function offersChoice({ opener, words }: Clause): boolean {
  return opener.some(({ key }) => key === 'या') || hasKey(words, 'या');
}

/** What is asked, or left open between two, before the clause at `at`. */
function isOpen(clauses: readonly Clause[], at: number): boolean {
  const before = clauses[at - 1];
  const clause = clauses[at];
  return clause !== undefined && (asks(clause) || (before !== undefined && isChoice(clauses, at - 1)));
}

/** Whether the clause at `at` and the one after it are joined by या. */
function isChoice(clauses: readonly Clause[], at: number): boolean {
  const next = clauses[at + 1];
  return next !== undefined && next.relation === 'coordinate' && offersChoice(next);
}

/** "…, यह साफ नहीं है", "…, इस पर फैसला होगा": what is left open is told before it. */
function closesQuestion(clauses: readonly Clause[], at: number): boolean {
  const clause = clauses[at];
  return clause !== undefined && at > 0 && pointsBack(clause) && isOpen(clauses, at - 1);
}

/** "वह खेलेंगे या उन्हें आराम मिलेगा, इस पर …": neither half is so yet. */
function isLeftOpen(clauses: readonly Clause[], at: number): boolean {
  const choice = isChoice(clauses, at) ? at : at > 0 && isChoice(clauses, at - 1) ? at - 1 : -1;
  const closing = clauses[choice + 2];
  return choice >= 0 && closing !== undefined && pointsBack(closing);
}

const AGAINST = /^(?:मगर|लेकिन|परंतु|किंतु)$/u;

/** "उधर पलट दो, मगर किसान का माल था": of what stands before the conjunction the verb was not read. */
function holdsTwo({ words, verb }: Clause): boolean {
  if (!gistOf(words).pos.has('conjunction')) return false;
  const at = words.findIndex(({ key, pos }) => pos === 'conjunction' && AGAINST.test(key));
  const until = verb ? words.indexOf(verb.words[0] as Word) : -1;
  return at > 0 && at < until && words[at - 1]?.text === ',';
}

/** Whether nothing stands between a clause and the one after it. */
function adjoins(clause: Clause, next: Clause | undefined, words: readonly Word[]): boolean {
  const last = clause.verb?.words.at(-1);
  const first = next?.words[0];
  return last !== undefined && first !== undefined && words[words.indexOf(last) + 1] === first;
}

/** "टमाटर लदे ट्रक जाम में फंस गए": a participle before its noun, read as a verb. */
function isBareParticiple(clauses: readonly Clause[], at: number, words: readonly Word[]): boolean {
  const clause = clauses[at] as Clause;
  const { verb } = clause;
  if (!verb?.perfective || verb.words.length > 1 || verb.conjunct || verb.negated) return false;
  return /े$/u.test(verb.words[0]?.text ?? '') && adjoins(clause, clauses[at + 1], words);
}

/** "एक कहता है अठारह, दूसरा चुप है": a bare answer, and the next clause. */
function opensWithAnswer(clauses: readonly Clause[], at: number, words: readonly Word[]): boolean {
  const before = clauses[at - 1];
  const clause = clauses[at];
  if (!before || !clause || !isEmptySaying(before) || !adjoins(before, clause, words)) return false;
  const mark = words.indexOf(clause.words[0] as Word) + 1;
  return words[mark]?.text === ',';
}

const isDeed = ({ verb }: Clause) =>
  verb?.perfective === true || verb?.progressive === true || verb?.tense === 'future';

/** "इसके तहत काम बंद है और ट्रक नहीं चल सकते": the scheme told before holds for both. */
function sharesScheme(clauses: readonly Clause[], at: number): boolean {
  const before = clauses[at - 1];
  const clause = clauses[at];
  const [first, second] = before?.words ?? [];
  if (!before || !clause?.opener.some(({ pos }) => pos === 'coordinator')) return false;
  const under = /^(?:इसके|इनके|उसके)$/u.test(first?.key ?? '') && /^(?:तहत|अंतर्गत)$/u.test(second?.key ?? '');
  return under && !isDeed(before) && !isDeed(clause);
}

/** "यहां दुकानें शाम तक खुलेंगी, स्कूल बंद रहेंगे": where both hold is pointed at before the first. */
function sharesPlace(clauses: readonly Clause[], at: number): boolean {
  const before = clauses[at - 1];
  const clause = clauses[at];
  if (!before || !clause || clause.relation !== 'coordinate' || clause.quoted) return false;
  if (!/^(?:यहां|यहाँ|वहां|वहाँ|यहीं|वहीं)$/u.test(before.words[0]?.key ?? '')) return false;
  if (clause.words.some(({ name }) => name !== undefined)) return false;
  const placed = clause.phrases.some(
    (phrase) => phrase.kind === 'nominal' && /^(?:locative|superessive|place|ergative)$/u.test(phrase.tag),
  );
  return !placed && clause.verb?.tense === 'future';
}

const STOPS = ['.', '-', '–'] as const;

/** "सब अलग सोच के. बेटे को …": a stop inside a clause ends a sentence that was not seen to end; "कोरोना व को- मोर्बिडिटी": half a word. */
function holdsStop({ words }: Clause): boolean {
  return (
    hasAnyKey(words, STOPS) &&
    words.some(
      ({ text, pos }, i) =>
        pos === 'mark' &&
        i > 0 &&
        i < words.length - 1 &&
        (text === '.' || (/^[-–]$/u.test(text) && words[i - 1]?.pos === 'coordinator')),
    )
  );
}

const NEXT = /^(?:दूसर|तीसर|चौथ|पांचव)(?:ा|ी|े|ां|ीं|ें)$/u;
const NAMELESS: ReadonlySet<string> = new Set(['postposition', 'name', 'verb', 'copula']);

/** "(एक दिल्ली का था,) दूसरा दुबई से लौटा शख्स था", "दूसरे में …": of what it is the second is told before. */
function ranksUnnamed({ words }: Clause): boolean {
  const first = words[0];
  const second = words[1];
  if (!first || !second) return false;
  if (NEXT.test(first.key)) return NAMELESS.has(second.pos) && second.key !== 'से';
  // "एक का शव मिला": one of those told of before.
  return (
    first.key === 'एक' &&
    /^(?:ने|का|की|के|को)$/u.test(second.key) &&
    !/^(?:बाद|जगह|साथ|बजाय)$/u.test(words[2]?.key ?? '')
  );
}

const OF_PEOPLE = /^(?:मौत|मृत्यु|जान|हालत|स्थिति|शव|पहचान|शिनाख्त|इलाज|उपचार|रिपोर्ट)$/u;

/** "… 37 ट्रेनें रद्द कीं और 14 के मार्ग बदले": of what there are 14 is told before. */
function countsUnnamed({ words, opener, phrases }: Clause): boolean {
  const first = /^(?:सिर्फ|केवल|मात्र|महज)$/u.test(words[0]?.key ?? '') ? words[1] : words[0];
  const marker = first && words[words.indexOf(first) + first.length];
  if (first?.value?.fact.type !== 'quantity' || first.value.fact.dimension !== 'count') return false;
  // "सिर्फ 660 में तेजी रही": of what there are so many.
  if (marker?.tag === 'locative' && marker.key === 'में') return opener.length > 0;
  if (marker?.tag !== 'genitive') return false;
  const owned = words[words.indexOf(marker) + 1];
  const acts = phrases.some(
    (phrase) => phrase.kind === 'nominal' && phrase.tag === 'ergative' && phrase.group.words.includes(first),
  );
  const joins = opener.some(({ pos, key }) => pos === 'coordinator' || key === 'जबकि' || key === 'वहीं');
  return !acts && joins && !OF_PEOPLE.test(owned?.key ?? '');
}

/** "(दो वहीं भर्ती हुए।) चार अन्य को शहर ले जाया गया": beside whom or what they are others is told before. */
function countsOthers({ words, opener }: Clause): boolean {
  if (!hasKey(words, 'अन्य')) return false;
  const own = words.filter((word) => !opener.includes(word));
  const count = own[0];
  const other = own[1];
  const marker = own[2];
  return (
    count?.value?.fact.type === 'quantity' &&
    count.value.fact.dimension === 'count' &&
    other?.key === 'अन्य' &&
    /^(?:को|ने)$/u.test(marker?.key ?? '')
  );
}

/** "या तो पानी नहीं आता या कम आता है": the other of two things of which nobody says which it is. */
function isOtherOfTwo(clauses: readonly Clause[], at: number): boolean {
  const before = clauses[at - 1];
  const clause = clauses[at];
  if (!before || !clause?.opener.some(({ key }) => key === 'या')) return false;
  const all = [...before.opener, ...before.words];
  return all.some(({ key }, i) => key === 'या' && all[i + 1]?.key === 'तो');
}

/** "दुकान खुली थी या बंद", "लौटेंगे या आगे जाएंगे": nobody says which of the two is so. */
function isEitherOr(clauses: readonly Clause[], at: number, words: readonly Word[]): boolean {
  const clause = clauses[at] as Clause;
  const last = clause.verb?.words.at(-1);
  const behind = last && words[words.indexOf(last) + 1];
  return behind?.key === 'या' || (at > 0 && clause.opener.some(({ key }) => key === 'या'));
}

/** "…, ताकि कोई फंसा हो तो | उसे निकाला जा सके": what is meant to come of it, behind a condition or another wish. */
function goesOnPurpose(clauses: readonly Clause[], at: number): boolean {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  if (before?.relation !== 'purpose' || clause?.relation !== 'coordinate' || !clause.verb) return false;
  const joins = clause.opener.some(({ key, pos }) => key === 'तो' || pos === 'coordinator');
  return (
    joins && (clause.verb.shape === 'subjunctive' || /^(?:सक|पा)े/u.test(clause.verb.words.at(-1)?.key ?? ''))
  );
}

const THOSE = /^(?:उन्हें|उनको|उन|उनका|उनकी|उनके|उनसे|उनमें)$/u;

/** "समिति ने उन्हें खारिज कर दिया जिनके …": who or what they are says only the clause behind it. */
function pointsAhead(clauses: readonly Clause[], at: number): boolean {
  const [clause, next] = [clauses[at], clauses[at + 1]];
  if (next?.relation !== 'relative' || !/^जिन/u.test(next.words[0]?.key ?? '')) return false;
  return clause?.words.some(({ key, pos }) => pos === 'pronoun' && THOSE.test(key)) ?? false;
}

/** Why the clause at `at` says nothing for sure by itself: it leans on its neighbours. */
export function leaningOf(clauses: readonly Clause[], at: number, words: readonly Word[]): string[] {
  if (isLeftOpen(clauses, at) || isEitherOr(clauses, at, words)) return ['question'];
  const leans =
    closesQuestion(clauses, at) ||
    isOtherOfTwo(clauses, at) ||
    holdsTwo(clauses[at] as Clause) ||
    isBareParticiple(clauses, at, words) ||
    sharesScheme(clauses, at) ||
    sharesPlace(clauses, at) ||
    countsUnnamed(clauses[at] as Clause) ||
    countsOthers(clauses[at] as Clause) ||
    isUnderCondition(clauses, at) ||
    leansOnGovernor(clauses, clauses[at] as Clause) ||
    holdsStop(clauses[at] as Clause) ||
    hangs(clauses[at] as Clause) ||
    ranksUnnamed(clauses[at] as Clause) ||
    goesOnPurpose(clauses, at) ||
    pointsAhead(clauses, at) ||
    opensWithAnswer(clauses, at, words);
  return leans ? ['dangling'] : [];
}
