import type { Entry } from '../../types.ts';
import type { KnownPeople } from './known-people-type.ts';
import { PLAYERS } from './known-players.ts';
import { LEADERS_ABROAD } from './leaders-abroad.ts';
import { LEADERS_OF_MANY_LANDS } from './leaders-of-many-lands.ts';
import { PEOPLE_OF_BAT_AND_SCREEN } from './people-of-bat-and-screen.ts';
import { PEOPLE_OF_INDIA } from './people-of-india.ts';
import { PEOPLE_OF_SCREEN_AND_FIELD } from './people-of-screen-and-field.ts';
import { PEOPLE_OF_WORLD } from './people-of-world.ts';
import { POLITICIANS_OF_INDIA } from './politicians-of-india.ts';

/**
 * People whom readers of news know, beside those of the longer lists: so that a known name has known names beside it.
 * Source: own compilation from general knowledge, by first high office, first title or first part, a year or two left
 * on either side; not checked against a published list.
 */
const KNOWN: readonly KnownPeople[] = [
  {
    category: 'person.leader',
    country: 'GB',
    since: 1994,
    until: 2016,
    names:
      'गॉर्डन ब्राउन:Gordon Brown, माइकल हावर्ड:Michael Howard, चार्ल्स कैनेडी:Charles Kennedy, जैक स्ट्रॉ:Jack Straw, डेविड ब्लंकेट:David Blunkett, चार्ल्स क्लार्क:Charles Clarke, जॉन प्रेस्कॉट:John Prescott, पीटर मैंडेलसन:Peter Mandelson, एलन मिलबर्न:Alan Milburn, जॉन रीड:John Reid, ज्यॉफ हून:Geoff Hoon, एलिस्टेयर डार्लिंग:Alistair Darling, डेविड मिलिबैंड:David Miliband, एड मिलिबैंड:Ed Miliband, जॉन मेजर:John Major, ओलिवर लेटविन:Oliver Letwin, डेविड डेविस:David Davis, लियाम फॉक्स:Liam Fox, माइकल एनक्रम:Michael Ancram, टिम कॉलिन्स:Tim Collins, विलियम हेग:William Hague, केनेथ क्लार्क:Kenneth Clarke=Ken Clarke, इयान डंकन स्मिथ:Iain Duncan Smith, केन लिविंगस्टोन:Ken Livingstone, पीटर हेन:Peter Hain, हिलेरी बेन:Hilary Benn, मेंजीस कैंपबेल:Menzies Campbell, विंस केबल:Vince Cable, एलेक्स सैल्मंड:Alex Salmond, रॉबिन कुक:Robin Cook, जॉर्ज ऑसबोर्न:George Osborne, निक क्लेग:Nick Clegg, पॉल बोटेंग:Paul Boateng, डग्लस अलेक्जेंडर:Douglas Alexander',
  },
  {
    category: 'person.leader',
    country: 'GB',
    gender: 'f',
    since: 1994,
    until: 2016,
    names:
      'रूथ केली:Ruth Kelly, पेट्रीशिया हेविट:Patricia Hewitt, टेसा जोवेल:Tessa Jowell, मार्गरेट बेकेट:Margaret Beckett, हैरियट हरमन:Harriet Harman, क्लेयर शॉर्ट:Clare Short, मार्गरेट हॉज:Margaret Hodge, जैकी स्मिथ:Jacqui Smith, एन विडेकोम्ब:Ann Widdecombe',
  },
  {
    category: 'person.leader',
    country: 'GB',
    since: 2014,
    names:
      'जेरेमी कॉर्बिन:Jeremy Corbyn, जेरेमी हंट:Jeremy Hunt, साजिद जाविद:Sajid Javid, माइकल गोव:Michael Gove, डोमिनिक राब:Dominic Raab, क्वासी क्वार्टेंग:Kwasi Kwarteng, डेविड लैमी:David Lammy, नाइजेल फराज:Nigel Farage, एड डेवी:Ed Davey, सादिक खान:Sadiq Khan, वेस स्ट्रीटिंग:Wes Streeting, जेम्स क्लेवरली:James Cleverly, मैट हैनकॉक:Matt Hancock, बेन वालेस:Ben Wallace',
  },
  {
    category: 'person.leader',
    country: 'GB',
    gender: 'f',
    since: 2014,
    names:
      'केमी बेडेनॉक:Kemi Badenoch, रेचल रीव्स:Rachel Reeves, एंजेला रेनर:Angela Rayner, प्रीति पटेल:Priti Patel, सुएला ब्रेवरमैन:Suella Braverman, निकोला स्टर्जन:Nicola Sturgeon, यवेट कूपर:Yvette Cooper, पेनी मॉर्डंट:Penny Mordaunt, एम्बर रड:Amber Rudd',
  },
  {
    category: 'person.leader',
    country: 'US',
    since: 1994,
    until: 2014,
    names:
      'डिक चेनी:Dick Cheney, डोनाल्ड रम्सफेल्ड:Donald Rumsfeld, कोलिन पॉवेल:Colin Powell, जॉन एशक्रॉफ्ट:John Ashcroft, अल गोर:Al Gore, जॉन एडवर्ड्स:John Edwards, हावर्ड डीन:Howard Dean, जॉन मैक्केन:John McCain, मिट रोमनी:Mitt Romney, एलन ग्रीनस्पैन:Alan Greenspan, पॉल वोल्फोविट्ज:Paul Wolfowitz, रॉबर्ट गेट्स:Robert Gates, जॉन स्नो:John Snow, जॉन बोल्टन:John Bolton, टॉम रिज:Tom Ridge',
  },
  {
    category: 'person.leader',
    country: 'US',
    gender: 'f',
    since: 1994,
    until: 2014,
    names:
      'कोंडोलीजा राइस=कोंडलीजा राइस:Condoleezza Rice, मेडलिन अल्ब्राइट:Madeleine Albright, सारा पेलिन:Sarah Palin, लौरा बुश:Laura Bush',
  },
  {
    category: 'person.leader',
    country: 'US',
    since: 2014,
    names:
      'माइक पेंस:Mike Pence, बर्नी सैंडर्स:Bernie Sanders, टेड क्रूज:Ted Cruz, मिच मैककॉनेल:Mitch McConnell, चक शूमर:Chuck Schumer, पीट हेगसेथ:Pete Hegseth, स्कॉट बेसेंट:Scott Bessent, लॉयड ऑस्टिन:Lloyd Austin, जेक सुलिवन:Jake Sullivan, ग्रेग एबॉट:Greg Abbott, रॉन डिसैंटिस:Ron DeSantis, गेविन न्यूसम:Gavin Newsom, जेरोम पॉवेल:Jerome Powell',
  },
  {
    category: 'person.leader',
    country: 'US',
    gender: 'f',
    since: 2014,
    names:
      'नैन्सी पेलोसी:Nancy Pelosi, एलिजाबेथ वॉरेन:Elizabeth Warren, निक्की हेली:Nikki Haley, तुलसी गबार्ड:Tulsi Gabbard, पाम बॉन्डी:Pam Bondi, जेनेट येलेन:Janet Yellen, मेलानिया ट्रंप:Melania Trump, मिशेल ओबामा:Michelle Obama',
  },
  {
    category: 'person.leader',
    country: 'DE',
    until: 2010,
    since: 1996,
    names:
      'गेरहार्ड श्रोडर:Gerhard Schroeder=Gerhard Schröder, योश्का फिशर:Joschka Fischer, एडमंड श्टोइबर:Edmund Stoiber, हांस आइशेल:Hans Eichel, वोल्फगांग क्लेमेंट:Wolfgang Clement, होर्स्ट कोलर:Horst Koehler',
  },
  {
    category: 'person.leader',
    country: 'FR',
    since: 1994,
    until: 2012,
    names:
      'जाक शिराक=जैक शिराक:Jacques Chirac, डोमिनिक द विलपां:Dominique de Villepin, ज्यां-पियरे राफरां:Jean-Pierre Raffarin, लियोनेल जोस्पां:Lionel Jospin, हर्वे गेमार:Herve Gaymard, मिशेल बार्नियर:Michel Barnier',
  },
  {
    category: 'person.leader',
    country: 'IT',
    since: 1994,
    until: 2014,
    names:
      'सिल्वियो बर्लुस्कोनी:Silvio Berlusconi, रोमानो प्रोदी:Romano Prodi, जियानफ्रांको फिनी:Gianfranco Fini, कार्लो चियाम्पी:Carlo Ciampi, मारियो मोंटी:Mario Monti',
  },
  {
    category: 'person.leader',
    country: 'ES',
    since: 1996,
    until: 2018,
    names:
      'खोसे मारिया अजनार:Jose Maria Aznar, खोसे लुइस जापातेरो:Jose Luis Rodriguez Zapatero=Jose Luis Zapatero, मारियानो राखोय:Mariano Rajoy',
  },
  {
    category: 'person.leader',
    country: 'AU',
    since: 1996,
    until: 2015,
    names:
      'जॉन हॉवर्ड:John Howard, केविन रड:Kevin Rudd, पीटर कोस्टेलो:Peter Costello, टोनी एबॉट:Tony Abbott, एलेक्जेंडर डाउनर:Alexander Downer',
  },
  {
    category: 'person.leader',
    country: 'IL',
    since: 1996,
    until: 2012,
    names:
      'एरियल शेरोन:Ariel Sharon, शिमोन पेरेज:Shimon Peres, एहुद ओल्मर्ट:Ehud Olmert, एहुद बराक:Ehud Barak, मोशे कत्साव:Moshe Katsav',
  },
  {
    category: 'person.leader',
    country: 'PS',
    since: 1994,
    until: 2010,
    names: 'यासिर अराफात=यासर अराफात:Yasser Arafat, अहमद कुरेई:Ahmed Qurei, साएब एरेकात:Saeb Erekat',
  },
  {
    category: 'person.leader',
    country: 'IR',
    since: 1997,
    until: 2021,
    names:
      'मोहम्मद खातमी:Mohammad Khatami, महमूद अहमदीनेजाद:Mahmoud Ahmadinejad, अली लारीजानी:Ali Larijani, मोहम्मद जवाद जरीफ:Mohammad Javad Zarif, कमाल खराजी:Kamal Kharrazi',
  },
  {
    category: 'person.leader',
    country: 'UA',
    since: 1996,
    until: 2015,
    names: 'विक्टर युशचेंको:Viktor Yushchenko, विक्टर यानुकोविच:Viktor Yanukovych, लियोनिद कुचमा:Leonid Kuchma',
  },
  {
    category: 'person.leader',
    country: 'RU',
    since: 1996,
    until: 2012,
    names:
      'मिखाइल फ्रादकोव:Mikhail Fradkov, सर्गेई इवानोव:Sergei Ivanov, विक्टर ख्रिस्तेंको:Viktor Khristenko, एलेक्सी कुद्रिन:Alexei Kudrin, जर्मन ग्रेफ:German Gref, इगोर इवानोव:Igor Ivanov',
  },
  {
    category: 'person.leader',
    country: 'JP',
    since: 1998,
    until: 2014,
    names: 'जुनिचिरो कोइजुमी:Junichiro Koizumi, यासुओ फुकुदा:Yasuo Fukuda, तारो आसो:Taro Aso, नाओतो कान:Naoto Kan',
  },
  {
    category: 'person.leader',
    country: 'CN',
    since: 1996,
    until: 2014,
    names: 'हू जिंताओ:Hu Jintao, वेन जियाबाओ:Wen Jiabao, जियांग जेमिन:Jiang Zemin, ली झाओशिंग:Li Zhaoxing',
  },
  {
    category: 'person.leader',
    country: 'PK',
    since: 1999,
    until: 2014,
    names:
      'शौकत अजीज:Shaukat Aziz, खुर्शीद महमूद कसूरी:Khurshid Mahmud Kasuri, यूसुफ रजा गिलानी:Yousaf Raza Gilani',
  },
  {
    category: 'person.leader',
    country: 'ZA',
    since: 1998,
    until: 2018,
    names: 'थाबो म्बेकी:Thabo Mbeki, जैकब जुमा:Jacob Zuma, ट्रेवर मैनुअल:Trevor Manuel',
  },
  {
    category: 'person.football',
    country: 'GB',
    since: 1997,
    until: 2014,
    names:
      'स्टीवन जेरार्ड=स्टीवन गेरार्ड:Steven Gerrard, फ्रैंक लैंपार्ड:Frank Lampard, वेन रूनी:Wayne Rooney, माइकल ओवेन:Michael Owen, जॉन टेरी:John Terry, पॉल स्कोल्स:Paul Scholes, रियो फर्डिनेंड:Rio Ferdinand, गैरी नेविल:Gary Neville, एश्ले कोल:Ashley Cole, जो कोल:Joe Cole, एलन शियरर:Alan Shearer, सोल कैंपबेल:Sol Campbell, रयान गिग्स:Ryan Giggs, जेमी कैराघर:Jamie Carragher, एलन स्मिथ:Alan Smith, एमिल हेस्की:Emile Heskey, डेविड जेम्स:David James, शॉन राइट-फिलिप्स:Shaun Wright-Phillips, जर्मेन डेफो:Jermain Defoe, ली बोयर:Lee Bowyer, किएरन डायर:Kieron Dyer, पीटर क्राउच:Peter Crouch, लेडली किंग:Ledley King, निकी बट:Nicky Butt, वेस ब्राउन:Wes Brown, जोनाथन वुडगेट:Jonathan Woodgate, डेरेन फ्लेचर:Darren Fletcher, रॉबी फाउलर:Robbie Fowler, टेडी शेरिंघम:Teddy Sheringham',
  },
  {
    category: 'person.football',
    country: 'FR',
    since: 1997,
    until: 2014,
    names:
      'थियरी हेनरी:Thierry Henry, पैट्रिक विएरा:Patrick Vieira, रॉबर्ट पिरेस:Robert Pires, क्लॉद मैकेलेले:Claude Makelele, विलियम गालास:William Gallas, लुई साहा:Louis Saha, निकोलस अनेल्का:Nicolas Anelka, मार्सेल देसाई:Marcel Desailly, फैबियन बार्थेज:Fabien Barthez, लिलियन थुराम:Lilian Thuram, जिब्रिल सिसे:Djibril Cisse, डेविड ट्रेजेगे:David Trezeguet, सिल्वेन विल्टोर्ड:Sylvain Wiltord',
  },
  {
    category: 'person.football',
    country: 'NL',
    since: 1996,
    until: 2014,
    names:
      'रुड वान निस्टलरॉय:Ruud van Nistelrooy, एडविन वान डर सार:Edwin van der Sar, पैट्रिक क्लूवर्ट:Patrick Kluivert, एडगर डेविड्स:Edgar Davids, आर्यन रोबेन:Arjen Robben, डेनिस बर्गकैंप:Dennis Bergkamp, रॉबिन वान पर्सी:Robin van Persie, क्लेरेंस सीडॉर्फ:Clarence Seedorf',
  },
  {
    category: 'person.football',
    country: 'ES',
    since: 1996,
    until: 2018,
    names:
      'फर्नांडो मोरिएंटेस:Fernando Morientes, जाबी अलोंसो:Xabi Alonso, इकर कैसिलास:Iker Casillas, फर्नांडो टोरेस:Fernando Torres, लुइस गार्सिया:Luis Garcia, जोस एंटोनियो रेयेस:Jose Antonio Reyes, आंद्रेस इनिएस्ता:Andres Iniesta, सेस्क फैब्रेगास:Cesc Fabregas, सर्जियो रामोस:Sergio Ramos, कार्लेस पुयोल:Carles Puyol',
  },
  {
    category: 'person.football',
    country: 'IE',
    since: 1996,
    until: 2014,
    names:
      "रॉय कीन:Roy Keane, रॉबी कीन:Robbie Keane, डेमियन डफ:Damien Duff, शे गिवेन:Shay Given, जॉन ओशी:John O'Shea=John O’Shea, केविन किलबेन:Kevin Kilbane, स्टीफन कैर:Stephen Carr",
  },
  {
    category: 'person.football',
    country: 'IT',
    since: 1994,
    until: 2016,
    names:
      'जियानलुइगी बुफोन:Gianluigi Buffon, फ्रांसेस्को टोटी:Francesco Totti, एलेसांद्रो डेल पिएरो:Alessandro Del Piero, पाओलो माल्दीनी:Paolo Maldini, क्रिश्चियन विएरी:Christian Vieri, एलेसांद्रो नेस्टा:Alessandro Nesta, फाबियो कैनावारो:Fabio Cannavaro, आंद्रेया पिर्लो:Andrea Pirlo',
  },
  {
    category: 'person.football',
    country: 'DE',
    since: 1996,
    until: 2016,
    names:
      'माइकल बलाक:Michael Ballack, ओलिवर कान:Oliver Kahn, जेंस लेहमन:Jens Lehmann, लुकास पोडोल्स्की:Lukas Podolski, बास्टियन श्वाइनश्टाइगर:Bastian Schweinsteiger, मिरोस्लाव क्लोजे:Miroslav Klose, दीतमार हामान:Dietmar Hamann, फिलिप लाम:Philipp Lahm',
  },
  {
    category: 'person.football',
    country: 'CZ',
    since: 1996,
    until: 2016,
    names:
      'पावेल नेदवेद:Pavel Nedved, पेत्र चेक:Petr Cech, मिलान बारोस:Milan Baros, व्लादिमीर श्मिसर:Vladimir Smicer, पैट्रिक बर्जर:Patrik Berger, टॉमस रोसिकी:Tomas Rosicky',
  },
  {
    category: 'person.football',
    country: 'BR',
    since: 1996,
    until: 2014,
    names:
      'रोबर्टो कार्लोस:Roberto Carlos, गिल्बर्टो सिल्वा:Gilberto Silva, जूनिन्हो पॉलिस्ता:Juninho Paulista, एड्रियानो लीते:Adriano Leite, क्लेबरसन परेरा:Kleberson Pereira',
  },
  {
    category: 'person.football',
    country: 'GB',
    since: 2015,
    names:
      'बुकायो साका:Bukayo Saka, जूड बेलिंगहम:Jude Bellingham, फिल फोडेन:Phil Foden, मार्कस रैशफोर्ड:Marcus Rashford, रहीम स्टर्लिंग:Raheem Sterling, डेक्लन राइस:Declan Rice, जैक ग्रीलिश:Jack Grealish, कोल पामर:Cole Palmer, काइल वॉकर:Kyle Walker, जॉर्डन पिकफोर्ड:Jordan Pickford, जॉर्डन हेंडरसन:Jordan Henderson',
  },
  {
    category: 'person.football',
    country: 'FR',
    since: 2013,
    names:
      "आंत्वान ग्रीजमैन:Antoine Griezmann, पॉल पोग्बा:Paul Pogba, एनगोलो कांते:N'Golo Kante=N’Golo Kante, उस्मान डेम्बेले:Ousmane Dembele, ओलिवियर जिरू:Olivier Giroud, राफेल वरान:Raphael Varane",
  },
  {
    category: 'person.coach',
    country: 'GB',
    since: 1992,
    until: 2015,
    names:
      "एलेक्स फर्ग्यूसन:Alex Ferguson=Sir Alex Ferguson, सैम एलार्डिस:Sam Allardyce, हैरी रेडनैप:Harry Redknapp, डेविड मोयेस:David Moyes, ग्रीम सूनेस:Graeme Souness, बॉबी रॉबसन:Bobby Robson=Sir Bobby Robson, केविन कीगन:Kevin Keegan, मार्टिन ओनील:Martin O'Neill=Martin O’Neill, एलन कर्बिशली:Alan Curbishley, स्टीव ब्रूस:Steve Bruce, मार्क ह्यूज:Mark Hughes, ग्लेन हॉडल:Glenn Hoddle, स्टीव मैक्लेरेन:Steve McClaren, डेविड ओलेरी:David O'Leary=David O’Leary, क्रिस कोलमैन:Chris Coleman, गॉर्डन स्ट्रैकन:Gordon Strachan, वॉल्टर स्मिथ:Walter Smith, एलेक्स मैक्लीश:Alex McLeish, इयान डॉवी:Iain Dowie, ब्रायन रॉबसन:Bryan Robson, नाइजेल वर्थिंगटन:Nigel Worthington",
  },
  {
    category: 'person.coach',
    since: 1994,
    until: 2018,
    names:
      'आर्सेन वेंगर:Arsene Wenger, जोस मोरिन्हो:Jose Mourinho, राफेल बेनिटेज:Rafael Benitez=Rafa Benitez, स्वेन-गोरान एरिक्सन:Sven-Goran Eriksson, गेरार्ड हूलियर:Gerard Houllier, मार्टिन योल:Martin Jol, गूस हिडिंक:Guus Hiddink, फाबियो कैपेलो:Fabio Capello, कार्लो एंसेलोटी:Carlo Ancelotti, मार्चेलो लिप्पी:Marcello Lippi, रेमंड डोमेनेक:Raymond Domenech, जाक सांतिनी:Jacques Santini, क्लाउडियो रानिएरी:Claudio Ranieri, फ्रैंक राइकार्ड:Frank Rijkaard, ओटमार हिट्जफेल्ड:Ottmar Hitzfeld, युर्गेन क्लिंसमैन:Juergen Klinsmann=Jurgen Klinsmann',
  },
  {
    category: 'person.coach',
    since: 2012,
    names:
      'पेप गार्डियोला:Pep Guardiola, यूर्गेन क्लॉप:Jurgen Klopp=Jürgen Klopp, एरिक टेन हाग:Erik ten Hag, मिकेल आर्टेटा:Mikel Arteta, थॉमस टुखेल:Thomas Tuchel, मौरिसियो पोचेटीनो:Mauricio Pochettino, एंटोनियो कोंते:Antonio Conte, डिएगो सिमियोने:Diego Simeone, डिडिए देशां:Didier Deschamps, लुइस एनरिके:Luis Enrique',
  },
  {
    category: 'person.rugby',
    country: 'GB',
    since: 1996,
    until: 2012,
    names:
      'जेसन रॉबिन्सन:Jason Robinson, जॉनी विल्किंसन:Jonny Wilkinson, मार्टिन जॉनसन:Martin Johnson, लॉरेंस डलालियो:Lawrence Dallaglio, मैट डॉसन:Matt Dawson, माइक टिंडल:Mike Tindall, चार्ली हॉजसन:Charlie Hodgson, लुईस मूडी:Lewis Moody, फिल विकरी:Phil Vickery, मार्टिन कॉरी:Martin Corry, जोश ल्यूसी:Josh Lewsey, बेन कोहेन:Ben Cohen, मार्क क्यूटो:Mark Cueto, एंडी गोमरसॉल:Andy Gomarsall, ओली बार्कले:Olly Barkley, रिचर्ड हिल:Richard Hill, विल ग्रीनवुड:Will Greenwood, गेविन हेंसन:Gavin Henson, स्टीफन जोन्स:Stephen Jones, शेन विलियम्स:Shane Williams, गैरेथ थॉमस:Gareth Thomas, मार्टिन विलियम्स:Martyn Williams, ड्वेन पील:Dwayne Peel, टॉम शैंक्लिन:Tom Shanklin, क्रिस पैटरसन:Chris Paterson, साइमन टेलर:Simon Taylor',
  },
  {
    category: 'person.rugby',
    country: 'IE',
    since: 1998,
    until: 2014,
    names:
      "ब्रायन ओड्रिस्कॉल:Brian O'Driscoll=Brian O’Driscoll, रोनन ओगारा:Ronan O'Gara=Ronan O’Gara, पॉल ओकॉनेल:Paul O'Connell=Paul O’Connell, गॉर्डन डार्सी:Gordon D'Arcy=Gordon D’Arcy, शेन होरगन:Shane Horgan, डेनिस हिकी:Denis Hickie, मैल्कम ओकेली:Malcolm O'Kelly=Malcolm O’Kelly, पीटर स्ट्रिंगर:Peter Stringer, शेन बर्न:Shane Byrne, जेरी मर्फी:Geordan Murphy, जॉन हेज:John Hayes, एंथनी फोली:Anthony Foley",
  },
  {
    category: 'person.rugby',
    country: 'FR',
    since: 1998,
    until: 2012,
    names:
      'फैबियन पेलू:Fabien Pelous, सर्ज बेत्सन:Serge Betsen, इमानोल हारिनोर्दोकी:Imanol Harinordoquy, यानिक जोजियों:Yannick Jauzion, फ्रेडरिक मिशालाक:Frederic Michalak, दिमित्री याशविली:Dimitri Yachvili',
  },
  {
    category: 'person.rugby-coach',
    since: 1998,
    until: 2012,
    names:
      "क्लाइव वुडवर्ड:Clive Woodward=Sir Clive Woodward, एंडी रॉबिन्सन:Andy Robinson, माइक रडॉक:Mike Ruddock, एडी ओसुलिवन:Eddie O'Sullivan=Eddie O’Sullivan, मैट विलियम्स:Matt Williams, बर्नार्ड लापोर्ट:Bernard Laporte, एडी जोन्स:Eddie Jones, ग्राहम हेनरी:Graham Henry, वॉरेन गैटलैंड:Warren Gatland, जॉन किर्वान:John Kirwan",
  },
  {
    category: 'person.tennis',
    country: 'GB',
    since: 1996,
    until: 2014,
    names: 'टिम हेनमैन:Tim Henman, ग्रेग रुसेद्स्की:Greg Rusedski',
  },
  {
    category: 'person.tennis',
    country: 'US',
    since: 1998,
    until: 2013,
    names:
      'एंडी रॉडिक:Andy Roddick, आंद्रे अगासी:Andre Agassi, विन्सेंट स्पाडिया:Vincent Spadea, मार्डी फिश:Mardy Fish, टेलर डेंट:Taylor Dent, जेम्स ब्लेक:James Blake',
  },
  {
    category: 'person.tennis',
    country: 'US',
    gender: 'f',
    since: 1998,
    until: 2012,
    names: 'लिंडसे डेवनपोर्ट:Lindsay Davenport, जेनिफर कैप्रियाती:Jennifer Capriati',
  },
  {
    category: 'person.tennis',
    country: 'RU',
    gender: 'f',
    since: 2000,
    until: 2013,
    names:
      'अनस्तासिया मिस्किना:Anastasia Myskina, एलेना डिमेंतिएवा:Elena Dementieva, स्वेतलाना कुज्नेत्सोवा:Svetlana Kuznetsova, वेरा ज्वोनारेवा:Vera Zvonareva, नादिया पेत्रोवा:Nadia Petrova, एलेना बोविना:Elena Bovina',
  },
  {
    category: 'person.tennis',
    country: 'BE',
    gender: 'f',
    since: 2000,
    until: 2012,
    names: 'जस्टिन हेनिन:Justine Henin=Justine Henin-Hardenne, किम क्लाइस्टर्स:Kim Clijsters',
  },
  {
    category: 'person.tennis',
    country: 'FR',
    gender: 'f',
    since: 1999,
    until: 2012,
    names: 'एमेली मोरेस्मो:Amelie Mauresmo, मैरी पियर्स:Mary Pierce, नथाली डेची:Nathalie Dechy',
  },
  {
    category: 'person.tennis',
    country: 'ES',
    since: 1998,
    until: 2014,
    names:
      'कार्लोस मोया:Carlos Moya, जुआन कार्लोस फरेरो:Juan Carlos Ferrero, टॉमी रोब्रेडो:Tommy Robredo, फेलिसियानो लोपेज:Feliciano Lopez, अल्बर्ट कोस्टा:Albert Costa',
  },
  {
    category: 'person.tennis',
    country: 'AR',
    since: 2000,
    until: 2014,
    names:
      'डेविड नालबैंडियन:David Nalbandian, गिलेर्मो कोरिया:Guillermo Coria, गैस्टन गौडियो:Gaston Gaudio, गिलेर्मो कनास:Guillermo Canas, जुआन इग्नासियो चेला:Juan Ignacio Chela',
  },
  {
    category: 'person.tennis',
    country: 'RU',
    since: 1998,
    until: 2012,
    names:
      'मरात साफिन:Marat Safin, निकोलाई दाविदेंको:Nikolay Davydenko, मिखाइल यूज्नी:Mikhail Youzhny, येवगेनी कफेलनिकोव:Yevgeny Kafelnikov',
  },
  {
    category: 'person.tennis',
    country: 'AU',
    since: 1998,
    until: 2016,
    names: 'लेटन हेविट:Lleyton Hewitt, मार्क फिलिपूसिस:Mark Philippoussis, पैट राफ्टर:Pat Rafter',
  },
  {
    category: 'person.tennis',
    country: 'DE',
    since: 1998,
    until: 2016,
    names: 'टॉमी हास:Tommy Haas, निकोलस कीफर:Nicolas Kiefer, राइनर शटलर:Rainer Schuettler',
  },
  {
    category: 'person.tennis',
    country: 'SE',
    since: 1997,
    until: 2012,
    names:
      'थॉमस एनक्विस्ट:Thomas Enqvist, थॉमस योहानसन:Thomas Johansson, रॉबिन सोडरलिंग:Robin Soderling, जोआकिम योहानसन:Joachim Johansson',
  },
  {
    category: 'person.athlete',
    country: 'GB',
    since: 1994,
    until: 2013,
    names:
      'लिनफोर्ड क्रिस्टी:Linford Christie, कोलिन जैक्सन:Colin Jackson, जेसन गार्डनर:Jason Gardener, मार्क लुईस-फ्रांसिस:Mark Lewis-Francis, डैरेन कैंपबेल:Darren Campbell, ड्वेन चेम्बर्स:Dwain Chambers, मो फराह:Mo Farah, मार्लन डेवोनिश:Marlon Devonish',
  },
  {
    category: 'person.athlete',
    country: 'GB',
    gender: 'f',
    since: 1998,
    until: 2014,
    names:
      'केली होम्स:Kelly Holmes=Dame Kelly Holmes, पाउला रैडक्लिफ:Paula Radcliffe, डेनिस लुईस:Denise Lewis, केली सोथर्टन:Kelly Sotherton, जो पावी:Jo Pavey, जेसिका एनिस:Jessica Ennis',
  },
  {
    category: 'person.athlete',
    country: 'US',
    since: 1994,
    until: 2018,
    names:
      'माइकल जॉनसन:Michael Johnson, मौरिस ग्रीन:Maurice Greene, जस्टिन गैटलिन:Justin Gatlin, टिम मोंटगोमरी:Tim Montgomery, शॉन क्रॉफर्ड:Shawn Crawford, जेरेमी वारिनर:Jeremy Wariner',
  },
  {
    category: 'person.athlete',
    country: 'ET',
    since: 1996,
    until: 2014,
    names: 'केनेनिसा बेकेले:Kenenisa Bekele, हेले गेब्रसेलासी:Haile Gebrselassie, सिलेशी सिहिने:Sileshi Sihine',
  },
  {
    category: 'person.film',
    country: 'GB',
    gender: 'f',
    since: 1996,
    names:
      'केट विंसलेट:Kate Winslet, इमेल्डा स्टॉन्टन:Imelda Staunton, जूडी डेंच:Judi Dench=Dame Judi Dench, हेलेन मिरेन:Helen Mirren, कीरा नाइटली:Keira Knightley, एम्मा वॉटसन:Emma Watson, एम्मा थॉम्पसन:Emma Thompson, केट बेकिंसेल:Kate Beckinsale, कैथरीन जीटा-जोन्स:Catherine Zeta-Jones',
  },
  {
    category: 'person.film',
    country: 'GB',
    since: 1996,
    names:
      'जूड लॉ:Jude Law, क्लाइव ओवेन:Clive Owen, इवान मैकग्रेगर:Ewan McGregor, कोलिन फर्थ:Colin Firth, ह्यू ग्रांट:Hugh Grant, केनेथ ब्रानाग:Kenneth Branagh, डेनियल रैडक्लिफ:Daniel Radcliffe, माइक ली:Mike Leigh, इयान मैककेलन:Ian McKellen, रूपर्ट ग्रिंट:Rupert Grint, बेन किंग्सले:Ben Kingsley, जॉन हर्ट:John Hurt',
  },
  {
    category: 'person.film',
    country: 'US',
    since: 1990,
    names:
      'जेमी फॉक्स:Jamie Foxx, क्लिंट ईस्टवुड:Clint Eastwood, मार्टिन स्कॉर्सेसी:Martin Scorsese, रॉबर्ट डी नीरो:Robert De Niro, डस्टिन हॉफमैन:Dustin Hoffman, जॉन ट्रवोल्टा:John Travolta, बेन स्टिलर:Ben Stiller, जिम कैरी:Jim Carrey, एडम सैंडलर:Adam Sandler, निकोलस केज:Nicolas Cage, शॉन पेन:Sean Penn, मेल गिब्सन:Mel Gibson, रॉबर्ट रेडफोर्ड:Robert Redford, केविन कॉस्टनर:Kevin Costner, पॉल जियामाटी:Paul Giamatti, डॉन चीडल:Don Cheadle, ओवेन विल्सन:Owen Wilson, मॉर्गन फ्रीमैन:Morgan Freeman, क्वेंटिन टारनटिनो:Quentin Tarantino, मैट डेमन:Matt Damon, बेन एफ्लेक:Ben Affleck, डेविड श्विमर:David Schwimmer, मैट लेब्लांक:Matt LeBlanc, मैथ्यू पेरी:Matthew Perry',
  },
  {
    category: 'person.film',
    country: 'US',
    gender: 'f',
    since: 1996,
    names:
      'हिलेरी स्वैंक:Hilary Swank, रेनी जेल्वेगर:Renee Zellweger, जूलिया रॉबर्ट्स:Julia Roberts, एनेट बेनिंग:Annette Bening, नटाली पोर्टमैन:Natalie Portman, जेनिफर एनिस्टन:Jennifer Aniston, उमा थुरमन:Uma Thurman, हाले बेरी:Halle Berry, कैमरन डियाज:Cameron Diaz, रीज विदरस्पून:Reese Witherspoon, सैंड्रा बुलक:Sandra Bullock, ड्रू बैरीमोर:Drew Barrymore, वर्जीनिया मैडसन:Virginia Madsen, लॉरा लिनी:Laura Linney, कर्टनी कॉक्स:Courteney Cox, लीसा कुड्रो:Lisa Kudrow',
  },
  {
    category: 'person.music',
    country: 'GB',
    since: 1980,
    names:
      'एल्टन जॉन:Elton John=Sir Elton John, पॉल मैककार्टनी:Paul McCartney=Sir Paul McCartney, रॉबी विलियम्स:Robbie Williams, जॉर्ज माइकल:George Michael, फिल कोलिन्स:Phil Collins, डेविड बॉवी:David Bowie, मिक जैगर:Mick Jagger=Sir Mick Jagger, रॉड स्टीवर्ट:Rod Stewart, क्रिस मार्टिन:Chris Martin, नोएल गैलघर:Noel Gallagher, लियाम गैलघर:Liam Gallagher, एंड्रयू लॉयड वेबर:Andrew Lloyd Webber=Lord Lloyd-Webber, बॉब गेल्डोफ:Bob Geldof=Sir Bob Geldof',
  },
  {
    category: 'person.music',
    country: 'US',
    gender: 'f',
    since: 1996,
    names:
      'ब्रिटनी स्पीयर्स:Britney Spears, एलिसिया कीज:Alicia Keys, मराया कैरी:Mariah Carey, नोरा जोन्स:Norah Jones, जेनिफर लोपेज:Jennifer Lopez, क्रिस्टीना एगुइलेरा:Christina Aguilera, ग्वेन स्टेफानी:Gwen Stefani, जेनेट जैक्सन:Janet Jackson, व्हिटनी ह्यूस्टन:Whitney Houston',
  },
  {
    category: 'person.music',
    country: 'US',
    since: 1996,
    names:
      'कान्ये वेस्ट:Kanye West, अशर रेमंड:Usher Raymond, जस्टिन टिम्बरलेक:Justin Timberlake, रे चार्ल्स:Ray Charles, ब्रूस स्प्रिंगस्टीन:Bruce Springsteen, स्टीवी वंडर:Stevie Wonder, लेनी क्रैविट्ज:Lenny Kravitz, मार्क एंथनी:Marc Anthony, रिकी मार्टिन:Ricky Martin',
  },
  {
    category: 'person.film',
    country: 'AU',
    gender: 'f',
    since: 1996,
    names:
      'निकोल किडमैन:Nicole Kidman, केट ब्लैंचेट:Cate Blanchett, नाओमी वॉट्स:Naomi Watts, मार्गो रॉबी:Margot Robbie',
  },
  {
    category: 'person.film',
    country: 'AU',
    since: 1996,
    names: 'रसेल क्रो:Russell Crowe, ह्यू जैकमैन:Hugh Jackman, हीथ लेजर:Heath Ledger, गाय पीयर्स:Guy Pearce',
  },
  {
    category: 'person.music',
    country: 'AU',
    gender: 'f',
    since: 1988,
    names:
      'काइली मिनोग:Kylie Minogue, नताली इम्ब्रूग्लिया:Natalie Imbruglia, डेल्टा गुडरेम:Delta Goodrem, डेनी मिनोग:Dannii Minogue',
  },
];

const byCategory = new Map<string, Entry[]>();
for (const { category, names, ...details } of [
  ...KNOWN,
  ...PEOPLE_OF_INDIA,
  ...POLITICIANS_OF_INDIA,
  ...PEOPLE_OF_WORLD,
  ...LEADERS_ABROAD,
  ...LEADERS_OF_MANY_LANDS,
  ...PEOPLE_OF_SCREEN_AND_FIELD,
  ...PEOPLE_OF_BAT_AND_SCREEN,
  ...PLAYERS,
]) {
  const entries = names.split(', ').map((told): Entry => {
    const [hindi = '', english = ''] = told.split(':');
    const [hi = '', ...alsoHindi] = hindi.split('=');
    const [en = '', ...alsoEnglish] = english.split('=');
    const also = [...alsoHindi, ...alsoEnglish];
    return [hi, en, { ...details, ...(also.length > 0 ? { also } : {}) }];
  });
  byCategory.set(category, [...(byCategory.get(category) ?? []), ...entries]);
}

/** People of a category whom readers of news know, beside those of its list. */
export function knownPeople(category: string): readonly Entry[] {
  return byCategory.get(category) ?? [];
}
