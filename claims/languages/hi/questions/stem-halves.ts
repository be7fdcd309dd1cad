import type { Sign } from '../../signs.ts';

/** Signs that a stem asks for half of a name, of a figure or of a pair. Reviewed by hand. */
export const HALF_FLAWS: readonly Sign[] = [
  // "एक या कितने आतंकी": half of "one or two".
  { id: 'flaw.one-or-more', pattern: /(?:एक|दो|तीन|चार) या कितन[ेी] / },
  // "उर्फ फंटूश के पास से", "की बेटी रीता उर्फ": half of a name.
  { id: 'flaw.alias-alone', pattern: /(?:^|[:,] |(?:ने|को|से|और|व) )उर्फ /u },
  // "300 रुपये बढ़ाकर कितने रुपये … 250 रुपये बढ़ाकर 6,200": two things changed, told in one breath.
  {
    id: 'flaw.two-changes',
    pattern:
      /(?:बढ\u093c?ाकर|ब\u095dाकर|घटाकर) (?:[^\s?]{1,15} ){1,10}(?:बढ\u093c?ाकर|ब\u095dाकर|घटाकर) (?:[^\s?]{1,15} ){1,6}कि(?:या|ए)/u,
  },
  // "मोहम्मद इजराइल का बेटा": a father's name, whatever land is called so.
  {
    id: 'flaw.land-as-name',
    pattern: /किस (?:देश|राज्य|शहर|जिले) (?:का|की|के) (?:बेट[ाेी]|पुत्र|पुत्री|पत्नी|पति|भाई|बहन|पिता)(?= |\?)/u,
  },
  // "दूसरी और किस मंजिल से": one of two that stand beside each other.
  {
    id: 'flaw.ordinal-beside',
    pattern: /(?:पहल[ाेी]|दूसर[ाेी]|तीसर[ाेी]|चौथ[ाेी]|पांचव[ाेी]ं?) (?:और|व|तथा|एवं) किस /u,
  },
  // "कितने शेयरों वाला सूचकांक सेंसेक्स": of how many an index is made up is a part of what it is called.
  { id: 'flaw.index-made-of', pattern: /कितने शेयरों (?:वाल[ाेी]|पर आधारित) /u },
  // "किस संगठन के आतंकी समूह ने": the group is the body that is asked for.
  {
    id: 'flaw.group-of-body',
    pattern: /किस (?:संगठन|आतंकी संगठन) (?:का|की|के) (?:आतंकी|आतंकवादी|उग्रवादी|चरमपंथी) (?:समूह|संगठन|गुट)/u,
  },
  // "कांग्रेस किसके निधन के बाद": whose party it is stood before an office that is gone.
  {
    id: 'flaw.party-before-who',
    pattern:
      /(?:^| )(?:कांग्रेस|भाजपा|बीजेपी|सपा|बसपा|राजद|जदयू|तृणमूल|टीएमसी|आप|माकपा|शिवसेना|एनसीपी|द्रमुक|एन|पी|के|एम|एस) (?:किसने|किसके|किसको|किसका|किसकी|किससे|किसे)(?= )|(?:कौन-सी|किस) पार्टी (?:विधायक|सांसद|नेता|अध्यक्ष|प्रवक्ता|प्रत्याशी|उम्मीदवार) /u,
  },
  // "रघुनी की पत्नी किसके बयान पर": who she is stands before her name.
  {
    id: 'flaw.kin-before-who',
    pattern: /(?:का|की|के) (?:पत्नी|पति|बेटे|बेटी|पिता|मां|भाई|बहन|माता|पुत्र|पुत्री) किस(?:ने|के|को|का|की|से|े)(?= )/u,
  },
  // "लिमिटेड के पास": the name before it is lost.
  { id: 'flaw.half-name', pattern: /के अनुसार, (?:लिमिटेड|प्राइवेट|लि) /u },
  // "कितने 110 लोगों": the rest of the number stands behind the question.
  { id: 'flaw.rest-of-number', pattern: /कितन[ेी] \p{Nd}+ (?!(?:वर्षीय|साल|वर्ष|किलो|लीटर|मीटर|फुट|सदस्यीय))/u },
  // "किस नदी के स्नान के लिए": the name and the bath are one word.
  { id: 'flaw.bath-of-river', pattern: /किस (?:नदी|झील|कुंड|सरोवर) के (?:स्नान|जल|मैया) /u },
  // "पीके कितने निर्वाचन क्षेत्र": the number is a part of what the seat is called.
  { id: 'flaw.number-of-seat', pattern: /(?:^| )(?:पीके|पीबी|पीएस|पीपी|एनए) कितन[ेी] /u },
  // "सरोवर नगरी किस शहर में": what the town is called besides stands beside it.
  { id: 'flaw.called-besides', pattern: /(?:नगरी|पिंक सिटी|स्टील सिटी|जिला मुख्यालय) किस (?:शहर|नगर|जिले|कस्बे) /u },
  // "किस शहर की तरह": many are like it.
  {
    id: 'flaw.like-which',
    pattern:
      /किस (?:शहर|देश|राज्य|जिले|नदी|पार्टी|टीम|कंपनी) (?:की तरह|के जैस[ाेी]|जैस[ाेी]|की तर्ज पर|के समान)(?= |\?)|किसकी तरह /u,
  },
  // "निकाह किस शहर में तय हुआ": where it was agreed, or where it was to be.
  { id: 'flaw.wedding-agreed', pattern: /(?:निकाह|शादी|विवाह|रिश्ता) किस (?:शहर|जिले|जगह|राज्य) में तय /u },
  // "26 की सुबह": of which month, was told before.
  { id: 'flaw.day-of-no-month', pattern: /(?:^|[ (])\p{Nd}{1,2} की (?:सुबह|शाम|रात|दोपहर|देर|तड़?के) /u },
  // "मरने वाले से कम 20 लोगों": half of "कम से कम".
  { id: 'flaw.half-least', pattern: /(?<!(?:^| )कम) से कम \p{Nd}/u },
];
