import { canAct } from '../clause/actors.ts';
import type { Clause } from '../clause/index.ts';
import type { Embedded, Nominal, Phrase } from '../clause/phrases.ts';
import { isReporting } from './stance/index.ts';

/** "घर खाली करने के लिए (कहा गया)", "ऊंची जगहों पर जाने को (कहा)": what somebody is told to do is what is said. */
export function isOrder(phrase: Phrase): phrase is Embedded {
  return (
    phrase.kind === 'embedded' &&
    (phrase.tag === 'purpose' || phrase.tag === 'dative') &&
    phrase.phrases.length > 0
  );
}

function isAddressee(phrase: Phrase): boolean {
  return phrase.kind === 'nominal' && (phrase.tag === 'dative' || phrase.tag === 'instrumental');
}

/** What is told of something, not what it is called: "पुलिस को हाल बताया". */
const TOLD_OF = /^(?:हाल|सच|किस्सा|कारण|पता|नाम|हिसाब|ब्योरा|रास्ता|घटनाक्रम)$/u;

/** "फैसले को राजनीति से प्रेरित बताया", "विधेयक को जरूरी कदम बताया": what somebody calls something is said with it. */
function callsSomething({ phrases, verb }: Clause): boolean {
  if (verb?.root !== 'बता' || !verb.conjunct || verb.gender !== 'm' || verb.number !== 'sg') return false;
  if (TOLD_OF.test(verb.conjunct.key)) return false;
  return phrases.some(
    (phrase) => phrase.kind === 'nominal' && phrase.tag === 'dative' && !canAct(phrase.group),
  );
}

/** "24 घंटों में राहत नहीं मिलने की बात कही": what is said stands before, as what is done or comes about. */
function speaksOfDeed({ verb, phrases }: Clause): boolean {
  if (verb?.conjunct?.key !== 'बात') return false;
  return phrases.some(
    (phrase) => phrase.kind === 'embedded' && phrase.tag === 'genitive' && phrase.phrases.length > 0,
  );
}

/** "ग्राम | तुमगांव के किसान मोहन राय ने कहा": what the place is, which runs out of whoever is of it. */
const isOfVillage = ({ head, words }: Nominal['group']) =>
  words.length === 1 && (head.key === 'ग्राम' || head.noun?.[0]?.class === 'place');

/** "जया बोलीं": somebody speaks, and what is said stands elsewhere. */
export function isEmptySaying(clause: Clause): boolean {
  if (!isReporting(clause) || !/^(कह|बता|बोल|लिख|पूछ)$/u.test(clause.verb?.root ?? '')) return false;
  if (callsSomething(clause) || speaksOfDeed(clause)) return false;
  const nominals = clause.phrases.filter((phrase) => phrase.kind === 'nominal');
  if (nominals.some((phrase) => phrase.tag === 'topic' && phrase.group.words[0]?.pos !== 'pronoun'))
    return false;
  if (clause.phrases.some((phrase) => isOrder(phrase) && [...nominals, ...phrase.phrases].some(isAddressee)))
    return false;
  // "एक अन्य मजदूर, अब्दुल रहमान ने कहा": who the speaker is is nothing that is said.
  const speaker = nominals.findIndex(({ tag }) => tag === 'ergative');
  const bare = nominals.filter(
    (phrase, at) =>
      phrase.tag === 'direct' &&
      phrase.group.head.value?.fact.type !== 'time' &&
      !(at === speaker - 1 && (canAct(phrase.group) || isOfVillage(phrase.group))),
  );
  const acts = clause.verb?.passive || nominals.some((phrase) => phrase.tag === 'ergative') ? 0 : 1;
  return bare.length <= acts;
}

/** "मीना हंसते हुए याद करती हैं": what is recalled stands in the quotation. */
export function recallsNothing({ phrases, verb }: Clause): boolean {
  if (verb?.root !== 'कर' || verb.conjunct?.key !== 'याद' || verb.passive) return false;
  const within = phrases.flatMap((phrase) =>
    phrase.kind === 'embedded' ? [phrase, ...phrase.phrases] : [phrase],
  );
  const nominals = within.filter((phrase) => phrase.kind === 'nominal');
  return nominals.length === 1 && nominals[0]?.tag === 'direct';
}
