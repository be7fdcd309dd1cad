/** Those who governed one country after each other, newest first, by the names that Hindi papers use. */
export interface Heads {
  /** ISO code of the country. */
  readonly country: string;
  readonly men: readonly string[];
}

/**
 * Countries of whose heads a reader holds one for the other sooner than for that of another land. Source: own
 * compilation from general knowledge up to 2025; not checked against a published list.
 */
export const HEADS_OF_STATE: readonly Heads[] = [
  {
    country: 'NP',
    men: ['केपी शर्मा ओली', 'पुष्प कमल दहल', 'शेर बहादुर देउबा', 'झलनाथ खनाल', 'माधव कुमार नेपाल', 'बाबूराम भट्टराई'],
  },
  {
    country: 'PK',
    men: ['शहबाज शरीफ', 'इमरान खान', 'शाहिद खाकान अब्बासी', 'राजा परवेज अशरफ', 'यूसुफ रजा गिलानी'],
  },
  {
    country: 'LK',
    men: ['अनुरा कुमारा दिसानायके', 'रानिल विक्रमसिंघे', 'गोटबाया राजपक्षे', 'मैत्रीपाला सिरिसेना'],
  },
  { country: 'MV', men: ['मोहम्मद मुइज्जू', 'इब्राहिम सोलिह', 'अब्दुल्ला यामीन', 'मोहम्मद वहीद हसन'] },
  { country: 'PH', men: ['फर्डिनेंड मार्कोस जूनियर', 'रोड्रिगो दुतेर्ते', 'बेनिग्नो एक्विनो', 'जोसेफ एस्ट्राडा'] },
  { country: 'ID', men: ['प्रबोवो सुबियांतो', 'जोको विडोडो', 'सुसिलो बामबांग युधोयोनो', 'अब्दुर्रहमान वाहिद'] },
  { country: 'KR', men: ['ली जे-म्युंग', 'यून सुक योल', 'मून जे-इन', 'ली म्युंग-बाक'] },
  { country: 'BR', men: ['लूला दा सिल्वा', 'जायर बोलसोनारो', 'मिशेल टेमर', 'फर्नांडो कार्डोसो'] },
  { country: 'KE', men: ['विलियम रूटो', 'उहुरू केन्याटा', 'म्वाई किबाकी', 'डेनियल अराप मोई'] },
  { country: 'BO', men: ['रोड्रिगो पाज', 'लुइस आर्से', 'इवो मोरालेस', 'कार्लोस मेसा'] },
  { country: 'IR', men: ['मसूद पेजेशकियान', 'इब्राहिम रईसी', 'हसन रूहानी', 'महमूद अहमदीनेजाद'] },
  { country: 'MY', men: ['अनवर इब्राहिम', 'इस्माइल साबरी याकूब', 'मुहिद्दीन यासीन', 'महातिर मोहम्मद'] },
  { country: 'ZA', men: ['सिरिल रामफोसा', 'जैकब जुमा', 'थाबो म्बेकी', 'नेल्सन मंडेला'] },
  { country: 'AU', men: ['एंथनी अल्बनीज', 'स्कॉट मॉरिसन', 'मैल्कम टर्नबुल', 'टोनी एबॉट'] },
  { country: 'CA', men: ['मार्क कार्नी', 'जस्टिन ट्रूडो', 'स्टीफन हार्पर', 'पॉल मार्टिन'] },
];
