import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem-flaws.ts';
import { contestInLead } from '../../../claims/languages/hi/questions/story/contest-in-lead.ts';

/** What a stem says amiss, a stem that says it, and one near it that may be asked. */
const PAIRS: readonly [string, string, string][] = [
  [
    'when a statistic begins',
    'किस तारीख से अब तक कोटा में 80 मिलीमीटर बारिश हुई है?',
    'किस तारीख से कोटा में सभी पुस्तकालय शाम को खुले रहेंगे?',
  ],
  [
    'a name without its initial',
    '. सरला देवी के अनुसार, कितने खातों में रकम भेजी गई थी?',
    'के. सरला देवी के अनुसार, कितने खातों में रकम भेजी गई थी?',
  ],
  [
    'where to, as if it were what',
    'आयोग ने सभी जिलों के कलेक्टरों को कौन-सा शहर तलब किया है?',
    'आयोग ने सभी जिलों के कलेक्टरों को किस शहर में तलब किया है?',
  ],
  [
    'the month of what somebody was chosen for',
    'नाटक को किस महीने में जयपुर के रंग महोत्सव के लिए चुना गया है?',
    'किस महीने में जयपुर का रंग महोत्सव शुरू हुआ?',
  ],
  [
    'an office before those who came to harm',
    'उत्तरी जयपुर जिला पुलिस कितने मजदूर बुरी तरह झुलस गए?',
    'गोदाम में आग लगने से कितने मजदूर बुरी तरह झुलस गए?',
  ],
  ['minutes for an hour', 'उदयपुर में बस सुबह करीब कितने मिनट पर पलटी?', 'मैच में पहला गोल कितने मिनट पर हुआ?'],
  [
    'how many sides a quarrel has',
    'सहारनपुर में पानी को लेकर कितने गुटों में झड़प हो गई?',
    'सहारनपुर में कितने गुटों ने मेले में भाग लिया?',
  ],
  [
    'a place whose name goes on',
    'अलवर से किस जिले का टाउन जा रही कार पलट गई?',
    'अलवर से किस जिले की टीम जा रही थी?',
  ],
  [
    'half of a time as a name',
    'साल निगम के प्रबंधक मोहन रावत के अनुसार, कुमाऊं में कितने विश्राम गृह हैं?',
    'वन निगम के प्रबंधक मोहन रावत के अनुसार, कुमाऊं में कितने विश्राम गृह हैं?',
  ],
  [
    'an average of nothing',
    'बीईओ रेखा पंत के अनुसार, ब्लॉक का औसत कितने प्रतिशत है?',
    'बीईओ रेखा पंत के अनुसार, ब्लॉक में उपस्थिति का औसत कितने प्रतिशत है?',
  ],
  [
    'an examination that nobody names',
    'इस वर्ष कितने गांव के बच्चों ने परीक्षा उत्तीर्ण की है?',
    'गांव के कितने बच्चों ने सैनिक स्कूल की परीक्षा उत्तीर्ण की है?',
  ],
  ['seats of nothing', 'पंजीकरण के लिए कितनी सीटें थीं?', 'चित्रकला कार्यशाला में पंजीकरण के लिए कितनी सीटें थीं?'],
  [
    'balls of some over',
    'मीना राठवा ने पहली कितनी गेंद पर केवल चार रन दिए?',
    'मीना राठवा ने कितनी गेंद पर केवल चार रन दिए?',
  ],
  [
    'a fear that is not the speaker’s',
    'आयुक्त रमेश सेन के अनुसार, किस चरण के मतदान में हिंसा की आशंका जताई जा रही है?',
    'आयुक्त रमेश सेन के अनुसार, किस चरण के मतदान में हिंसा हुई थी?',
  ],
  [
    'one who speaks within the words of another',
    'भूवैज्ञानिकों के अनुसार, प्रवक्ता अजय नेगी ने कितनी झीलों का ब्योरा दिया?',
    'प्रवक्ता अजय नेगी ने कितनी झीलों का ब्योरा दिया?',
  ],
  [
    'an honour for an officer without a name',
    'राजस्थान सरकार ने कार्यक्रम अधिकारी को किस वर्ष लोक सम्मान के लिए चुना?',
    'राजस्थान सरकार ने कमला बाई को किस वर्ष लोक सम्मान के लिए चुना?',
  ],
  [
    'the children of a family',
    'हरि प्रसाद मीणा के परिवार में पत्नी और कितनी बेटियां हैं?',
    'हरि प्रसाद मीणा के गांव में कितनी बेटियां स्कूल जाती हैं?',
  ],
  [
    'when somebody fell ill',
    'जोधपुर की शिक्षिका सुमन को 2025 में किस महीने में डेंगू हुआ था?',
    'जोधपुर में 2025 में किस महीने में डेंगू फैला था?',
  ],
];

describe('stems that assert what the story does not', () => {
  it.each(PAIRS)('are given up: %s', (_, bad) => {
    expect(isFlawed(bad)).toBe(true);
  });
  it.each(PAIRS)('leave alone what only looks like %s', (_, __, good) => {
    expect(isFlawed(good)).toBe(false);
  });
});

describe('the contest that a lead names', () => {
  it('does not begin with how it was won', () => {
    const lead = 'कोटा, 3 मार्च। राजस्थान ने फाइनल में गुजरात को हराकर पश्चिमी क्षेत्र महिला हॉकी प्रतियोगिता जीत ली।';
    expect(contestInLead(`राजस्थान ने जीता खिताब\n\n${lead}`)).toBe('पश्चिमी क्षेत्र महिला हॉकी प्रतियोगिता');
  });
  it('keeps a name that ends alike', () => {
    const lead = 'कोटा, 3 मार्च। फाइनल में अंबेडकर स्मारक महिला हॉकी प्रतियोगिता का निर्णय हुआ।';
    expect(contestInLead(`राजस्थान ने जीता खिताब\n\n${lead}`)).toBe('अंबेडकर स्मारक महिला हॉकी प्रतियोगिता');
  });
});

describe('the district of a story', () => {
  const claims = (town: string) => {
    const text = `${town} में मीटर बदले\n\n${town}। ${town} में बिजली के मीटर बदले जा रहे हैं। मार्च में जिले में 1,450 लोगों ने नया मीटर लगवाया।`;
    return readArticle({ text, lang: 'hi', publishedAt: '2024-04-13' }).readings.map(
      ({ claim }) => claim.text,
    );
  };
  it('is named after its town', () => {
    expect(claims('मेरठ').join('\n')).toContain('मेरठ जिले');
  });
  it('is not named after a town whose district is called otherwise', () => {
    expect(claims('नोएडा').join('\n')).not.toContain('नोएडा जिले');
  });
});
