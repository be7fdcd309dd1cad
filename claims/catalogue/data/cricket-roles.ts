/**
 * Who is known for one half of cricket alone, by the catalogue's English names: nobody takes a bowler for whoever made
 * a hundred, nor a batsman for whoever took seven wickets. Source: own list.
 */
export const BOWLERS: ReadonlySet<string> = new Set(
  'Jasprit Bumrah|Mohammed Shami|Mohammed Siraj|Kuldeep Yadav|Yuzvendra Chahal|Bhuvneshwar Kumar|Anil Kumble|Harbhajan Singh|Zaheer Khan|Arshdeep Singh|Varun Chakaravarthy|Harshit Rana|Akash Deep|Prasidh Krishna|Jhulan Goswami|Renuka Singh|Mitchell Starc|Shane Warne|James Anderson|Trent Boult|Shaheen Afridi|Kagiso Rabada|Muttiah Muralitharan|Lasith Malinga|Ishant Sharma'.split(
    '|',
  ),
);

export const BATTERS: ReadonlySet<string> = new Set(
  'Sachin Tendulkar|Virat Kohli|Rohit Sharma|Mahendra Singh Dhoni|Rahul Dravid|Sourav Ganguly|Virender Sehwag|Gautam Gambhir|Sunil Gavaskar|K. L. Rahul|Rishabh Pant|Shubman Gill|Shreyas Iyer|Suryakumar Yadav|Yashasvi Jaiswal|Ishan Kishan|Sanju Samson|Ajinkya Rahane|Cheteshwar Pujara|Shikhar Dhawan|Suresh Raina|Mohammad Azharuddin|Mithali Raj|Smriti Mandhana|Shafali Verma|Jemimah Rodrigues|Tilak Varma|Rinku Singh|Sai Sudharsan|Dhruv Jurel|Ruturaj Gaikwad|Vaibhav Suryavanshi|Richa Ghosh|Pratika Rawal|Harleen Deol|Ricky Ponting|Steve Smith|David Warner|Travis Head|Joe Root|Jos Buttler|Kane Williamson|Daryl Mitchell|Devon Conway|Tom Latham|Will Young|Babar Azam|Mohammad Rizwan|A. B. de Villiers|Quinton de Kock|Kumar Sangakkara|Brian Lara'.split(
    '|',
  ),
);
