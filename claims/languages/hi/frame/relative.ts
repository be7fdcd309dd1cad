import { cutSoft } from '../chunk/noun-groups.ts';
import { canAct } from '../clause/actors.ts';
import { agrees } from '../clause/agreement.ts';
import type { Clause } from '../clause/index.ts';
import { type Nominal, nominalsIn } from '../clause/phrases.ts';
import { isGenitiveMarker, type Word } from '../tag/word.ts';
import { comparesAmount, isCounted, measuredBefore, wholeBefore } from './subjects/counted-before.ts';
import { figureBefore, tellsOfHarm, thingBefore } from './subjects/thing-before.ts';

function relativeOf(clause: Clause): Word | undefined {
  const found = clause.words.filter((word) => word.pos === 'relative');
  return found.length === 1 ? found[0] : undefined;
}

/** What points at the relative clause after it: "उन किसानों को …, जिन्होंने …"; undefined where nothing does. */
export function correlateIn(words: readonly Word[]): Word | undefined {
  return words.findLast(
    ({ pos, text }) => pos === 'determiner' && /^(उस|उन|वह|वे|वही|उसी|उन्हीं|ऐसा|ऐसे|ऐसी|वैसे)$/u.test(text),
  );
}

function isPluralForm(word: Word): boolean {
  return /^जिन/u.test(word.key);
}

function isSeveral({ group: whole }: Nominal): boolean {
  // "दो लोगों की आंखों की रोशनी": of many one.
  const from = whole.words.findLastIndex(isGenitiveMarker) + 1;
  const group = { ...whole, words: whole.words.slice(from) };
  return (
    group.words.some((word) => word.pos === 'coordinator') ||
    (group.head.noun?.every((reading) => reading.number === 'pl') ?? false) ||
    group.words.some(
      ({ value }) =>
        value?.fact.type === 'quantity' && value.fact.dimension !== 'ordinal' && value.fact.value !== 1,
    )
  );
}

/** "40 रुपये प्रति लीटर": what something costs or measures is not what goes on to be told of. */
function isPrice({ group }: Nominal): boolean {
  return group.words.some(({ value }) => value?.fact.type === 'quantity' && value.fact.dimension !== 'count');
}

/** Words for where something came about, which no story goes on to tell of: "मौके से फरार हुआ, जिसकी तलाश …". */
const SPOT = /^(?:मौके|घटनास्थल|स्थल)$/u;

/** "जिनमें से एक ने", "जिनमें से दो": some of them act. */
const actAmong = ({ words }: Clause) =>
  /^(?:जिनमें|जिन)$/u.test(words[0]?.key ?? '') &&
  words[1]?.key === 'से' &&
  words.slice(2, 5).some(({ tag }) => tag === 'ergative');

/** "है", "था": of one alone. */
const isOne = ({ verb }: Clause) =>
  verb?.root === 'हो' && /^(?:है|था|थी)$/u.test(verb.words.at(-1)?.key ?? '');

/** "…, जो सात दिन बाद पहली खरीद है": what a deed is, is told of the deed before, not of whoever did it. */
function saysWhatDeedWas({ verb, phrases }: Clause): boolean {
  if (verb?.root !== 'हो' || verb.conjunct) return false;
  const last = phrases.findLast((phrase) => phrase.kind === 'nominal');
  return last?.kind === 'nominal' && last.tag === 'direct' && last.group.head.noun?.[0]?.class === 'event';
}

