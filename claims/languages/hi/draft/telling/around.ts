import type { Embedded, Nominal } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { gistOf } from '../../tag/gist.ts';
import type { Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import type { Surroundings } from '../memory/surroundings.ts';
import { sourceText } from '../parts/build.ts';
import { candidatesIn, ownOf } from '../salience/candidates.ts';
import { sayerIn, toldInLead } from '../salience/scope.ts';
import { NOUNS } from '../setting/whole.ts';
import { headOf, isNobody, ownSpeaker } from '../speech/own-speaker.ts';
import { sayerOf } from '../speech/sayer.ts';

interface More {
  readonly marked?: boolean;
  readonly acting?: boolean;
  readonly first?: boolean;
  /** A participle says which one is meant: "देश के पूर्वी हिस्से में आए भूकंप". */
  readonly modified?: boolean;
  readonly subject?: boolean;
  readonly pronoun?: boolean;
  /** The words open with whose they are: "उनके क्षेत्र में". */
  readonly owner?: boolean;
  readonly opens?: boolean;
  readonly correlate?: Word | undefined;
  readonly said?: (() => readonly Word[]) | undefined;
}

/** "राज्य में", "जिले में": the place that the story is set in, without its name. */
const isWholeOfStory = ({ key }: Word, i: number, clause: readonly Word[]) =>
  NOUNS.has(key) && clause[i + 1]?.tag === 'locative';

/** What surrounds the words of a frame; what few words ask for is worked out when one does. Its getters do not outlive a spread. */
class Around implements Surroundings {
  readonly memory: Surroundings['memory'];
  readonly paragraph: number;
  readonly sentence: number;
  readonly verb: Surroundings['verb'];
  readonly clause: readonly Word[];
  readonly marked: boolean;
  readonly correlative: boolean;
  readonly opens: boolean;
  readonly subject: boolean;
  readonly tailed: boolean;
  readonly ahead: boolean;
  readonly correlate: Word | undefined;
  readonly said: (() => readonly Word[]) | undefined;
  readonly #frame: Frame;
  readonly #context: DraftContext;
  readonly #more: More;
  #others: readonly string[] | undefined;
  #placed: boolean | undefined;
  #named: readonly string[] | undefined;
  #led: boolean | undefined;
  #crowded: boolean | undefined;
  #speaker: Surroundings['speaker'] | null;

  constructor(frame: Frame, context: DraftContext, more: More) {
    this.memory = context.memory;
    this.paragraph = context.paragraph;
    this.sentence = context.sentence;
    this.verb = frame.verb;
    this.clause = frame.clause.words;
    this.marked = more.marked ?? false;
    this.correlative = more.first === true && frame.lead?.role === 'other';
    this.opens = more.opens ?? false;
    this.subject = more.subject ?? false;
    this.tailed = frame.tail !== undefined;
    this.ahead = frame.contents.length > 0;
    this.correlate = more.correlate;
    this.said = more.said;
    this.#frame = frame;
    this.#context = context;
    this.#more = more;
    this.#speaker = null;
  }

  get others(): readonly string[] {
    this.#others ??= [
      ...(this.#more.acting ? [] : actorsOf(this.#frame)),
      ...speakersOf(this.#frame, this.#context),
    ];
    return this.#others;
  }

  get own(): string | undefined {
    return ownOf(this.#frame);
  }

  get from(): number | undefined {
    return this.#frame.lead?.words[0]?.start;
  }

  get nearby(): Surroundings['nearby'] {
    const place = { sentence: this.sentence, paragraph: this.paragraph };
    return [
      ...sayerIn(this.#frame, place),
      ...toldInLead(this.#frame, place, this.memory),
      ...candidatesIn(this.#frame, place),
    ];
  }

  get isQuoted(): boolean {
    return this.#frame.clause.quoted;
  }

  get isSaid(): boolean {
    return this.#frame.source !== undefined;
  }

  get saidByName(): boolean {
    return this.#frame.source?.words.some(({ name, inside }) => name?.class === 'person' && !inside) ?? false;
  }

  get deeds(): readonly Embedded[] {
    return this.#frame.clause.phrases.filter((phrase) => phrase.kind === 'embedded');
  }

  get modified(): boolean {
    return this.#more.modified === true;
  }

  get placed(): boolean {
    this.#placed ??=
      this.#more.modified === true ||
      gistOf(this.clause).names.has('place') ||
      this.clause.some(isWholeOfStory);
    return this.#placed;
  }

  get named(): readonly string[] {
    this.#named ??= this.clause.flatMap((word) => (word.inside ? [] : (word.name?.canonical ?? [])));
    return this.#named;
  }

  get led(): boolean {
    this.#led ??= hasLeader(this.#frame, this.#context) || this.#frame.blocks.includes('wish');
    return this.#led;
  }

  get crowded(): boolean {
    this.#crowded ??= [...(this.#frame.lead?.words ?? []), ...this.clause].some(isPluralNoun);
    return this.#crowded;
  }

  get employers(): readonly string[] {
    const words = this.#frame.source?.words ?? [];
    const office = words.findIndex(({ role }) => role === true);
    if (office < 2 || words[office - 1]?.tag !== 'genitive') return [];
    const own = words.slice(0, office - 1);
    // "कंपनी के अध्यक्ष": of which one, is as open as in what he says.
    const isOpen = own.length === 1 && own[0]?.noun?.[0]?.class === 'organisation' && !own[0].name;
    return isOpen ? [] : [own.map(({ text }) => text).join(' ')];
  }

  get saidBy(): string | undefined {
    const { name } = headOf(this.#frame.source?.words ?? []) ?? {};
    return name?.class === 'person' ? name.canonical : undefined;
  }

  get told(): boolean {
    const { source } = this.#frame;
    return source !== undefined && isNobody(source.words);
  }

  get saidByKind(): boolean {
    const head = this.#frame.source?.words.findLast(({ inside, pos }) => !inside && pos !== 'parenthesis');
    return head?.pos === 'noun' && (head.role === true || head.noun?.[0]?.class === 'person');
  }

  get complement(): Word | undefined {
    return this.subject ? complementOf(this.#frame) : undefined;
  }

  get speaker(): Surroundings['speaker'] {
    if (this.#speaker === null)
      this.#speaker =
        this.#more.pronoun || this.#more.owner ? ownSpeaker(this.#frame, this.#context) : undefined;
    return this.#speaker;
  }

  get sayer(): Surroundings['sayer'] {
    return sayerOf(this.#frame, this.#context);
  }

  get measured(): Surroundings['measured'] {
    return this.#frame.measured?.group;
  }

  get antecedent(): Surroundings['antecedent'] {
    return this.#frame.antecedent && antecedentWords(this.#frame.antecedent);
  }
}

/** What surrounds the words of a frame, for resolving them. */
export function surroundings(frame: Frame, context: DraftContext, more: More = {}): Surroundings {
  return new Around(frame, context, more);
}

const isPluralNoun = ({ pos, noun, key }: Word) =>
  pos === 'noun' &&
  noun !== undefined &&
  noun.length > 0 &&
  (noun.every(({ number }) => number === 'pl') ||
    (/े$/u.test(key) && noun.some(({ number, case: form }) => number === 'pl' && form === 'direct')));

/** "अगर ब्रिटेन ने … तो वह": somebody by name acts in the clause before, who is not whom the text is about. */
function hasLeader({ lead }: Frame, { memory }: DraftContext): boolean {
  if (!lead || lead.role === 'other') return false;
  // "यदि किसी डॉक्टर की मौत होती है तो उनके परिवार को".
  if (lead.clause.words.some(({ key }) => key === 'किसी' || key === 'कोई')) return true;
  return lead.clause.phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      (phrase.tag === 'ergative' || phrase.tag === 'direct') &&
      phrase.group.words.some(
        ({ name }) => name !== undefined && name.class !== 'thing' && name.canonical !== memory.topic?.text,
      ),
  );
}

/** What the subject is said to be. */
function complementOf({ parts, subject, verb }: Frame): Word | undefined {
  if (verb.root !== 'हो' || verb.conjunct) return undefined;
  const last = parts.findLast((part) => part !== subject)?.phrase;
  return last?.kind === 'nominal' && last.tag === 'direct' ? last.group.head : undefined;
}

/**
 * Who speaks in direct speech says "I" of himself: no pronoun of the third person means him. In what he tells
 * somebody else of, it may mean either.
 */
function speakersOf({ clause, source, carrier }: Frame, { text }: DraftContext): string[] {
  if (!source || (!clause.quoted && (carrier || !source.addressing))) return [];
  const names = source.words.flatMap((word) => (word.name?.class === 'person' ? [word.name.canonical] : []));
  return [sourceText(text, source.words), ...names];
}

/** The people who act in a clause, by name. */
function actorsOf({ subject }: Frame): string[] {
  if (subject?.phrase.kind !== 'nominal') return [];
  return subject.phrase.group.words.flatMap((word) =>
    word.name?.class === 'person' && !word.inside ? [word.name.canonical] : [],
  );
}

function antecedentWords({ group }: Nominal): NonNullable<Surroundings['antecedent']> {
  return { words: group.words, group };
}
