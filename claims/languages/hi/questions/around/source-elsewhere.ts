import type { Reading } from '../../../../model.ts';
import { sentenceAround } from '../../../../text/around.ts';
import { placesInLine } from '../../draft/setting/mentions.ts';

/** "बुलाकान प्रांत के", "सोनपुर शहर में": a place by its noun, that no list need have. */
const UNLISTED =
  /(?:^|\s)([^\s,।]{3,20}) (?:प्रांत|जिले|ज़िले|शहर|गांव|कस्बे|काउंटी|तहसील|प्रखंड) (?:के|की|में|स्थित)(?=\s)/gu;

/**
 * "प्रवक्ता के अनुसार विमान सोनपुर में गिरा। पांच लोग मारे गए", set in "पटना में हुए हादसे में" by the lead: whether whoever tells a
 * claim put it elsewhere than the story does for them. `text` is the article.
 */
export function isToldElsewhere({ claim }: Reading, text: string): boolean {
  const source = claim.attribution?.span;
  if (!source || !claim.insertions.some(({ rule }) => rule === 'scene')) return false;
  const own = sentenceAround(text, source).replace(text.slice(source.start, source.end), ' ');
  const places = [
    ...placesInLine(own).map(({ name }) => name),
    ...[...own.matchAll(UNLISTED)].map(([, name = '']) => name),
  ].filter((name) => !claim.attribution?.source.includes(name));
  return places.length > 0 && places.every((name) => !claim.text.includes(name));
}