/** Whether the relative word may stand for the phrase, by number, gender and what it can do. */
function fits(nominal: Nominal, word: Word, clause: Clause): boolean {
  const { group } = nominal;
  if (group.pronoun || group.relative || group.head.value || isPrice(nominal)) return false;
  if (SPOT.test(group.head.key) && word.key !== 'जहां') return false;
  // "पुलिस ने पहले ही पकड़ा था, जो …": when it was, and nobody.
  if (group.head.key === 'पहले') return false;
  // "मास्क या गमछा कणों को नहीं रोकता, जिनका …": who acts has run into what it is done to.
  if (nominal.tag === 'dative' && group.words.some(({ key }) => key === 'या')) return false;
  // "पेराई के बाद बची खोई, जिसे …": when something was is not what goes on to be told of.
  if (nominal.tag === 'after' || nominal.tag === 'before') return false;
  // "वे स्थान, जहां …": which ones is said only by the clause itself; "कुल 14 गांव" are all of them.
  // "इस मामले के तीन अभियुक्त": of the owner before them.
  const [first, owner, of] = group.words;
  if (first?.pos === 'determiner' && !(owner && isGenitiveMarker(of)) && !/^(?:कुल|कई|एक)$/u.test(first.key))
    return false;
  // "विभाग के अनुसार": whose words it is.
  if (nominal.tag === 'according') return false;
  const kind = group.head.noun?.[0]?.class;
  if (kind === 'time' || group.head.key === 'बार') return false;
  if (word.key === 'जहां')
    return (
      group.head.name?.class === 'place' ||
      kind === 'place' ||
      kind === 'building' ||
      (nominal.tag === 'locative' && (group.head.name?.class === 'organisation' || kind === 'organisation'))
    );
  // "दो युवकों की तस्वीरें, जिनमें से एक ने": who acts is no thing.
  if (isPluralForm(word) && actAmong(clause)) return canAct(group);
  if (isPluralForm(word)) return isSeveral(nominal) || canAct(group);
  if (/^जिस/u.test(word.key)) return !isSeveral(nominal) && (word.tag !== 'ergative' || canAct(group));
  if (canAct(group) && saysWhatDeedWas(clause)) return false;
  // "निवेशकों ने खरीद की, जो पहली लिवाली है": many are not one.
  if (isOne(clause) && isSeveral(nominal)) return false;
  return clause.verb !== undefined && agrees({ ...group, tag: 'direct' }, clause.verb);
}

/** "ऐसे दो दोस्तों की कहानी": the word that points ahead stands before an owner. */
const ofSuch = ({ group: { words } }: Nominal) =>
  /^ऐस[ाेी]$/u.test(words[0]?.key ?? '') && words.some(isGenitiveMarker);

/** A film, a place or a body by name: no verb in the plural is of it. */
const isOneThing = ({ group: { head } }: Nominal) => head.name !== undefined && head.name.class !== 'person';

/** "दरभा घाटी वही इलाका है, जहां …": what is equated with the noun that the clause is about. */
function equated(before: Clause, clause: Clause, word: Word): Nominal | undefined {
  const bare = before.phrases.filter(
    (phrase): phrase is Nominal => phrase.kind === 'nominal' && phrase.tag === 'direct',
  );
  const subject = bare[0];
  const complement = bare[1];
  const copular = before.verb?.root === 'हो' && !before.verb.conjunct;
  if (!copular || bare.length !== 2 || !subject || !complement) return undefined;
  if (subject.group.pronoun || subject.group.words[0]?.pos === 'determiner') return undefined;
  // "विंग्स ऐसे दो दोस्तों की कहानी है, जो …": of the friends, whose story it is.
  if (ofSuch(complement) || (clause.verb?.number === 'pl' && isOneThing(subject))) return undefined;
  // "नेपाल … का सबसे छोटा देश है, जो …": one is the other, whichever is meant.
  if (word.key === 'जो' && subject.group.head.name && !complement.group.head.name) return subject;
  if (
    !/^(वही|वह|ऐसा|ऐसी|ऐसे|पहला|पहली|पहले|एकमात्र|इकलौते|इकलौता|इकलौती|एक)$/u.test(
      complement.group.words[0]?.text ?? '',
    )
  )
    return undefined;
  return /^(जो$|जिस|जहां)/u.test(word.key) ? subject : undefined;
}

/** "जिसकी शिनाख्त …", "जिसकी गिरफ्तारी …": of people alone. */
function isOfPerson({ words }: Clause): boolean {
  const at = words.findIndex(({ key }) => /^(जिसकी|जिसका|जिनकी|जिनका)$/u.test(key));
  return (
    at >= 0 && /^(शिनाख्त|पहचान|गिरफ्तारी|तलाश|उम्र|आयु|पत्नी|पति|पिता|शादी)$/u.test(words[at + 1]?.key ?? '')
  );
}

/** "एक समिति": which one, only the clause itself says. */
const isSome = ({ group }: Nominal) => group.words[0]?.key === 'एक';

/** The one phrase of the clause before that a relative clause may be about; undefined where there are more, or it is some one of many. */
export function antecedentOf(clauses: readonly Clause[], at: number): Nominal | undefined {
  const found = meantBy(clauses, at);
  return found && !isSome(found) ? found : undefined;
}

