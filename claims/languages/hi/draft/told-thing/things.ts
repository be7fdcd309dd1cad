import { fold } from '../../../../text/fold.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';

/** Things that can be touched, gone to or read. */
const THINGS =
  /^(?:place|building|organisation|vehicle|artefact|weapon|document|substance|animal|plant|natural|food)$/u;
/** What is planned and carried out, and has a cost as a thing has. */
const PLANS: ReadonlySet<string> = new Set(
  'योजना परियोजना प्रोजेक्ट मिशन अभियान ऑपरेशन कार्यक्रम तकनीक प्रणाली सेवा पेंशन स्कीम'.split(' ').map(fold),
);
/** What is opened and shown for some days. */
const SHOWS: ReadonlySet<string> = new Set('प्रदर्शनी मेला महोत्सव'.split(' ').map(fold));
/** What is named by the word behind it, whatever that means: "ऑपरेशन कवच". */
const NAMED_BEHIND: ReadonlySet<string> = new Set(['ऑपरेशन', 'मिशन', 'अभियान'].map(fold));
/** What money is given as. */
const SUMS: ReadonlySet<string> = new Set('पैकेज सब्सिडी अनुदान मुआवजा'.split(' ').map(fold));
/** What is agreed or laid down. */
const PAPERS: ReadonlySet<string> = new Set('नीति समझौता संधि करार'.split(' ').map(fold));
/** What grows or lives is told by its kind. */
const KINDS: ReadonlySet<string> = new Set('प्रजाति नस्ल किस्म'.split(' ').map(fold));
/** A part of a line or a road that is built by itself. */
export const STAGES: ReadonlySet<string> = new Set('चरण कॉरिडोर लाइन खंड'.split(' ').map(fold));
/** Told by where it was. */
export const QUAKE = fold('भूकंप');
/** Words of a phrase that is said again, at most. */
export const LONGEST = 9;
/** Words with which a phrase does not say which one. */
export const OPEN_POS: ReadonlySet<string> = new Set(
  'coordinator pronoun parenthesis determiner mark'.split(' '),
);

/** Laws, schemes and sites that the nouns before them name: "डेटा सुरक्षा विधेयक". */
const TITLED: ReadonlySet<string> = new Set(
  'विधेयक अधिनियम अध्यादेश योजना मिशन अभियान परियोजना पोर्टल ऐप एप पैकेज नीति समझौता संधि करार'.split(' ').map(fold),
);

/** Nouns for where people live and what land is divided into; other nouns for places are of sites: "पुल", "सड़क". */
const LANDS: ReadonlySet<string> = new Set(
  'शहर नगर महानगर गांव कस्बा राज्य देश जिला प्रदेश प्रांत इलाका क्षेत्र मोहल्ला प्रखंड तहसील पंचायत मंडल द्वीप महाद्वीप राजधानी दुनिया विश्व राष्ट्र जगह स्थान मौका'
    .split(' ')
    .map(fold),
);

/** What kind of thing a noun is of; null where it is of none. */
export function kindOfNoun({ noun, role }: Word): string | null {
  const reading = noun?.[0];
  if (!reading || role) return null;
  const lemma = fold(reading.lemma);
  if (PLANS.has(lemma)) return 'plan';
  if (SUMS.has(lemma)) return 'sum';
  if (PAPERS.has(lemma)) return 'document';
  if (SHOWS.has(lemma)) return 'show';
  if (KINDS.has(lemma)) return 'animal';
  if (STAGES.has(lemma)) return 'site';
  if (lemma === QUAKE) return 'quake';
  if (reading.class === 'place' && !LANDS.has(lemma)) return 'site';
  return THINGS.test(reading.class) ? reading.class : null;
}

/** "चक्रवात फानी": the noun before a name that no list knows says what it is. */
export function nounBefore(words: readonly Word[], head: Word): Word | undefined {
  const at = words.indexOf(head);
  const own = words.slice(0, at).findLastIndex(({ pos, noun }) => pos !== 'unknown' || noun !== undefined);
  const before = words[own];
  if (before?.pos !== 'noun' || before.role) return undefined;
  if (own === 0 && at === 1 && NAMED_BEHIND.has(before.key)) return before;
  // "युद्धपोत सूरत": a ship may bear the name of a town.
  const borne = head.name?.class === 'place' && /^(?:vehicle|weapon)$/u.test(before.noun?.[0]?.class ?? '');
  return borne || (head.pos === 'unknown' && !head.noun) ? before : undefined;
}

/** What kind of thing a head is; a name that ends in a noun, "सोनपुर पुल", is of its kind. */
export function kindOf(head: Word, last: Word): string | null {
  if (!head.name) return head.pos === 'unknown' && !head.noun ? 'any' : kindOfNoun(head);
  // "विष्णु मूर्ति": a name for a person that may be what it says.
  if (head.name.class === 'person') return last === head ? null : kindOfNoun(last);
  if (head.name.class === 'event') return null;
  const own = last === head ? null : kindOfNoun(last);
  return own ?? (head.name.class === 'thing' ? 'any' : head.name.class);
}

/** Whether a phrase says which one: by a name, by whose it is, or by the nouns of its title. */
function tellsWhich(words: readonly Word[]): boolean {
  const head = words.at(-1) as Word;
  const before = words.slice(0, -1);
  if (words.some(({ name, demonym }) => name !== undefined || demonym !== undefined)) return true;
  if (nounBefore(words, head) !== undefined) return true;
  if (before.some(isGenitiveMarker)) return true;
  // "आनक्कमपोयिल-कल्लाडी सड़क": a name that no list knows.
  const isUnlisted = ({ pos, noun, verb }: Word) => pos === 'unknown' && !noun && !verb;
  if (before[0] && isUnlisted(before[0]) && kindOfNoun(head) === 'site') return true;
  const lemma = fold(head.noun?.[0]?.lemma ?? head.key);
  return (
    (TITLED.has(lemma) || STAGES.has(lemma)) &&
    before.some(({ pos }) => pos === 'noun' || pos === 'unknown') &&
    before.every(({ pos }) => pos === 'noun' || pos === 'unknown' || pos === 'adjective')
  );
}

/** Whether the words can be said again as they stand. */
export function canBeSaidAgain(words: readonly Word[]): boolean {
  return (
    words.length <= LONGEST &&
    tellsWhich(words) &&
    words.every(
      ({ pos, pronoun, value }) =>
        !OPEN_POS.has(pos) && pronoun === undefined && value?.fact.type !== 'time' && pos !== 'negation',
    )
  );
}
