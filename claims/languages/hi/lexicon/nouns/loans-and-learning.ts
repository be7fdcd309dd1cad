import type { NounGroup } from '../types.ts';

/** Loan words of papers and the nouns of encyclopedias. */
export const LOANS_AND_LEARNING: readonly NounGroup[] = [
  {
    id: 'learning.place.m',
    class: 'place',
    gender: 'm',
    words: 'कैंट तालुका द्वार हार्बर कोस्ट आइलैंड एवेन्यू फ्रीवे वर्षावन उपखंड फोर्ट देहात फोरलेन कपाट गार्डन लॉन हॉटस्पॉट',
  },
  {
    id: 'learning.place.f',
    class: 'place',
    gender: 'f',
    words: 'रोड काउंटी स्ट्रीट बगल नगरी मातृभूमि',
  },
  {
    id: 'learning.building.m',
    class: 'building',
    gender: 'm',
    words:
      'यज्ञमंडप मंडप पंडाल टॉयलेट रूम ब्रिज पार्लर कॉम्पलेक्स मरकज लॉज रिजॉर्ट बैंक्वेट टीनशेड छप्पर स्टॉल मार्ट सैलून थियेटर शटर',
  },
  {
    id: 'learning.organisation.m',
    class: 'organisation',
    gender: 'm',
    words: 'डिपार्टमेंट महकमा निकाय इंस्टीट्यूट इंस्टिट्यूट हाईकोर्ट दरबार संघराज्य सुरक्षाबल ट्रिब्यून',
  },
  {
    id: 'learning.organisation.f',
    class: 'organisation',
    gender: 'f',
    words: 'फार्मेसी रोडवेज महानगरपालिका एथॉरिटी',
  },
  {
    id: 'learning.person.m',
    class: 'person',
    gender: 'm',
    words:
      'परिचालक संचालक धारक पुलिसवाला जनप्रतिनिधि क्लीनर डांसर वायरोलॉजिस्ट पेशेवर करोड़पति उपनिवेशवादी भारतीय अंग्रेज फ्रांसीसी अमेरिकी रूसी पाकिस्तानी यूक्रेनी जापानी जर्मन बांग्लादेशी नेपाली अफगान इजरायली ब्रिटिश तुर्क मंगोल यूरोपीय संबंधी स्कीयर क्वार्टरबैक इंचार्ज जमाती',
  },
  {
    id: 'learning.event.m',
    class: 'event',
    gender: 'm',
    words:
      'यज्ञ महायज्ञ हवन हड़कंप सन्नाटा हाहाकार ट्रायल इंटरसेप्शन टचडाउन धावा स्नान हवन दहन धमाल चेकअप छिड़काव वाकया रोटेशन टेकऑफ कंसर्ट आत्मसमर्पण गैंगवार विनिर्माण',
  },
  {
    id: 'learning.event.f',
    class: 'event',
    gender: 'f',
    words:
      'रोकथाम कार्यवाही उत्पत्ति रिकवरी गर्जना जनहानि अगलगी खोजबीन संगोष्ठी पिकनिक श्रद्धांजलि बढ़ोत्तरी मुक्ति सेंध मैरिज भीड़भाड़',
  },
  {
    id: 'learning.document.m',
    class: 'document',
    gender: 'm',
    words: 'बुलेटिन रजिस्टर पेपर उद्धरण दिशानिर्देश दिशा-निर्देश',
  },
  {
    id: 'learning.abstract.m',
    class: 'abstract',
    gender: 'm',
    words:
      'सबब कयास माजरा आधिपत्य क्षरण जनमत नियोजन निपटान आसार बलबूता रहस्योद्घाटन एकांतवास एकांत लिंग कथन कैरियर युद्धस्तर सर्विलांस',
  },
  {
    id: 'learning.abstract.f',
    class: 'abstract',
    gender: 'f',
    words: 'गिरफ्त तर्ज नौबत सूझबूझ बारीकी खपत असुरक्षा कार्यप्रणाली तबीयत तबियत किस्मत पदवी भूख रोजमर्रा',
  },
  {
    id: 'learning.substance.m',
    class: 'substance',
    gender: 'm',
    words: 'डाइऑक्साइड ऑक्साइड सल्फर एल्कोहल अल्कोहल सेनिटाइजर सैनेटाइजर काढ़ा कण',
  },
  {
    id: 'learning.artefact.m',
    class: 'artefact',
    gender: 'm',
    words: 'स्पेससूट बैरियर स्वाब स्वैब टिश्यू अलाव दीप',
  },
  {
    id: 'learning.artefact.f',
    class: 'artefact',
    gender: 'f',
    words: 'मशीनरी पिचकारी डिश',
  },
];
