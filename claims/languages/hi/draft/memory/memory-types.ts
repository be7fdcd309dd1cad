import type { Gender } from '../../../../model.ts';
import type { Range } from '../../../../text/range.ts';
import type { SourceWords } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Ledger } from '../known/ledger.ts';
import type { Matter } from '../matter/phrase.ts';
import type { Scope } from '../salience/types.ts';
import type { StoryPlaces } from '../setting/home.ts';
import type { Reach } from '../setting/reach.ts';
import type { NamedInFull } from '../speech/speaker-in-full.ts';
import type { Mention, Place } from './place.ts';

export type { Mention, Place } from './place.ts';

/** A place that was named. */
export interface Setting extends Mention {
  /** Its clause opened with it: "अलवर में …". */
  readonly sets?: true;
  /** It stands in quotation marks. */
  readonly quoted?: true;
  /** The list's category of the name. */
  readonly category?: string;
}

/** The one counted group of a sentence, told with what came upon it: "घायल हुए 12 यात्रियों". */
export interface Group extends Mention {
  /** How many they are, where they are people or animals. */
  readonly count?: number;
}

/** Places that one phrase lists by name: what "इन शहरों में" of the next sentence means. */
export interface Listed extends Mention {
  readonly count: number;
  readonly categories: readonly (string | undefined)[];
}

/** The one person that the text is about: what वह, उन्होंने, उनके stand for. */
export interface Topic extends Mention {
  /** Whether the verb agreed in the plural of respect; undefined where it does not show. */
  readonly honorific?: boolean;
  readonly gender?: Gender;
  /** The words that name the person. */
  readonly words: readonly Word[];
  /** The last sentence that named the person. */
  readonly named: number;
  /** Others acted beside the person: only a pronoun in the singular still means them. */
  readonly alone?: boolean;
  /** The last sentence in which the person dealt with another: "वह" of the same sentence may be either. */
  readonly dealt?: number;
  /** The last sentence in which the person, by a pronoun, dealt with another by name: "वह" of the next may be either. */
  readonly met?: number;
  /** The person only told of others: "डॉक्टर ने बताया … उनकी मौत" is not the doctor's. */
  readonly spoke?: boolean;
  /** The last sentence that told of a parent or the like beside the person: "उनका निधन" may be theirs. */
  readonly kin?: number;
}

/** The one person without a name of whom the text tells: "एक युवक", "68 वर्षीय बुजुर्ग". */
export interface Somebody extends Mention {
  readonly direct: string;
  readonly oblique: string;
  readonly lemma: string;
  readonly gender?: Gender;
  /** Others are told of beside: "उनके" may be theirs. */
  readonly crowd: boolean;
}

/** The disease that the article tells of: what "इस वायरस" and "इसके लक्षण" are of. */
export interface Disease extends Mention {
  /** Its name alone: "कोरोना" of "कोरोना वायरस". */
  readonly name: string;
  /** One for all names of a disease. */
  readonly family: string;
  /** Another one was named since. */
  readonly several: boolean;
}

/** Those whom or which the last sentence was about, where they are many: "चमगादड़", "30 यात्री". */
export interface Many extends Mention {
  readonly direct?: string;
  readonly oblique?: string;
  readonly animate: boolean;
  /** Something was done to them: "पुलिस ने नौ लोगों को पकड़ा". */
  readonly done?: 'caught' | 'other';
}

/** The one thing, place or body that the last sentence was about: what "इसकी सीमा" and "यह देश है" are of. */
export interface Thing extends Mention {
  /** Its name or phrase in the direct and oblique case, where each is known. */
  readonly direct?: string;
  readonly oblique?: string;
  /** The class of its noun; for a name, of what it names. */
  readonly kind: string;
  readonly lemma?: string;
  /** Named in a clause that only describes it: "यह", "इसने" and "इसे" of the next mean it. */
  readonly described?: true;
}

/** A thing that the last sentence told of: what "इसकी लंबाई" and "यह पुल" of the next may be of. */
export interface ToldThing extends Place {
  /** The class of its noun, "plan" for a scheme; "any" where nothing says what it is. */
  readonly kind: string;
  readonly lemma: string;
  readonly range: Range;
  /** Its phrase in each case; undefined where its words do not say which one it is. */
  readonly direct?: string;
  readonly oblique?: string;
  readonly gender?: Gender;
  /** It only stands beside what the clause is about: "पुल पर", "मेट्रो के लिए". Its noun takes it up, a pronoun does not. */
  readonly aside?: true;
  /** "यह पुल": the sentence pointed at it. */
  readonly pointed?: true;
  /** Its noun alone, of which one nothing more is said. */
  readonly bare?: true;
}

