import { foldedSet } from '../../../../../text/folded-words.ts';

/** Goods that a page of prices tells of beside each other, by the words of a line. */
const GOODS = foldedSet(
  'सोना सोने चांदी प्लैटिनम तांबा गेहूं धान चावल बासमती सोयाबीन लहसुन प्याज आलू टमाटर चना सरसों मक्का बाजरा ज्वार मूंग उड़द अरहर तुअर मसूर मूंगफली कपास गुड़ जीरा धनिया हल्दी मिर्च अदरक सेब पेट्रोल डीजल एलपीजी सीएनजी',
);
const MARKS = /[\s,;:।?!“”‘’'"()–-]+/u;

/** Gold stands in two forms. */
const asOne = (word: string) => (word === 'सोने' ? 'सोना' : word);

const goodsIn = (text: string): readonly string[] =>
  text
    .split(MARKS)
    .filter((word) => GOODS.has(word))
    .map(asOne);

/**
 * "सोयाबीन की आवक घटी" before "लहसुन के भाव …": tells whether a line is of other goods than a claim, where it tells of any; under a
 * headline of several goods, also where the sentence before, `around`, tells of others, or of none and the line is not of the first of them.
 */
export function otherGoodsIn(headline: string): (line: string, text: string, around: string) => boolean {
  const [first = ''] = goodsIn(headline);
  const isOfSeveral = new Set(goodsIn(headline)).size > 1;
  return (line, text, around) => {
    const told = goodsIn(line);
    if (told.length === 0) return false;
    const own = goodsIn(text);
    if (own.length > 0) return own.every((one) => !told.includes(one));
    const near = goodsIn(around);
    const meant = near.length > 0 ? near : [first];
    return isOfSeveral && meant.every((one) => !told.includes(one));
  };
}
