import type {
  Argument,
  Attribution,
  Claim,
  DistractorReason,
  Fact,
  Form,
  ItemKind,
  Lang,
  Reading,
} from '../model.ts';
import type { Range } from '../text/range.ts';
import type { TextRules } from '../text/rules.ts';
import type { Token } from '../text/tokens.ts';

/** A value found in the text: numbers, money, durations, dates, ages. */
export interface ValueMatch extends Range {
  readonly fact: Fact;
  /** Which rule read it. */
  readonly rule: string;
}

/** What is known of the article beside its text. */
export interface Clock {
  /** ISO date or date-time of publication: what "today" and "Wednesday" are resolved against. */
  readonly published?: string;
}

/** A sentence of the body with its tokens. */
export interface Sentence extends Range {
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** A claim before it has an id: what a language reads out of the article. */
export interface Draft {
  readonly claim: Omit<Claim, 'id' | 'articleId' | 'status' | 'engineVersion' | 'lang'>;
  readonly form: Form;
}

/** What a language reads out of an article: drafts, and how many readings it left out for each reason. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly leftOut: Readonly<Record<string, number>>;
}

/** Up to when the news counts beside a claim. */
export interface Counted {
  /** ISO day; null where the story leaves it open which day it is. */
  readonly to: string | null;
  /** Whether the claim's sentence told a total before it, which the claim goes on with. */
  readonly isTotal: boolean;
  /** ISO day on which what the claim reads off was read, where it is a day before that of the news. */
  readonly readOn?: string;
}

/** What is to be asked of a reading: one of its arguments. */
export interface Target {
  readonly argument: number;
  readonly kind: ItemKind;
  /** The words of the argument that are asked for, where they are no argument themselves: "German" of "German police". */
  readonly part?: Argument;
  /** Whether only the setting of its clause says which event is meant. */
  readonly needsSetting?: boolean;
  /** ISO day of the article's publication: what a running total is counted up to; null where nobody knows it. */
  readonly asOf?: string | null;
  /** Up to which day a count goes by what stands around it; undefined where the story does not say. */
  readonly counted?: Counted;
  /** What the stem opens with where the claim itself names no event: "पटना में हुए हादसे के मामले में". */
  readonly opening?: string;
  /** The word of the claim that the opening stands before; without it the opening starts the stem. */
  readonly before?: string;
  /** Words of the claim that the opening takes the place of: "the museum in Cologne" that of "the museum". */
  readonly insteadOf?: string;
  /** The clause behind the claim that says which its last noun is: "who leaked the plans". */
  readonly restriction?: string;
  /** What the story puts before a noun that the claim has alone: "क्रायोजेनिक" before "इंजन". */
  readonly fuller?: Opening;
  /** Who told it, with the office that the story introduces with the name, where the claim has the name alone. */
  readonly source?: string;
  /** What stands before the stem with a colon. */
  readonly kicker?: Kicker;
  /** Whether the stem could be about anything without its kicker. */
  readonly needsKicker?: boolean;
  /** Whether the headline says better than the stem alone which event is meant. */
  readonly wantsKicker?: boolean;
}

/** A newspaper's kicker before a stem: of which story it is. It says no more than that the claim belongs there. */
export interface Kicker {
  /** What happened, or what the story is of: "पटना में बाढ़", "Ferry accident off Cebu". */
  readonly topic?: string;
  /** The headline that the topic was made of: a stem that says it needs no topic. */
  readonly headline?: string;
  /** Other names of it, where the topic would give the answer away. */
  readonly spare?: readonly string[];
  /** Names of it that say less of where it was: where another question of the quiz asks for that. */
  readonly wider?: readonly string[];
  /** The headline as it stands, and its first clause: where no other name of what happened may stand there. */
  readonly lines?: readonly string[];
  /** The same for a claim that stands without them, but for what is asked of it: "किस शहर में सड़क बंद हुई?" */
  readonly spareLines?: readonly string[];
  /** The lines without how many they count, where that would give the answer away. */
  readonly uncounted?: readonly string[];
  /** What a headline says before its colon, where nothing fuller may stand there: "गंगा जल संधि". */
  readonly matter?: string;
  /** What is left of the topic where the stem names its place: "बाढ़"; nothing where that says too little. */
  readonly event?: string;
  /** The place of the event in the topic. */
  readonly at?: string;
  /** Where the claim is set, without a case marker, where it names no place itself. */
  readonly place?: string;
  /** The topic with the place in it: "बिहार में कोरोना"; where both may stand, it stands for them. */
  readonly placed?: string;
  /** Whether the day of the news goes with it: what is told is of that day's news, or may change. */
  readonly dated: boolean;
  /** Whether the day stands beside the name of what happened also where it does not stand alone: of what had been before. */
  readonly isDatedStory?: boolean;
  /** Whether the day beside a headline is read as the day of the news: it stands there though the stem tells a year of its own. */
  readonly isDatedByNews?: boolean;
  /** The ISO day of the story's hours that are told without one: under another day they would be false. */
  readonly hoursOn?: string;
  /** The ISO day on which what the story is of happened, where its lead tells it: the day of the news may be the next one. */
  readonly happenedOn?: string;
  /** Whether the claim is of another time, place or matter than the headline, which then does not stand before it unasked. */
  readonly isApart?: boolean;
  /** Whether the day stands alone, too, where nothing else would stand there: of what had been done some days before. */
  readonly isDatedAlone?: boolean;
  /** The town of the dateline, where neither the claim nor what stands around it is set elsewhere. */
  readonly signed?: string;
  /** Whether the headline, or the claim, tells of something within a town: then its town stands beside the headline, too. */
  readonly isLocal?: boolean;
  /** Whether it may stand there only behind the headline, which it is of: the claim is of another time. */
  readonly signsLine?: boolean;
  /**
   * What must stand there for a claim that names nothing to be understood: the topic, the place and the day, or the
   * day alone; absent where nothing is enough.
   */
  readonly anchor?: 'topic' | 'place' | 'day';
  /** Whether the topic is an illness: an opening that says where leaves it to be told. */
  readonly isWide?: boolean;
  /** Whether a stem without the topic, and the place where there is one, says too little: deaths of no illness. */
  readonly needsTopic?: boolean;
  /** What the headline calls the news, which says it all where nothing else does. */
  readonly called?: string;
  /** From which news the claim is, where nothing else would stand there: that holds of whatever a story tells. */
  readonly news?: readonly NewsTold[];
}

/** A piece of news as its headline or its event calls it, and as it stands before what is told beside it. */
export interface NewsTold {
  /** "पेरू भूकंप". */
  readonly name: string;
  /** "पेरू भूकंप से जुड़ी खबर". */
  readonly beside: string;
  /** Whether the name is a headline's sentence: a stem that says half of it needs it no more. */
  readonly isLine?: boolean;
}

/** What a stem opens with so that a reader without the article knows what it is of. */
export interface Opening {
  /** Empty where the claim says it all by itself. */
  readonly text: string;
  /** The word of the claim that it is tied to: "पटना में हुए" before "हादसे". */
  readonly before?: string;
  /** The words of the claim that it takes the place of. */
  readonly insteadOf?: string;
  /** Whether it names one event: good even for a stem that names somebody. */
  readonly isEvent?: boolean;
  /** Whether it is a name, which says by itself which one is meant: "कटासराज" before "मंदिर". */
  readonly isName?: boolean;
}

/** Gives the stems of a story what they open with where a claim does not say which event it is of. */
export interface Story {
  /** `argument` is the one that is asked for: what it says leaves the stem. */
  openingFor(reading: Reading, argument: number): Opening | null;
  /** The kicker of a claim, as far as the story says of what and when it is. */
  kickerFor?(reading: Reading): Kicker;
  /** Up to which day a claim counts, by what stands around it in news of `published`, an ISO day. */
  countedIn?(reading: Reading, published: string): Counted | undefined;
  /** Whether a claim names something beside the answer that no list knows, and that the story is about. */
  namesBeside?(reading: Reading, argument: number): boolean;
  /** What makes a claim too bold to be asked, by what stands around its words: a short name; null where nothing does. */
  whyUnsure?(reading: Reading): string | null;
  /** Whether a claim that counts leaves out the day of the news, which what its story is of tells. */
  isUnderNews?(reading: Reading): boolean;
  /** Whether a claim that names somebody or a place still lacks what its story is of: "पटना में 12 मरीज मिले". */
  lacksTopic?(reading: Reading): boolean;
  /** Who a claim's source is, by name and office, where the claim has the name alone; null where it needs none. */
  sourceOf?(reading: Reading): string | null;
  /** What the story puts before a noun that a claim has alone; null where it has none. */
  fullerOf?(reading: Reading): Opening | null;
  /** The clause behind a claim that says which of several its last noun is; null where none stands there. */
  restrictionOf?(reading: Reading): string | null;
  /** Whether a claim without what is asked for names too little to say of which event it is. */
  lacksName?(reading: Reading, argument: number): boolean;
  /** Whether an office of somebody whom the story only mentions may be asked for under its kicker. */
  isOfficeBeside?(reading: Reading, target: Target): boolean;
  /** Whether a claim is of somebody's own life whom nobody knows, and does not say who that is, or as true of others than the answer. */
  isOfPrivate?(reading: Reading, target: Target): boolean;
  /** Whether a claim that names nothing says too little for a kicker to help: "Who paid the price?" */
  saysNothing?(reading: Reading, target: Target): boolean;
  /** Whether a claim speaks of something ("the plant") that only what was told before says which. */
  pointsBack?(reading: Reading): boolean;
}

/** A question put for a target. */
export interface Question {
  readonly stem: string;
  /** The answer as an option shows it. */
  readonly answer: string;
  /** The words of the source that the answer is made of. */
  readonly range: Range;
  /** What the options must agree with. */
  readonly agreement: {
    gender?: 'm' | 'f';
    number?: 'sg' | 'pl';
    caseForm: 'direct' | 'oblique';
    unit?: string;
  };
  readonly rules: readonly string[];
  /** Whether the stem says too little until its kicker tells what happened: "कितने घंटे बाद बिजली बहाल हुई". */
  readonly needsTopic?: boolean;
}

/** Somebody whom no list has, with what a story says. */
export interface Acquaintance {
  readonly name: string;
  /** The phrases that the name stands in. */
  readonly about: string;
  /** All claims of the story. */
  readonly told: string;
  /** The year of the story; undefined where none is known. */
  readonly year: number | undefined;
  /** Whether it is asked who said something. */
  readonly isSpeaker?: boolean;
  /** The articles word for word. */
  readonly wording?: string;
}

/** Everything that one language supplies to the engine. */
export interface Language extends TextRules {
  readonly code: Lang;
  /** Values of a token run, leftmost longest, without overlaps. Offsets are those of the tokens. */
  values(tokens: readonly Token[], clock: Clock): ValueMatch[];
  /** Tags, chunks, clauses, frames, drafts: the middle of the engine. */
  read(document: {
    text: string;
    title: string;
    /** The place that the dateline names. */
    dateline?: string | undefined;
    sentences: readonly Sentence[];
    /** The title where it stands in the text, and the headings. */
    headings: readonly Sentence[];
    clock: Clock;
  }): Drafts;
  /** Every target of a reading that this language can ask about. */
  targets(reading: Reading): Target[];
  /** What the stems of one article may open with; null where there is no one place or case. `text` is the article's. */
  story?(readings: readonly Reading[], text: string, title: string): Story | null;
  /** The question for a target, or null when it cannot be put well. */
  ask(reading: Reading, target: Target): Question | null;
  /** The answer that the question for a target has, where one can be put; no stem is made of it. */
  answerFor(reading: Reading, target: Target): string | null;
  /** Whether a finished stem names all that its words hang on: "राज्य में" has its state. */
  isWhole?(stem: string): boolean;
  /** What a quote has between a name and what its clause tells of it, where a claim is the quote without that. */
  relativeTie?(quote: string, claim: string): Range | null;
  /** Whether a finished stem is of a day that it does not tell; asked where the day of the article is not known. */
  lacksDay?(stem: string): boolean;
  /** Whether a finished stem names nothing that happened at a place, so that its story has to say of what it is. */
  lacksEvent?(stem: string): boolean;
  /** A stem without what its kicker says right before it. */
  underKicker?(kicker: string, stem: string): string;
  /** An ISO day as a dateline has it: "14 अप्रैल 2020", "14 April 2020". */
  writtenDay(day: string): string;
  /** A day, month or year as that of the news: "14 अप्रैल 2020 की खबर", "news of 14 April 2020". */
  newsOf(day: string): string;
  /** A number, duration or amount in the style of `like`: same script, words or digits, same unit form. */
  formatLike(value: number, like: { exact: string; fact: Fact }): string | null;
  /** Made-up names of the same gender and origin as a person's; empty where `story`, folded, does not let that be known. */
  namesLike(name: string, next: () => number, story?: string): string[];
  /** Whether a name is surely borne by nobody of the country that stories are told at home in. */
  isForeignName?(name: string): boolean;
  /** People of public life who could be taken for somebody whom no list has; empty where none surely could. */
  peopleLike?(person: Acquaintance): readonly string[];
  /** Whether made-up names may stand beside somebody's; where not told, beside anybody's. */
  isLocal?(person: Acquaintance): boolean;
  /** What a story says that somebody does: "politics.labour", "economy"; null where it says nothing. */
  toldWalk?(person: Pick<Acquaintance, 'about' | 'told'>): string | null;
  /** The gender that a person's name tells; undefined where it tells none. */
  genderOf?(name: string): 'm' | 'f' | undefined;
  /** Tells the people among the names that the readings of one article give as people's. */
  personTest?(readings: readonly Reading[]): (name: string) => boolean;
  /** The category of a body that no list has, where its name tells what it is. */
  categoryByName?(name: string): string | undefined;
  /** Phrases that differ from `phrase` in one plain noun of the same kind, with that noun; empty where none is known. */
  peersLike?(phrase: string): readonly { readonly text: string; readonly noun: string }[];
  /** The explanation shown after answering. */
  explain(item: {
    kind: ItemKind;
    answer: string;
    attribution: Attribution | null;
    stem: string;
    /** The claim in full, and the words that say which event it is of. */
    claim: string;
    opening: string;
    /** The word of the claim that they stand before; without it they come first. */
    before?: string | undefined;
    /** Whether it says who says it. */
    isStatement: boolean;
    /** Why options taken from the article are false. */
    traps: readonly string[];
  }): string;
  /** Why an option is false, in words. */
  why(reason: {
    source: DistractorReason['source'];
    /** The right answer, or for `article` the value as the article has it. */
    value: string;
    /** The false option. */
    option?: string;
    /** `planned`, or what the article says with the value. */
    detail?: string;
    /** Whether `detail` stands in the article word for word. */
    isExact?: boolean;
  }): string;
}
