/** Words behind the number of a model: "आईफोन 17 प्रो मैक्स", "नेक्सन ईवी". Source: names of products as papers write them. */
export const MODEL_ENDINGS = {
  id: 'model.endings',
  words: 'प्रो मैक्स अल्ट्रा प्लस मिनी एयर लाइट नियो फोल्ड फ्लिप एज 5जी 4जी एसई ईवी हाइब्रिड सीरीज एडिशन वर्जन',
} as const;

/** What a number behind it tells which one of a line it is, whatever follows. */
export const MODEL_FAMILIES = {
  id: 'model.families',
  words:
    'आईफोन गैलेक्सी पिक्सल वनप्लस रेडमी वीवो ओप्पो रियलमी आईओएस एंड्रॉयड एंड्रॉइड विंडोज प्लेस्टेशन जीपीटी जेमिनी अपोलो आर्टेमिस चंद्रयान मंगलयान गगनयान अग्नि पृथ्वी बोइंग एयरबस एफ मिग सुखोई मिराज',
} as const;

/** Roads that a number behind them tells apart. */
export const NUMBERED_ROADS = {
  id: 'model.roads',
  words: 'राजमार्ग हाईवे हाइवे एनएच एसएच',
} as const;

/** Words before the name of a place of their kind: "माउंट एल्ब्रस", "फोर्ट कैरोलिन". */
export const PLACE_OPENERS = {
  id: 'name.place-openers',
  words: 'माउंट फोर्ट पोर्ट लेक सेंट केप कैंप',
} as const;
