import { keptBy } from '../../../../kept.ts';
import type { Reading } from '../../../../model.ts';
import { once, onceEach } from '../../../../once.ts';
import { withSentenceBefore } from '../../../../text/around.ts';
import { foldedSet } from '../../../../text/folded-words.ts';
import type { Kicker } from '../../../language.ts';
import { type LinePlace, placesInClaim, placesInLine } from '../../draft/setting/mentions.ts';
import { isApart, isOfOtherEvent, LONG_AGO, mayBeUnderHead } from './apart.ts';
import { hasBareNoun } from './bare-nouns.ts';
import { withCourt } from './headline/frame.ts';
import { otherGoodsIn } from './headline/goods.ts';
import { headOf } from './headline/head.ts';
import { passedAway } from './headline/headline-parts.ts';
import {
  goesOnWith,
  type LinesTold,
  linesNear,
  nearestFirst,
  ofMatter,
  sharesWord,
  withMatter,
} from './headline/lines-told.ts';
import { DENIES } from './headline/whole-headline.ts';
import { countsTheIll, tellsOfIllness } from './illness.ts';
import { contestInLead, isOfContest } from './match/contest-in-lead.ts';
import { inContest } from './match/contest-lines.ts';
import { leadsOver, type NewsOf, SET } from './news-told.ts';
import type { Elsewhere } from './places/elsewhere.ts';
import type { HomeOf } from './places/home.ts';
import { joinsPlaces } from './places/joined-places.ts';
import { placeBeside } from './places/place-beside.ts';
import { hasPlace } from './places/places.ts';
import { isCrimeOf, isElsewhere, isSetApart, type Signing, signedBy, townSigned } from './places/town.ts';
import {
  hangsOnPlace,
  isCount,
  isCountOfHome,
  isGoal,
  isOfHome,
  isOfNation,
  isSaying,
  mayBeOfOne,
  namesPlace,
  type PlacesNamed,
  placeOf,
  standsBySelf,
} from './says-of-what.ts';
import { dayOnly, holdsAlways, type Time, timeOf } from './times/time-of-claim.ts';
import type { Matter, Topics } from './topics.ts';
import { claimWords, headlineOf } from './words.ts';

/** What a headline tells of things and rides that come to grief. */
const COMES_TO_GRIEF =
  /(?:^| )(?:फट|पलट|टकरा|भिड\u093c?|डूब|ढह|गिर|धंस|लुढ\u093c?क|घुस)(?:ा|ी|े|ीं|ने|कर|ई|ए)?(?= |,|$)|(?:^| )(?:आग|विस्फोट|धमाका|ब्लास्ट|टक्कर|भिड\u093c?ंत)(?= |,|$)/u;

/** "जिले में 900 लोग प्रभावित हैं", "12 अंक लेकर दूसरे पायदान पर है": what people suffer or stand at is of what happened. */
const SUFFERED = foldedSet(
  'अंक अंकों पायदान प्रभावित बेघर लापता विस्थापित फंसे फंसी दबे गुल ठप बाधित बंद रद्द चपेट जलमग्न उफान बेहाल',
);

/** Whether a claim tells what happened, or how things stand for it: not what holds of a place anyway. */
function isOfHappening(reading: Reading): boolean {
  const { claim, form } = reading;
  const isState = claim.kind === 'state' && form.predicate.tense === 'present' && hasPlace(reading);
  return !isState || claimWords(claim).some((word) => SUFFERED.has(word));
}

/** What a claim is of: of an illness, also what its sentence tells of some days before the news. */
function matterFor(reading: Reading, { isOther, around }: Time, topics: Topics): Matter | null {
  if (!isOther && isOfHappening(reading)) return topics.matterOf(reading);
  // "भूकंप का केंद्र … की गहराई पर था": what belongs to the event of the story is of it, though it lasts.
  if (hasBareNoun(reading.claim.text) && !LONG_AGO.test(around)) return topics.matterOf(reading);
  return holdsAlways(reading) || LONG_AGO.test(around) ? null : topics.wideMatterOf(reading);
}

/** The lines of a claim; for what stands without, and those that deny, only beside words of the headline. */
function linesFor(
  reading: Reading,
  { around, isOther, isOfDay }: Time,
  matter: Matter | null,
  told: LinesTold,
  places: PlacesNamed,
): Pick<Kicker, 'lines' | 'spareLines' | 'uncounted'> {
  const { lines, uncounted } = told;
  if (lines.length === 0 || matter?.isWide || isOfOtherEvent(reading.claim.text)) return {};
  const isOfIt = once(() => sharesWord(around, told));
  const isNews = () =>
    isOfDay && !isOther && reading.claim.kind === 'event' && !leadsOver(around) && goesOnWith(around, told);
  // "उधर, … एथलेटिक्स में": what a round-up turns to is under no line of the first.
  if (leadsOver(around) && !isOfIt()) return {};
  if (standsBySelf(reading, places))
    return isOfIt() || isNews() ? { spareLines: nearestFirst(lines, around, uncounted), uncounted } : {};
  const fit = nearestFirst(
    lines.filter((line) => !DENIES.test(line) || isOfIt()),
    around,
    uncounted,
  );
  return fit.length === 0 ? {} : { lines: fit, uncounted };
}

