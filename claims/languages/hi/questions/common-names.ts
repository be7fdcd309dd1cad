/** Given names and surnames that readers meet every day, by origin: made-up names are put together from these. */
export interface CommonNames {
  /** The end of the ids of the name groups that it goes with: `first.in.north.m`. */
  readonly origin: string;
  readonly men: string;
  readonly women: string;
  readonly families: string;
}

/** Reviewed by hand: each given name goes with each surname beside it. */
export const COMMON_NAMES: readonly CommonNames[] = [
  {
    origin: 'in.north',
    men: 'राजेश मनोज संजीव अनिल सुनील दिनेश महेश मुकेश राकेश पंकज अजय अरुण विनोद प्रमोद सुरेश दीपक संदीप आलोक नवीन अमित',
    women: 'सुनीता अनीता सविता सीमा नीलम रीना मीनाक्षी रश्मि शालिनी पूनम वंदना अर्चना ममता सुषमा नीतू',
    families: 'शर्मा वर्मा गुप्ता मिश्रा तिवारी यादव चौहान श्रीवास्तव पांडेय सक्सेना अग्रवाल त्रिपाठी राठौर चौधरी',
  },
  {
    origin: 'in.muslim',
    men: 'इमरान सलीम आरिफ शाहिद जावेद नसीम फैसल अनवर इरफान रिजवान आसिफ तारिक',
    women: 'शबाना रुखसाना नसरीन शाहीन फरजाना रेहाना सायरा नाजिया',
    families: 'खान अंसारी सिद्दीकी कुरैशी शेख अहमद हुसैन फारूकी',
  },
  {
    origin: 'in.west',
    men: 'सचिन अजित विलास संजय नितिन प्रशांत राजेंद्र सुहास मिलिंद',
    women: 'वैशाली मनीषा स्नेहल माधुरी शुभांगी अश्विनी',
    families: 'पाटिल देशमुख जाधव कुलकर्णी गायकवाड़ चव्हाण शिंदे देशपांडे',
  },
  {
    origin: 'in.east',
    men: 'सुब्रत तापस अमिताभ प्रसेनजित कौशिक सौरव अभिजीत देबाशीष',
    women: 'सुष्मिता मौसमी देबजानी शर्मिष्ठा अनिंदिता',
    families: 'बनर्जी मुखर्जी चटर्जी घोष दत्ता भट्टाचार्य चक्रवर्ती',
  },
  {
    origin: 'in.south',
    men: 'वेंकटेश श्रीनिवास कार्तिक रघुराम सतीश राघवन मुरली गोपालन',
    women: 'लक्ष्मी पद्मा विजयलक्ष्मी राधिका सरस्वती',
    families: 'रेड्डी राव नायर अय्यर मेनन शेट्टी पिल्लई',
  },
  {
    origin: 'in.sikh',
    men: 'बलविंदर सतविंदर हरविंदर कुलविंदर जसविंदर परमिंदर',
    women: 'बलविंदर सतविंदर हरविंदर कुलविंदर जसविंदर परमिंदर',
    families: 'संधू गिल सिद्धू ढिल्लों ग्रेवाल बराड़',
  },
  {
    origin: 'world.west',
    men: 'जेम्स रॉबर्ट माइकल डेविड विलियम थॉमस मार्क स्टीवन एंड्रयू पीटर',
    women: 'सारा एमिली लौरा हेलेन रेचल जेनिफर एलिसन करेन',
    families: 'विल्सन एंडरसन टेलर मिलर डेविस कार्टर मूर वॉकर हैरिस',
  },
];