function meantBy(clauses: readonly Clause[], at: number): Nominal | undefined {
  const clause = clauses[at] as Clause;
  const word = relativeOf(clause);
  const before = clauses[at - 1];
  const joined = clause.opener.some(({ pos }) => pos === 'coordinator');
  if (word && before?.relation === 'relative' && joined) return meantBy(clauses, at - 1);
  if (!word || !before || clause.words.indexOf(word) > 1 || !/^(जो$|जिस|जिन|जहां)/u.test(word.key))
    return undefined;
  // "वह कौन सी फिल्म थी, जिसने …": which one is asked.
  if (before.words.some(({ pos, key }) => pos === 'interrogative' && key !== 'क्या')) return undefined;
  // "राय ने कहा कि जो इलाका …": who speaks is not what is spoken of.
  if (clause.governor === at - 1) return undefined;
  // "बिजली नहीं आई, जिस पर लोग नाराज हुए": of what did not come about nothing is told.
  if (before.verb?.negated && word.tag !== 'ergative' && /^जिस/u.test(word.key)) return undefined;
  // "आग लगी, जिससे …" goes on from all that was told.
  if (word.key === 'जिससे') return undefined;
  const same = equated(before, clause, word);
  if (same) return same;
  // "सरकार किसानों की है, जो …": whose it is, and what is theirs, are both told of.
  if (word.key === 'जो' && isWhose(before)) return undefined;
  // "उन किसानों को …, जिन्होंने …": what a determiner points at is told with its clause.
  if (correlateIn(before.words) || (word.key === 'जो' && pointsAhead(before.words))) return undefined;
  const whole = wholeBefore(before, clause, word);
  if (whole !== undefined) return whole ?? undefined;
  if (comparesAmount(before, clause, word)) return measuredBefore(before);
  const figure = figureBefore(before, clause, word);
  if (figure) return figure;
  const candidates = before.phrases.filter(
    (phrase): phrase is Nominal => phrase.kind === 'nominal' && fits(phrase, word, clause),
  );
  const nearest = before.phrases.findLast((phrase) => phrase.kind === 'nominal');
  const thing = thingBefore(candidates, nearest, clause, word);
  if (thing) return thing;
  const person = /^(जिसने|जिन्होंने|जो)$/u.test(word.key);
  const named = candidates.filter(({ group }) => group.head.name?.class === 'person');
  const counted = isPluralForm(word) && !person ? candidates.filter(isCounted) : [];
  if (counted.length === 1 && counted[0] === nearest && !canAct(counted[0].group)) return counted[0];
  const [only, ...more] =
    person && named.length > 0 && named.includes(candidates.at(-1) as Nominal) ? named : candidates;
  if (only && (standsInside(before, only, clause) || isSaidOf(before, word))) return undefined;
  // "मास्क या गमछा धूल को नहीं रोकता, जिसका …": which of the two, and whether the next word is one of them, is open.
  if (only?.group.words.some(({ key }) => key === 'या')) return undefined;
  if (only && word.key !== 'जहां' && isWaiting(before, only)) return undefined;
  // "मीना अस्पताल जाएंगी, जहां …": who goes has run into where.
  if (only && word.key === 'जहां' && isWhoGoesWhere(before, only)) return undefined;
  if (only && holdsItsOwner(before, only)) return undefined;
  // "ट्रक में आग लगी, जिसमें पांच की मौत हुई": in the fire, and not in the lorry.
  if (only?.tag === 'locative' && word.key === 'जिसमें' && tellsOfHarm(clause)) return undefined;
  if (!only || more.length > 0 || (isOfPerson(clause) && !canAct(only.group))) return undefined;
  return only === nearest || (person && only.tag !== 'locative' && canAct(only.group)) ? only : undefined;
}

/** "(सरकार) किसानों की है": the last phrase before है is in the genitive. */
function isWhose({ verb, words }: Clause): boolean {
  const first = verb?.words[0];
  return verb?.root === 'हो' && first !== undefined && isGenitiveMarker(words[words.indexOf(first) - 1]);
}

/** "मीना अस्पताल आती रहेंगी": with nobody else who goes, what stands before the verb holds who as well as where. */
function isWhoGoesWhere({ verb, phrases }: Clause, only: Nominal): boolean {
  if (!/^(?:आ|जा|पहुंच|लौट)$/u.test(verb?.root ?? '') || only.tag !== 'direct') return false;
  const { head, words } = only.group;
  const others = phrases.some(
    (one) => one.kind === 'nominal' && one !== only && /^(?:direct|ergative)$/u.test(one.tag),
  );
  const isListed = head.name?.class === 'place' && head.name.refs.length > 0;
  return !others && !isListed && words.length > 1;
}

