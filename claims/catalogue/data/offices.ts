/** A high office of India with those who held it, and in which years. */
interface Office {
  /** Code of the state whose government they led or sat in; not told of the union's. */
  readonly state?: string;
  /** `English name from-to`, the last year open where they still hold it. */
  readonly holders: string;
}

/**
 * Who led the government of a state in which years, by the catalogue's English names.
 * Source: own list after the days of oath, by year; only of names that the catalogue has.
 */
const CHIEFS: readonly Office[] = [
  {
    state: 'up',
    holders:
      'Yogi Adityanath 2017-|Akhilesh Yadav 2012-2017|Mayawati 2007-2012|Mulayam Singh Yadav 2003-2007',
  },
  { state: 'br', holders: 'Nitish Kumar 2005-|Jitan Ram Manjhi 2014-2015' },
  {
    state: 'jh',
    holders:
      'Hemant Soren 2013-2014 2019-|Champai Soren 2024-2024|Arjun Munda 2010-2013|Raghubar Das 2014-2019|Shibu Soren 2008-2010',
  },
  {
    state: 'dl',
    holders: 'Arvind Kejriwal 2013-2024|Atishi 2024-2025|Rekha Gupta 2025-|Sheila Dikshit 1998-2013',
  },
  { state: 'wb', holders: 'Mamata Banerjee 2011-' },
  {
    state: 'mh',
    holders:
      'Uddhav Thackeray 2019-2022|Devendra Fadnavis 2014-2019 2024-|Prithviraj Chavan 2010-2014|Eknath Shinde 2022-2024',
  },
  {
    state: 'mp',
    holders:
      'Shivraj Singh Chouhan 2005-2018 2020-2023|Kamal Nath 2018-2020|Mohan Yadav 2023-|Digvijaya Singh 1993-2003',
  },
  {
    state: 'rj',
    holders:
      'Ashok Gehlot 1998-2003 2008-2013 2018-2023|Vasundhara Raje 2003-2008 2013-2018|Bhajan Lal Sharma 2023-',
  },
  { state: 'cg', holders: 'Raman Singh 2003-2018|Bhupesh Baghel 2018-2023|Vishnu Deo Sai 2023-' },
  {
    state: 'gj',
    holders: 'Narendra Modi 2001-2013|Vijay Rupani 2016-2021|Anandiben Patel 2014-2016|Bhupendra Patel 2021-',
  },
  {
    state: 'hr',
    holders: 'Bhupinder Singh Hooda 2005-2014|Manohar Lal Khattar 2014-2024|Nayab Singh Saini 2024-',
  },
  {
    state: 'pb',
    holders:
      'Amarinder Singh 2002-2007 2017-2021|Charanjit Singh Channi 2021-2022|Parkash Singh Badal 2007-2017|Bhagwant Mann 2022-',
  },
  {
    state: 'hp',
    holders:
      'Jai Ram Thakur 2017-2022|Virbhadra Singh 2012-2017|Prem Kumar Dhumal 2007-2012|Sukhvinder Singh Sukhu 2022-',
  },
  {
    state: 'uk',
    holders:
      'Harish Rawat 2014-2017|Trivendra Singh Rawat 2017-2021|Vijay Bahuguna 2012-2014|Tirath Singh Rawat 2021-2021|Pushkar Singh Dhami 2021-',
  },
  { state: 'od', holders: 'Naveen Patnaik 2000-2024|Mohan Charan Majhi 2024-' },
  { state: 'as', holders: 'Sarbananda Sonowal 2016-2021|Himanta Biswa Sarma 2021-|Tarun Gogoi 2001-2016' },
  { state: 'ap', holders: 'Chandrababu Naidu 2014-2019 2024-|Jagan Mohan Reddy 2019-2024' },
  { state: 'tg', holders: 'K. Chandrashekar Rao 2014-2023|Revanth Reddy 2023-' },
  {
    state: 'ka',
    holders:
      'B. S. Yediyurappa 2008-2011 2019-2021|Siddaramaiah 2013-2018 2023-|Basavaraj Bommai 2021-2023|H. D. Kumaraswamy 2018-2019',
  },
  {
    state: 'tn',
    holders:
      'M. K. Stalin 2021-|Edappadi K. Palaniswami 2017-2021|O. Panneerselvam 2014-2017|J. Jayalalithaa 2011-2016',
  },
  { state: 'kl', holders: 'Pinarayi Vijayan 2016-|Oommen Chandy 2011-2016' },
  {
    state: 'ga',
    holders: 'Pramod Sawant 2019-|Manohar Parrikar 2012-2014 2017-2019|Laxmikant Parsekar 2014-2017',
  },
  { state: 'mn', holders: 'N. Biren Singh 2017-2025|Okram Ibobi Singh 2002-2017' },
  { state: 'tr', holders: 'Manik Saha 2022-|Biplab Kumar Deb 2018-2022|Manik Sarkar 1998-2018' },
  { state: 'ml', holders: 'Conrad Sangma 2018-|Mukul Sangma 2010-2018' },
  { state: 'mz', holders: 'Zoramthanga 1998-2008 2018-2023|Lal Thanhawla 2008-2018|Lalduhoma 2023-' },
  { state: 'nl', holders: 'Neiphiu Rio 2003-2014 2018-|T. R. Zeliang 2014-2018' },
  { state: 'ar', holders: 'Pema Khandu 2016-|Nabam Tuki 2011-2016' },
  { state: 'sk', holders: 'Prem Singh Tamang 2019-|Pawan Kumar Chamling 1994-2019' },
  { state: 'py', holders: 'N. Rangaswamy 2001-2008 2011-2016 2021-|V. Narayanasamy 2016-2021' },
  {
    state: 'jk',
    holders: 'Omar Abdullah 2009-2014 2024-|Mehbooba Mufti 2016-2018|Ghulam Nabi Azad 2005-2008',
  },
];