/** A thing that the story goes on about, and the sentence that told of it first. */
export interface StoryThing extends ToldThing {
  readonly first: number;
}

/** A country that the article has named. */
export interface NamedCountry {
  readonly name: string;
  readonly range: Range;
}

/** The measure that the last clause gave the figure of, with its place: what "यह" of another figure is. */
export interface Figure extends Mention {
  readonly lemma: string;
  readonly gender?: Gender;
  /** Its words name a place. */
  readonly placed: boolean;
  /** The time of which a figure was foretold: what was reckoned of it before is of that time too. */
  readonly when?: string;
  /** Made of what was counted: "यह संख्या" means it, "यह" alone does not. */
  readonly isCounted?: true;
}

/** Who spoke last, with the words that name them. */
export interface LastSpeaker extends SourceWords {
  /** The last one who spoke that is a person: "उन्होंने" is no ministry. */
  readonly person?: {
    readonly words: readonly Word[];
    readonly sentence: number;
    readonly paragraph: number;
  };
  /** Another person that was told of since, and in which sentence: "उसने" is theirs. */
  readonly other?: {
    readonly words: readonly Word[];
    readonly sentence: number;
    /** They answered what was said. */
    readonly acts?: boolean;
  };
  /** The last sentence in which somebody or a body acted beside them. */
  readonly acted?: number;
  /** The last sentence with which the text turned elsewhere. */
  readonly turned?: number;
  readonly paragraph: number;
  readonly sentence: number;
}

/** The place of the story's event: the words of the phrase with its marker. */
export interface Scene {
  readonly words: readonly Word[];
  /** The noun that the article first called the event by. */
  readonly event?: Word;
  readonly paragraph: number;
  /** Only its shocks were told to be felt there. */
  readonly isFelt?: true;
  /** The last sentence that told of an event of another place or time: there "इस हादसे" may be that one. */
  readonly other?: number;
  /** The place of no list, by the word before its noun, that the event was told to be at: "बटालिक" of "बटालिक सेक्टर में". */
  readonly at?: string | undefined;
}

/** An event that a sentence told of by its noun alone. */
export interface Happened extends Place {
  readonly event: Word;
  readonly lemma: string;
  /** Where, with its marker, where that clause says so once. */
  readonly where?: readonly Word[];
}

/** Things or people that a sentence counted: what "इन स्कूलों" of the next means. */
export interface Counted extends Mention {
  readonly lemma: string;
  /** The sentence tells of another group of them: either may be meant. */
  readonly several?: true;
}

/** The one vehicle that the text told of last, as it stands before a marker. */
export type Vehicle = Mention;

/** The one person whose death the text tells. */
export interface Dead extends Mention {
  readonly gender?: Gender;
  /** Somebody else died, as the text tells since: a bare "परिवार" may be theirs. */
  readonly another?: boolean;
}

/** Where several people without a name were last told of. */
export interface Crowd {
  readonly sentence: number;
}

/** Whom else a sentence tells of that a pronoun of respect may mean. */
export type Rival = 'crowd' | 'somebody' | 'unlisted' | 'aside';

/** Somebody by name of whom a sentence tells. */
export interface CastMember extends Mention {
  readonly words: readonly Word[];
  readonly gender?: Gender;
  /** The subject of its clause, alone. */
  readonly acts: boolean;
  /** Only told of others. */
  readonly spoke: boolean;
  /** Holds an office that decides what is to be done. */
  readonly rules?: boolean;
  /** One other stands beside, by name or without: a pronoun may mean either. */
  readonly met?: boolean;
  /** Others by name stand beside: only who acts is meant, and only as one who acts. */
  readonly dealt?: boolean;
}

/** The people by name of the last sentence. */
export interface Cast extends Place {
  readonly members: readonly CastMember[];
  readonly rivals: ReadonlySet<Rival>;
  /** How many of those it tells of. */
  readonly others: number;
  /** An office without a name that acts: "नेता प्रतिपक्ष ने मुद्दा उठाया". */
  readonly office?: readonly Word[];
  /** A pronoun of respect stands in it. */
  readonly again: boolean;
  /** Whom such a pronoun means by the sentence before. */
  readonly held?: CastMember;
  /** Whoever the sentence before named. */
  readonly earlier: readonly string[];
  /** The sentence before told of several people, or of somebody without a name. */
  readonly earlierRivals: ReadonlySet<Rival>;
}

