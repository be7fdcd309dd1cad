import { fold } from '../../../text/fold.ts';
import { PhraseIndex } from '../../../text/phrase-index.ts';

export type AdverbKind = 'sentence' | 'time' | 'frequency' | 'manner' | 'degree' | 'place' | 'certainty';

export interface AdverbGroup {
  readonly id: string;
  readonly kind: AdverbKind;
  readonly words: string;
}

/** Adverbs of one word, each in one group. `sentence` ones say nothing of the event and are left out of a claim. */
export const ADVERBS: readonly AdverbGroup[] = [
  {
    id: 'adverb.sentence',
    kind: 'sentence',
    words:
      'इसीलिए जोकि हां जी दरअसल दरअस्ल बहरहाल आखिरकार अंततः अंतत अंततोगत्वा वस्तुतः वस्तुत खैर बेशक गौरतलब लिहाजा अतएव तथापि बल्कि हालांकि अलबत्ता',
  },
  {
    // Inside a clause they tie what stands behind them to what stands before.
    id: 'adverb.gloss',
    kind: 'manner',
    words: 'मसलन यानी यानि अर्थात',
  },
  {
    id: 'adverb.time.now',
    kind: 'time',
    words: 'अब अभी फिलहाल फिर तब तभी अभी-अभी आजकल आज कल परसों हाल-फिलहाल',
  },
  {
    id: 'adverb.time.soon',
    kind: 'time',
    words:
      'अबतक अब-तक तबतक जबतक कबतक तड़के तुरंत फौरन तत्काल झटपट फटाफट आनन-फानन जल्द जल्दी शीघ्र शीघ्रातिशीघ्र तत्क्षण तत्पश्चात तदुपरांत पहले बाद एकाएक अचानक यकायक सहसा अकस्मात',
  },
  {
    id: 'adverb.frequency',
    kind: 'frequency',
    words:
      'अक्सर अकसर प्रायः प्राय कभी कभी-कभी कभी-कभार यदा-कदा हमेशा सदैव सदा निरंतर लगातार अनवरत दोबारा दुबारा तिबारा पुनः पुन बार-बार बारंबार बारी-बारी रोज रोजाना प्रतिदिन नित्य प्रतिवर्ष प्रतिमाह सालाना आए-दिन दिन-रात रात-दिन रातोंरात रात-भर दिनभर दिन-भर रातभर सालभर वर्षभर महीनेभर',
  },
  {
    id: 'adverb.manner',
    kind: 'manner',
    words:
      'धीरे धीरे-धीरे आहिस्ता चुपचाप चुपके जमकर खुलकर डटकर मिलकर मिलजुलकर बढ़-चढ़कर कसकर सरेआम खुलेआम सरेराह हाथोंहाथ हाथों-हाथ आमने-सामने साथ-साथ अलग-अलग एक-साथ एकसाथ जबरन जबरदस्ती बलपूर्वक सफलतापूर्वक शांतिपूर्वक विस्तारपूर्वक ध्यानपूर्वक सावधानीपूर्वक आदरपूर्वक सम्मानपूर्वक हर्षोल्लासपूर्वक विधिपूर्वक दृढ़तापूर्वक विधिवत यथावत यथाशीघ्र यथासंभव स्वतः स्वत स्वयमेव अकेले परस्पर एकजुट बेधड़क बेखौफ निर्ममतापूर्वक बेवजह अकारण नाहक खामखा जान-बूझकर जानबूझकर अनजाने सीधे उल्टे पैदल मुफ्त निशुल्क निःशुल्क दनादन ताबड़तोड़ सिलसिलेवार क्रमशः क्रमश बमुश्किल येन-केन-प्रकारेण हूबहू सहर्ष सपरिवार सकुशल वापस वैसे ऐसे यूं यों संग मिलजुल हाथोहाथ अंधाधुंध बेरहमी-से आखिर आखिरश लगभग-लगभग जैसे-जैसे वैसे-वैसे बेहिसाब बेशुमार सरपट दबे-पांव बगैर बिना',
  },
  {
    id: 'adverb.degree',
    kind: 'degree',
    words:
      'काफी बहुत बेहद अत्यंत अत्यधिक अति निहायत खूब थोड़ा जरा बिल्कुल बिलकुल एकदम पूर्णतः पूर्णत पूर्णतया अंशतः सर्वथा सबसे सर्वाधिक अपेक्षाकृत कमोबेश तनिक बेतहाशा खासा कतई हरगिज विशेषकर विशेषतः विशेषत खासकर खासतौर मुख्यतः मुख्यत प्रमुखतः अधिकतर आमतौर सामान्यतः सामान्यत मूलतः मूलत महज न्यूनाधिक',
  },
  {
    id: 'adverb.place',
    kind: 'place',
    words:
      'यहां वहां जहां-तहां इधर उधर इधर-उधर आगे पीछे ऊपर नीचे बाहर अंदर भीतर पास दूर निकट नजदीक सामने दाएं बाएं दूर-दूर आसपास आस-पास आर-पार इर्द-गिर्द घर-घर जगह-जगह गांव-गांव अन्यत्र सर्वत्र यत्र-तत्र कहीं यहीं वहीं',
  },
  {
    id: 'adverb.certainty',
    kind: 'certainty',
    words:
      'शायद कदाचित संभवतः संभवत संभवतया जरूर अवश्य सचमुच वाकई निस्संदेह निःसंदेह यकीनन दरहकीकत हकीकतन प्रत्यक्षतः जाहिरन अनुमानतः मानो',
  },
  {
    id: 'adverb.rest',
    kind: 'manner',
    words:
      'दिन-प्रतिदिन आदि इत्यादि वगैरह भर साथ दौरान अंतर्गत बाबत बारे बजाय बावजूद मुताबिक अनुसार औसतन असमय भरसक एकबारगी बखूबी सहजतापूर्वक बेझिझक धड़ल्ले सरासर बदस्तूर यत्रतत्र अनायास सानंद विधिवत् यथावत् पुरजोर नियमानुसार समयानुसार आवश्यकतानुसार क्षमतानुसार कानूनन मजबूरन नतीजतन एहतियातन आदतन इत्तफाकन दिनोंदिन बेवक्त यथास्थान समक्ष पूर्ववत हरदम दिनदहाड़े',
  },
  {
    id: 'adverb.time.more',
    kind: 'time',
    words:
      'अलसुबह देरशाम देररात अधिकांशतः कालांतर इनदिनों उनदिनों शीघ्रतम अविलंब तत्समय इसबार अगलेदिन प्रथमदृष्ट्या दूरदराज बाकायदा',
  },
];

