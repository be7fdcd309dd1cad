import type { Reading } from '../../../../model.ts';
import type { LinePlace } from '../../draft/setting/mentions.ts';
import { lacksPlace } from '../lacks.ts';
import { hasBareNoun } from './bare-nouns.ts';
import { tellsOfIllness } from './illness.ts';
import { OF_NATION, OF_WORLD } from './places/home.ts';
import { hasPlace, PARTIES } from './places/places.ts';
import { BEFORE, holdsAlways } from './times/time-of-claim.ts';

/** What only what was told before says which is meant: with no event named, nobody knows. */
const POINTING =
  /(?:^| )(?:घटना|घटनास्थल|दुर्घटनास्थल|मौक[ेा]|मामल[ेा]|वारदात|हादस[ेा]|आरोपी|आरोपियों|पीड़ित|पीड़िता|मृतक|मृतका|शव|युवक|युवती|महिला|बच्च[ेाी]|छात्रा?|टीम|कंपनी|संस्था|संगठन|पार्टी|दोनों|तीनों|चारों|अन्य|शेष|बाकी|परिजन|परिजनों|घायल|घायलों|प्रक्रिया|व्यवस्था|प्रदर्शनकारी|प्रदर्शनकारियों|आंदोलनकारियों|अभ्यर्थी|अभ्यर्थियों|बदमाश|बदमाशों|ठगों|आरोपितों|रकम|राशि|केबल|नाव|बस|ट्रक|ट्रेन|विमान)(?= |।|,)/u;

/** "दो की गिरफ्तारी इंदौर से हुई": for what, only the headline says. */
const ARRESTS = /(?:^| )(?:गिरफ्तारी|गिरफ्तार)(?= )/u;

/** Whether a claim says enough for its place and the day of the news to tell which event it is. */
export function isSaying({ claim }: Reading): boolean {
  return claim.kind === 'event' && !BEFORE.test(claim.text) && !POINTING.test(claim.text);
}

/** Where the story sets a claim that names no place, without its case marker. Of one's own country its name says nothing. */
export function placeOf(reading: Reading): string | undefined {
  const where = hasPlace(reading) ? undefined : reading.form.where?.text;
  return where?.startsWith('भारत ') ? undefined : where?.replace(/ (?:में|पर)$/u, '');
}

/** "कार से दिल्ली जा रहे थे": whither somebody was on the way is not where it happened. */
export function isGoal(place: string, around: string): boolean {
  const at = around.indexOf(`${place} `);
  return at >= 0 && /^(?:वापस )?(?:जा|लौट|आ|रवाना|के लिए)(?= )/u.test(around.slice(at + place.length + 1));
}

/** The places that the words of a claim name. */
export type PlacesNamed = () => readonly LinePlace[];

/** Whether a claim has a place by name: "जिले में" alone has none. */
export function namesPlace({ claim }: Reading, places: PlacesNamed): boolean {
  return (
    claim.arguments.some(
      // Where its source works is no place of the claim.
      ({ fact, role }) => fact?.type === 'entity' && fact.class === 'place' && role !== 'source',
    ) || places().length > 0
  );
}

/** Whoever acts or speaks by name may do so anywhere: also "उन्होंने", told as "रमेश देशमुख ने". */
function namesActor({ claim, form }: Reading): boolean {
  const [first] = form.pieces;
  const isPut =
    first?.substitution !== undefined && /^\S+ \S.* ने$/u.test(`${first.text} ${form.pieces[1]?.text}`);
  return isPut || claim.arguments.some(({ role, fact }) => PARTIES.has(role) && fact?.type === 'entity');
}

/** Whether a claim counts, or tells of offices, so that it is of one place. */
export function hangsOnPlace(reading: Reading): boolean {
  return (isCount(reading) || lacksPlace(reading.claim.text)) && !namesActor(reading);
}

export function isCount({ claim }: Reading): boolean {
  return claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'count');
}

const TOTAL_OR_HOURS =
  /(?:संख्या|तादाद|आंकड़ा) .*(?:हो गई|हो गया|हो चुकी|पहुंच गई|पहुंच गया)|चुक[ेीा] (?:है|हैं)|घंट[ेों]+ में/u;

/** Whether a story names no country but its own: then "देश में" says where. */
export function isOfHome(readings: readonly Reading[]): boolean {
  return readings.every(({ claim }) =>
    claim.arguments.every(
      ({ fact }) => fact?.type !== 'entity' || !fact.ref?.startsWith('country:') || fact.ref === 'country:IN',
    ),
  );
}

/** Whether a claim counts what there is in the whole country: its day says the rest. */
export function isOfNation(reading: Reading, isHome: boolean): boolean {
  const { text } = reading.claim;
  const isWhole = (isHome && OF_NATION.test(text)) || OF_WORLD.test(text);
  return isCount(reading) && isWhole && TOTAL_OR_HOURS.test(text);
}

/** Of a part of what the story is set in, or of something in it that only the story says which. */
const OF_PART =
  /(?:^| )(?:जिल[ेा]|जिलों|जनपद|शहर|गांव|गाँव|इलाक[ेा]|क्षेत्र|मोहल्ल[ेा]|अस्पताल|अस्पतालों|वार्ड|वॉर्ड|केंद्र|सेंटर|स्कूल|कॉलेज|जेल|शिविर|विमान|जहाज|ट्रेन|बस|परिवार)(?= |।|,)/u;

/** Whether a claim counts what an illness did where its story is set: "राज्य में 12 मरीज ठीक हुए" of a story of one state. */
export function isCountOfHome(reading: Reading): boolean {
  const { claim } = reading;
  if (!isSaying(reading) || namesActor(reading) || OF_PART.test(claim.text)) return false;
  return isCount(reading) && tellsOfIllness(claim);
}

/** Whether a claim counts without its place: of a headline of two places it may be of one. */
export function mayBeOfOne(reading: Reading, places: PlacesNamed): boolean {
  return isCount(reading) && !namesPlace(reading, places) && !/(?:^| )(?:कुल|दोनों) /u.test(reading.claim.text);
}

/** "नमूने भोपाल की प्रयोगशाला को भेजे": where something was sent is no place of what happened. */
const SENT = /(?:प्रयोगशाला|प्रयोगशालाओं|लैब|लैबों) (?:को |में )?(?:जांच के लिए )?(?:भेज|भिजवा)/u;

/** "अनु थॉमस 14 महीने से बर्लिन में काम कर रही हैं": of whom no list knows, the headline says what story is theirs. */
function isOfPrivate({ claim, form }: Reading): boolean {
  return (
    claim.kind !== 'role' &&
    claim.arguments.some(({ role, fact }, at) => {
      const outer = claim.arguments[form.slots[at]?.within ?? -1]?.role ?? role;
      const isActor = outer === 'agent' || outer === 'recipient';
      return isActor && fact?.type === 'entity' && fact.class === 'person' && fact.ref === undefined;
    })
  );
}

/** What somebody is, what stays as it is, what an illness does and what is told with its place need no headline. */
export function standsBySelf(reading: Reading, places: PlacesNamed): boolean {
  const { claim } = reading;
  if (isOfPrivate(reading)) return false;
  if (claim.kind === 'role' || holdsAlways(reading) || tellsOfIllness(claim)) return true;
  const isOpen = POINTING.test(claim.text) || ARRESTS.test(claim.text);
  return namesPlace(reading, places) && !isOpen && !hasBareNoun(claim.text) && !SENT.test(claim.text);
}