/** Who sat in the union's cabinet in which years. Source: as above. */
const CABINET: Office = {
  holders:
    'Narendra Modi 2014-|Amit Shah 2019-|Rajnath Singh 2014-|Nirmala Sitharaman 2014-|S. Jaishankar 2019-|Nitin Gadkari 2014-|Piyush Goyal 2014-|Smriti Irani 2014-2024|Ashwini Vaishnaw 2021-|Dharmendra Pradhan 2014-|Prakash Javadekar 2014-2021|Ravi Shankar Prasad 2014-2021|Hardeep Singh Puri 2017-|Kiren Rijiju 2014-|Giriraj Singh 2014-|Anurag Thakur 2019-2024|Jyotiraditya Scindia 2021-|Shivraj Singh Chouhan 2024-|J. P. Nadda 2014-2019 2024-|Sushma Swaraj 2014-2019|Arun Jaitley 2014-2019|Ram Vilas Paswan 2014-2020|Harsh Vardhan 2014-2021|Mansukh Mandaviya 2021-|Bhupender Yadav 2021-|Narendra Singh Tomar 2014-2023|Ramesh Pokhriyal Nishank 2019-2021|Thawar Chand Gehlot 2014-2021|Mukhtar Abbas Naqvi 2014-2022|Gajendra Singh Shekhawat 2019-|Arjun Munda 2019-2024|Pralhad Joshi 2019-|Manohar Lal Khattar 2024-|Chirag Paswan 2024-|Jitan Ram Manjhi 2024-|H. D. Kumaraswamy 2024-|Kinjarapu Ram Mohan Naidu 2024-|C. R. Patil 2024-|Annapurna Devi 2024-|Jitendra Singh 2014-|Arjun Ram Meghwal 2023-|Sarbananda Sonowal 2021-|Manohar Parrikar 2014-2017|Uma Bharti 2014-2019|Maneka Gandhi 2014-2019|Suresh Prabhu 2014-2019|Radha Mohan Singh 2014-2019|Manmohan Singh 2004-2014|P. Chidambaram 2004-2014|A. K. Antony 2006-2014|Salman Khurshid 2011-2014|S. M. Krishna 2009-2012|Sushilkumar Shinde 2006-2014|Kapil Sibal 2004-2014|Jairam Ramesh 2009-2014|Ghulam Nabi Azad 2009-2014|Mallikarjun Kharge 2009-2014|Kamal Nath 2004-2014|Veerappa Moily 2009-2014|Pranab Mukherjee 2004-2012|Sharad Pawar 2004-2014',
};

/** The president, the vice-president and the prime minister of India in which years. Source: as above. */
const HEADS: Office = {
  holders:
    'A. P. J. Abdul Kalam 2002-2007|Pratibha Patil 2007-2012|Pranab Mukherjee 2012-2017|Ram Nath Kovind 2017-2022|Droupadi Murmu 2022-|Hamid Ansari 2007-2017|Venkaiah Naidu 2017-2022|Jagdeep Dhankhar 2022-2025|C. P. Radhakrishnan 2025-|Narendra Modi 2014-|Manmohan Singh 2004-2014',
};

/** Those of the cabinet who stand for the country abroad: they keep home, foreign affairs, defence and money. */
const FOREMOST: Office = {
  holders:
    'Rajnath Singh 2014-|S. Jaishankar 2019-|Amit Shah 2019-|Nirmala Sitharaman 2017-|Sushma Swaraj 2014-2019|Arun Jaitley 2014-2019|Pranab Mukherjee 2006-2012|P. Chidambaram 2004-2014|A. K. Antony 2006-2014|Salman Khurshid 2012-2014|S. M. Krishna 2009-2012|Sushilkumar Shinde 2012-2014',
};

/** Who presides over the houses of parliament, and who speaks there for the opposition. Source: as above. */
const HOUSES: Office = {
  holders:
    'Om Birla 2019-|Jagdeep Dhankhar 2022-2025|C. P. Radhakrishnan 2025-|Venkaiah Naidu 2017-2022|Rahul Gandhi 2024-|Mallikarjun Kharge 2014-|Kiren Rijiju 2024-|Pralhad Joshi 2019-2024',
};

/** A term of an office. */
export interface Term {
  readonly office: 'chief' | 'cabinet' | 'head' | 'foremost' | 'house';
  /** Ref of the state. */
  readonly state?: string;
  readonly from: number;
  readonly to: number;
}

function termsOf(office: Term['office'], { state, holders }: Office): (readonly [string, Term])[] {
  return holders.split('|').flatMap((holder) => {
    const name = holder.replace(/(?: \d{4}-(?:\d{4})?)+$/u, '');
    return [...holder.matchAll(/ (\d{4})-(\d{4})?/gu)].map(
      ([, from, to]) =>
        [
          name,
          {
            office,
            from: Number(from),
            to: to === undefined ? Number.POSITIVE_INFINITY : Number(to),
            ...(state === undefined ? {} : { state: `state:in-${state}` }),
          },
        ] as const,
    );
  });
}

/** The terms of those who held high office, by the catalogue's English name. */
export const TERMS: ReadonlyMap<string, readonly Term[]> = [
  ...CHIEFS.flatMap((office) => termsOf('chief', office)),
  ...termsOf('cabinet', CABINET),
  ...termsOf('head', HEADS),
  ...termsOf('foremost', FOREMOST),
  ...termsOf('house', HOUSES),
].reduce((map, [name, term]) => map.set(name, [...(map.get(name) ?? []), term]), new Map<string, Term[]>());
