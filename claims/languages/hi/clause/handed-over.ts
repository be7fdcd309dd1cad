import { foldedSet } from '../../../text/folded-words.ts';
import { cutSoft } from '../chunk/noun-groups.ts';
import type { NounGroup, VerbGroup } from '../chunk/types.ts';
import type { NounClass } from '../lexicon/types.ts';
import { canAct } from './actors.ts';
import { agrees } from './agreement.ts';
import { inTwo, type Phrase } from './phrases.ts';
import { cutsBefore } from './run-in.ts';

/** Verbs by which something goes from one to another. */
const HANDS = /^(?:दे|सौंप|भेज|थमा|लौटा|दिखा|सुना)$/u;

/** Classes of what is handed over. */
const THINGS: ReadonlySet<NounClass | undefined> = new Set<NounClass | undefined>(['document', 'money']);

/** What else is handed over, of classes that most often are not. */
const HANDED = foldedSet(
  'मामला मामले केस जांच जिम्मेदारी जिम्मा कमान सत्ता पद प्रभार इस्तीफा इस्तीफे त्यागपत्र शव ट्रॉफी पुरस्कार पदक खिताब सम्मान टिकट मुआवजा मुआवजे राहत सहायता नोटिस प्रस्ताव तोहफा तोहफे उपहार चाबी जमीन ठेका बंधक कस्टडी दस्तावेज',
);

/** Whose work is with the thing before them: "जांच अधिकारी", "पत्र लेखक", "राहत आयुक्त", "पुरस्कार विजेता". */
const OF_ITS_WORK = foldedSet(
  'अधिकारी अधिकारियों आयुक्त अफसर एजेंसी एजेंसियों टीम टीमों दल समिति आयोग शाखा विभाग कर्मी कर्मियों कर्मचारी कर्मचारियों निरीक्षक लेखक लेखकों विजेता विजेताओं धारक धारकों वितरक संचालक मालिक मालिकों प्रभारी कंपनी प्राधिकरण निदेशालय ब्यूरो कोष मंत्री सचिव संस्था संगठन केंद्र सूचना',
);

function isHanded({ head, words }: NounGroup): boolean {
  const fact = head.value?.fact;
  if (fact) return fact.type === 'quantity' && fact.dimension === 'money';
  if (head.pos !== 'noun' || head.name || head !== words.at(-1)) return false;
  return THINGS.has(head.noun?.[0]?.class) || HANDED.has(head.key);
}

/** "रिपोर्ट | मुख्यमंत्री को सौंपी", "शव | परिजनों को दिए गए": what is handed over has run into whom it is handed to. */
export function splitHanded(phrase: Phrase, verb: VerbGroup): Phrase[] | null {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'dative' || phrase.participle) return null;
  if (!HANDS.test(verb.root) || verb.conjunct) return null;
  const cut = cutsBefore(phrase.group).findLast((at) => {
    const [left, right] = cutSoft(phrase.group, at);
    return (
      isHanded(left) && agrees(left, verb) && canAct(right) && !OF_ITS_WORK.has(right.words[0]?.key ?? '')
    );
  });
  if (cut === undefined) return null;
  return inTwo(cutSoft(phrase.group, cut));
}
