import type { Entry } from '../../types.ts';

/**
 * Seats of tehsils by district: `state district: names`. None lies in another, so that any may stand beside any.
 * Left out are names that are plain words, that several districts bear, or that a larger place bears.
 * Source: own compilation after the lists of sub-districts in the Census of India 2011; no list of all of them.
 */
const SEATS = `
up mathura: गोवर्धन:Govardhan, मांट:Mant, महावन:Mahavan
up agra: किरावली:Kiraoli, खेरागढ़:Kheragarh, एत्मादपुर:Etmadpur
up aligarh: अतरौली:Atrauli, इगलास:Iglas, गभाना:Gabhana
up bulandshahr: खुर्जा:Khurja, डिबाई:Debai, अनूपशहर:Anupshahr, स्याना:Siyana
up meerut: सरधना:Sardhana, मवाना:Mawana
up muzaffarnagar: खतौली:Khatauli, जानसठ:Jansath, बुढ़ाना:Budhana
up saharanpur: देवबंद:Deoband, नकुड़:Nakur, रामपुर मनिहारान:Rampur Maniharan
up bijnor: नजीबाबाद:Najibabad, धामपुर:Dhampur
up moradabad: ठाकुरद्वारा:Thakurdwara, बिलारी:Bilari
up bareilly: बहेड़ी:Baheri, फरीदपुर:Faridpur
up budaun: बिसौली:Bisauli, सहसवान:Sahaswan, दातागंज:Dataganj
up pilibhit: बीसलपुर:Bisalpur, पूरनपुर:Puranpur
up shahjahanpur: तिलहर:Tilhar, पुवायां:Powayan
up lakhimpur-kheri: पलिया:Palia, निघासन:Nighasan, धौरहरा:Dhaurahra, मोहम्मदी:Mohammdi
up sitapur: महमूदाबाद:Mahmudabad, बिसवां:Biswan, लहरपुर:Laharpur, सिधौली:Sidhauli, मिश्रिख:Misrikh
up hardoi: संडीला:Sandila, बिलग्राम:Bilgram
up unnao: सफीपुर:Safipur, बांगरमऊ:Bangarmau
up lucknow: मलिहाबाद:Malihabad, मोहनलालगंज:Mohanlalganj, बख्शी का तालाब:Bakshi Ka Talab
up rae-bareli: डलमऊ:Dalmau, ऊंचाहार:Unchahar
up bahraich: नानपारा:Nanpara, कैसरगंज:Kaiserganj
up gonda: मनकापुर:Mankapur, करनैलगंज:Colonelganj, तरबगंज:Tarabganj
up sultanpur: कादीपुर:Kadipur, लंभुआ:Lambhua
up jaunpur: मड़ियाहूं:Mariahu, केराकत:Kerakat
up azamgarh: सगड़ी:Sagri, मेंहनगर:Mehnagar
up mau: घोसी:Ghosi, मुहम्मदाबाद गोहना:Muhammadabad Gohna
up ghazipur: जमानियां:Zamania, जखनियां:Jakhanian
up ballia: बांसडीह:Bansdih, रसड़ा:Rasra
up deoria: सलेमपुर:Salempur, भाटपार रानी:Bhatpar Rani
up kushinagar: पडरौना:Padrauna, तमकुहीराज:Tamkuhi Raj
up gorakhpur: बांसगांव:Bansgaon, चौरीचौरा:Chauri Chaura, सहजनवां:Sahjanwa
up mirzapur: चुनार:Chunar, मड़िहान:Marihan
up sonbhadra: दुद्धी:Duddhi, घोरावल:Ghorawal
up etawah: जसवंतनगर:Jaswantnagar, भरथना:Bharthana, सैफई:Saifai
up mainpuri: भोगांव:Bhogaon, करहल:Karhal
up firozabad: शिकोहाबाद:Shikohabad, जसराना:Jasrana
up jalaun: कालपी:Kalpi, माधौगढ़:Madhogarh
up jhansi: मऊरानीपुर:Mauranipur, गरौठा:Garautha
up banda: बबेरू:Baberu, अतर्रा:Atarra, नरैनी:Naraini
up fatehpur: बिंदकी:Bindki, खागा:Khaga
up barabanki: हैदरगढ़:Haidergarh, रामसनेहीघाट:Ramsanehighat
rj alwar: बहरोड:Behror, किशनगढ़बास:Kishangarh Bas, मुंडावर:Mundawar, थानागाजी:Thanagazi
rj bharatpur: बयाना:Bayana, नदबई:Nadbai, कुम्हेर:Kumher
rj dausa: बांदीकुई:Bandikui, लालसोट:Lalsot, सिकराय:Sikrai
rj sikar: श्रीमाधोपुर:Sri Madhopur, फतेहपुर शेखावाटी:Fatehpur Shekhawati, दांतारामगढ़:Danta Ramgarh
rj jhunjhunu: नवलगढ़:Nawalgarh, खेतड़ी:Khetri, चिड़ावा:Chirawa, उदयपुरवाटी:Udaipurwati
rj churu: सरदारशहर:Sardarshahar, सुजानगढ़:Sujangarh, रतनगढ़:Ratangarh
rj bikaner: नोखा:Nokha, लूणकरणसर:Lunkaransar, कोलायत:Kolayat, खाजूवाला:Khajuwala
rj nagaur: मेड़ता:Merta, लाडनूं:Ladnun
rj jodhpur: ओसियां:Osian, बिलाड़ा:Bilara
rj barmer: चौहटन:Chohtan, गुड़ामालानी:Gudamalani
rj pali: सोजत:Sojat, सुमेरपुर:Sumerpur, जैतारण:Jaitaran
rj ajmer: केकड़ी:Kekri, नसीराबाद:Nasirabad
rj bhilwara: मांडलगढ़:Mandalgarh, आसींद:Asind, जहाजपुर:Jahazpur
rj udaipur: गोगुंदा:Gogunda, खेरवाड़ा:Kherwara
rj kota: रामगंजमंडी:Ramganj Mandi, सांगोद:Sangod
mp sehore: आष्टा:Ashta, इछावर:Ichhawar, नसरुल्लागंज:Nasrullaganj, बुधनी:Budhni
mp ujjain: महिदपुर:Mahidpur, खाचरौद:Khachrod, नागदा:Nagda
mp dewas: सोनकच्छ:Sonkatch, कन्नौद:Kannod, खातेगांव:Khategaon
mp ratlam: जावरा:Jaora, सैलाना:Sailana, आलोट:Alot
mp mandsaur: गरोठ:Garoth, सीतामऊ:Sitamau, भानपुरा:Bhanpura
mp dhar: कुक्षी:Kukshi, मनावर:Manawar, सरदारपुर:Sardarpur, बदनावर:Badnawar
mp khargone: कसरावद:Kasrawad, महेश्वर:Maheshwar
mp bhind: गोहद:Gohad, मेहगांव:Mehgaon
mp morena: अंबाह:Ambah, सबलगढ़:Sabalgarh, कैलारस:Kailaras
mp datia: भांडेर:Bhander, सेवढ़ा:Seondha
mp shivpuri: पोहरी:Pohri, करैरा:Karera, कोलारस:Kolaras, पिछोर:Pichhore
mp chhatarpur: नौगांव:Nowgong, बिजावर:Bijawar, लवकुशनगर:Laundi
mp rewa: त्योंथर:Teonthar, हनुमना:Hanumana
mp satna: नागौद:Nagod, अमरपाटन:Amarpatan
mp betul: मुलताई:Multai, भैंसदेही:Bhainsdehi
mp raisen: बेगमगंज:Begumganj, सिलवानी:Silwani
br patna: मोकामा:Mokama, मसौढ़ी:Masaurhi, पालीगंज:Paliganj
br bhojpur: बिहिया:Bihiya
br rohtas: डेहरी:Dehri, बिक्रमगंज:Bikramganj
br saran: सोनपुर:Sonpur, मढ़ौरा:Marhaura, अमनौर:Amnour
br siwan: दरौंदा:Daraunda
br muzaffarpur: औराई:Aurai, मीनापुर:Minapur
br sitamarhi: रुन्नीसैदपुर:Runni Saidpur, पुपरी:Pupri, बैरगनिया:Bairgania, सुरसंड:Sursand
br darbhanga: बेनीपुर:Benipur, हायाघाट:Hayaghat, बिरौल:Biraul, केवटी:Keoti
br madhubani: झंझारपुर:Jhanjharpur, बेनीपट्टी:Benipatti, फुलपरास:Phulparas
br samastipur: रोसड़ा:Rosera, दलसिंहसराय:Dalsinghsarai, पटोरी:Patori
br begusarai: तेघड़ा:Teghra
br bhagalpur: नवगछिया:Naugachhia, कहलगांव:Kahalgaon
br purnia: बनमनखी:Banmankhi, धमदाहा:Dhamdaha, बायसी:Baisi
hr hisar: हांसी:Hansi, बरवाला:Barwala, नारनौंद:Narnaund
hr jind: नरवाना:Narwana, सफीदों:Safidon, जुलाना:Julana
hr karnal: असंध:Assandh, घरौंडा:Gharaunda, नीलोखेड़ी:Nilokheri
hr sirsa: डबवाली:Dabwali, ऐलनाबाद:Ellenabad
hr rohtak: सांपला:Sampla
hr sonipat: गोहाना:Gohana, गन्नौर:Ganaur, खरखौदा:Kharkhauda
hr nuh: फिरोजपुर झिरका:Firozpur Jhirka, पुन्हाना:Punahana, तावड़ू:Taoru
uk almora: रानीखेत:Ranikhet, सल्ट:Salt Almora, द्वाराहाट:Dwarahat, भिकियासैंण:Bhikiyasain
uk chamoli: जोशीमठ:Joshimath, कर्णप्रयाग:Karnaprayag, थराली:Tharali
uk uttarkashi: बड़कोट:Barkot, पुरोला:Purola, भटवाड़ी:Bhatwari
uk tehri-garhwal: घनसाली:Ghansali, नरेंद्रनगर:Narendranagar
uk pithoragarh: धारचूला:Dharchula, मुनस्यारी:Munsiari, डीडीहाट:Didihat, बेरीनाग:Berinag
hp mandi: जोगिंदरनगर=जोगेंद्र नगर=जोगिंद्रनगर:Joginder Nagar, सुंदरनगर:Sundarnagar, करसोग:Karsog, सरकाघाट:Sarkaghat
hp kangra: पालमपुर:Palampur, बैजनाथ:Baijnath, जयसिंहपुर:Jaisinghpur
hp shimla: रामपुर बुशहर:Rampur Bushahr, रोहड़ू:Rohru, ठियोग:Theog
jh hazaribagh: बड़कागांव:Barkagaon, चौपारण:Chauparan
jh giridih: बगोदर:Bagodar, गांडेय:Gandey
jh dhanbad: झरिया:Jharia, तोपचांची:Topchanchi, निरसा:Nirsa
cg bilaspur: तखतपुर:Takhatpur, मस्तूरी:Masturi
cg durg: धमधा:Dhamdha
`;

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
}

/** Entries of the seats; `refOf` gives the place that a district of a state is listed as, if any. */
export function seatsOf(refOf: (state: string, district: string) => string | undefined): Entry[] {
  return SEATS.trim()
    .split('\n')
    .flatMap((line): Entry[] => {
      const [head = '', names = ''] = line.split(/: (?=\S)/u);
      const [state = '', district = ''] = head.split(' ');
      const whole = refOf(state, district);
      if (whole === undefined) return [];
      return names.split(', ').map((item): Entry => {
        const [hindi = '', en = ''] = item.split(':');
        const [hi = '', ...also] = hindi.split('=');
        return [
          hi,
          en,
          {
            ref: `seat:in-${state}-${slug(en)}`,
            country: 'IN',
            in: whole,
            ...(also.length > 0 ? { also } : {}),
          },
        ];
      });
    });
}