/** Behind a place that something was in: "दिल्ली में", "पटना जिले में". */
const SETS = /^(?: \S{1,20})? में(?=[\s,।])/u;

/** The places that a claim tells of, but for that of a body that acts: "तुर्की के तटरक्षक बल ने" may be sent from there. */
function placesBut({ claim, form }: Reading, places: PlacesNamed): readonly LinePlace[] {
  const actors = claim.arguments.flatMap(({ role, text }, at) =>
    role === 'agent' && form.slots[at]?.marker === 'ने' ? [text] : [],
  );
  return places().filter(({ name }) => !actors.some((actor) => actor !== name && actor.includes(name)));
}

function matterUnder(reading: Reading, time: Time, head: string | undefined): Pick<Kicker, 'matter'> {
  const isUnder = head !== undefined && !leadsOver(time.around) && mayBeUnderHead(reading, time, head);
  return isUnder ? { matter: head } : {};
}

/** Sentences from the top whose "हादसा" is the one of the headline. */
const NEAR_TOP = 4;

/** "फैक्ट्री में बॉयलर फटा" above "हादसे में आठ श्रमिक झुलस गए": the line that tells what the bare noun is of. */
function lineOfMishap({ form }: Reading, lines: readonly string[] = []): string | undefined {
  if (form.sentence > NEAR_TOP || !form.blocks.includes('bare-event')) return undefined;
  return lines.find((line) => COMES_TO_GRIEF.test(line));
}

