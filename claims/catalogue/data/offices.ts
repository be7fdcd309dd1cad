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
  { state: 'br', holders: 'Nitish Kumar 2005-2025|Jitan Ram Manjhi 2014-2015' },
  { state: 'jh', holders: 'Hemant Soren 2013-2014 2019-|Raghubar Das 2014-2019|Shibu Soren 2008-2010' },
  { state: 'dl', holders: 'Arvind Kejriwal 2013-2024|Atishi 2024-2025|Sheila Dikshit 1998-2013' },
  { state: 'wb', holders: 'Mamata Banerjee 2011-' },
  {
    state: 'mh',
    holders: 'Uddhav Thackeray 2019-2022|Devendra Fadnavis 2014-2019 2024-|Eknath Shinde 2022-2024',
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
  { state: 'gj', holders: 'Narendra Modi 2001-2013|Vijay Rupani 2016-2021|Bhupendra Patel 2021-' },
  {
    state: 'hr',
    holders: 'Bhupinder Singh Hooda 2005-2014|Manohar Lal Khattar 2014-2024|Nayab Singh Saini 2024-',
  },
  { state: 'pb', holders: 'Amarinder Singh 2002-2007 2017-2021|Bhagwant Mann 2022-' },
  { state: 'hp', holders: 'Jai Ram Thakur 2017-2022|Sukhvinder Singh Sukhu 2022-' },
  { state: 'uk', holders: 'Harish Rawat 2014-2017|Pushkar Singh Dhami 2021-' },
  { state: 'od', holders: 'Naveen Patnaik 2000-2024|Mohan Charan Majhi 2024-' },
  { state: 'as', holders: 'Sarbananda Sonowal 2016-2021|Himanta Biswa Sarma 2021-' },
  { state: 'ap', holders: 'Chandrababu Naidu 2014-2019 2024-|Jagan Mohan Reddy 2019-2024' },
  { state: 'tg', holders: 'K. Chandrashekar Rao 2014-2023|Revanth Reddy 2023-' },
  { state: 'ka', holders: 'B. S. Yediyurappa 2008-2011 2019-2021|Siddaramaiah 2013-2018 2023-' },
  { state: 'tn', holders: 'M. K. Stalin 2021-|J. Jayalalithaa 2011-2016' },
  { state: 'kl', holders: 'Pinarayi Vijayan 2016-' },
  {
    state: 'jk',
    holders: 'Omar Abdullah 2009-2014 2024-|Mehbooba Mufti 2016-2018|Ghulam Nabi Azad 2005-2008',
  },
];

/** Who sat in the union's cabinet in which years. Source: as above. */
const CABINET: Office = {
  holders:
    'Narendra Modi 2014-|Amit Shah 2019-|Rajnath Singh 2014-|Nirmala Sitharaman 2014-|S. Jaishankar 2019-|Nitin Gadkari 2014-|Piyush Goyal 2014-|Smriti Irani 2014-2024|Ashwini Vaishnaw 2021-|Dharmendra Pradhan 2014-|Prakash Javadekar 2014-2021|Ravi Shankar Prasad 2014-2021|Hardeep Singh Puri 2017-|Kiren Rijiju 2014-|Giriraj Singh 2014-|Anurag Thakur 2019-2024|Jyotiraditya Scindia 2021-|Shivraj Singh Chouhan 2024-|J. P. Nadda 2014-2019 2024-|Sushma Swaraj 2014-2019|Arun Jaitley 2014-2019|Ram Vilas Paswan 2014-2020|Manmohan Singh 2004-2014|P. Chidambaram 2004-2014|Pranab Mukherjee 2004-2012|Sharad Pawar 2004-2014',
};

/** Heads of the state, in which years. Source: as above. */
const PRESIDENTS: Office = {
  holders:
    'Pratibha Patil 2007-2012|Pranab Mukherjee 2012-2017|Ram Nath Kovind 2017-2022|Droupadi Murmu 2022-',
};

/** A term of an office. */
export interface Term {
  readonly office: 'chief' | 'cabinet' | 'president';
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
  ...termsOf('president', PRESIDENTS),
].reduce((map, [name, term]) => map.set(name, [...(map.get(name) ?? []), term]), new Map<string, Term[]>());
