import type { VerbGroup } from '../../chunk/types.ts';
import { type Nominal, type Phrase, phraseWords } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Place } from '../memory/memory-types.ts';
import { isSceneEvent } from '../telling/scene.ts';
import { learnAccused } from './accused.ts';
import { learnAct } from './acts.ts';
import { learnBrought } from './brought.ts';
import { learnCase } from './cases.ts';
import { learnBehindKind, learnName, unitAt } from './learn-name.ts';
import { isJoint, learnNoun } from './learn-noun.ts';
import type { Ledger } from './ledger.ts';
import { learnMatch } from './matches.ts';
import { forgetBeside, learnNear } from './near.ts';
import { isDoubtful } from './take-up.ts';

/** "सब्जियों और तेलों की तेजी": it is of both, and what follows "और" alone does not say which one. */
function isShared(words: readonly Word[], from: number, at: number): boolean {
  const first = words[from - 2];
  if (words[from - 1]?.pos !== 'coordinator' || !(first?.name || /ों$/u.test(first?.key ?? ''))) return false;
  return words.slice(from, at).some(isGenitiveMarker) && !words.slice(0, from).some(isGenitiveMarker);
}

/** "गांव, गरीब और युवाओं का बजट": of how many it is cannot be told, and the last of them alone is not what says which one. */
function isOfMore(words: readonly Word[], from: number, at: number): boolean {
  if (words[from - 1]?.pos !== 'coordinator') return false;
  return words.slice(from, at).some(isGenitiveMarker) && !words.slice(0, from).some(isGenitiveMarker);
}

/** "रांची, दुमका और धनबाद जिलों": they are all who stand before it, and not the last alone. */
function isOfList(words: readonly Word[], from: number, at: number): boolean {
  const readings = words[at]?.noun ?? [];
  return (
    words[from - 1]?.pos === 'coordinator' &&
    at > from &&
    readings.length > 0 &&
    readings.every(({ class: kind, number }) => kind === 'place' && number === 'pl')
  );
}

/** "रूस में अपने विश्वविद्यालय में": somebody's own, which the words say nothing more of. */
function learnOwned(ledger: Ledger, before: readonly Word[], { noun, start }: Word): void {
  const reading = noun?.[0];
  const owner = before.at(-1);
  if (!reading || !/^(?:place|building|organisation)$/u.test(reading.class)) return;
  if (/^(?:अपने|अपनी|अपना|उनके|उनकी|उसके|उसकी)$/u.test(owner?.key ?? ''))
    ledger.unnamed.set(reading.lemma, start);
}

const COURTS = ['अदालत', 'कोर्ट', 'न्यायालय'];
/** Of what sort a court is, where several have to do with one case. */
const SORT_OF_COURT =
  /^(?:विशेष|निचली|निचले|सत्र|स्थानीय|मजिस्ट्रेट|सीबीआई|एनआईए|ट्रायल|फास्ट-ट्रैक|पॉक्सो|पोक्सो|जिला|सेशन|सेशंस|अपीलीय)$/u;

/** "विशेष अदालत", "सत्र न्यायाधीश": a court beside the one that the story named. */
function learnCourt(ledger: Ledger, before: readonly Word[], { key, start }: Word): void {
  const isCourt = COURTS.includes(key) || /^(?:न्यायाधीश|जज)$/u.test(key);
  if (!isCourt || !SORT_OF_COURT.test(before.at(-1)?.key ?? '')) return;
  for (const court of COURTS) ledger.unnamed.set(court, start);
}

/** "कक्ष में बैठक कर": an occasion that is told of by the verb alone. */
function learnHeld(ledger: Ledger, { conjunct }: VerbGroup): void {
  const lemma = conjunct?.noun?.[0]?.lemma;
  if (conjunct && lemma && isDoubtful(lemma)) ledger.unnamed.set(lemma, conjunct.start);
}

/** Each noun and name of a phrase with what stands before it: up to a genitive, and at the end. */
function learnWords(ledger: Ledger, words: readonly Word[], place: Place, marked: boolean): void {
  let from = 0;
  words.forEach((word, i) => {
    if (word.pos === 'coordinator' || word.pos === 'mark') from = i + 1;
    if (word.inside) return;
    // "दो अन्य कंपनियां": since then these may be meant.
    const counted = words[i - 1]?.key === 'अन्य' && words[i - 2]?.value !== undefined;
    const lemma = word.noun?.[0]?.lemma;
    if (counted && lemma) ledger.others.set(lemma, word.start);
    const own = words.slice(from, i);
    // "स्वाट और थाने की संयुक्त टीम": it is of all who stand before it.
    const before = isJoint(own) || isOfList(words, from, i) ? words.slice(0, i) : own;
    learnBehindKind(ledger, words, i, place);
    learnOwned(ledger, own, word);
    learnCourt(ledger, own, word);
    if (word.name) learnName(ledger, before, unitAt(words, i), place);
    else if (i + 1 === words.length || isGenitiveMarker(words[i + 1])) {
      const shared = isShared(words, from, i);
      if (shared || before !== own || !isOfMore(words, from, i))
        learnNoun(ledger, shared ? words.slice(0, i) : before, word, place);
      learnNear(ledger, before, word, { ...place, oblique: marked || i + 1 < words.length });
    }
  });
}

/** "कीव पर हुए हमले": a participle with a name says which one. */
function learnParticiple(ledger: Ledger, { group, participle }: Nominal, place: Place): void {
  const { head, words } = group;
  if (participle?.verb.shape !== 'adnominal') return;
  const own = words.slice(0, words.indexOf(head));
  if (!own.every(({ pos }) => pos === 'noun' || pos === 'unknown')) return;
  // "काबुल में हुए आत्मघाती हमले": an event is told by its place.
  if (own.length > 0 && isSceneEvent(head)) return;
  const before = [...phraseWords(participle), ...own];
  if (before.some(({ name }) => name !== undefined)) learnNoun(ledger, before, head, place);
}

function learnPhrase(ledger: Ledger, phrase: Phrase, place: Place): void {
  if (phrase.kind === 'adverbial') return;
  const inner = phrase.kind === 'embedded' ? phrase.phrases : (phrase.participle?.phrases ?? []);
  for (const one of inner) learnPhrase(ledger, one, place);
  if (phrase.kind === 'embedded') {
    learnHeld(ledger, phrase.verb);
    return;
  }
  if (phrase.participle) learnParticiple(ledger, phrase, place);
  learnWords(ledger, phrase.group.words, place, phrase.group.marker.length > 0);
  learnCase(ledger, phrase, place);
}

/** Adds what the phrases of a frame name. */
export function learnFrame(ledger: Ledger, frame: Frame, place: Place): void {
  ledger.now++;
  for (const { phrase } of frame.parts) learnPhrase(ledger, phrase, place);
  learnHeld(ledger, frame.verb);
  forgetBeside(ledger, frame.clause.words);
  learnAct(ledger, frame, place);
  learnAccused(ledger, frame, place);
  learnBrought(ledger, frame, place);
  learnMatch(ledger, frame, place);
}
