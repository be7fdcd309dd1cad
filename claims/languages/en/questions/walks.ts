/** What somebody does, as the words around the name and the whole story tell it. */

/** What a story is about, by words of it. */
const TOPICS: readonly { readonly id: string; readonly words: ReadonlySet<string> }[] = [
  [
    'football',
    'football premiership uefa striker midfielder goalkeeper goals fifa newcastle liverpool arsenal chelsea everton celtic premier league fa header penalty',
  ],
  [
    'rugby',
    'rugby nations lions try tries scrum fly-half lock flanker prop winger twickenham wasps saracens',
  ],
  [
    'athletics',
    'athletics olympic indoor hurdles sprinter 60m 100m 800m marathon iaaf athlete athletes metres',
  ],
  [
    'stage',
    'film films movie album band music song songs singer festival theatre musical actor oscar bafta comedy show award awards gallery museum chart tv novel book',
  ],
  [
    'tech',
    'software internet web online users computer computers broadband spam virus pc pcs website mobile digital browser search technology net games gamers console hackers',
  ],
  [
    'business',
    'profits profit shares sales firm company market markets oil bid stock growth economy euros dollar investors takeover airline rates',
  ],
  [
    'politics',
    'labour tory tories mps lib conservative conservatives election commons parliament ministers howard blair lords bill government',
  ],
].map(([id = '', words = '']) => ({ id, words: new Set(words.split(' ')) }));

/** So many words of a topic make it the story's. */
const ENOUGH = 3;

