/**
 * Cities of Africa, the Gulf, South and South-East Asia and the Pacific whose papers are English, by ISO code of the country:
 * "Hindi=another spelling:English". None whose name is a plain word, a given name or a club's.
 * Source: own list of the larger cities of each.
 */
export const CITIES_OF_ENGLISH_NEWS: Readonly<Record<string, string>> = {
  KE: 'नाकुरु:Nakuru, एल्डोरेट:Eldoret, मालिंदी:Malindi, गरिस्सा:Garissa, थिका:Thika, न्येरी:Nyeri, मचाकोस:Machakos, काकामेगा:Kakamega, किताले:Kitale, केरिचो:Kericho',
  NG: 'इबादान:Ibadan, पोर्ट हार्कोर्ट:Port Harcourt, बेनिन सिटी:Benin City, एनुगु:Enugu, इलोरिन:Ilorin, अबेओकुता:Abeokuta, कलाबार:Calabar, ओनित्शा:Onitsha, ओवेरी:Owerri, अकुरे:Akure, ज़ारिया:Zaria, लोकोजा:Lokoja, मकुर्दी:Makurdi',
  GH: 'कुमासी:Kumasi, ताकोराडी:Takoradi, केप कोस्ट:Cape Coast, सुन्यानी:Sunyani',
  ZA: 'पोलोक्वाने:Polokwane, ईस्ट लंदन:East London, पीटरमैरिट्सबर्ग:Pietermaritzburg, रुस्टेनबर्ग:Rustenburg, नेल्सप्रुइट:Nelspruit',
  UG: 'एंटेबे:Entebbe, गुलू:Gulu, म्बारारा:Mbarara, जिंजा:Jinja',
  TZ: 'डोडोमा:Dodoma, अरुशा:Arusha, म्वांज़ा:Mwanza',
  ZW: 'मुतारे:Mutare, ग्वेरु:Gweru',
  AE: 'अल ऐन:Al Ain',
  MY: 'इपोह:Ipoh, कुचिंग:Kuching, कोटा किनाबालु:Kota Kinabalu, पुत्रजया:Putrajaya, पेटालिंग जया:Petaling Jaya, जोहोर बाहरू:Johor Bahru, सेरेम्बन:Seremban, कुआंतान:Kuantan, कोटा भारू:Kota Bharu, अलोर सेतार:Alor Setar',
  PH: 'क्वेज़ोन सिटी=क्वेजोन सिटी:Quezon City, मकाती:Makati, इलोइलो:Iloilo, बागुइओ:Baguio, कागायन डे ओरो:Cagayan de Oro, तागुइग:Taguig, पासिग:Pasig, बाकोलोड:Bacolod, टैक्लोबान:Tacloban',
  ID: 'मेदान:Medan, सेमारांग:Semarang, मकास्सर:Makassar, पालेमबांग:Palembang, देनपसार:Denpasar, बालिकपापन:Balikpapan',
  TH: 'हाट याई:Hat Yai, खोन केन:Khon Kaen, नाखोन रत्चासिमा:Nakhon Ratchasima',
  AU: 'केर्न्स:Cairns, टाउन्सविले:Townsville, बैलेरैट:Ballarat, बेंडिगो:Bendigo, वोलोंगोंग:Wollongong, टूवूम्बा:Toowoomba, एलिस स्प्रिंग्स:Alice Springs',
  NZ: 'तौरंगा:Tauranga, रोटोरुआ:Rotorua, इन्वरकार्गिल:Invercargill',
  LK: 'अनुराधापुरा:Anuradhapura, बट्टिकलोआ:Batticaloa, नेगोम्बो:Negombo, मतारा:Matara, कुरुनेगला:Kurunegala, नुवारा एलिया:Nuwara Eliya',
  BD: 'नारायणगंज:Narayanganj, मयमनसिंह:Mymensingh',
};