/** "80 लाख का प्रस्ताव विभाग में अटका है, जिसकी …": what lies somewhere may be meant, and not where it lies. */
function isWaiting({ phrases }: Clause, only: Nominal): boolean {
  if (only.tag !== 'locative') return false;
  return phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' && phrase.tag === 'direct' && isPrice(phrase) && !phrase.group.head.value,
  );
}

/** "सबसे बुरा हाल दो प्रखंडों का है, जहां …": with nothing else in its clause a genitive holds what is theirs too. */
function holdsItsOwner({ phrases, verb }: Clause, { tag, group }: Nominal): boolean {
  if (tag !== 'genitive' || verb?.root !== 'हो' || verb.conjunct) return false;
  const others = phrases.some(
    (phrase) => phrase.kind === 'nominal' && phrase.tag === 'direct' && phrase.group !== group,
  );
  return (
    !others && group.words.some(({ pos, name }, i) => pos === 'noun' && !name && i < group.words.length - 1)
  );
}

/** "हम उन पर ध्यान दे रहे हैं जो …": whom the pronoun points at, the relative clause says. */
function pointsAhead(words: readonly Word[]): boolean {
  return words.some(
    ({ pos, key }, i) =>
      pos === 'pronoun' && /^(?:उन|उस)$/u.test(key) && i > 0 && words[i + 1]?.pos === 'postposition',
  );
}

/** Whether a relative clause goes on about an amount: whose or where it was, stands in the clause before. */
export function isOfAmount(clauses: readonly Clause[], at: number): boolean {
  const before = clauses[at - 1];
  const clause = clauses[at] as Clause;
  const word = relativeOf(clause);
  if (!word || !before) return false;
  if (word.key === 'जिसमें') return Boolean(wholeBefore(before, clause, word));
  // "महिलाओं का मतदान प्रतिशत" says whose.
  const isOwned = measuredBefore(before)?.group.words.some(isGenitiveMarker) === true;
  return comparesAmount(before, clause, word) && !isOwned;
}

/** "पार्टी ने मांग को शामिल करने को कहा था, जिसे जगह नहीं मिली": what is to be done is spoken of too. */
function isSaidOf({ phrases }: Clause, word: Word): boolean {
  return (
    word.key === 'जिसे' &&
    phrases.some(
      (phrase) =>
        phrase.kind === 'embedded' &&
        nominalsIn(phrase.phrases).some(({ tag, group }) => tag === 'dative' && !group.pronoun),
    )
  );
}

/** "पीठ ने समिति बनाने का निर्देश दिया, जो …": one that fits stands nearer, in a clause without tense. */
function standsInside({ phrases }: Clause, only: Nominal, clause: Clause): boolean {
  const later = phrases.slice(phrases.indexOf(only) + 1).filter(({ kind }) => kind === 'embedded');
  const { verb } = clause;
  return nominalsIn(later).some(
    ({ tag, group }) => tag === 'direct' && !group.pronoun && verb !== undefined && agrees(group, verb),
  );
}

/** The phrase that a relative aside stands right after, up to where it stands; undefined where it does not fit. */
export function hostOf(clauses: readonly Clause[], clause: Clause, after: Word): Nominal | undefined {
  const word = relativeOf(clause);
  const found = clauses
    .flatMap(({ phrases }) => nominalsIn(phrases))
    .find(({ group }) => group.words.includes(after) || group.marker.includes(after));
  if (!word || !found || clause.words.indexOf(word) > 0) return undefined;
  const { group } = found;
  const end = group.words.indexOf(after) + 1;
  const start = group.words.slice(0, end).findLastIndex(({ pos }) => pos === 'coordinator') + 1;
  if (start > 0) return undefined;
  const left = (end === 0 || end === group.words.length ? [group] : cutSoft(group, end))[0];
  if (left.words.some(({ pos }) => pos === 'pronoun')) return undefined;
  const host: Nominal = { kind: 'nominal', group: { ...left, tag: group.tag }, tag: group.tag };
  return fits(host, word, clause) ? host : undefined;
}