/** The kicker of a claim: of what and of when it is, as far as the story says so. `text` is the article. */
export function kickersOf(
  topics: Topics,
  readings: readonly Reading[],
  text: string,
  told: LinesTold,
  home: HomeOf,
  { turnsElsewhere }: Elsewhere,
  news: NewsOf,
): (reading: Reading) => Kicker {
  const isHome = isOfHome(readings);
  const headline = headlineOf(text);
  const head = passedAway(headline) ?? headOf(headline);
  const ofOtherGoods = otherGoodsIn(headline);
  const isOfOtherGoods = ({ claim }: Reading, line = '') => {
    const [span] = claim.spans;
    return ofOtherGoods(line, claim.text, span ? withSentenceBefore(text, span) : claim.text);
  };
  const contest = once(() => contestInLead(text));
  const headFor = (reading: Reading) => head ?? (isOfContest(reading) ? contest() : undefined);
  const placesIn = onceEach(placesInLine);
  const heads = () => placesIn(headline);
  const isOfTwo = once(() => heads().length > 1 && joinsPlaces(headline));
  const single = once(() => ({
    ...told,
    lines: told.lines.filter((line) => !joinsPlaces(line)),
    uncounted: [],
  }));
  // "देश में" of a story from elsewhere is not India, though no claim of it names its country.
  const signing = once((): Signing => {
    const town = townSigned(text);
    return { town, headline, isCrime: isCrimeOf(town, headline, text) };
  });
  // "इलाहाबाद हाईकोर्ट ने …": the court says where, and no town behind it.
  const inFull = (name: string) => {
    const whole = withCourt(name, text);
    return whole === name ? name : whole.replace(`, ${signing().town?.name}`, '');
  };
  const isOfIndia = once(() => placesInLine(text).every(({ country }) => country === 'IN'));
  /** An office stands under the lines of what its sentence tells. */
  const linesBeside = (reading: Reading): Pick<Kicker, 'spareLines'> => {
    if (reading.claim.kind !== 'role' || told.lines.length === 0) return {};
    const beside = readings.filter(
      ({ claim, form }) => claim.kind !== 'role' && form.sentence === reading.form.sentence,
    );
    const isUnderLines = beside.some((other) => (kickerOf(other).lines?.length ?? 0) > 0);
    return isUnderLines ? { spareLines: inContest(reading, told, topics.contest).lines } : {};
  };
  // "दिल्ली लौट रहे थे", "दिल्ली की टीम": named, and nowhere told as where something was.
  const setAtHome = (reading: Reading) => {
    const name = home(reading);
    const [, ...behind] = name === undefined ? [] : text.split(name);
    const isNeverSet = behind.length > 0 && !behind.some((one) => SETS.test(one));
    return isNeverSet && signing().town === undefined ? undefined : name;
  };
  const kickerOf: (reading: Reading) => Kicker = keptBy((reading) => {
    const time = timeOf(reading, text);
    const start = reading.claim.spans[0]?.start;
    // Neither the headline nor its event says of what another country's paragraph is.
    if (start !== undefined && turnsElsewhere(start))
      return { ...dayOnly(reading, time), ...news(reading, time) };
    const places = () => placesInClaim(reading.claim);
    const { isOther, isOfDay } = time;
    const matter = matterFor(reading, time, topics);
    const thing = matter === null ? topics.thingFor(reading) : null;
    const set = isOther && !matter?.isWide ? undefined : placeOf(reading);
    const where = set !== undefined && isGoal(set, time.around) ? undefined : set;
    // What has a name of its own needs no state.
    const isFree =
      (matter === null || matter.isWide === true) && thing === null && !namesPlace(reading, places);
    const countsOfIllness = isCount(reading) && (matter?.isWide === true || tellsOfIllness(reading.claim));
    const beside = isFree && where === undefined && countsOfIllness ? placeBeside(reading, text) : null;
    const near = beside?.name === 'भारत' && !(isHome && isOfIndia()) ? undefined : beside?.name;
    const within = where ?? near ?? (isFree && !beside?.isWithin ? setAtHome(reading) : undefined);
    const isOfIll = matter?.isWide === true && countsTheIll(reading, true);
    const isSaid = where !== undefined && isSaying(reading);
    const isPlaced = matter !== null || thing !== null || isSaid || hangsOnPlace(reading);
    const place = isPlaced ? within : undefined;
    const isTopic = (matter !== null && !matter.isWide) || (thing !== null && topics.meansThing(reading));
    const isSet = () => places().some(({ after }) => SET.test(after));
    const ownLines = once(() => ofMatter(told, time.around, isSet));
    const isOfMatter = (name = '') => !told.lines.includes(name) || ownLines().lines.includes(name);
    const mayBeCalled = !isOther || hasBareNoun(reading.claim.text);
    const isNear = (line: string) =>
      !isOfOtherGoods(reading, line) &&
      !isSetApart(line, reading.claim.text, () => placesBut(reading, places), placesIn);
    const title = mayBeCalled && !topics.contest?.within ? topics.headlineFor(reading) : null;
    const named = title !== null && isNear(title) && isOfMatter(title) ? title : null;
    const called =
      named === null || (isOfTwo() && mayBeOfOne(reading, places))
        ? null
        : withMatter(inFull(named), told.lines);
    const isOfEither = told.lines.length > 0 && isOfTwo() && mayBeOfOne(reading, places);
    const lines = linesNear(inContest(reading, isOfEither ? single() : told, topics.contest), isNear);
    const isNation = isOfDay && !isOther && isOfNation(reading, isHome);
    const own = linesFor(reading, time, matter, ofMatter(lines, time.around, isSet), places);
    const mishap = matter === null && thing === null ? lineOfMishap(reading, own.lines) : undefined;
    const isOfHomeDay = isOfDay && !isOther && within !== undefined && isCountOfHome(reading);
    const anchor =
      isTopic || mishap !== undefined
        ? 'topic'
        : isSaid || isOfHomeDay
          ? 'place'
          : isNation
            ? 'day'
            : undefined;
    return {
      ...(matter ? { topic: matter.topic } : thing === null ? {} : { topic: thing }),
      ...(mishap === undefined ? {} : { topic: mishap }),
      ...(matter?.isWide ? { isWide: true } : {}),
      ...(isOfIll ? { needsTopic: true } : {}),
      ...(matter?.event === undefined ? {} : { event: matter.event }),
      ...(matter?.at === undefined ? {} : { at: matter.at }),
      ...(matter?.wider === undefined || matter.wider.length === 0 ? {} : { wider: matter.wider }),
      ...(matter?.spare === undefined ? {} : { spare: matter.spare }),
      ...(place === undefined ? {} : { place }),
      ...(place === undefined || matter?.placed === undefined
        ? {}
        : { placed: `${place} में ${matter.placed}` }),
      ...(anchor !== undefined ? { anchor } : called !== null ? { called } : {}),
      ...linesBeside(reading),
      ...own,
      ...signedBy(signing(), reading, time.around, places, isOther),
      ...dayOnly(reading, time),
      ...(isApart(reading, time, told, () => isElsewhere(() => placesBut(reading, places), heads()))
        ? { isApart: true }
        : {}),
      ...news(reading, time),
      ...matterUnder(
        reading,
        time,
        isOfMatter(headFor(reading)) && !isOfOtherGoods(reading, headFor(reading))
          ? headFor(reading)
          : undefined,
      ),
    };
  });
  return kickerOf;
}
