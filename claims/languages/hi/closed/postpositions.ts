/** What a case marker says of its noun phrase. */
export type CaseTag =
  | 'direct'
  | 'ergative'
  | 'dative'
  | 'instrumental'
  | 'locative'
  | 'superessive'
  | 'genitive'
  | 'agentive'
  | 'terminative'
  | 'according'
  | 'purpose'
  | 'companion'
  | 'after'
  | 'before'
  | 'during'
  | 'since'
  | 'cause'
  | 'condition'
  | 'topic'
  | 'opponent'
  | 'behalf'
  | 'exchange'
  | 'capacity'
  | 'means'
  | 'concession'
  | 'exception'
  | 'place'
  | 'likeness'
  | 'leadership'
  | 'bound'
  | 'between';

interface PostpositionGroup {
  readonly id: string;
  readonly tag: CaseTag;
  /** Separated by `|`. */
  readonly forms: string;
}

/** Vibhakti: one word each. */
export const SIMPLE: readonly PostpositionGroup[] = [
  { id: 'post.ne', tag: 'ergative', forms: 'ने' },
  { id: 'post.ko', tag: 'dative', forms: 'को' },
  { id: 'post.se', tag: 'instrumental', forms: 'से' },
  { id: 'post.mein', tag: 'locative', forms: 'में|मे' },
  { id: 'post.par', tag: 'superessive', forms: 'पर|पे' },
  { id: 'post.ka', tag: 'genitive', forms: 'का|के|की' },
  { id: 'post.dvara', tag: 'agentive', forms: 'द्वारा' },
  { id: 'post.tak', tag: 'terminative', forms: 'तक' },
  { id: 'post.sahit', tag: 'companion', forms: 'सहित|समेत' },
  { id: 'post.baad', tag: 'after', forms: 'बाद|पश्चात|उपरांत' },
  { id: 'post.purva', tag: 'before', forms: 'पूर्व' },
  { id: 'post.dauran', tag: 'during', forms: 'दौरान' },
  { id: 'post.hetu', tag: 'purpose', forms: 'हेतु' },
];

/** Compound postpositions. */
export const COMPOUND: readonly PostpositionGroup[] = [
  {
    id: 'post.according',
    tag: 'according',
    forms:
      'के अनुसार|के मुताबिक|के हवाले से|की मानें तो|की माने तो|की मानें|के शब्दों में|के मतानुसार|के कथनानुसार|की नजर में|के हिसाब से',
  },
  {
    id: 'post.purpose',
    tag: 'purpose',
    forms: 'के लिए|के लिये|के वास्ते|की खातिर|के हेतु|के उद्देश्य से|के मकसद से|के इरादे से|के प्रयोजन से',
  },
  {
    id: 'post.companion',
    tag: 'companion',
    forms: 'के साथ|के संग|के साथ-साथ|के साथ मिलकर|के साथ ही|के सहित|के समेत',
  },
  {
    id: 'post.after',
    tag: 'after',
    forms: 'के बाद|के पश्चात|के उपरांत|के तुरंत बाद|के ठीक बाद|के कुछ देर बाद|के बाद ही|के फौरन बाद|के बाद भी',
  },
  { id: 'post.since', tag: 'since', forms: 'के बाद से|के समय से|के जमाने से' },
  {
    id: 'post.before',
    tag: 'before',
    forms: 'के पहले|से पहले|से पूर्व|के पूर्व|से ठीक पहले|से कुछ देर पहले|से एक दिन पहले|से ऐन पहले',
  },
  {
    id: 'post.during',
    tag: 'during',
    forms: 'के दौरान|के वक्त|के समय|के मौके पर|के अवसर पर|के मध्य|के दिन|के दरमियान|की पूर्व संध्या पर|के बीच में ही',
  },
  { id: 'post.between', tag: 'between', forms: 'के बीच|के बीच में|के मध्य में|के आपस में' },
  {
    id: 'post.cause',
    tag: 'cause',
    forms:
      'के कारण|की वजह से|के चलते|के मारे|के फलस्वरूप|के परिणामस्वरूप|की बदौलत|के मद्देनजर|को देखते हुए|के कारण से|के नतीजे में|की वजह|के बहाने',
  },
  {
    id: 'post.condition',
    tag: 'condition',
    forms: 'की स्थिति में|की सूरत में|की दशा में|की हालत में|की शर्त पर|की परिस्थिति में',
  },
  {
    id: 'post.topic',
    tag: 'topic',
    forms:
      'के बारे में|को लेकर|के संबंध में|के संदर्भ में|के विषय में|से संबंधित|के सिलसिले में|के मुद्दे पर|के सवाल पर|के मामले में|के मसले पर|के बाबत|के विषय पर',
  },
  {
    id: 'post.opponent',
    tag: 'opponent',
    forms: 'के खिलाफ|के विरुद्ध|के विरोध में|के विपरीत|के मुकाबले|की तुलना में|की अपेक्षा|के बनाम',
  },
  {
    id: 'post.behalf',
    tag: 'behalf',
    forms: 'के पक्ष में|के समर्थन में|की ओर से|की तरफ से|के प्रति|के हित में|के नाम',
  },
  {
    id: 'post.exchange',
    tag: 'exchange',
    forms: 'के बदले|के बदले में|की जगह|की जगह पर|के स्थान पर|के बजाय|की बजाय|के बजाए|के एवज में',
  },
  {
    id: 'post.capacity',
    tag: 'capacity',
    forms: 'के रूप में|के तौर पर|के नाम से|के नाम पर|की हैसियत से|के नाते|की भूमिका में|के पद पर',
  },
  {
    id: 'post.means',
    tag: 'means',
    forms:
      'के आधार पर|के जरिए|के जरिये|के माध्यम से|के द्वारा|के हाथों|के सहारे|की मदद से|के बल पर|के दम पर|के तहत|के अंतर्गत|के अधीन|के अनुरूप|की बदौलत|के इस्तेमाल से',
  },
  { id: 'post.concession', tag: 'concession', forms: 'के बावजूद|के बावजूद भी|के वावजूद|के बाबजूद|के होते हुए भी' },
  {
    id: 'post.exception',
    tag: 'exception',
    forms: 'के अलावा|के अतिरिक्त|के सिवा|के सिवाय|को छोड़कर|के बिना|के बगैर|के इतर|से इतर',
  },
  {
    id: 'post.place',
    tag: 'place',
    forms:
      'के पास|के करीब|के निकट|के नजदीक|के आसपास|के आस-पास|के सामने|के समक्ष|के आगे|के पीछे|के ऊपर|के नीचे|के भीतर|के अंदर|के बाहर|के यहां|की ओर|की तरफ|के किनारे|के इर्द-गिर्द|के चारों ओर|के पार|के बगल में|के ठीक सामने|के समीप|में से|पर से|के तट पर',
  },
  {
    id: 'post.likeness',
    tag: 'likeness',
    forms: 'की तरह|के समान|के बराबर|के जैसा|के जैसे|की भांति|के अनुकूल|के हिसाब',
  },
  {
    id: 'post.leadership',
    tag: 'leadership',
    forms:
      'के नेतृत्व में|की अगुवाई में|की अगुआई में|की अध्यक्षता में|की मौजूदगी में|की उपस्थिति में|की निगरानी में|की देखरेख में|की कप्तानी में|के निर्देशन में',
  },
  {
    id: 'post.bound',
    tag: 'bound',
    forms: 'से लेकर|से अधिक|से ज्यादा|से कम|से ऊपर|से भी अधिक|से भी ज्यादा|से भी कम',
  },
];
