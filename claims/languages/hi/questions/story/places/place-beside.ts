import type { Reading } from '../../../../../model.ts';
import { withSentenceBefore } from '../../../../../text/around.ts';
import { placesInLine } from '../../../draft/setting/mentions.ts';
import { OF_NATION } from './home.ts';

/** A place within a state, by its noun alone: what is told of it is not told of the state. */
const WITHIN =
  /(?:^|[ ,])(?:शहर|नगर|जिल[ेा]|जनपद|कस्ब[ेा]|गांव|गाँव|तहसील|प्रखंड|ब्लॉक|मोहल्ल[ेा]|कॉलोनी|अस्पताल|मेडिकल कॉलेज|जेल|सेंटर|केंद्र)(?: (?:में|के|की|का|को|से|पर))?(?=[ ,।])/u;
/** What stands behind the name of a place where something is set in it or told of it. */
const SET = /^(?:में|के|की|का|भर|भी)$/u;

/** Of the whole country or the world, or of several parts of it: no place beside it is its own. */
const WIDER =
  /(?:^| )(?:देश|राज्य|प्रदेश|सूबे|प्रदेशभर|राज्यभर|दुनिया|विश्व|राज्यों|प्रदेशों|जिलों|देशों|देशभर|दुनियाभर|विश्वभर|वैश्विक)(?= )/u;

/** Where a claim that names no place is set, by what stands before it. */
export interface PlaceBeside {
  /** The one place that its sentence, else the one before, is set in; undefined where there are none or several. */
  readonly name: string | undefined;
  /** Whether it may be of a part of the state that its story is set in. */
  readonly isWithin: boolean;
}

/** The place beside a claim. `text` is the article. */
export function placeBeside({ claim }: Reading, text: string): PlaceBeside {
  const [span] = claim.spans;
  if (!span || WIDER.test(claim.text)) return { name: undefined, isWithin: false };
  const whole = withSentenceBefore(text, span);
  const at = whole.indexOf(span.exact);
  const before = at < 0 ? whole : whole.slice(0, at);
  const cut = before.search(/[।?!](?=[^।?!]*$)/u);
  const own = cut < 0 ? before : before.slice(cut + 1);
  const parts = cut < 0 ? [own] : [own, before.slice(0, cut)];
  for (const part of parts) {
    const names = new Set(placesInLine(part).map(({ name }) => name));
    if (names.size > 1) return { name: undefined, isWithin: true };
    const [place] = placesInLine(part);
    if (place)
      return SET.test(place.after)
        ? { name: place.name, isWithin: true }
        : { name: undefined, isWithin: true };
    if (OF_NATION.test(` ${part} `) || /देश ?भर/u.test(part)) return { name: 'भारत', isWithin: true };
    if (WITHIN.test(part)) return { name: undefined, isWithin: true };
  }
  return { name: undefined, isWithin: WITHIN.test(claim.text) };
}
