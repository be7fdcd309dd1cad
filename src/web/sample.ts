/** The day on which the sample is taken to be published. */
export const SAMPLE_DAY = '2024-06-20';

/** The story that the empty studio offers. */
export const SAMPLE = `पुतिन-किम शिखर वार्ता: रूस और उत्तर कोरिया ने किया रणनीतिक साझेदारी का करार
प्योंगयांग, एजेंसी। रूस के राष्ट्रपति व्लादिमीर पुतिन और उत्तर कोरिया के नेता किम जोंग उन ने बुधवार को प्योंगयांग में व्यापक रणनीतिक साझेदारी संधि पर दस्तखत किए। संधि के अनुसार, रूस और उत्तर कोरिया ने किसी तीसरे देश का हमला होने पर एक-दूसरे की सहायता करने का वचन दिया है।
रूस के राष्ट्रपति व्लादिमीर पुतिन ने 24 वर्ष बाद उत्तर कोरिया की यात्रा की। दोनों देश लंबे समय से अंतरराष्ट्रीय प्रतिबंध झेल रहे हैं।
तोहफे में लग्जरी कार
पुतिन ने किम जोंग उन को रूस निर्मित औरुस लिमोजीन कार भेंट की। रूसी मीडिया के अनुसार, पुतिन और किम जोंग उन ने करीब दो घंटे अकेले में बातचीत की, जबकि पहले यह एक घंटे ही होने वाली थी। पुतिन ने यूक्रेन के मुद्दे पर साथ देने के लिए उत्तर कोरिया का आभार जताया।
हथियारों पर अटकलें
माना जा रहा है कि उत्तर कोरिया आर्थिक मदद और तकनीक के बदले रूस को गोला-बारूद दे सकता है। संधि में कुल 23 अनुच्छेद हैं। इसमें सैन्य मदद का तरीका साफ नहीं किया गया है।
यह भी पढ़ें: एशिया की राजनीति पर इस समझौते का क्या असर होगा?
`;

/** An English story, for warming up: of many kinds of sentence, so that most of the engine is run. */
export const ENGLISH_SAMPLE = `Coastal state opens 240 crore rupee fishing harbour
KOCHI (Agency) - Chief Minister Meera Nair opened a new fishing harbour in Kochi on Tuesday after a delay of three years. The harbour, which was built by the Coastal Development Board, cost more than Rs 240 crore and can hold 500 boats, the state government said.
"Fishermen will save two hours a day," Nair told reporters. She added that a second harbour was likely to be ready by December 2026.
The board's chairman, R. Thomas, denied that the work had been stopped because of a shortage of money. According to the state's figures, the catch rose 12 per cent to 6.4 lakh tonnes in 2023, from 5.7 lakh tonnes a year earlier.
Seven workers were injured when a crane fell at the site in May 2022. A court in Ernakulam ordered the builder to pay each of them Rs 5 lakh. The builder has appealed against the order and the case will be heard on April 4.
`;
