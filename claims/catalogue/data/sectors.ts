/** What firms of the catalogue make or sell: beside an oil firm stand oil firms. English names, as the catalogue has them. */
export const SECTORS: readonly { readonly id: string; readonly names: string }[] = [
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
      'Boeing|Airbus|Lockheed Martin|Rolls-Royce|SpaceX|EADS|BAE Systems|Bombardier|Embraer|Northrop Grumman|Raytheon|Dassault',
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
    id: 'commission',
    names:
      'Election Commission|Union Public Service Commission|NITI Aayog|National Human Rights Commission|National Commission for Women',
  },
  {
    id: 'research',
    names:
      'Indian Space Research Organisation|Defence Research and Development Organisation|India Meteorological Department|Indian Council of Medical Research',
  },
];