/** What the text so far offers as antecedents. Each step gives a new memory. */
export interface Memory {
  /** The one event of the last sentence that told of one. */
  readonly happened?: Happened | undefined;
  readonly countryPair?: Mention | undefined;
  readonly personPair?: Mention | undefined;
  /** What the last sentence counted, by the noun. */
  readonly counted?: readonly Counted[] | undefined;
  /** Two bodies by name, told of together: "दोनों संगठन". */
  readonly bodyPair?: Mention | undefined;
  /** The countries that the article has named so far. */
  readonly countries?: readonly NamedCountry[] | undefined;
  /** The two people of the last sentence that named just two: what "दोनों" means. */
  readonly two?: Mention | undefined;
  /** The three people of the last list of three: what "तीनों" means. */
  readonly three?: Mention | undefined;
  /** The one person that the text is about. */
  readonly topic?: Topic | undefined;
  /** The people by name of the last sentence. */
  readonly cast?: Cast | undefined;
  /** Whoever and whatever the last sentences tell of. */
  readonly scope?: Scope | undefined;
  /** The disease that the article tells of. */
  readonly disease?: Disease | undefined;
  /** The one person without a name of whom the text tells. */
  readonly somebody?: Somebody | undefined;
  /** The nouns by which people without a name were brought in. */
  readonly people?: readonly string[] | undefined;
  /** Those whom or which the last sentence was about. */
  readonly many?: Many | undefined;
  /** The last sentence that told of several people: "उन्होंने" may be theirs. */
  readonly crowd?: Crowd | undefined;
  /** The one thing, place or body that the last sentence was about. */
  readonly thing?: Thing | undefined;
  /** The things of the last sentence: what "इसकी लंबाई" is of. */
  readonly things?: readonly ToldThing[] | undefined;
  /** The things that the story has told in full so far, and where it told of each last. */
  readonly story?: readonly StoryThing[] | undefined;
  /** The one person by name who was told to be arrested: whom "उसे गिरफ्तार किया" means. */
  readonly caught?: Mention | undefined;
  /** The one body or country that acted in the last clause: what "उसने" means. */
  readonly body?: Mention | undefined;
  /** The measure that the last clause gave the figure of. */
  readonly figure?: Figure | undefined;
  /** The one place that was named last: what "वहां" means. */
  readonly place?: Setting | undefined;
  /** Where the story was filed: what "यहां" means at its top. One for the article. */
  readonly filed?: Mention | undefined;
  /** The one person whose death the text tells: whose "उनके निधन" is. */
  readonly dead?: Dead | undefined;
  /** The one vehicle told of last: whose "उसका चालक" is. */
  readonly vehicle?: Vehicle | undefined;
  /** The one counted group of the last sentence: what "इनमें" means. */
  readonly group?: Group | undefined;
  /** The one list of places of the last sentence. */
  readonly listed?: Listed | undefined;
  /** Who spoke last: what "उन्होंने कहा" goes back to. */
  readonly speaker?: LastSpeaker | undefined;
  /** Whoever the story has named in full, by the word that it calls them by alone later. */
  readonly inFull?: NamedInFull | undefined;
  /** The last action noun of each gender: what "यह … होने वाली थी" is about. */
  readonly action?: (Mention & { readonly gender: Gender }) | undefined;
  /** Where the story's event happened, as its lead tells it; gone once another place had such an event. */
  readonly scene?: Scene | undefined;
  /** Full phrases by the noun that takes them up: what "इस समझौते" and "विमान" are about. One for the article. */
  readonly nouns: Ledger;
  /** What the story is of, by the names that headline and lead tell. One for the article. */
  readonly matters?: readonly Matter[] | undefined;
  /** How far what the story is of is told by its noun alone. One for the article. */
  readonly reach?: Reach | undefined;
  /** Where the story is set, and the places that it names. One for the article. */
  readonly places?: StoryPlaces | undefined;
}

/** Who acted and spoke so far: what the sentences themselves are read by. */
export type Heard = Pick<Memory, 'topic' | 'cast' | 'speaker' | 'inFull' | 'scope'>;
