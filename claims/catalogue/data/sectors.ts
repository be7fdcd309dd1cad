/** What firms of the catalogue make or sell, which sport people do and cups are of: beside an oil firm stand oil firms, beside a boxer boxers. English names, as the catalogue has them. */
export const SECTORS: readonly { readonly id: string; readonly names: string }[] = [
  {
    id: 'sport.track',
    names:
      'Neeraj Chopra|Avinash Sable|Murali Sreeshankar|Tajinderpal Singh Toor|Kishore Jena|Praveen Chithravel|Annu Rani|Parul Chaudhary|Jyothi Yarraji|Dutee Chand|Hima Das|P. T. Usha|Milkha Singh',
  },
  {
    id: 'sport.boxing',
    names:
      'Mary Kom|Lovlina Borgohain|Nikhat Zareen|Jaismine Lamboria|Nitu Ghanghas|Saweety Boora|Amit Panghal|Nishant Dev|Shiva Thapa|Vikas Krishan',
  },
  {
    id: 'sport.hockey',
    names:
      'P. R. Sreejesh|Harmanpreet Singh|Manpreet Singh (hockey)|Hardik Singh|Mandeep Singh|Rani Rampal|Salima Tete|Vandana Katariya|Savita Punia|Sukhjeet Singh|Amit Rohidas|Jarmanpreet Singh|Vivek Sagar Prasad|Gurjant Singh|Lalit Upadhyay|Jugraj Singh|Shamsher Singh (hockey)|Nilakanta Sharma|Dilpreet Singh|Navneet Kaur|Lalremsiami|Neha Goyal|Sangita Kumari|Nikki Pradhan|Sushila Chanu|Ishika Chaudhary|Sharmila Devi',
  },
  {
    id: 'body.aid',
    names: 'Red Cross|UNICEF|World Health Organization|Amnesty International|UNESCO',
  },
  {
    id: 'body.money',
    names: 'World Bank|International Monetary Fund|World Trade Organization|Asian Development Bank',
  },
  {
    id: 'body.states',
    names:
      'NATO|European Union|African Union|Arab League|ASEAN|Organisation of Islamic Cooperation|Gulf Cooperation Council|SAARC|BRICS|Commonwealth|Shanghai Cooperation Organisation|BIMSTEC|OPEC',
  },
  {
    id: 'body.nations',
    names:
      'United Nations Security Council|United Nations General Assembly|International Court of Justice|International Atomic Energy Agency',
  },
  { id: 'cup.tennis', names: 'Wimbledon|French Open|US Open|Australian Open' },
  { id: 'cup.badminton', names: 'Thomas Cup|Uber Cup|Sudirman Cup|All England Open|India Open' },
  {
    id: 'cup.cricket.home',
    names:
      "Indian Premier League|Women's Premier League|Ranji Trophy|Duleep Trophy|Vijay Hazare Trophy|Syed Mushtaq Ali Trophy",
  },
  {
    id: 'cup.cricket.world',
    names:
      'Cricket World Cup|T20 World Cup|Champions Trophy|Asia Cup|World Test Championship|Border–Gavaskar Trophy|The Ashes',
  },
  {
    id: 'cup.football',
    names:
      'FIFA World Cup|UEFA Euro|Copa América|Champions League|Premier League|La Liga|Indian Super League|Durand Cup|Santosh Trophy',
  },
  {
    id: 'cup.hockey',
    names: 'Hockey World Cup|Asian Champions Trophy|FIH Pro League|Sultan Azlan Shah Cup|Hockey Asia Cup',
  },
  {
    id: 'cup.chess',
    names: 'Chess Olympiad|Candidates Tournament|Chess World Cup|Tata Steel Chess|Norway Chess',
  },
  {
    id: 'cup.athletics',
    names:
      'Diamond League|World Athletics Championships|Asian Athletics Championships|Asian Indoor Athletics Championships',
  },
  {
    id: 'cup.games',
    names: 'Olympics|Paralympics|Asian Games|Commonwealth Games|Khelo India|National Games',
  },
  {
    id: 'sport.motor',
    names:
      'Lewis Hamilton|Max Verstappen|Lando Norris|Charles Leclerc|Oscar Piastri|George Russell|Michael Schumacher',
  },
  {
    id: 'internet',
    names: 'Google|Amazon|Meta|Facebook|Twitter|Yahoo|eBay|AOL|OpenAI|Netflix|Alibaba|Tencent|ByteDance|Uber',
  },
  { id: 'computing', names: 'Microsoft|Apple|IBM|Oracle|Dell|Hewlett-Packard|Cisco|Adobe|SAP' },
  {
    id: 'chip',
    names: 'Nvidia|Intel|TSMC|AMD|Qualcomm|Texas Instruments|Infineon|STMicroelectronics|Micron',
  },
  {
    id: 'electronics',
    names:
      'Samsung|LG|Sony|Xiaomi|Huawei|Vivo|Oppo|Foxconn|Nokia|Siemens|Panasonic|Toshiba|Hitachi|Sharp|Philips|Motorola|Ericsson|Canon|Fujitsu|NEC|Electrolux|General Electric',
  },
  {
    id: 'phone',
    names:
      'Vodafone|Verizon|AT&T|BT|Orange|Deutsche Telekom|France Telecom|Telefonica|Telecom Italia|T-Mobile|Sprint|Qwest|SBC Communications|MCI|NTT DoCoMo',
  },
  {
    id: 'car',
    names:
      'Tesla|Ford|General Motors|Toyota|Honda|Suzuki|Hyundai|Kia|Volkswagen|BMW|Mercedes-Benz|Nissan|Renault|Peugeot|Fiat|Chrysler|DaimlerChrysler|Volvo|Mazda|Mitsubishi Motors|Porsche|MG Rover|Jaguar|Audi|Subaru|Saab',
  },
  {
    id: 'aerospace',
    names:
      'Boeing|Airbus|Lockheed Martin|Rolls-Royce|SpaceX|Blue Origin|Virgin Galactic|EADS|BAE Systems|Bombardier|Embraer|Northrop Grumman|Raytheon|Dassault',
  },
  {
    id: 'food',
    names:
      "Nestlé|Unilever|Coca-Cola|PepsiCo|McDonald's|Starbucks|Kraft|Danone|Cadbury|Heinz|Kellogg|Burger King|Parmalat",
  },
  {
    id: 'shop',
    names:
      "Walmart|Tesco|Sainsbury's|Asda|Morrisons|Marks & Spencer|Carrefour|Aldi|Lidl|Waitrose|Ikea|Debenhams|John Lewis|Target|Costco|Next",
  },
  { id: 'clothes', names: 'Nike|Adidas|Puma|Reebok|Gap|Zara|H&M' },
  {
    id: 'drug',
    names:
      'Pfizer|Moderna|AstraZeneca|Johnson & Johnson|GlaxoSmithKline|Novartis|Roche|Merck|Bayer|Sanofi|Eli Lilly|Bristol-Myers Squibb|Abbott',
  },
  {
    id: 'oil',
    names:
      'Shell|BP|ExxonMobil|Saudi Aramco|Gazprom|Rosneft|Yukos|Lukoil|Sibneft|Chevron|Total|Eni|Repsol|Petrobras|PetroChina|Statoil|ConocoPhillips',
  },
  {
    id: 'finance',
    names:
      'Goldman Sachs|JP Morgan|Merrill Lynch|Morgan Stanley|Deutsche Bank|Credit Suisse|UBS|Citigroup|Lehman Brothers|Barclays|HSBC|Lloyds TSB|Royal Bank of Scotland|Bank of America|BNP Paribas|ABN Amro|Societe Generale|Commerzbank|Standard Life|Prudential|Aviva|Allianz|Axa|Swiss Re|Munich Re',
  },
  {
    id: 'film',
    names:
      'Walt Disney|Time Warner|Warner Bros|Universal|Paramount|Sony Pictures|Miramax|DreamWorks|Pixar|Viacom|News Corporation|EMI',
  },
  { id: 'games', names: 'Nintendo|Electronic Arts|Sega|Ubisoft|Activision|Atari' },
  {
    id: 'metal',
    names: 'Mittal Steel|ArcelorMittal|Rio Tinto|BHP Billiton|Anglo American|Alcoa|Corus|ThyssenKrupp',
  },
  {
    id: 'building.in',
    names: 'Larsen & Toubro|Tata Projects|GMR Group|Shapoorji Pallonji|Afcons|Gammon India',
  },
  {
    id: 'power.in',
    names: 'NTPC|Tata Power|Adani Power|NHPC|Power Grid Corporation|JSW Energy|Reliance Power',
  },
  { id: 'telecom.in', names: 'Bharti Airtel|Reliance Jio|Vodafone Idea|BSNL|MTNL' },
  {
    id: 'software.in',
    names: 'Tata Consultancy Services|Infosys|Wipro|HCL Technologies|Tech Mahindra|LTIMindtree',
  },
  {
    id: 'car.in',
    names:
      'Tata Motors|Mahindra & Mahindra|Maruti Suzuki|Hero MotoCorp|Bajaj Auto|TVS Motor|Ashok Leyland|Royal Enfield',
  },
  { id: 'oil.in', names: 'ONGC|Indian Oil|Bharat Petroleum|Hindustan Petroleum|GAIL|Reliance Industries' },
  {
    id: 'defence.in',
    names: 'Hindustan Aeronautics Limited|Bharat Electronics|Mazagon Dock|Bharat Dynamics|BHEL',
  },
  {
    id: 'goods.in',
    names: 'ITC|Hindustan Unilever|Patanjali Ayurved|Dabur|Amul|Britannia|Parle|Marico|Emami',
  },
  { id: 'drug.in', names: "Sun Pharma|Cipla|Dr. Reddy's|Serum Institute|Bharat Biotech|Lupin|Zydus" },
  { id: 'delivery.in', names: 'Zomato|Swiggy|Flipkart|Blinkit|Zepto|Meesho' },
  { id: 'payment.in', names: 'Paytm|PhonePe|MobiKwik|Bajaj Finance' },
  { id: 'metal.in', names: 'Tata Steel|SAIL|Vedanta|JSW Steel|Coal India' },
  { id: 'award.screen', names: 'Oscar|Golden Globe|BAFTA Award|Emmy Award' },
  {
    id: 'tv',
    names:
      'BBC|ITV|Sky News|Channel 4|CNN|Fox News|NBC|CBS|Al Jazeera|Doordarshan|All India Radio|NDTV|Aaj Tak',
  },
  {
    id: 'paper',
    names:
      'New York Times|Washington Post|The Guardian|Wall Street Journal|Daily Telegraph|Financial Times|Daily Mail|USA Today|The Hindu|Times of India|Indian Express|Dainik Jagran|Dainik Bhaskar|Amar Ujala|Hindustan Times',
  },
  {
    id: 'agency',
    names:
      'Press Trust of India|United News of India|Asian News International|IANS|Reuters|Associated Press|Agence France-Presse|Xinhua|TASS|Yonhap|KCNA|Bloomberg',
  },
  {
    id: 'body.finance',
    names: 'Reserve Bank of India|Securities and Exchange Board of India|IRDAI|NABARD|PFRDA',
  },
  {
    id: 'body.state',
    names:
      'Election Commission|Union Public Service Commission|Law Commission|Finance Commission|Central Information Commission',
  },
  {
    id: 'body.rights',
    names:
      'National Human Rights Commission|National Commission for Women|NCPCR|National Commission for Scheduled Castes|National Commission for Minorities',
  },
  {
    id: 'body.tribunal',
    names:
      'National Green Tribunal|National Company Law Tribunal|NCLAT|Central Administrative Tribunal|Armed Forces Tribunal',
  },
  {
    id: 'body.science',
    names:
      'Indian Space Research Organisation|Defence Research and Development Organisation|CSIR|Bhabha Atomic Research Centre',
  },
  {
    id: 'body.health',
    names:
      'Indian Council of Medical Research|NCDC|National Institute of Virology|National Institute of Nutrition',
  },
  {
    id: 'agency.probe',
    names:
      'Central Bureau of Investigation|Enforcement Directorate|National Investigation Agency|Narcotics Control Bureau|Directorate of Revenue Intelligence|Serious Fraud Investigation Office|Income Tax Department',
  },
  {
    id: 'agency.police',
    names: 'Special Task Force|Anti-Terrorism Squad|Anti Corruption Bureau|Economic Offences Wing',
  },
  { id: 'force.war', names: 'Indian Army|Indian Air Force|Indian Navy|Indian Coast Guard' },
  {
    id: 'force.police',
    names:
      'CISF|ITBP|Sashastra Seema Bal|Assam Rifles|Border Security Force|Central Reserve Police Force|National Security Guard|Railway Protection Force',
  },
  {
    id: 'board.school',
    names:
      'Central Board of Secondary Education|CISCE|UP Board|Bihar School Examination Board|Rajasthan Board of Secondary Education|Jharkhand Academic Council|Madhya Pradesh Board of Secondary Education',
  },
  {
    id: 'board.exam',
    names: 'National Testing Agency|Staff Selection Commission|Railway Recruitment Board|IBPS',
  },
  {
    id: 'board.learning',
    names: 'University Grants Commission|AICTE|NCERT|NCTE|National Medical Commission',
  },
  { id: 'board.air', names: 'DGCA|Airports Authority of India|BCAS|AAIB' },
  {
    id: 'board.road',
    names:
      'National Highways Authority of India|Border Roads Organisation|National Highways and Infrastructure Development Corporation|Central Public Works Department',
  },
  {
    id: 'board.clean',
    names:
      'CAQM|Central Pollution Control Board|Delhi Pollution Control Committee|Uttar Pradesh Pollution Control Board|Haryana State Pollution Control Board',
  },
  { id: 'board.goods', names: 'FSSAI|Bureau of Indian Standards|CDSCO|CCPA' },
  {
    id: 'astronaut',
    names:
      'Rakesh Sharma|Shubhanshu Shukla|Prasanth Balakrishnan Nair|Ajit Krishnan|Angad Pratap|Kalpana Chawla|Sunita Williams|Neil Armstrong|Yuri Gagarin',
  },
  { id: 'scientist.space', names: 'Vikram Sarabhai|Satish Dhawan|K. Sivan|S. Somanath|V. Narayanan' },
];

/** Bodies of India of whose field there are no three others: nothing of another field stands beside them. */
export const ALONE: ReadonlySet<string> = new Set(
  'India Meteorological Department|Indian Railways|NITI Aayog|National Disaster Response Force|National Disaster Management Authority|Board of Control for Cricket in India|Research and Analysis Wing|Intelligence Bureau|Central Vigilance Commission|Comptroller and Auditor General|Lokpal|EPFO|ESIC|Telecom Regulatory Authority of India|UIDAI|Archaeological Survey of India|Indian Olympic Association|Press Council of India|Provincial Armed Constabulary|Special Protection Group|Rashtriya Rifles'.split(
    '|',
  ),
);