/** What a story is about; null where it is about nothing that is known. `words` are folded. */
export function topicOf(words: readonly string[]): string | null {
  const counts = TOPICS.map(({ id, words: own }) => ({
    id,
    count: words.filter((word) => own.has(word)).length,
  }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best && best.count >= ENOUGH ? best.id : null;
}

/** Words beside a name, and what they make of its bearer. `of` tells the topics in which they do; open where not told. */
const ROLES: readonly { readonly about: RegExp; readonly walk: string; readonly of?: string }[] = [
  { about: /(?:^| )(?:ukip|uk independence)(?= )/u, walk: 'politics.ukip' },
  { about: /(?:^| )(?:snp|msp|msps|scottish executive|holyrood)(?= )/u, walk: 'politics.scotland' },
  { about: /(?:^| )(?:dup|sdlp|sinn fein|unionist)(?= )/u, walk: 'politics.ulster' },
  { about: /(?:^| )(?:lib dem|lib dems|liberal democrat|liberal democrats)(?= )/u, walk: 'politics.liberal' },
  { about: /(?:^| )(?:tory|tories|conservative|shadow)(?= )/u, walk: 'politics.tory' },
  { about: /(?:^| )(?:labour)(?= )/u, walk: 'politics.labour' },
  {
    about: /(?:^| )(?:senator|senators|congressman|congresswoman|republican|democrat)(?= )/u,
    walk: 'politics.us',
  },
  { about: /(?:^| )(?:union|unions|general secretary|tuc|gmb|unison|amicus)(?= )/u, walk: 'union' },
  { about: /(?:^| )(?:chief constable|constable|detective|superintendent|inspector)(?= )/u, walk: 'police' },
  { about: /(?:^| )(?:lawyer|solicitor|barrister|attorney|qc|prosecutor)(?= )/u, walk: 'law' },
  {
    about:
      /(?:^| )(?:analyst|analysts|security|software|internet|virus|anti-virus|web|games|technology|online)(?= )/u,
    walk: 'tech',
    of: 'tech',
  },
  { about: /(?:^| )(?:economist|analyst|strategist|trader|broker|dealer|economics)(?= )/u, walk: 'economy' },
  { about: /(?:^| )(?:boss|manager|coach|caretaker)(?= )/u, walk: 'football.coach', of: 'football' },
  {
    about: /(?:^| )(?:chairman|chief|executive|director|owner|president|secretary)(?= )/u,
    walk: 'football.board',
    of: 'football',
  },
  { about: / (?:chairman|director|owner) .*(?:fc|football) /u, walk: 'football.board' },
  {
    about: /(?:^| )(?:striker|midfielder|defender|goalkeeper|forward|winger|captain|skipper|player)(?= )/u,
    walk: 'football.player',
    of: 'football',
  },
  {
    about: /(?:^| )(?:captain|lock|prop|winger|flanker|centre|hooker|skipper|full-back)(?= )/u,
    walk: 'rugby.player',
    of: 'rugby',
  },
  {
    about: /(?:^| )(?:prof|professor|scientist|researcher|astronomer|biologist|university)(?= )/u,
    walk: 'science',
  },
  {
    about:
      /(?:^| )(?:campaigner|charity|greenpeace|alliance|society|foundation|campaign|trust|association|council|federation|institute|centre)(?= )/u,
    walk: 'campaign',
  },
  {
    about:
      /(?:^| )(?:producer|organiser|festival|theatre|gallery|museum|label|records|controller|broadcaster|academy|chief|executive|head|chairman|president|director general)(?= )/u,
    walk: 'stage',
    of: 'stage',
  },
  {
    about: /(?:^| )(?:chief|chairman|president|head|founder|executive|boss|spokesman|director|manager)(?= )/u,
    walk: 'tech',
    of: 'tech',
  },
  {
    about:
      /(?:^| )(?:chief|chairman|chairwoman|president|founder|executive|boss|ceo|director|owner|managing|spokesman|spokeswoman|manager|head|equities|investment|tycoon)(?= )/u,
    walk: 'business',
    of: 'business',
  },
  {
    about:
      /(?:^| )(?:chief executive|managing director|commercial director|sales director|director general|equities|investment|tycoon)(?= )/u,
    walk: 'business',
  },
];

/** Who speaks in a story where nothing is said of what he is. */
const UNTOLD: Readonly<Record<string, string>> = {
  football: 'football.player',
  rugby: 'rugby.player',
  athletics: 'athletics',
  business: 'business',
  tech: 'tech',
};

/** The walk that the words around a name tell; null where they tell none. */
export function toldWalk(about: string, topic: string | null): string | null {
  const text = ` ${about} `;
  return (
    ROLES.find((one) => (one.of === undefined || one.of === topic) && one.about.test(text))?.walk ?? null
  );
}

/** The walk of life of somebody told of with the words `about`, in a story on `topic`; null where none is surely his. */
export function walkOf(about: string, topic: string | null): string | null {
  return toldWalk(about, topic) ?? UNTOLD[topic ?? ''] ?? null;
}

/** Words of a text that tell where it plays. "US" is told from "us" by its capitals. */
const HOMES: readonly { readonly home: string; readonly words: RegExp }[] = [
  {
    home: 'us',
    words:
      /\b(?:US|USA|Americans?|America|Washington|California|New York|Texas|Federal Reserve|Wall Street|Congress|Hollywood|Nasdaq|Senate|Pentagon|Florida|Chicago|Los Angeles|Boston|Houston|Detroit)\b/gu,
  },
  {
    home: 'gb',
    words:
      /\b(?:UK|Britain|British|London|England|English|Scotland|Scottish|Wales|Welsh|Labour|Tor(?:y|ies)|MPs|BBC|Commons|Manchester|FTSE|Edinburgh|Birmingham|Lords|Liverpool|Premiership)\b/gu,
  },
  { home: 'au', words: /\b(?:Australians?|Australia|Sydney|Melbourne|Canberra|Brisbane)\b/gu },
  { home: 'fr', words: /\b(?:France|French|Paris)\b/gu },
  { home: 'de', words: /\b(?:Germany|Germans?|Berlin|Frankfurt|Munich)\b/gu },
  { home: 'it', words: /\b(?:Italy|Italians?|Milan|Rome)\b/gu },
  { home: 'es', words: /\b(?:Spain|Spanish|Madrid|Barcelona)\b/gu },
  { home: 'ru', words: /\b(?:Russia|Russians?|Moscow|Kremlin)\b/gu },
  {
    home: 'nordic',
    words: /\b(?:Sweden|Swedish|Norway|Norwegian|Denmark|Danish|Finland|Finnish|Stockholm)\b/gu,
  },
  { home: 'nl', words: /\b(?:Netherlands|Dutch|Amsterdam)\b/gu },
  { home: 'jp', words: /\b(?:Japan|Japanese|Tokyo)\b/gu },
];

const ENGLISH_SPEAKING = ['us', 'gb', 'au'];

const countIn = (text: string, home: string) =>
  text.match(HOMES.find((one) => one.home === home)?.words ?? /$^/u)?.length ?? 0;

/** Whether a text plays in a country, or names it. */
export function playsIn(text: string, home: string): boolean {
  return countIn(text, home) > 0;
}

/** The English-speaking country in which a story plays: the one that most of its words are of; Britain for none. */
export function homeOf(text: string): string {
  const counts = ENGLISH_SPEAKING.map((home) => ({ home, count: countIn(text, home) }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.home : 'gb';
}
