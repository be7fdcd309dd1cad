import type { Claim } from '../../../../model.ts';
import { withSentenceBefore } from '../../../../text/around.ts';
import { anyOf } from './matter-kind.ts';

/** One innings of a match: what is told of it is no figure of the match. */
const INNINGS = /(?:^|[ \n])(?:पहली|दूसरी|तीसरी|चौथी) पारी(?= )/u;
const FIGURE = anyOf('रन|रनों|विकेट|विकेटों|शतक|अर्धशतक|ओवर|सिमट|सिमटी');

interface Told {
  readonly claim: Pick<Claim, 'text' | 'spans'>;
}

/** "97 रन देकर छह विकेट": whether a claim leaves out of which innings its figure is, which its sentence or the one before names. */
export function losesInnings({ claim: { text, spans } }: Told, article: string): boolean {
  const [span] = spans;
  if (!span || !FIGURE.test(text) || INNINGS.test(text) || / (?:मैच|मुकाबले) में /u.test(text)) return false;
  return INNINGS.test(withSentenceBefore(article, span));
}
