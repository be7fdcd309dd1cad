import type { Reading } from '../../../model.ts';
import type { Range } from '../../../text/range.ts';
import { asSource, speaksOfItself } from './open-source.ts';
import { isPlainWord } from './plain-words.ts';
import { inSentence, type Unit } from './zones.ts';

/** What is asked, and by which words. */
export interface Asked {
  /** The words that the question words take the place of. */
  readonly range: Range;
  readonly wh: string;
  readonly answer: string;
  readonly rule: string;
  /** What follows in the phrase stays behind the verb: "by what percentage did … rise to $9". */
  readonly movesAlone?: boolean;
  /** It stands where the answer stood: "accepted a buyout worth how much". */
  readonly staysPut?: boolean;
}

export const texts = (units: readonly Unit[]) => units.map(({ text }) => text);

/** What somebody does for a living, before the name: no office that keeps its capital. */
const TRADE =
  /^(?:Publican|Critic|Chef|Commuter|Fisherman|Grocer|Homeowner|Hotelier|Landlord|Landlady|Pensioner|Plumber|Restaurateur|Retiree|Trucker|Shopkeeper|Trader|Farmer|Lawyer|Resident|Survivor|Witness|Volunteer|Teacher|Engineer|Researcher|Historian|Actor|Actress|Singer|Author|Writer|Analyst|\p{Lu}\p{Ll}{3,14}(?:ist|ician|ographer))(?= \p{Lu})/u;

/** Who says it, as a question opens with it. */
export function opening(reading: Reading): string {
  const { claim } = reading;
  if (!claim.attribution || claim.kind === 'statement' || speaksOfItself(reading)) return '';
  const called = asSource(claim.attribution.source).replace(TRADE, (word) => word.toLowerCase());
  const source = called.replace(
    /^(?:The|A|An)(?= )|^(?:Some|Another|Official|Officials|Police|Supporters|Scientists|Researchers|Local|Data|Figures|Prosecutors|Defence|Prison|Hospital|Industry|Company|Rescue|Residents|Doctors|Witnesses|Experts|Analysts|Reports|Lawyers|Economists|Separate|New|Early|Preliminary|Government|Research|Electoral|Election|Health|Military|Federal|Medical|Court|Railway|Security|Intelligence|Emergency|Aviation|Weather|Relief|Aid|Opposition|Independent|Human|Business|Media|News|Family|Eyewitnesses|Diplomats|Campaigners|Critics|Activists|Opponents|Organisers|Organizers|Chief|Managing|Deputy|Senior|Former|Acting|Executive|Chairman|Chairwoman|Founder|Economist|Analyst|Author|Artist|Farmer|Mayor|Captain|Coach|Manager|Investigators|Authorities|Firefighters|Rescuers|Villagers|Neighbours|Locals|One|Both|Several|Two|Three)(?= \p{Ll}|$)/u,
    (word) => word.toLowerCase(),
  );
  const [first = '', second = 'x'] = source.split(' ');
  const isPlain = isPlainWord(first) && /^\p{Ll}/u.test(second);
  return `According to ${isPlain ? source.charAt(0).toLowerCase() + source.slice(1) : source},`;
}

/** A unit with the question words in the place of the answer. */
export function replaced(unit: Unit, { range, wh }: Asked): { before: string; after: string; text: string } {
  if (!unit.range || unit.piece.start === undefined) return { before: '', after: '', text: wh };
  const before = unit.text.slice(0, range.start - unit.range.start).trimEnd();
  const after = unit.text.slice(range.end - unit.range.start);
  return {
    before,
    after,
    text: `${before} ${wh}${/^['’]/u.test(after) ? '' : ' '}${after.replace(/^(['’])(?= )/u, '$1s')}`,
  };
}

export function subjectTexts(reading: Reading, subject: readonly Unit[]): string[] {
  return subject.map((unit, i) => (i === 0 ? inSentence(reading, unit) : unit.text));
}

export function frontTexts(reading: Reading, front: readonly Unit[]): string[] {
  if (front.length === 0) return [];
  const words = front.map((unit, i) =>
    i === 0 && reading.claim.attribution ? inSentence(reading, unit) : unit.text,
  );
  return [...words, /,$/u.test(words.at(-1) ?? '') ? '' : ','];
}
