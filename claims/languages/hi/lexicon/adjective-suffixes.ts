/** Endings that make adjectives of words the lexicon does not know. */
export const ADJECTIVE_SUFFIXES: readonly {
  readonly id: string;
  /** At the end of a folded key. */
  readonly suffix: string;
  /** Shortest stem before it, in UTF-16 code units. */
  readonly stem: number;
  /** A longer ending that makes nouns. */
  readonly not?: string;
  readonly reason: string;
}[] = [
  { id: 'suffix.ik', suffix: 'िक', stem: 3, reason: 'relational adjectives: सांकेतिक' },
  { id: 'suffix.grade', suffix: 'स्तरीय', stem: 2, reason: 'of a level: मंडलस्तरीय' },
  { id: 'suffix.iya', suffix: 'ीय', stem: 2, reason: 'relational adjectives: विभागीय' },
  { id: 'suffix.atmak', suffix: 'ात्मक', stem: 2, reason: 'adjectives of kind: गुणात्मक' },
  { id: 'suffix.purna', suffix: 'पूर्ण', stem: 2, reason: 'full of: नाटकपूर्ण' },
  { id: 'suffix.vihin', suffix: 'विहीन', stem: 2, reason: 'without: साधनविहीन' },
  { id: 'suffix.hin', suffix: 'हीन', stem: 2, reason: 'without: साधनहीन' },
  { id: 'suffix.rahit', suffix: 'रहित', stem: 2, reason: 'without: ब्याजरहित' },
  { id: 'suffix.mukt', suffix: 'मुक्त', stem: 2, reason: 'free from: टीबीमुक्त' },
  { id: 'suffix.yukt', suffix: 'युक्त', stem: 2, not: 'ायुक्त', reason: 'with: ऑक्सीजनयुक्त' },
  { id: 'suffix.shil', suffix: 'शील', stem: 3, reason: 'tending to: उद्यमशील' },
  { id: 'suffix.grast', suffix: 'ग्रस्त', stem: 2, reason: 'struck by: दंगाग्रस्त' },
  { id: 'suffix.janak', suffix: 'जनक', stem: 2, reason: 'causing: आशाजनक' },
  { id: 'suffix.kari', suffix: 'कारी', stem: 4, not: 'धिकारी', reason: 'making: क्षयकारी' },
  { id: 'suffix.prad', suffix: 'प्रद', stem: 2, reason: 'giving: फलप्रद' },
  { id: 'suffix.vyapi', suffix: 'व्यापी', stem: 2, reason: 'throughout: जगद्व्यापी' },
  { id: 'suffix.nirmit', suffix: 'निर्मित', stem: 2, reason: 'made: मानवनिर्मित' },
  { id: 'suffix.krit', suffix: 'कृत', stem: 3, reason: 'made: विमुद्रीकृत' },
  { id: 'suffix.it', suffix: 'ित', stem: 4, not: 'णित', reason: 'participles: रेखांकित' },
  { id: 'suffix.vadi', suffix: 'वादी', stem: 3, reason: 'of a doctrine: अवसरवादी' },
  { id: 'suffix.panthi', suffix: 'पंथी', stem: 3, reason: 'of a creed: नरमपंथी' },
  { id: 'suffix.varti', suffix: 'वर्ती', stem: 3, reason: 'lying: शिखरवर्ती' },
  { id: 'suffix.rodhi', suffix: 'रोधी', stem: 3, reason: 'against: जंगरोधी' },
  { id: 'suffix.karak', suffix: 'कारक', stem: 3, reason: 'causing: विलंबकारक' },
  { id: 'suffix.dayak', suffix: 'दायक', stem: 3, reason: 'giving: संतोषदायक' },
  { id: 'suffix.mand', suffix: 'मंद', stem: 4, reason: 'having: अक्लमंद' },
  { id: 'suffix.nak', suffix: 'नाक', stem: 3, reason: 'full of: खौफनाक' },
  { id: 'suffix.dar', suffix: 'दार', stem: 4, not: 'कर्दार', reason: 'having: धमाकेदार' },
  { id: 'suffix.numa', suffix: 'नुमा', stem: 3, reason: 'like: गुंबदनुमा' },
  { id: 'suffix.iyaai', suffix: 'ियाई', stem: 3, reason: 'of a country: इथियोपियाई' },
];

/** Nouns and names that end like an adjective. */
export const NOT_ADJECTIVES =
  'हताहत जमानतदार जागीरदार हिस्सेदार किरायेदार ठेकेदार दुकानदार सूबेदार हवलदार थानेदार तहसीलदार जमींदार चौकीदार रिश्तेदार साझेदार भागीदार उम्मीदवार पहरेदार सरदार दावेदार कर्जदार नंबरदार ओहदेदार पंडित गणित पुरोहित दीक्षित इंडिया मुताबिक क्लिक अटलांटिक आर्कटिक अंटार्कटिक शिवालिक पालिटेक्निक नासिक मालवीय सादिक स्टिक पैनासोनिक मलिक मालिक सैनिक नागरिक श्रमिक पथिक लिपिक नाविक धनिक क्लिनिक क्लीनिक पिकनिक मैकेनिक ट्रैफिक म्यूजिक पब्लिक रिपब्लिक प्लास्टिक क्लासिक ओलंपिक ओलिंपिक पैरालंपिक टोनिक बेसिक टॉपिक फैब्रिक सिरेमिक मैजिक लॉजिक टेक्निक एरिक फ्रेडरिक पैट्रिक डोमिनिक कार्तिक आशिक रसिक अधिक तारिक सात्विक ऋत्विक द्वितीय जानकारी सरकारी सहकारी पिचकारी तरकारी चित्रकारी दस्तकारी पच्चीकारी कलाकारी शिकारी';
