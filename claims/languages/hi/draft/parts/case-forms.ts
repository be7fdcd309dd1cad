import type { NounGroup } from '../../chunk/types.ts';
import { countsMany } from '../../clause/run-in.ts';
import { isGenitiveMarker, type NounReading, type Word } from '../../tag/word.ts';

/** How a noun phrase reads in another case: as it stands, with its last word changed, or not known. */
export type CaseForm = { readonly kind: 'same' } | { readonly kind: 'last'; readonly text: string } | null;

/** Determiners that are the same in every case. */
const UNCHANGED =
  /^(?:कुल|सभी|कई|अनेक|प्रत्येक|हर|एक|कुछ|तमाम|अधिकांश|ज्यादातर|अधिकतर|सैकडों|हजारों|लाखों|करोडों|दर्जनों)$/u;

function isUnmarked(words: readonly Word[]): boolean {
  return words.every(
    (word) =>
      !(word.pos === 'adjective' && /(ा|े)$/u.test(word.key)) &&
      !(word.pos === 'postposition' && /^(का|के)$/u.test(word.key)) &&
      !(word.pos === 'pronoun' && /(का|के|ना|ने|रा|रे)$/u.test(word.key)) &&
      (word.pos !== 'determiner' || UNCHANGED.test(word.key)),
  );
}

function directPlural(reading: NounReading): string | null {
  if (reading.gender === 'm')
    return /ा$/u.test(reading.lemma) ? `${reading.lemma.slice(0, -1)}े` : reading.lemma;
  if (/ी$/u.test(reading.lemma)) return `${reading.lemma.slice(0, -1)}ियां`;
  return /[ािूो]$/u.test(reading.lemma) ? null : `${reading.lemma}ें`;
}

/** "12 यात्री" → "यात्रियों", "48 लोग" → "लोगों", "पांच नेता" → "नेताओं". */
function obliquePlural({ lemma, gender }: NounReading, shown: string): string | null {
  if (/ा$/u.test(lemma)) return gender === 'f' || shown === lemma ? `${lemma}ओं` : `${lemma.slice(0, -1)}ों`;
  if (/[िी]$/u.test(lemma)) return `${lemma.slice(0, -1)}ियों`;
  if (/[ुू]$/u.test(lemma)) return `${lemma.slice(0, -1)}ुओं`;
  return /[क-ह]\u093c?$/u.test(lemma) ? `${lemma}ों` : null;
}

/** "बिल्लियां" → "बिल्लियों", "बसें" → "बसों", "महिलाएं" → "महिलाओं": several, in a form that shows it. */
function obliqueOfFeminine({ noun, text }: Word): string | null {
  if (!noun?.length || !noun.every(({ number, gender }) => number === 'pl' && gender === 'f')) return null;
  if (/िया[ंँ]$/u.test(text)) return `${text.slice(0, -2)}ों`;
  if (/ए[ंँ]$/u.test(text)) return `${text.slice(0, -2)}ओं`;
  return /[क-ह]\u093c?ें$/u.test(text) ? `${text.slice(0, -2)}ों` : null;
}

/** Whether a number says that the head noun is plural, whatever its form shows. */
function isSeveral(words: readonly Word[]): boolean {
  return words.some(countsMany);
}

/** What decides how a phrase bends. */
type Bending = Pick<NounGroup, 'words' | 'head' | 'tag'>;

/**
 * The form of a phrase in the direct or oblique case. Only the last word may change, and only where nothing
 * before it has to: "लोगों" → "लोग", "पुलिस" stays.
 */
export function caseForm(group: Bending, wanted: 'direct' | 'oblique'): CaseForm {
  const form = formOf(group, wanted);
  // "छात्र-छात्राएं": the form would be that of the second alone.
  const halved = form?.kind === 'last' && group.head.text.includes('-') && !form.text.includes('-');
  return halved ? null : form;
}

function formOf(group: Bending, wanted: 'direct' | 'oblique'): CaseForm {
  const { head, words } = group;
  if (head.name) return isUnmarked(words.slice(0, words.indexOf(head))) ? { kind: 'same' } : null;
  if (words.some((word) => word.pos === 'coordinator')) return null;
  // "साढ़े चार करोड़ रुपये में": an amount stays as it is.
  if (head.value?.fact.type === 'quantity' && head.value.fact.unit && isUnmarked(words))
    return { kind: 'same' };
  const own = words.slice(words.findLastIndex(isGenitiveMarker) + 1);
  const several = isSeveral(own);
  const readings = (head.noun ?? []).filter(({ number }) => !several || number === 'pl');
  // Of "12 यात्री" the form is that of one.
  const plural = [...readings, ...(head.noun ?? []).filter(({ gender }) => gender === 'm')].find(
    (reading) => reading.case === 'direct',
  );
  const feminine = wanted === 'oblique' && group.tag === 'direct' ? obliqueOfFeminine(head) : null;
  if (feminine)
    return head === words.at(-1) && isUnmarked(words.slice(0, -1)) ? { kind: 'last', text: feminine } : null;
  if (wanted === 'oblique' && several && plural && group.tag === 'direct') {
    const text =
      head === words.at(-1) && isUnmarked(own.slice(0, -1)) && !words.some(({ key }) => key === 'का')
        ? obliquePlural(plural, head.text)
        : null;
    return text ? { kind: 'last', text } : null;
  }
  const current = readings.filter((reading) => reading.case !== wanted);
  const both = readings.filter((reading) => reading.case === wanted);
  if (both.some((reading) => current.some(({ number }) => number === reading.number)) && isUnmarked(words))
    return { kind: 'same' };
  const oblique = readings.find((reading) => reading.case === 'oblique');
  if (wanted === 'oblique' || !oblique || head !== words.at(-1) || !isUnmarked(words.slice(0, -1)))
    return null;
  // "नेताओं" of नेता: the noun does not bend.
  const isFixed = oblique.number === 'sg' || /ाओं$/u.test(head.text);
  const text = isFixed ? oblique.lemma : directPlural(oblique);
  return text ? { kind: 'last', text } : null;
}

/** "किसान" of several, before a marker: "किसानों"; null where more than the last word would change. */
export function pluralBeforeNe({ head, words }: Pick<Bending, 'words' | 'head'>): CaseForm {
  const reading = head.noun?.find(({ gender, case: form }) => gender === 'm' && form === 'direct');
  if (!reading || head !== words.at(-1) || !isUnmarked(words.slice(0, -1))) return null;
  const text = obliquePlural(reading, head.text);
  return text ? { kind: 'last', text } : null;
}

/** The oblique singular of one bare masculine noun in -ा: "धमाका" → "धमाके". */
export function obliqueSingular({ head, words }: NounGroup): CaseForm {
  const reading = head.noun?.[0];
  if (words.length > 1 || reading?.gender !== 'm' || reading.number !== 'sg') return null;
  return /[क-ह]\u093c?ा$/u.test(head.text) ? { kind: 'last', text: `${head.text.slice(0, -1)}े` } : null;
}
