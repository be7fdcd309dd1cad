import { foldedSet } from '../../../text/folded-words.ts';
import { cutSoft } from '../chunk/noun-groups.ts';
import type { NounGroup, VerbGroup } from '../chunk/types.ts';
import { lookUpConjunct } from '../lexicon/conjuncts.ts';
import type { NounClass } from '../lexicon/types.ts';
import { isErgative, isReporting } from '../lexicon/verb-forms.ts';
import { agrees } from './agreement.ts';
import { inTwo, type Nominal, type Phrase } from './phrases.ts';
import { cutsBefore } from './run-in.ts';

/** Classes of what something is done to; of places, bodies and people a noun behind is most often told: "जिला अस्पताल", "पुलिस थाने". */
const THINGS: ReadonlySet<NounClass | undefined> = new Set<NounClass | undefined>([
  'document',
  'artefact',
  'vehicle',
  'weapon',
  'animal',
  'substance',
  'food',
  'plant',
]);

/** The same of other classes. */
const DONE_TO = foldedSet('शव पानी बजट याचिका अर्जी अधिसूचना सामान सामग्री किडनी लीवर हृदय शतक अर्धशतक रकम नकदी');

/** What a thing before them says the kind of: "बस अड्डे", "फसल मंडी", "दवा दुकान", "कागज कारखाने". */
const OF_KIND = foldedSet(
  'अड्डा अड्डे केंद्र केंद्रों स्थल कक्ष हॉल घर घरों स्टेशन स्टेशनों मार्ग विभाग कार्यालय कार्य व्यवस्था क्षेत्र परिसर बाजार बाजारों मंडी मंडियों दुकान दुकानों फैक्ट्री फैक्टरी कारखाने कारखाना उद्योग भंडार गोदाम गोदामों संयंत्र प्लांट टैंक टंकी पाइप पंप लाइन सेवा सेवाओं विक्रेता विक्रेताओं चालक चालकों मालिक मालिकों कांड मामले मामलों घोटाले घोटाला चोरी तस्करी तस्करों विवाद संकट परीक्षण जांच पार्क स्टैंड शेड फार्म खेत खेतों बाग मेले मेला प्रदर्शनी कंपनी कंपनियों निर्माण उत्पादन कीमत कीमतों दाम दामों दर दरों मूल्य आपूर्ति वितरण खरीद बिक्री भुगतान रखरखाव यात्रा दुर्घटना हादसे रैली सवार सवारों के की का',
);

/** Whether a clause tells of something done to a thing, and by whom, without the thing in sight. */
function lacksObject(phrases: readonly Phrase[], verb: VerbGroup): boolean {
  const { root, conjunct, perfective, passive } = verb;
  if (!perfective || passive || !isErgative(root) || isReporting(root)) return false;
  if (conjunct && lookUpConjunct(conjunct.key)?.kind !== 'adjective') return false;
  const nominals = phrases.filter((phrase): phrase is Nominal => phrase.kind === 'nominal');
  return (
    nominals.some(({ tag }) => tag === 'ergative') &&
    !phrases.some((phrase) => phrase.kind === 'embedded' && phrase.verb.shape === 'conjunctive') &&
    !nominals.some(({ tag }) => tag === 'direct' || tag === 'dative' || tag === 'genitive')
  );
}

function isThing({ head, words }: NounGroup): boolean {
  if (head.pos !== 'noun' || head.name || head.value || head !== words.at(-1)) return false;
  return THINGS.has(head.noun?.[0]?.class) || DONE_TO.has(head.key);
}

const OBLIQUE = /^(?:locative|superessive|instrumental|purpose|after|before|during|place)$/u;

/** The object and what is left of a marked phrase that it has run into; null where it holds none. `fits`: of a thing so told. */
function split(phrase: Phrase, fits: (thing: NounGroup) => boolean): [Nominal, Nominal] | null {
  if (phrase.kind !== 'nominal' || phrase.participle || !OBLIQUE.test(phrase.tag)) return null;
  const { words } = phrase.group;
  const cut = cutsBefore(phrase.group).findLast((at) => {
    if (OF_KIND.has(words[at]?.key ?? '')) return false;
    const [left, right] = cutSoft(phrase.group, at);
    return isThing(left) && fits(left) && right.head.value === undefined;
  });
  if (cut === undefined) return null;
  return inTwo(cutSoft(phrase.group, cut));
}

/** "पुलिस ने शव | कब्जे में लेकर जांच की": the same of what whoever acts did first. */
function withObject(phrase: Phrase, phrases: readonly Phrase[]): Phrase {
  if (phrase.kind !== 'embedded' || phrase.verb.shape !== 'conjunctive' || phrase.verb.conjunct)
    return phrase;
  const acts = phrases.some((other) => other.kind === 'nominal' && other.tag === 'ergative');
  const [only, ...more] = phrase.phrases;
  if (!acts || !only || more.length > 0 || !isErgative(phrase.verb.root)) return phrase;
  const found = split(only, () => true);
  return found ? { ...phrase, phrases: found } : phrase;
}

/**
 * "बजट | संसद में पेश किया", "शव | कब्जे में लिया": beside whoever acts with ने, and with no other object, a thing that has
 * run into the marked phrase behind it is what was done something to. The phrases as they are where more than one may be.
 */
export function releaseObject(phrases: readonly Phrase[], verb: VerbGroup | undefined): readonly Phrase[] {
  if (!verb) return phrases;
  if (!lacksObject(phrases, verb)) return phrases.map((phrase) => withObject(phrase, phrases));
  const found = phrases.map((phrase) => split(phrase, (thing) => agrees(thing, verb)));
  const at = found.findIndex((one) => one !== null);
  if (at < 0 || found.filter(Boolean).length > 1) return phrases;
  return [...phrases.slice(0, at), ...(found[at] as [Nominal, Nominal]), ...phrases.slice(at + 1)];
}
