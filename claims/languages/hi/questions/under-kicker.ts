import { hasYear } from '../../../text/years.ts';

/** "पटना में आग", "पटना के पास हादसा", "पटना – बस पलटी": where a kicker says that it was. */
const PLACE = /^([^:,–]{2,60}?) (?:में|पर|के पास|–) /u;

/** What hangs on a place without its marker: "पटना में | हुए हादसे में". */
const TIED =
  /^(?:हुए|हुई|हुआ|हुये|आए|आई|आया|आये|लगी|लगे|लगा|पड़ी|पड़े|गिर|चली|चले|उठ|जारी|फैल|फट|मच|मौजूद|सक्रिय|रहने|बने|बनी|तैनात|और|व|एवं|तथा|भी|ही|से)/u;

/** The place with its marker where a sentence begins with it. */
function atFront(stem: string, place: string): string {
  for (const marker of ['में स्थित ', 'पर स्थित ', 'में ', 'पर ']) {
    const front = `${place} ${marker}`;
    if (stem.startsWith(front)) return front;
  }
  return '';
}

/** "हुए हादसे में": what any mishap is called, tied to its place. */
const TIED_MISHAP = /^(?:हुए|हुई) (?=(?:हादसे|घटना|दुर्घटना) (?:में|से|के बाद|के दौरान) )/u;

/** "इस बार", "अभी": this time, which the day in a kicker says; "अभी तक" counts, and what is set against the last time keeps both. */
const THIS_TIME = /(?:^|(?<= ))(?:इस बार|अभी) (?!(?:भी|तक|ही|तो|की|के|का|से)(?: |\?))/u;
const OTHER_TIME = /(?:^| )(?:पिछल[ीेा]|गत|बीत[ीे]|पहले|तब)(?= |,)/u;

function withoutThisTime(kicker: string, stem: string): string {
  return hasYear(kicker) && !OTHER_TIME.test(stem) ? stem.replace(THIS_TIME, '') : stem;
}

/** "भारत बनाम श्रीलंका", "भारत–श्रीलंका मुकाबला": the two sides of a match before a stem. */
const SIDES =
  /(?:^|, )([^\s:,–]{2,20}(?: [^\s:,–]{2,12})?)(?: बनाम |–)([^\s:,–]{2,20}(?: [^\s:,–]{2,12})??) (?:पहल|दूसर|तीसर|चौथ|पांचव|मैच|मुकाबल|मुक\u093cाबल|वनडे|टेस्ट|टी20|फाइनल|सेमीफाइनल|–|\()/u;
/** The match by both of its sides, before all else. */
const MATCH_OF = /^(\S+(?: \S+)?) और (\S+(?: \S+)?) के बीच (?:(?:मैच|मुकाबले|मुक\u093cाबले) में )(?:जवाब में )?/u;

/** "X पर हुए हादसे पर शोक", inside a stem whose kicker is of X: "हादसे पर शोक". */
function withoutMishapOf(place: string, stem: string): string {
  for (const marker of [' में हुए ', ' पर हुए ', ' में हुई ', ' पर हुई ']) {
    const tie = `${place}${marker}`;
    const at = stem.indexOf(tie);
    if (at > 0 && /^(?:हादसे|घटना|दुर्घटना|हमले|धमाके|विस्फोट)(?= )/u.test(stem.slice(at + tie.length)))
      return `${stem.slice(0, at)}${stem.slice(at + tie.length)}`;
  }
  return stem;
}

/** What a stem says of the match, where its kicker has said both sides. */
function matchSaid(kicker: string, stem: string): string {
  const [, one, other] = SIDES.exec(`${kicker} (`) ?? [];
  const [said = '', a, b] = MATCH_OF.exec(stem) ?? [];
  const isSame = (one === a && other === b) || (one === b && other === a);
  return isSame ? said : '';
}

/**
 * A stem without the place that its kicker has just said: "गया जिले में आग: गया जिले में कितने लोग झुलस गए" → "कितने लोग झुलस
 * गए". Behind "के अनुसार, " as well as at its start.
 */
export function underKicker(kicker: string, whole: string): string {
  const stem = withoutThisTime(kicker, whole);
  const place = PLACE.exec(`${kicker} `)?.[1];
  const source = stem.lastIndexOf(' के अनुसार, ');
  const start = source < 0 ? 0 : source + ' के अनुसार, '.length;
  const match = matchSaid(kicker, stem.slice(start));
  if (match !== '') return `${stem.slice(0, start)}${stem.slice(start + match.length)}`;
  if (place === undefined) return stem;
  const told = withoutMishapOf(place, stem.slice(start));
  const rest = told.slice(atFront(told, place).length);
  if (rest === told) return `${stem.slice(0, start)}${told}`;
  const own = rest.replace(TIED_MISHAP, '');
  return TIED.test(own) ? `${stem.slice(0, start)}${told}` : `${stem.slice(0, start)}${own}`;
}
