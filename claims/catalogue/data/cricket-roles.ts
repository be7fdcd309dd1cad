/**
 * Who is known for one half of cricket alone, by the catalogue's English names: nobody takes a bowler for whoever made
 * a hundred, nor a batsman for whoever took seven wickets. Source: own list.
 */
export const BOWLERS: ReadonlySet<string> = new Set(
  'Jasprit Bumrah|Mohammed Shami|Mohammed Siraj|Kuldeep Yadav|Yuzvendra Chahal|Bhuvneshwar Kumar|Anil Kumble|Harbhajan Singh|Zaheer Khan|Arshdeep Singh|Varun Chakaravarthy|Harshit Rana|Akash Deep|Prasidh Krishna|Jhulan Goswami|Renuka Singh|Mitchell Starc|Shane Warne|James Anderson|Trent Boult|Shaheen Afridi|Kagiso Rabada|Muttiah Muralitharan|Lasith Malinga|Ishant Sharma|Umesh Yadav|Navdeep Saini|Deepak Chahar|Ravi Bishnoi|Avesh Khan|Khaleel Ahmed|Mayank Yadav|Anshul Kamboj|Shree Charani|Arundhati Reddy|Rajeshwari Gayakwad|Tim Southee|Matt Henry|Lockie Ferguson|Kyle Jamieson|Ish Sodhi|Ajaz Patel|Will O’Rourke|Josh Hazlewood|Nathan Lyon|Adam Zampa|Scott Boland|Jofra Archer|Adil Rashid|Stuart Broad|Brydon Carse|Gus Atkinson|Haris Rauf|Naseem Shah|Abrar Ahmed|Anrich Nortje|Lungi Ngidi|Keshav Maharaj|Tabraiz Shamsi|Gerald Coetzee|Simon Harmer|Maheesh Theekshana|Matheesha Pathirana|Dushmantha Chameera|Mustafizur Rahman|Taskin Ahmed|Mujeeb Ur Rahman|Noor Ahmad|Fazalhaq Farooqi|Sophie Ecclestone'.split(
    '|',
  ),
);

export const BATTERS: ReadonlySet<string> = new Set(
  'Sachin Tendulkar|Virat Kohli|Rohit Sharma|Mahendra Singh Dhoni|Rahul Dravid|Sourav Ganguly|Virender Sehwag|Gautam Gambhir|Sunil Gavaskar|K. L. Rahul|Rishabh Pant|Shubman Gill|Shreyas Iyer|Suryakumar Yadav|Yashasvi Jaiswal|Ishan Kishan|Sanju Samson|Ajinkya Rahane|Cheteshwar Pujara|Shikhar Dhawan|Suresh Raina|Mohammad Azharuddin|Mithali Raj|Smriti Mandhana|Shafali Verma|Jemimah Rodrigues|Tilak Varma|Rinku Singh|Sai Sudharsan|Dhruv Jurel|Ruturaj Gaikwad|Vaibhav Suryavanshi|Richa Ghosh|Pratika Rawal|Harleen Deol|Ricky Ponting|Steve Smith|David Warner|Travis Head|Joe Root|Jos Buttler|Kane Williamson|Daryl Mitchell|Devon Conway|Tom Latham|Will Young|Babar Azam|Mohammad Rizwan|A. B. de Villiers|Quinton de Kock|Kumar Sangakkara|Brian Lara|Devdutt Padikkal|Sarfaraz Khan|Karun Nair|Abhimanyu Easwaran|Jitesh Sharma|Mayank Agarwal|Hanuma Vihari|Wriddhiman Saha|Rajat Patidar|Yastika Bhatia|Uma Chetry|Marnus Labuschagne|Usman Khawaja|Alex Carey|Josh Inglis|Harry Brook|Ben Duckett|Zak Crawley|Ollie Pope|Jonny Bairstow|Fakhar Zaman|Imam-ul-Haq|Abdullah Shafique|Shan Masood|Sahibzada Farhan|Temba Bavuma|Heinrich Klaasen|Ryan Rickelton|Tristan Stubbs|Dewald Brevis|Kusal Mendis|Pathum Nissanka|Kusal Perera|Mushfiqur Rahim|Tamim Iqbal|Litton Das|Najmul Hossain Shanto|Rahmanullah Gurbaz|Ibrahim Zadran|Hashmatullah Shahidi|Alyssa Healy|Beth Mooney|Phoebe Litchfield|Tammy Beaumont|Amy Jones|Laura Wolvaardt|Tazmin Brits'.split(
    '|',
  ),
);
