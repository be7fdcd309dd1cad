/** From which year on, or up to which, names of the catalogue are in the news: outside of it they are no options. */
export interface Era {
  readonly since?: number;
  readonly until?: number;
  /** English names, as the catalogue has them. */
  readonly names: string;
}

/**
 * People and firms of one time. A year or two are left on either side.
 * Source: own list after the years of first high office, first title or founding; not told of are those of all years.
 */
export const ERAS: readonly Era[] = [
  {
    since: 2006,
    names:
      'Barack Obama|David Cameron|Dmitry Medvedev|Stephen Harper|Shinzo Abe|Mahinda Rajapaksa|Lewis Hamilton|Novak Djokovic|Ban Ki-moon|Twitter|Ana Ivanovic|Andy Murray|Lionel Messi|Ed Miliband|Nick Clegg',
  },
  {
    since: 2008,
    names:
      'Benjamin Netanyahu|Asif Ali Zardari|Usain Bolt|Luka Modrić|Karim Benzema|Luis Suárez|Magnus Carlsen|Stan Wawrinka|Petra Kvitová|Victoria Azarenka|Justin Bieber|Taylor Swift|Emma Watson|Tim Cook|Uber|Xiaomi|Vivo|Oppo',
  },
  {
    since: 2010,
    names:
      'Kim Jong Un|Xi Jinping|Justin Trudeau|Nicolás Maduro|Joe Biden|Li Keqiang|Neymar|Simona Halep|Ed Sheeran|Mark Rutte|Viktor Orbán',
  },
  {
    since: 2012,
    names:
      'François Hollande|Nawaz Sharif|Hassan Rouhani|Abdel Fattah el-Sisi|Jens Stoltenberg|Joko Widodo|Pedro Sánchez|Theresa May|Mohamed Salah|Harry Kane|Robert Lewandowski|Satya Nadella|Ashraf Ghani|Maithripala Sirisena|Dominic Thiem|Simone Biles|Max Verstappen',
  },
  {
    since: 2014,
    names:
      'Donald Trump|Emmanuel Macron|Moon Jae-in|Jacinda Ardern|Scott Morrison|Cyril Ramaphosa|Rodrigo Duterte|Mike Pompeo|Jair Bolsonaro|Mohammed bin Salman|Alexander Zverev|Daniil Medvedev|Kylian Mbappé|Keir Starmer|Boris Johnson|Sundar Pichai|Naomi Osaka|Ashleigh Barty|OpenAI|Tedros Adhanom Ghebreyesus|Antonio Guterres|Stefanos Tsitsipas|Ursula von der Leyen|Gotabaya Rajapaksa',
  },
  {
    since: 2018,
    names:
      'Volodymyr Zelenskyy|Rishi Sunak|Liz Truss|Fumio Kishida|Yoshihide Suga|Yoon Suk Yeol|Anthony Albanese|Olaf Scholz|Giorgia Meloni|Kamala Harris|Antony Blinken|Ebrahim Raisi|Isaac Herzog|Coco Gauff|Iga Świątek|Aryna Sabalenka|Carlos Alcaraz|Jannik Sinner|Erling Haaland|Taylor Fritz|Sam Altman|ByteDance|Moderna|Shehbaz Sharif|Ibrahim Solih|Bilawal Bhutto Zardari',
  },
  {
    since: 2021,
    names:
      'Meta|J. D. Vance|Li Qiang|Shigeru Ishiba|Sanae Takaichi|Lee Jae-myung|Friedrich Merz|Mark Carney|Christopher Luxon|Masoud Pezeshkian|Anura Kumara Dissanayake|Mohamed Muizzu|Asim Munir|Ferdinand Marcos Jr.|Prabowo Subianto',
  },
  {
    since: 2004,
    names:
      'Nicolas Sarkozy|Angela Merkel|Facebook|Mark Zuckerberg|Rafael Nadal|Maria Sharapova|Recep Tayyip Erdogan|Mahmoud Abbas|Tesla|Cristiano Ronaldo',
  },
  { since: 2002, names: 'Nicola Sturgeon' },
  { since: 2006, until: 2017, names: 'Jessica Ennis' },
  { since: 2023, names: 'Kemi Badenoch|Rachel Reeves|David Lammy|Wes Streeting|Angela Rayner' },
  { since: 2008, names: 'Avatar|Slumdog Millionaire|Netflix|Alibaba|Tencent' },
  { since: 2014, names: 'Interstellar|Parasite' },
  { since: 2022, names: 'Oppenheimer|Barbie' },
  { until: 2003, names: 'Pelé|Diego Maradona|Garry Kasparov|Mike Tyson|Muhammad Ali' },
  {
    until: 2008,
    names: 'Benazir Bhutto|Kofi Annan|Tony Blair|Zinedine Zidane|Martina Hingis|Pervez Musharraf',
  },
  { since: 2002, names: 'John Kerry|Lee Hsien Loong|Sergei Lavrov' },
  { since: 2010, names: 'Wang Yi|Marco Rubio' },
  {
    until: 2017,
    names: 'Barack Obama|David Cameron|Hillary Clinton|François Hollande|Ed Miliband|Nick Clegg',
  },
  {
    until: 2022,
    names:
      'Angela Merkel|Hassan Rouhani|Ashraf Ghani|Scott Morrison|Moon Jae-in|Rodrigo Duterte|Yoshihide Suga|Gotabaya Rajapaksa|Mike Pompeo|Theresa May|Boris Johnson|Shinzo Abe|Maithripala Sirisena|Mahathir Mohamad',
  },
  {
    until: 2025,
    names:
      'Justin Trudeau|Rishi Sunak|Liz Truss|Olaf Scholz|Fumio Kishida|Jacinda Ardern|Joe Biden|Kamala Harris|Antony Blinken|Jens Stoltenberg|Lee Hsien Loong|Bashar al-Assad|Yoon Suk Yeol|Joko Widodo|Ibrahim Solih|Ranil Wickremesinghe',
  },
  {
    until: 2013,
    names:
      'Nelson Mandela|George W. Bush|Nicolas Sarkozy|Stephen Harper|Sushil Koirala|David Beckham|Michael Schumacher|Li Na|Ban Ki-moon|Bill Clinton|Hamid Karzai|Mahesh Bhupathi',
  },
  { until: 2001, names: 'Kapil Dev|Sunil Gavaskar|Ravi Shastri|Mohammad Azharuddin' },
  {
    until: 2015,
    names:
      'Anil Kumble|Sourav Ganguly|Rahul Dravid|Sachin Tendulkar|Virender Sehwag|Zaheer Khan|Irfan Pathan|Yuvraj Singh|Gautam Gambhir|Harbhajan Singh',
  },
  { until: 2003, names: 'Pullela Gopichand|Prakash Padukone|P. T. Usha|Milkha Singh' },
  { until: 2016, names: 'Kumar Sangakkara' },
  { until: 2021, names: 'Mahendra Singh Dhoni|Lasith Malinga|Chris Gayle|Shahid Afridi' },
  { until: 2019, names: 'Raghuram Rajan|Viral Acharya|Urjit Patel' },
  { until: 2014, names: 'Pratibha Patil' },
  { until: 2018, names: 'Hamid Ansari|H. D. Deve Gowda' },
  { until: 2024, names: 'P. R. Sreejesh|Rani Rampal|Parupalli Kashyap|Manmohan Singh|Shikhar Dhawan' },
  { until: 2021, names: 'Lalji Tandon|Bipin Rawat|Virbhadra Singh|Suresh Raina' },
  { until: 2025, names: 'Satya Pal Malik|Vijay Rupani|Shibu Soren|Khaleda Zia|Ravichandran Ashwin' },
  {
    since: 2016,
    names:
      'Jasprit Bumrah|Rishabh Pant|Shreyas Iyer|Kuldeep Yadav|Yuzvendra Chahal|Mohammed Siraj|Hardik Pandya|K. L. Rahul',
  },
  { since: 2019, names: 'Shubman Gill|Suryakumar Yadav|Yashasvi Jaiswal|Ishan Kishan' },
  {
    until: 1960,
    names:
      'Isaac Newton|Charles Darwin|Albert Einstein|Marie Curie|Nikola Tesla|Thomas Edison|Galileo|William Shakespeare|Leo Tolstoy',
  },
  { since: 2007, names: 'Chandrayaan-1' },
  { since: 2013, names: 'Mangalyaan|Islamic State' },
  { since: 2015, names: 'AstroSat|Gaganyaan|Chandrayaan-2' },
  {
    since: 2020,
    names: "XPoSat|NISAR|Aditya-L1|Chandrayaan-3|Artemis I|Artemis II|Luna 25|Axiom-4|Chang'e 5|Chang'e 6",
  },
  { since: 2011, names: 'Curiosity|Juno' },
  { since: 2021, names: 'James Webb Space Telescope' },
  { since: 2018, names: 'Parker Solar Probe|Perseverance' },
  { until: 2019, names: 'Jet Airways' },
  { since: 2005, until: 2012, names: 'Kingfisher Airlines' },
  { since: 2005, until: 2023, names: 'Go First' },
  { since: 2015, until: 2024, names: 'Vistara' },
  { since: 2005, names: 'SpiceJet|Air India Express' },
  { since: 2006, names: 'IndiGo' },
  { since: 2022, names: 'Akasa Air|Shiv Sena (UBT)' },
  { since: 2012, names: 'Aam Aadmi Party' },
  { until: 2021, names: 'Lok Janshakti Party' },
  { since: 2021, names: 'Lok Janshakti Party (Ram Vilas)' },
  { since: 2023, names: 'NCP (SP)' },
];
