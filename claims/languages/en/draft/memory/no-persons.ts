import { matchDemonym } from '../../../../catalogue/lookup.ts';
import { ROLES } from '../../lexicon/closed.ts';
import { TITLE } from '../../tag/titles.ts';
import type { Name } from '../../tag/word.ts';

/** Names of two words that are no person's: "Grand Prix", "Brazilian Championship". */
const CONTEST =
  /(?:ship|League|Cup|Open|Awards?|Prize|Games|Festival|Trophy|Tour|Prix|Series|Act|Bill|Treaty|Project|Day|Week|Show|Street|Road|House|Hall|Park|Stadium|Arena|Chowk|Bazaar|Bazar|Nagar|Market|Marg|Mandi|Maidan|Ghat|Square|Colony|Crossing)$/u;

/** "Acme Sport", "BBC News": no person. */
const OF_BODY =
  /^\p{Lu}{3,} | (?:Sport|Sports|News|TV|Radio|Online|Motor|Motors|Air|Oil|Bank|Group|Media|Records|Pictures|Music|Games|Energy|Foods|Systems|Technologies|Insurance|Electric|Telecom|Mobile|Awards?|Street|Road|Park)$/u;

/** "Storm Petra", "Operation Torch", "Hotel Adler": a name that says first what bears it. */
const KIND_FIRST =
  /^(?:Storm|Hurricane|Cyclone|Typhoon|Operation|Project|Mission|Hotel|Radio|Camp|Team|Flight|Bank|Group|Cafe|Café|Club|Studio|Exercise|Gate|Highway|Route|Channel|Planet|Comet|Asteroid) /u;

/** "the North East" */
const REGION = /^(?:North|South|East|West|New|Great) /u;

/** "Lt Col", "Det Insp": ranks without the name behind them. */
const RANKS =
  /^(?:(?:Lt|Col|Maj|Gen|Capt|Cpt|Sgt|Cpl|Brig|Adm|Cdr|Cmdr|Det|Ch|Insp|Supt|Rev|Hon|Rt|Ven|Very|Prof|Dr|Sir|Datuk|Dato|Seri|Tun|Tan|Sri)\.?(?: |$))+$/u;

/** "Neela Aasman" in quotation marks: what a work is called. */
const isTitle = ({ category }: Name): boolean => category === TITLE;

/** "Prime Minister", "Attorney General": an office whose capitals pass for a name. */
const isOfficeAlone = ({ canonical }: Name): boolean =>
  ROLES.has(canonical.split(' ').at(-1)?.toLowerCase() ?? '');

/** Whether a name that no list knows is of something else than a person. */
export const isNoPerson = (name: Name): boolean =>
  name.class === 'thing' &&
  (isTitle(name) ||
    isOfficeAlone(name) ||
    [CONTEST, REGION, OF_BODY, KIND_FIRST].some((form) => form.test(name.canonical)) ||
    matchDemonym(name.canonical.toLowerCase().split(' '), 0, 'en') !== null);

/** "Lt Col": a rank and no name. */
export const isRankAlone = ({ canonical }: Name): boolean => RANKS.test(canonical);
