import { byRef, matchDemonym } from '../../../../catalogue/lookup.ts';
import { languageOf } from '../../../../languages/registry.ts';
import type { Entity, Reading } from '../../../../model.ts';
import { foldPhrase } from '../../../../text/fold.ts';
import { tellsOfHarm } from '../../../asking/victims.ts';
import type { Candidate, Person } from '../../../types.ts';

/** What people are, by the words that stand before or after their names: one sort beside its own. */
const SORTS: readonly { readonly id: string; readonly words: string }[] = [
  {
    id: 'politics',
    words:
      'राष्ट्रपति प्रधानमंत्री मुख्यमंत्री उपमुख्यमंत्री राज्यपाल मंत्री विदेशमंत्री गृहमंत्री वित्तमंत्री रक्षामंत्री सांसद विधायक नेता प्रवक्ता महासचिव अध्यक्ष सीएम पीएम president minister senator leader spokesman mp mla governor',
  },
  {
    id: 'sport',
    words:
      'खिलाड़ी कप्तान बल्लेबाज गेंदबाज गोलकीपर विकेटकीपर चैंपियन पहलवान धावक captain player batsman bowler striker goalkeeper',
  },
  { id: 'coaching', words: 'कोच प्रशिक्षक मैनेजर coach manager' },
  {
    id: 'office',
    words:
      'डीएम एसपी एसएसपी आईजी एडीजी डीजीपी डीआईजी आयुक्त मंडलायुक्त कमिश्नर जिलाधिकारी कलेक्टर तहसीलदार थानाध्यक्ष निरीक्षक अधिकारी महाप्रबंधक निदेशक सचिव प्रभारी officer commissioner secretary director',
  },
  {
    id: 'learning',
    words:
      'प्रोफेसर डॉक्टर डॉ वैज्ञानिक विज्ञानी विश्लेषक शोधकर्ता शिक्षक professor doctor scientist researcher analyst',
  },
  {
    id: 'stage',
    words: 'अभिनेता अभिनेत्री एक्टर एक्ट्रेस निर्देशक गायक गायिका लेखक लेखिका actor actress singer director author',
  },
];

const SORT_OF: ReadonlyMap<string, string> = new Map(
  SORTS.flatMap(({ id, words }) => words.split(' ').map((word) => [foldPhrase(word), id] as const)),
);

/** English names that begin or end so are of places, storms and offices, or of many, whatever they were read as. */
const NO_PERSON =
  /^(?:Fort|Storm|Hurricane|Typhoon|Cyclone|Lake|Mount|Cape|Port|San|Santa|Camp|Team|Hotel|Castle|Vice|Operation|Tory|Labour|Democrat|Republican|Californian|Texan|Beverly|Swiss|Dutch|Danish|Swedish|Finnish|Norwegian) |(?:President|Minister|Catholics|Protestants|Christians|Muslims|Jews|Hindus|Says|Said|Told|QC|Colony|Nagar|Township|Enclave|Chowk|Bazaar|Avenue|Crescent|Aid|Trust|Watch|Relief|Foundation|Alliance|Network|Appeal|Plan|Act|Bill|Pact|Treaty|Scheme|Fund|Inquiry|Report|Commission)$/u;

/** Names of people that are those of characters, bands and firms. Own list. */
const CHARACTERS: ReadonlySet<string> = new Set(
  'Harry Potter|Franz Ferdinand|James Bond|Vera Drake|Bridget Jones|Billy Elliot|Peter Pan|Mary Poppins|Sherlock Holmes|Arthur Dent|Donnie Darko|Austin Powers|Lara Croft|Jerry Maguire|Max Payne|Duke Nukem|Mickey Mouse|Donald Duck|Father Christmas|Santa Claus|Robin Hood|King Arthur|Indiana Jones|Jason Bourne|Laura Ashley|Calvin Klein|Tommy Hilfiger|Hugo Boss|Louis Vuitton|Morgan Stanley|Charles Schwab|Wells Fargo|Eli Lilly|John Lewis|Merrill Lynch|Johnnie Walker|Jack Daniels|Ann Summers|Ted Baker|Paul Smith|Pink Floyd|Lynyrd Skynyrd|American Beauty|Uncle Sam|Joe Bloggs|Jane Doe|John Doe'.split(
    '|',
  ),
);

