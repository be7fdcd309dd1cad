/**
 * Departments of the governments of states, by what they are called in Hindi papers; names of one work stand together, and
 * none of them beside another. `work` are words that tell which one it is. Own list.
 */
export const DEPARTMENTS: readonly { readonly id: string; readonly names: string; readonly work: RegExp }[] =
  [
    {
      id: 'department.health',
      names: 'स्वास्थ्य विभाग|चिकित्सा विभाग|चिकित्सा एवं स्वास्थ्य विभाग',
      work: /टीक|मरीज|डॉक्टर|चिकित्स|अस्पताल|सैंपल|वायरस|संक्रम|बीमार|डेंगू|मलेरिया|दवा|स्वास्थ्य|कोरोना|कोविड/u,
    },
    {
      id: 'department.education',
      names: 'शिक्षा विभाग|माध्यमिक शिक्षा विभाग|बेसिक शिक्षा विभाग|उच्च शिक्षा विभाग',
      work: /स्कूल|विद्यालय|शिक्ष|छात्र|परीक्षा|कॉलेज|पाठ्यक्रम/u,
    },
    {
      id: 'department.works',
      names: 'लोक निर्माण विभाग|पथ निर्माण विभाग|सड़क निर्माण विभाग|पीडब्ल्यूडी विभाग',
      work: /सड़क|पुल|मार्ग|हाईवे|भवन|भूस्खलन|मलबा/u,
    },
    {
      id: 'department.power',
      names: 'बिजली विभाग|ऊर्जा विभाग|विद्युत विभाग',
      work: /बिजली|विद्युत|ट्रांसफार्मर|करंट|तार|लाइन/u,
    },
    {
      id: 'department.forest',
      names: 'वन विभाग|वन एवं पर्यावरण विभाग',
      work: /जंगल|वन्य|वनक|बाघ|तेंदु|हाथी|भालू|पेड़|पौध|शावक|लकड़ी|अभयारण्य/u,
    },
    { id: 'department.farming', names: 'कृषि विभाग|उद्यान विभाग', work: /फसल|किसान|खेत|कृषि|बीज|खाद|बोवनी|बुआई/u },
    {
      id: 'department.water',
      names: 'जल संसाधन विभाग|सिंचाई विभाग|जलदाय विभाग|लोक स्वास्थ्य यांत्रिकी विभाग',
      work: /नहर|बांध|जलस्तर|पानी|तटबंध|सिंचाई|बैराज|बाढ़/u,
    },
    { id: 'department.animals', names: 'पशुपालन विभाग|पशु चिकित्सा विभाग', work: /पशु|गाय|मवेशी|दूध|मुर्ग|गोवंश/u },
    { id: 'department.transport', names: 'परिवहन विभाग', work: /बस|वाहन|चालान|लाइसेंस|परमिट|ट्रक|ऑटो/u },
    { id: 'department.excise', names: 'आबकारी विभाग|उत्पाद विभाग|मद्य निषेध विभाग', work: /शराब|ठेक|नशा|मदिरा/u },
    {
      id: 'department.revenue',
      names: 'राजस्व विभाग|भूमि सुधार विभाग',
      work: /जमीन|भूमि|पटवारी|लेखपाल|तहसील|मुआवज/u,
    },
    {
      id: 'department.disaster',
      names: 'आपदा प्रबंधन विभाग|आपदा विभाग',
      work: /आपदा|राहत|बाढ़|बचाव|भूकंप|चक्रवात/u,
    },
    { id: 'department.home', names: 'गृह विभाग', work: /पुलिस|जेल|सुरक्षा|कानून/u },
    { id: 'department.finance', names: 'वित्त विभाग', work: /बजट|वेतन|कर्ज|राजकोष|पेंशन/u },
    { id: 'department.town', names: 'नगर विकास विभाग|शहरी विकास विभाग', work: /नगर|शहर|सफाई|निकाय/u },
    {
      id: 'department.village',
      names: 'ग्रामीण विकास विभाग|पंचायती राज विभाग',
      work: /गांव|ग्रामीण|पंचायत|मनरेगा/u,
    },
    {
      id: 'department.welfare',
      names: 'समाज कल्याण विभाग|महिला एवं बाल विकास विभाग',
      work: /महिला|बाल|पेंशन|आंगनबाड़ी|दिव्यांग/u,
    },
    { id: 'department.labour', names: 'श्रम विभाग', work: /मजदूर|श्रम|कामगार|कारखान/u },
    { id: 'department.tourism', names: 'पर्यटन विभाग', work: /पर्यटक|पर्यटन|होटल|स्मारक/u },
    { id: 'department.mining', names: 'खनन विभाग|खनिज विभाग', work: /खनन|बालू|रेत|खदान|पत्थर/u },
    { id: 'department.food', names: 'खाद्य आपूर्ति विभाग|रसद विभाग|खाद्य विभाग', work: /राशन|अनाज|गेहूं|धान|खाद्य/u },
    { id: 'department.industry', names: 'उद्योग विभाग', work: /उद्योग|निवेश|फैक्ट/u },
    {
      id: 'department.personnel',
      names: 'कार्मिक विभाग|सामान्य प्रशासन विभाग',
      work: /नियुक्ति|भर्ती|तबादल|अधियाचना|कर्मचारी/u,
    },
    { id: 'department.information', names: 'सूचना विभाग|जनसंपर्क विभाग', work: /प्रेस|पत्रकार|सूचना/u },
    { id: 'department.tax', names: 'वाणिज्य कर विभाग|राज्य कर विभाग', work: /जीएसटी|कर चोरी|टैक्स|व्यापारी/u },
  ];
