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

/** Offices of a cabinet. */
const CABINET =
  /(?:^| )(?:(?:defen[cs]e|treasury|state|commerce|energy|interior|agriculture|transportation|transport|education|health|homeland security|labou?r|housing|veterans affairs|business|foreign|home|justice|environment|culture|work and pensions|levelling up|trade|climate change|immigration|finance|communities|science|energy security) (?:secretary|minister)|secretary of (?:state|defen[cs]e|health|commerce|energy|the treasury|homeland security)|attorney general|minister for (?:climate|energy|defen[cs]e|health|home affairs|education|immigration|trade|finance|the environment))(?= )/u;

/** Words beside a name, and what they make of its bearer. `of` tells the topics in which they do; open where not told. */
const ROLES: readonly { readonly about: RegExp; readonly walk: string; readonly of?: string }[] = [
  { about: CABINET, walk: 'politics.cabinet' },
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
    about: /(?:^| )(?:security|virus|anti-virus|hacker|hackers|spam|phishing)(?= )/u,
    walk: 'tech.security',
    of: 'tech',
  },
  { about: /(?:^| )(?:game|games|gaming)(?= )/u, walk: 'tech.games', of: 'tech' },
  {
    about: /(?:^| )(?:analyst|analysts|research)(?= )/u,
    walk: 'tech.analyst',
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
    about: /(?:^| )(?:campaigner|campaigners|charity|greenpeace|alliance|campaign|campaigns)(?= )/u,
    walk: 'campaign',
  },
  {
    about:
      /(?:^| )(?:producer|organiser|festival|theatre|gallery|museum|label|records|controller|broadcaster|academy|chief|executive|head|chairman|president|director general)(?= )/u,
    walk: 'stage',
    of: 'stage',
  },
  {
    about: /(?:^| )(?:chairman|chairwoman|founder|boss|ceo|chief executive|tycoon)(?= )/u,
    walk: 'business',
    of: 'business',
  },
  { about: /(?:^| )(?:chief executive|managing director|tycoon)(?= )/u, walk: 'business' },
];

/** Fields of a walk that are apart: who works in the one is taken by nobody for one of another. */
const FIELDS: readonly { readonly walk: string; readonly of: string; readonly words: ReadonlySet<string> }[] =
  [
    [
      'science.life',
      'science',
      'cancer cancers gene genes genetic dna virus viruses vaccine drug drugs patients disease cells tumour tumours medical health clinical hiv embryo embryos',
    ],
    [
      'science.space',
      'science',
      'space planet planets mars saturn titan moon star stars galaxy galaxies universe telescope astronomers orbit spacecraft probe comet',
    ],
    [
      'stage.music',
      'stage',
      'music album albums song songs singer singers band bands single singles chart charts record records concert gig grammy rap rock pop cd cds',
    ],
    [
      'stage.film',
      'stage',
      'film films movie movies cinema cinemas oscar oscars actor actress hollywood box-office director screenplay bafta',
    ],
    [
      'stage.museum',
      'stage',
      'museum museums gallery galleries painting paintings art arts exhibition exhibitions portrait sculpture visitors',
    ],
    [
      'stage.theatre',
      'stage',
      'theatre theatres stage musical musicals play plays playwright broadway drama',
    ],
    [
      'stage.air',
      'stage',
      'tv television radio channel viewers broadcast broadcaster broadcasters programme programmes show shows listeners ratings bbc itv',
    ],
  ].map(([walk = '', of = '', words = '']) => ({ walk, of, words: new Set(words.split(' ')) }));

/** The field of a walk that a story tells by far the most of; null where it tells of several or of none. */
function fieldOf(walk: string, words: readonly string[]): string | null {
  const counts = FIELDS.filter(({ of }) => of === walk)
    .map((field) => ({ walk: field.walk, count: words.filter((word) => field.words.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  return best && best.count >= ENOUGH && best.count >= 2 * (next?.count ?? 0) ? best.walk : null;
}

/** The walk that the words around a name tell; null where they tell none. */
export function toldWalk(about: string, topic: string | null): string | null {
  const text = ` ${about} `;
  return (
    ROLES.find((one) => (one.of === undefined || one.of === topic) && one.about.test(text))?.walk ?? null
  );
}

/** The walk of life of somebody told of with the words `about`, in a story of `words`; null where none is surely his. */
export function walkOf(about: string, words: readonly string[]): string | null {
  const walk = toldWalk(about, topicOf(words));
  return walk !== null && FIELDS.some(({ of }) => of === walk) ? fieldOf(walk, words) : walk;
}