/** "व्लादिमीर छोटा-सा": what is said of a thing ran into the name before it. */
const RAN_INTO = /-(?:सा|सी|से)$/u;

/** "अंडरवर्ल्ड डॉन", "गैंग सरगना": what somebody is or plays. */
const CALLING = /^अंडरवर्ल्ड |(?:^| )(?:डॉन|सरगना|माफिया|माफ\u093cिया|गैंगस्टर)$/u;

/** Whether a name is of no single person. */
export function isNoPerson(name: string): boolean {
  if (RAN_INTO.test(name) || CALLING.test(name)) return true;
  return NO_PERSON.test(name) || CHARACTERS.has(name) || isPeople(name);
}

/** "North Koreans". */
function isPeople(name: string): boolean {
  const keys = foldPhrase(name.replace(/(?<=[a-z])s$/u, '')).split(' ');
  return name.endsWith('s') && matchDemonym(keys, Math.max(0, keys.length - 2), 'en') !== null;
}

/** "डकवर्थ लुइस नियम", "अर्जुन पुरस्कार": a name that a thing bears. */
function namesThing(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return (
    at >= 0 &&
    /^(?: (?!(?:ने|को|से|में|का|की|के|पर|और|व|तथा|in|of|at|the) )[^ ।,]{1,20}){0,2} (?:मेडिकल|कॉलेज|विश्वविद्यालय|यूनिवर्सिटी|अस्पताल|हॉस्पिटल|संस्थान|College|University|Hospital)(?= |।|,|$)|^ (?:नियम|पुरस्कार|ट्रॉफी|योजना|स्टेडियम|मार्ग|एक्सप्रेस|विधि|पद्धति|कप|Trophy|Award|Cup|Stadium|[Ss]tations?|[Aa]irports?|[Bb]ridge|[Rr]oad|[Ss]treet|[Hh]ighway|[Mm]etro|[Dd]am|[Rr]iver|[Pp]ark|[Ss]chool|[Mm]all|[Mm]arket)(?= |।|,|\.|$)/u.test(
      text.slice(at + name.length),
    )
  );
}

