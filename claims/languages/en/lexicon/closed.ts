const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that name an office, profession or rank; a name may follow them. */
export const ROLES = set(
  'president minister chancellor king queen prince princess emperor governor mayor senator congressman congresswoman lawmaker mp mla mlc pm secretary ambassador envoy diplomat commissioner director chairman chairwoman chairperson chair chief head leader founder owner ceo cfo executive manager officer official spokesman spokeswoman spokesperson judge justice lawyer attorney prosecutor magistrate general colonel captain major lieutenant commander sergeant admiral inspector constable superintendent detective doctor dr professor teacher scientist researcher analyst expert economist historian author writer poet journalist reporter editor actor actress singer director filmmaker producer player coach striker goalkeeper midfielder defender batsman bowler skipper champion activist priest bishop pope imam monk farmer driver pilot engineer architect student victim suspect deputy premier vice-president speaker organiser organizer convener coordinator registrar dean principal warden ranger biologist physicist astronomer surgeon physician nurse mr mrs ms sir lord prof adviser advisor aide guitarist musician footballer trader shopkeeper advocate solicitor barrister sarpanch tehsildar headmaster headmistress headteacher curator archivist conservationist ecologist ornithologist forester botanist zoologist geologist seismologist volcanologist meteorologist forecaster hydrologist oceanographer chemist epidemiologist virologist veterinarian paramedic midwife rabbi cleric playwright novelist composer violinist pianist sculptor sociologist psychologist',
);

/** Offices that one person holds at a time in one body. */
export const SINGLE_HOLDER = set(
  'president premier chancellor king queen emperor governor mayor chair chairman chairwoman chairperson chief head founder owner ceo cfo captain skipper coach commissioner director principal dean speaker pope',
);

/** Words that end the name of a body. */
export const BODIES = set(
  'party government ministry department court council committee commission board agency bureau office university college institute institution school academy bank corporation company inc ltd plc llc group holdings airlines airways railways railway association federation union club united league foundation trust society service services police army navy force forces parliament congress senate assembly authority administration hospital centre center museum newspaper times post news network channel team organisation organization air tv radio media fc',
);

/** Words that end the name of a place. */
export const PLACES = set(
  'city town village county district state province region island islands river lake mountain mountains valley street road avenue airport station stadium park bridge port bay sea ocean desert forest peninsula strait beach hotel mosque temple church cathedral palace square building tower',
);

/** Forms that take subjects before them in questions. */
export const AUXILIARIES = set(
  'is are was were am be been being has have had do does did will would can could may might must shall should',
);

export const FIRST_SECOND = set('i me my mine we us our ours you your yours myself ourselves yourself');

/** Judging words make an opinion of a clause. */
export const JUDGING = set(
  'great best worst good bad important remarkable historic outstanding terrible excellent disappointing amazing wonderful awful brilliant fantastic horrible beautiful',
);

export const RELATIVES = set('who whom whose which that where');
/** Openers of clauses that tell when, why or though what. */
export const ADVERBIAL = set(
  'because although though while whereas since when whenever after before as until once',
);
/** Openers that make what follows, and what it hangs on, conditional. */
export const CONDITIONAL = set('if unless whether lest');
/** Question words that open a clause as a noun. */
export const INDIRECT = set('what how why whether where when who which');

/** Adverbs that link sentences and say nothing. */
export const LINKING = set(
  'however meanwhile also moreover furthermore therefore thus instead nevertheless nonetheless besides still then indeed additionally finally too similarly consequently hence otherwise well so though and but now',
);
/** Adverbs before a number belong to it. */
export const APPROXIMATE = set(
  'nearly about around almost over under approximately roughly some at least most up to more less than fewer only just as many no above below',
);
export const NEGATIVE = set("not n't n’t never cannot nor neither hardly barely scarcely");