/**
 * Phrases that only introduce a sentence; they are taken off the front of a claim and nowhere else.
 * Separated by `|`.
 */
export const OPENERS: readonly { readonly id: string; readonly forms: string }[] = [
  {
    id: 'opener.note',
    forms:
      'यानी|यानि|अर्थात|मसलन|गौरतलब है कि|गौरतलब है|गौर करने वाली बात है कि|गौर करने वाली बात यह है कि|उल्लेखनीय है कि|उल्लेखनीय है|ध्यान रहे कि|ध्यान हो कि|गनीमत रही कि|गनीमत है कि|गनीमत यह रही कि|अच्छी बात यह रही कि|इसमें कोई शक नहीं है कि|इसमें कोई शक नहीं कि|इसमें कोई संदेह नहीं है कि|इसमें कोई संदेह नहीं कि|इसमें संदेह नहीं कि|इसमें शक नहीं कि|ध्यान देने वाली बात है कि|ध्यान देने योग्य है कि|काबिलेगौर है कि|खास बात यह है कि|खास बात ये है कि|खास बात है कि|दिलचस्प बात यह है कि|दिलचस्प बात ये है कि|बड़ी बात यह है कि|अहम बात यह है कि|हैरानी की बात यह है कि|हैरानी की बात है कि|सबसे बड़ी बात यह है कि',
  },
  {
    id: 'opener.inform',
    forms:
      'बता दें कि|बता दें|बताते चलें कि|बताते चलें|आपको बता दें कि|आपको बता दें|बता दे कि|आपको बताते चलें कि|मालूम हो कि|मालूम हो|ज्ञात हो कि|ज्ञात हो|जानकारी हो कि|बतादें कि|बतादें|बता दे|विदित हो कि|पता हो कि|याद रहे कि|याद दिला दें कि|जान लें कि|जानकारी के लिए बता दें कि|बताना जरूरी है कि|स्मरण रहे कि',
  },
  {
    id: 'opener.fact',
    forms:
      'दरअसल|असल में|असलियत में|वास्तव में|हकीकत में|सच तो यह है कि|सच यह है कि|सच्चाई यह है कि|हकीकत यह है कि|हकीकत ये है कि|स्थिति यह है कि|हालत यह है कि|हालात यह हैं कि|हालात ये हैं कि|हालात यह कि|जाहिर है कि|जाहिर सी बात है कि|जाहिर-सी बात है कि|मामला यह है कि|हुआ यूं कि|हुआ यह कि|बात यह है कि|वैसे|वैसे तो|यूं तो|यों तो',
  },
  {
    id: 'opener.add',
    forms:
      'इसके अलावा|इसके अतिरिक्त|इसके साथ ही|इसके साथ|साथ ही|साथ ही साथ|इतना ही नहीं|यही नहीं|यहां तक कि|यहां तक की|इसके इतर|इसी के साथ|इसीके साथ|इसी क्रम में|इसी कड़ी में|इसी सिलसिले में|वहीं दूसरी ओर|दूसरी ओर|दूसरी तरफ|वहीं दूसरी तरफ|एक ओर|एक तरफ|वहीं',
  },
  {
    id: 'opener.then',
    forms:
      'इस बीच|इसी बीच|इधर|उधर|फिर|अब|इसके बाद|उसके बाद|इसके पहले|इससे पहले|इससे पूर्व|इस दौरान|इसी दौरान|इस मौके पर|इसी मौके पर|इस अवसर पर|तब|तभी|आखिरकार|अंततः|अंत में',
  },
  {
    id: 'opener.likewise',
    forms:
      'इसी तरह|इसी प्रकार|इसी तरह से|इसी प्रकार से|ठीक इसी तरह|ठीक इसी प्रकार|इस कारण|इसी कारण|इस वजह से|इसी वजह से|इसी बात को लेकर|इसके विपरीत|इसके उलट|इसके मद्देनजर|इसे देखते हुए|इसी को देखते हुए|इसके चलते|इसी के चलते|ठीक इसी समय|इसी समय|इसी बीच में',
  },
  {
    id: 'opener.but',
    forms:
      'हालांकि|लेकिन|मगर|परंतु|किंतु|पर|फिर भी|तो भी|इसके बावजूद|बावजूद इसके|तथापि|जबकि|अलबत्ता|बहरहाल|खैर|और|तथा|एवं|कुल मिलाकर|संक्षेप में|इस तरह|इस प्रकार|ऐसे में|नतीजतन|परिणामस्वरूप|फलस्वरूप|लिहाजा|इसलिए|अतः',
  },
];