/** "Ada Palmer's lawyer": what somebody has is another. */
function uptoOwned(phrase: string, name: string): string {
  const end = phrase.indexOf(name) + name.length;
  return name !== '' && /^['’]/u.test(phrase.slice(end)) ? phrase.slice(0, end) : phrase;
}

/** The phrases around the name of somebody at argument `at`. */
function phrasesAt({ claim, form }: Reading, at: number): readonly string[] {
  const outer = form.slots[at]?.within;
  const around = outer === undefined ? '' : (claim.arguments[outer]?.text ?? '');
  return [uptoOwned(around, claim.arguments[at]?.text ?? ''), claim.kind === 'role' ? claim.text : ''].filter(
    (phrase) => phrase !== '',
  );
}

/** "Ada Palmer's side": whose side it is, leads it from the bench. */
function leadsSide({ claim, form }: Reading, at: number): boolean {
  const around = claim.arguments[form.slots[at]?.within ?? -1]?.text ?? '';
  const name = claim.arguments[at]?.text ?? '';
  const end = around.indexOf(name) + name.length;
  return name !== '' && /^['’]s? (?:side|men|players)(?!\p{L})/u.test(around.slice(end));
}

/** Offices of parties and of other bodies alike. */
const OF_ANY_BODY: ReadonlySet<string> = new Set(
  'अध्यक्ष महासचिव प्रवक्ता president spokesman governor'.split(' ').map(foldPhrase),
);
/** Bodies whose heads and spokesmen are no politicians. */
const BODIES: ReadonlySet<string> = new Set(
  'बैंक कंपनी निगम महासंघ फेडरेशन एसोसिएशन क्लब संस्थान विश्वविद्यालय कॉलेज ट्रस्ट अस्पताल bank company corporation federation association club institute university college trust hospital'
    .split(' ')
    .map(foldPhrase),
);

/** The sort of somebody, by the phrases around the name: "बैंक के अध्यक्ष" is of no party. */
function sortIn(phrases: readonly string[]): string | null {
  for (const phrase of phrases) {
    const words = foldPhrase(phrase).split(' ');
    for (const word of words) {
      const sort = SORT_OF.get(word);
      if (sort) return OF_ANY_BODY.has(word) && words.some((one) => BODIES.has(one)) ? 'office' : sort;
    }
  }
  return null;
}

function isHarmedIn(reading: Reading, at: number): boolean {
  const outer = reading.form.slots[at]?.within ?? at;
  const role = reading.claim.arguments[outer]?.role;
  const { kind } = reading.claim;
  return role !== 'agent' && kind !== 'role' && kind !== 'statement' && tellsOfHarm(reading);
}

const DEAD_BEFORE =
  /(?:^|\s)(?:(?:मरने वालों|मृतकों|मारे गए लोगों|जान गंवाने वालों|हताहतों) में\s.*|(?:दिवंगत|स्वर्गीय|शहीद)\s(?:\S{1,20}\s){0,2})$/u;
const DEAD_BEHIND =
  /^ (?:(?:के|की|का) (?:\S{1,20} ){0,3}(?:निधन|देहांत|देहावसान|मौत|मृत्यु|हत्या|शहादत|पुण्यतिथि|अंतिम संस्कार)|(?:का|की) (?:\S{1,20} ){0,2}(?:शव|लाश))(?=[\s।,]|$)/u;

/** "विधायक रमेश पटेल के निधन के बाद": whoever is told of as dead did nothing of what is asked for. */
function isDeadIn({ claim }: Reading, at: number): boolean {
  const argument = claim.arguments[at];
  if (claim.lang !== 'hi' || argument === undefined) return false;
  const name = argument.fact?.type === 'entity' ? argument.fact.name : argument.text;
  const start = claim.text.indexOf(name);
  if (start < 0) return false;
  return (
    DEAD_BEHIND.test(claim.text.slice(start + name.length)) ||
    DEAD_BEFORE.test(` ${claim.text.slice(0, start)}`)
  );
}

/** "Ada Marie | Palmer": what stands right before or behind a known name is a part of it. */
function isPartOfName({ claim }: Reading, at: number): boolean {
  const own = claim.arguments[at];
  if (claim.lang !== 'en' || own === undefined) return false;
  if (own.fact?.type !== 'entity' || own.fact.ref !== undefined) return false;
  return claim.arguments.some(
    ({ fact, span }) =>
      fact?.type === 'entity' &&
      fact.class === 'person' &&
      fact.ref !== undefined &&
      (span.start === own.span.end + 1 || span.end + 1 === own.span.start),
  );
}

/** Everybody that readings name, each once, with what all of them together say. */
export function peopleIn(readings: readonly Reading[]): Person[] {
  const people = new Map<string, Person>();
  for (const reading of readings) {
    reading.claim.arguments.forEach(({ fact }, at) => {
      if (fact?.type !== 'entity' || fact.class !== 'person' || isNoPerson(fact.name)) return;
      if (namesThing(reading.claim.text, fact.name) || isPartOfName(reading, at)) return;
      const known = people.get(fact.name);
      const gender =
        known?.gender ??
        reading.form.slots[at]?.gender ??
        languageOf(reading.claim.lang).genderOf?.(fact.name);
      const phrases = phrasesAt(reading, at);
      people.set(fact.name, {
        entity: known?.entity.ref ? known.entity : fact,
        claimId: known?.claimId ?? reading.claim.id,
        sort: known?.sort ?? (leadsSide(reading, at) ? 'coaching' : sortIn(phrases)),
        about: [known?.about ?? '', ...phrases].filter((part) => part !== '').join(' '),
        gender,
        isHarmed: (known?.isHarmed ?? false) || isHarmedIn(reading, at) || isDeadIn(reading, at),
      });
    });
  }
  return [...people.values()];
}

/** What somebody is, written before one name of theirs: "Supervisor Robert" is no full name. */
const CALLED =
  /^(?:Supervisor|Conservator|Commissioner|Commander|Advocate|Inspector|Constable|Sheriff|Deputy|Fisherman|Farmer|Professor|Captain|Coach|Officer|Judge|Justice|Minister|Senator|Premier|Mayor|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) (?=\S+$)/u;

function isFullName({ name }: Entity): boolean {
  return name.replace(CALLED, '').includes(' ');
}

/** Leaders whom the world knows stand beside leaders alone: an officer of the state is no one of them. */
function isLeaderBeside({ entity }: Person, key: Entity, own: Person | undefined): boolean {
  const isLeader = entity.category === 'person.leader' || entity.ref?.startsWith('person:') === true;
  return isLeader && key.ref === undefined && own?.sort === null;
}

/** What players alone do in a match. */
const OF_PLAYER =
  /\b(?:tries|try|goals?|scored|header|shot|effort|penalty|booked|sent off|touchdown|touchline|volley|goalkeeper|tackle|equaliser|opener|free[- ]kick|saves?|parried|red card|banned for \d+|[Mm]arathon|crossed the line|pulled away|broke clear|finish(?:ed)? in \d|sprint finish|personal best|dropped from [^?]{0,30}squad)\b/u;
/** Those of a match who do not play in it. */
const NO_PLAYER =
  /\b(?:coach|manager|boss|referee|chairman|chief executive|owner|pundit|director|organi[sz]er|spokes(?:man|woman|person)|commentator)\b/iu;

/** The same in Hindi. */
const OF_PLAYER_HI =
  /(?:^| )(?:नाम वापस|खिताब|ख़िताब|शतक|विकेट|गोल|पदक|फ़?ाइनल|सेमीफ़?ाइनल|क्वार्टर|क्वार्टर-फ़?ाइनल|आउट|रन|सेट|गेम|गोलकीपर|पेनल्टी|फ्लिक|हैट्रिक|कैच|छक्का|छक्के|चौका|चौके|स्मैश|मुक़?ाबला|मुक़?ाबले|बढ़त|बराबरी|अंक)(?= )/u;
const NO_PLAYER_HI = /(?:^| )(?:कोच|प्रशिक्षक|मैनेजर|रेफरी|अंपायर|चयनकर्ता)(?= |$)/u;

/** "Whose effort was ruled out?": a coach or a referee is nobody that played. */
function isOffField({ sort, about, entity }: Person, stem: string, wording: string): boolean {
  if (OF_PLAYER_HI.test(stem))
    return sort === 'coaching' || NO_PLAYER_HI.test(about) || wording.includes(`कोच ${entity.name}`);
  return OF_PLAYER.test(stem) && (sort === 'coaching' || NO_PLAYER.test(about));
}

function genderOf({ entity, gender }: Person): 'm' | 'f' | undefined {
  return gender ?? (entity.ref === undefined ? undefined : byRef(entity.ref)?.gender);
}

/** Whether somebody of gender `other` may stand beside a key: a woman stands beside those alone who surely are women. */
function isOfGender(other: 'm' | 'f' | undefined, own: 'm' | 'f' | undefined): boolean {
  return own === 'f' ? other === 'f' : other === undefined || own === undefined || other === own;
}

/** Officers and those of learning hold the posts of the same bodies: a director stands beside a scientist. */
const OF_POSTS: ReadonlySet<string> = new Set(['office', 'learning']);

/** Whether people of two sorts may stand beside each other; null is of any. */
export function isOfSort(other: string | null, own: string | null): boolean {
  if (other === null || own === null || other === own) return true;
  return OF_POSTS.has(other) && OF_POSTS.has(own);
}

/** People that could stand beside the key: of its sort, gender and fullness of name, nobody that came to harm. */
export function besideKey(
  people: readonly Person[],
  key: Entity,
  { question }: Candidate,
  wording = '',
): Person[] {
  const own = people.find(({ entity }) => entity.name === key.name);
  const gender = (own && genderOf(own)) ?? question.agreement.gender;
  return people.filter(
    (person) =>
      person.entity.name !== key.name &&
      !person.isHarmed &&
      !isOffField(person, question.stem, wording) &&
      !isLeaderBeside(person, key, own) &&
      isFullName(person.entity) === isFullName(key) &&
      isOfGender(genderOf(person), gender) &&
      isOfSort(person.sort, own?.sort ?? null) &&
      !isPlayerBesideCoach(person, own),
  );
}

/** In an English report those of whom nothing is told are players: none of them stands beside a coach. */
function isPlayerBesideCoach(person: Person, own: Person | undefined): boolean {
  return own?.sort === 'coaching' && person.sort !== 'coaching' && /^\p{Script=Latin}/u.test(own.entity.name);
}
