import { matchName } from '../../../../catalogue/lookup.ts';
import { fold } from '../../../../text/fold.ts';

/** `X के अनुसार, X ने …`: whoever is named as the source does what the source tells. */
function namesSourceTwice(stem: string): boolean {
  const end = stem.indexOf(' के अनुसार, ');
  if (end < 0) return false;
  const last = stem.slice(0, end).split(' ').slice(-2).join(' ');
  return last.includes(' ') && stem.slice(end + 1).includes(last);
}

/** "अस्पताल में अस्पताल में": a phrase of two or three words that stands twice in a row. */
function repeatsPhrase(stem: string): boolean {
  const words = stem.split(' ');
  return words.some((word, i) =>
    [2, 3].some(
      (length) =>
        words[i + length] === word &&
        words.slice(i, i + length).join(' ') === words.slice(i + length, i + 2 * length).join(' '),
    ),
  );
}

/** "लोगों ने दुबई की": what was done there is lost. */
function losesDeed(stem: string): boolean {
  const words = stem.replace(/\?$/u, '').split(' ');
  return words.at(-1) === 'की' && matchName([fold(words.at(-2) ?? '')], 0, 'hi') !== null;
}

/** "सुबह कितने बजे खिली धूप ने दोपहर में": the hour is of one part of the day, what it brought of another. */
const TWO_PARTS_OF_DAY =
  /(?:^| )(?:तड\u093cके|सुबह|दोपहर|शाम|रात) (?:करीब |लगभग )?कितने बजे (?:[^\s,?]{1,15} ){1,4}(?:सुबह|दोपहर|शाम|रात) में(?= )/u;

/** "पहले चरण में … किस चरण में": the ordinal beside the one that is asked for gives it away. */
function tellsOrdinal(stem: string): boolean {
  const noun = stem.match(/(?:^| )किस ([^\s?]{2,15})(?= |\?)/u)?.[1];
  return noun !== undefined && ['पहले', 'दूसरे', 'तीसरे'].some((ordinal) => stem.includes(`${ordinal} ${noun} `));
}

/** Whether a stem says a thing twice, lost its deed, or tells what it asks for. */
export function slips(stem: string): boolean {
  return (
    namesSourceTwice(stem) ||
    repeatsPhrase(stem) ||
    losesDeed(stem) ||
    tellsOrdinal(stem) ||
    TWO_PARTS_OF_DAY.test(stem)
  );
}