/** Words that say how many or how much of a thing, before its noun. */
export const QUANTIFIERS: readonly {
  readonly id: string;
  readonly meaning: 'all' | 'many' | 'some' | 'few' | 'none' | 'each' | 'most';
  readonly words: string;
}[] = [
  {
    id: 'quantifier.all',
    meaning: 'all',
    words: 'सब सभी समस्त सारा सारे सारी तमाम संपूर्ण समूचा समूचे समूची दोनों तीनों चारों पांचों',
  },
  { id: 'quantifier.most', meaning: 'most', words: 'अधिकांश अधिकतर ज्यादातर बहुसंख्य' },
  {
    id: 'quantifier.many',
    meaning: 'many',
    words: 'कई अनेक अनेकों बहुत बहुतेरे ढेरों काफी अनगिनत असंख्य बेशुमार सैकड़ों हजारों लाखों करोड़ों दर्जनों अरबों',
  },
  { id: 'quantifier.some', meaning: 'some', words: 'कुछ चंद कोई थोड़ा थोड़े थोड़ी' },
  { id: 'quantifier.few', meaning: 'few', words: 'कम इक्का-दुक्का गिने-चुने' },
  { id: 'quantifier.each', meaning: 'each', words: 'हर प्रत्येक प्रति हरेक' },
];

/** Particles that set a word off; `exclusive` ones change what the clause says when they are left out. */
export const FOCUS_PARTICLES: readonly {
  readonly id: string;
  readonly exclusive: boolean;
  readonly words: string;
}[] = [
  { id: 'focus.only', exclusive: true, words: 'ही केवल सिर्फ मात्र महज बस' },
  { id: 'focus.also', exclusive: false, words: 'भी तो तक' },
];

const KINDS: ReadonlyMap<string, AdverbKind> = new Map(
  ADVERBS.flatMap((group) => group.words.split(' ').map((word) => [fold(word), group.kind] as const)),
);
const OPENER_PHRASES = new PhraseIndex<string>(
  OPENERS.flatMap((group) => group.forms.split('|').map((form) => [form, group.id] as const)),
);
const QUANTIFIER_KEYS: ReadonlySet<string> = new Set(
  QUANTIFIERS.flatMap((group) => group.words.split(' ').map(fold)),
);
const EXCLUSIVE: ReadonlyMap<string, boolean> = new Map(
  FOCUS_PARTICLES.flatMap((group) =>
    group.words.split(' ').map((word) => [fold(word), group.exclusive] as const),
  ),
);

/** What kind of adverb a folded word is; undefined where it is none. */
export function adverbKind(key: string): AdverbKind | undefined {
  return KINDS.get(key);
}

/** Whether a folded word is an adverb. */
export function isAdverb(key: string): boolean {
  return KINDS.has(key);
}

/** Whether it only links sentences, and is left out of a claim wherever it stands. */
export function isSentenceAdverb(key: string): boolean {
  return KINDS.get(key) === 'sentence';
}

/** Whether it sets a clause against the one before from inside it, as लेकिन and मगर do not. */
export function isContrast(key: string): boolean {
  return key === 'हालांकि' || key === 'हालाकि';
}

/** How many words at `at` only introduce the sentence (गौरतलब है कि, इस बीच); 0 where none do. */
export function openerLength(words: readonly { readonly key: string }[], at: number): number {
  return OPENER_PHRASES.match(words, at)?.length ?? 0;
}

/** Whether a folded word says how many or how much. */
export function isQuantifier(key: string): boolean {
  return QUANTIFIER_KEYS.has(key);
}

/** Whether a folded word is a focus particle, and of which sort; undefined where it is none. */
export function focusOf(key: string): 'exclusive' | 'inclusive' | undefined {
  const exclusive = EXCLUSIVE.get(key);
  return exclusive === undefined ? undefined : exclusive ? 'exclusive' : 'inclusive';
}
