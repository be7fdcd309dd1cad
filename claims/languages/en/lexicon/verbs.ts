const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs whose clause is what somebody says, finds or thinks; a bare clause may follow them. */
export const REPORTING = set(
  'say tell announce report claim argue add state note believe suggest warn confirm insist explain maintain reveal disclose allege acknowledge admit stress emphasise emphasize declare assert conclude find estimate tweet write testify recall think know predict observe remark comment agree complain urge indicate show discover learn realise realize hear see feel fear suspect assume imply recommend hold contend concede caution lament quip joke recount reckon calculate determine establish demonstrate prove inform assure remind persuade convince notify mean ensure feel understand doubt deny reject refute dismiss dispute signal repeat reiterate respond reply counter propose decide rule promise pledge vow threaten hope wish expect guess imagine read hint speculate theorise theorize protest',
);

/** Verbs that a clause without "that" mostly follows. */
export const BARE = set(
  'say tell think believe claim argue insist hope add warn estimate suggest feel fear know expect predict wish suspect',
);

/** Verbs that may stand before or behind a quotation and its speaker. */
export const SAYING = set(
  'say tell add write tweet note explain warn recall argue insist announce claim admit comment remark observe state stress complain joke quip continue respond reply ask declare report confirm acknowledge conclude suggest lament hint',
);

/** What follows them is wanted or feared, and no fact. */
export const WISHING = set(
  'hope wish fear doubt suspect imagine guess ensure threaten propose recommend urge',
);
/** What follows them is thought likely. */
export const EXPECTING = set('expect predict speculate theorise theorize');
export const DENYING = set('deny reject refute dismiss dispute');

/** Forms of thinking in the passive that take the truth out of what follows: "is believed to". */
export const HEDGING_PASSIVE = set(
  'believe think allege suspect rumour rumor fear suppose consider reckon estimate',
);
export const REPORTING_PASSIVE = set('say report understand know');
/** "is expected to", "is due to": not yet done. */
export const PLANNING_PASSIVE = set('expect schedule set plan intend slate bind project');

/** Verbs with an object and a bare verb behind it: "saw the tower fall". */
export const PERCEIVING = set('see hear feel watch let make help have');

/** What follows is not done yet: "plans to". */
export const PLANNING = set(
  'plan aim intend hope expect want seek vow promise pledge agree decide propose wish prepare hope threaten offer opt choose mean look',
);
/** What follows was tried and may have failed. */
export const ATTEMPTING = set('try attempt struggle strive fight');
/** What follows did not happen. */
export const FAILING = set('fail refuse decline forget');

/** Verbs that take a bare infinitive with "to". */
export const CATENATIVE = new Set([
  ...PLANNING,
  ...ATTEMPTING,
  ...FAILING,
  ...set(
    'need begin start continue cease manage help tend come get go have appear seem happen prove learn use dare hesitate rush return stop keep move serve',
  ),
]);

/** Verbs of being and seeming, that take a complement. */
export const COPULAR = set('be become remain seem appear stay look sound feel prove turn grow get');

/** Verb forms that the tagger often takes for nouns or adjectives. */
export const VERB_FORMS = set(
  'cast cost cut hit put set let quit shut spread split hurt beat bid burst rose fell led won lost met made took gave told held left sent built bought brought caught fought taught thought sold paid kept felt found heard ran sat stood swept struck threw wore wrote drew grew flew knew spoke broke chose drove ate hid rode shook sank sang swam began became came went saw did had said got read hosts plans aims visits reports claims shows leads hopes wants seeks calls faces features includes means needs offers remains tops weighs covers measures marks costs runs works lives plays opens closes ranks holds aims seats houses estimates ranges stands lies dates boasts stars serves spans links connects crosses flows rises falls accounts employs supplies produces exports imports hinges centres centers revolves stems hails focuses relies depends belongs consists open close secure rival parallel lack host face beat extend follow',
);

/** Past participles that are no simple past. */
export const PARTICIPLES = set(
  'been done gone taken given seen known written driven eaten fallen shown drawn grown flown thrown broken chosen spoken stolen worn torn sworn born begun sung sunk swum hidden ridden risen shaken woken frozen forgotten gotten undergone withdrawn overthrown mistaken beaten bitten blown woven proven shrunk trodden forbidden forgiven rewritten overridden outgrown overseen foreseen retaken redrawn reawoken sewn sown hewn mown shorn',
);

/** Irregular forms that are both past and participle, or past alone. */
export const PAST_FORMS = set(
  'was were had did said made got went came took saw gave told found knew thought became left felt put brought began kept held wrote stood heard let meant set met ran paid sat spoke lay led read grew lost fell sent built understood drew broke spent cut rose drove bought wore chose caught taught fought sold struck won hit cast cost shut quit spread split hurt beat burst bid threw flew sank sang swam ate hid rode shook swept sought dealt dug fed fled hung laid lent lit shot slid slept sought sped stuck stole swore tore woke wound bound bred clung crept forgave forgot froze ground knelt leapt learnt spelt spun spilt sprang stung swung wept withdrew overcame undertook underwent upheld outdid overthrew rebuilt reset retold undid shrank rang drank bore blew withstood bent bled flung mistook overtook shone strove shed',
);
