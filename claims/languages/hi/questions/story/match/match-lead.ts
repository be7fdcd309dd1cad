import { namesIn } from '../../../../../catalogue/names-in.ts';
import { fold } from '../../../../../text/fold.ts';
import type { Contest } from './match.ts';

/** The first sentence, which some pages begin with, without a headline. */
const LEAD = /^[^।\n]{20,400}?(?:[।\n]|\.(?=\s))/u;
/** "मोती बाग मैदान में खेले गए इस मैच में": where the match was, and what it was. */
const PLAYED = /^((?:[^\s,]+ ){1,5}में) (?:खेले गए|हुए) (?:इस |इस आखिरी )?(मैच|मुकाबले|मुक़ाबले|फाइनल|सेमीफाइनल) में /u;
/** What a side does to the other. */
const AGAINST = /(?:^| )(?:हरा|हराया|हराकर|मात|शिकस्त|लक्ष्य)(?= |$)/u;
/** Another match than that of the lead. */
const OTHER =
  /(?:^|\s)(?:पहल[ाे]|दूसर[ाे]|तीसर[ाे]|पिछल[ाे]|शुर[ुू]आती) (?:\S+ )?(?:मैच|मैचों|मुकाबल|मुक़ाबल|वनडे|टेस्ट)|इससे पहले/u;
/** "ने 71 रन बनाए थे": before the match as often as in it. */
const BEFORE = /(?:^| )(?:था|थे|थी|थीं)।?$/u;

/** The names before ने, को or से in a sentence, each once. */
function sidesIn(words: readonly string[]): readonly string[] {
  const names = namesIn(words.map(fold), 'hi');
  const sides = names.filter(({ at, length }) => /^(?:ने|को|से)$/u.test(words[at + length] ?? ''));
  return [...new Set(sides.map(({ at, length }) => words.slice(at, at + length).join(' ')))];
}

/** "मोती बाग मैदान में खेले गए इस मैच में बड़ौदा ने असम को हराया": the match that a first sentence tells of; null where it tells none. */
export function matchInLead(text: string): Contest | null {
  const lead = text.match(LEAD)?.[0].replace(/[।.,\n]/gu, '') ?? '';
  const [told, place, contest] = lead.match(PLAYED) ?? [];
  if (told === undefined || !AGAINST.test(lead)) return null;
  const [a, b, ...more] = sidesIn(lead.slice(told.length).split(' '));
  if (a === undefined || b === undefined || more.length > 0) return null;
  const other = text.search(OTHER);
  const until = other < 0 ? text.length : other;
  return {
    text: `${place} ${a} और ${b} के बीच खेले गए ${contest} में`,
    names: [...a.split(' '), ...b.split(' ')].map(fold),
    label: null,
    isOf: ({ claim }) => claim.spans.every(({ end }) => end <= until) && !BEFORE.test(claim.text),
  };
}
