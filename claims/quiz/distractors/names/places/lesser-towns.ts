import { byRef, type CatalogueEntry, entries } from '../../../../catalogue/lookup.ts';
import { once } from '../../../../once.ts';
import { shuffled } from '../../../random.ts';
import type { Surroundings } from '../../../types.ts';
import { stateOf } from '../people/politicians.ts';

/** The category of towns and quarters that papers name without saying where they are. */
export const TOWNS = 'town.in';

/** Names of that list that are of a stretch of land, a park or a pass: what lies in them is no town beside them. Own list. */
const AREAS: ReadonlySet<string> = new Set(
  'अबूझमाड़ बैलाडीला दरभा सुंदरबन डुआर्स चिल्का हीराकुंड सिमलीपाल नियमगिरि कूर्ग गलवान पैंगोंग देपसांग सियाचिन डेमचोक नुब्रा चंपारण पारसनाथ कॉर्बेट गढ़वाल कुमाऊं स्पीति रोहतांग वाघा रणथंभौर सांभर मेवाड़ मारवाड़ शेखावाटी जोजिला कूनो कान्हा बांधवगढ़ मालवा बुंदेलखंड बघेलखंड निमाड़ विदर्भ मराठवाड़ा कोंकण सौराष्ट्र साबरमती काजीरंगा अराकू पोलावरम बृहन्मुंबई राजघाट अक्षरधाम रामजन्मभूमि चारमीनार तिहाड़ राजपथ दिल्ली-एनसीआर'.split(
    ' ',
  ),
);
/** "बराक घाटी", "गिर वन": the same by their last word. */
const ENDS_AS_AREA =
  / (?:घाटी|वन|उद्यान|बीच|बांध|झील|गुफा|पंजाल|ला|मैदान|किला|गेट|पथ|मंतर|जेल|कर|बॉर्डर|घाट|हिल्स|चौक|सेंट्रल|सागर|देवी)$/u;

const isArea = ({ hi }: CatalogueEntry) => AREAS.has(hi) || ENDS_AS_AREA.test(hi);

/** The towns of each state, by its ref. */
const townsOf = once(() =>
  Map.groupBy(
    entries().filter((entry) => entry.category === TOWNS && entry.in !== undefined && !isArea(entry)),
    ({ in: state }) => state,
  ),
);

/** What falls or is felt in many towns at once, and no figure of it. */
const SPREADS =
  /(?:^| )(?:बारिश|वर्षा|बरसात|बर्फबारी|हिमपात|ओले|ओलावृष्टि|आंधी|तूफान|भूकंप|झटके|झटकों|कोहरा|शीतलहर|लू|बिजली|बाढ़)(?= |\?)/u;
const FIGURE = /\p{Nd}[.,]\p{Nd}/u;

/**
 * Towns of the state that a town of the list lies in, in an order that the stream decides. Empty for an area, for one of
 * another state than that of the story, and for what may have been so in any town.
 */
export function townsBeside(
  ref: string,
  stem: string,
  { next, readings }: Surroundings,
): readonly CatalogueEntry[] {
  const own = byRef(ref);
  if (own === undefined || isArea(own) || stateOf(readings) !== own.in) return [];
  if (SPREADS.test(stem) && !FIGURE.test(stem)) return [];
  const beside = townsOf().get(own.in) ?? [];
  // "लाजपत नगर" stands beside "करोल बाग", and a name of one word beside its like.
  const isLong = own.hi.includes(' ');
  return shuffled(
    beside.filter((entry) => entry.ref !== ref && (isLong || !entry.hi.includes(' '))),
    next,
  );
}
