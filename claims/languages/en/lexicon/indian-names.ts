import type { NameGroup } from './origins.ts';

/**
 * Origins within India, whose surnames tell the region.
 * Source: own lists of names that are common there, written as English papers of India write them.
 */
export const REGIONS: readonly NameGroup[] = [
  {
    id: 'people.india.marathi',
    m: 'Balasaheb Dattatray Pandurang Vitthal Tukaram Shrikant Aniket Tushar Swapnil Rohan Omkar Madhukar Vasant Vilas Dnyaneshwar Milind Sandip Pravin Amol Abhijit Nilesh Yogesh Shailesh Vinayak Jayant Ravindra Bhausaheb Shreyas Yashodhan Prashant Sambhaji Rajaram Sudhir Avinash Makarand Nandkumar Anant Chandrakant Dilip Rajendra',
    f: 'Vaishali Manisha Sangita Pallavi Shubhangi Supriya Ashwini Vandana Jyotsna Medha Mrunal Prajakta Sayali Snehal Swapnali Tejaswini Varsha Yogita Sulochana Shalini Ujwala Surekha Vidya Madhuri Nanda Chhaya Sharmila',
    family:
      'Bhosale Borade Kelkar Gite Thakre Thakare Gaikwad Kadam Chavan Salunkhe Sawant Deshpande Gokhale Phadke Apte Bapat Sathe Ranade Bhujbal Wagh Nikam Thorat Khairnar Sonawane Ahire Gavit Mahajan Parab Tawde Mhatre Kamble Waghmare Bhalerao Lokhande Jadhav Kulkarni Deshmukh Patil Pawar Shinde Ghorpade Kshirsagar Nimbalkar Mohite Dhumal Rane Karnik Limaye Paranjape Tambe Shirsat Sarnaik',
  },
  {
    id: 'people.india.gujarati',
    m: 'Bhavesh Chirag Dharmesh Hardik Hitesh Jignesh Jayesh Ketan Kalpesh Mitesh Nirav Paresh Pankil Parth Dhaval Bhupendra Kanubhai Mansukh Harshad Himanshu Jaydev Rajnikant Dharmik Chetan Mehul Vipul',
    f: 'Bhavna Hetal Jagruti Kokila Falguni Hiral Nita Komal Krupa Darshana Dipti Ila Minal Urvashi Pallavi',
    family:
      'Patel Shah Mehta Desai Parmar Solanki Vaghela Chudasama Jadeja Rathwa Prajapati Panchal Bhavsar Gohil Makwana Vasava Zala Savaliya Dholakia Kotecha Sanghvi Rupani Thakkar Vyas Raval Dave Trivedi Joshipura Amin Kothari Gadhvi Vala Lodha Lakhani',
  },
  {
    id: 'people.india.bengali',
    m: 'Abhijit Anirban Arindam Ashim Biswajit Debashis Dipankar Gautam Indranil Joydeep Kaushik Partha Prasenjit Rathin Sandip Sanjib Saikat Samir Shantanu Sourav Subrata Sudip Sukanta Suvendu Swapan Tapan Tapas Tridib Ujjal Debabrata Pranab Amitava Snehasish Sumit Supriyo Shyamal',
    f: 'Aparna Arpita Chandrima Debjani Ipsita Jayati Kakoli Lopamudra Mahua Mitali Moushumi Nandini Nilanjana Paromita Piyali Rupa Sanchita Sharmistha Shreya Sohini Sumana Sreelekha Susmita Tanushree Sharmila Rituparna',
    family:
      'Banerjee Chatterjee Mukherjee Ganguly Bhattacharya Chakraborty Ghosh Bose Basu Dasgupta Sengupta Mitra Guha Sarkar Mondal Mandal Biswas Bhaduri Lahiri Sanyal Bagchi Adhikari Maity Majumdar Mazumdar Kundu Pramanik Halder Roychowdhury Bhowmik Debnath Nandy Sinha Sikdar Samanta Jana Pyne',
  },
  {
    id: 'people.india.odia',
    m: 'Debasish Bijay Prasanta Sarat Rabindra Pradip Ranjan Sambit Dillip Baijayant Niranjan Sudarshan Bikram Pratap Susanta Bibhuti Tusharkanti Surjya',
    f: 'Kuni Sumati Sarojini Basanti Pratima Minati Snehalata Sasmita Itishree Jhili Subhashree Rashmita Pramila Sanjukta Mamina',
    family:
      'Mohapatra Patnaik Pattnaik Behera Sahoo Sahu Pradhan Majhi Nayak Mohanty Panda Parida Swain Jena Rout Barik Mallick Satapathy Rath Dash Tripathy Samal Biswal Hembram Bhoi Sethy Acharya Senapati Kanungo',
  },
  {
    id: 'people.india.assamese',
    m: 'Bhargab Pranjal Hemanta Himanta Jayanta Kamal Mrinal Nabin Pallab Parag Prabin Ranjit Rupam Bhaskar Ankur Dhruba Diganta Nilotpal Rituraj Atul Bhupen Gunin Keshab Pijush',
    f: 'Barnali Bhanita Dimpi Junmoni Karabi Mamoni Nibedita Nilakshi Parishmita Pallabi Rimjhim Jahnabi Kabita Lakhimi Rashmi',
    family:
      'Saikia Kakati Bora Borah Baruah Barua Gogoi Hazarika Kalita Sarma Phukan Bordoloi Mahanta Medhi Deka Talukdar Goswami Bhuyan Dutta Boro Basumatary Daimary Konwar Chetia Borgohain Dowarah Pathak Nath Patowary',
  },
  {
    id: 'people.india.tamil',
    m: 'Anbazhagan Arumugam Balakrishnan Chandrasekar Chelliah Elango Ganapathy Ilango Jayaraman Karthik Karthikeyan Kumaresan Kannan Madhavan Manikandan Muthuvel Palanisamy Pandian Parthasarathy Ponmudy Prabhu Rajendran Ramasamy Raghav Saravanan Selvaraj Senthil Shanmugam Sivakumar Srikanth Sundaram Thangavel Velmurugan Vignesh Vetrivel Yuvaraj Sathish Ashwin',
    f: 'Abirami Amudha Bhuvaneswari Chitra Deivanai Gayathri Hemalatha Indumathi Jayanthi Kalaiselvi Kalpana Kanimozhi Kavitha Lalitha Malarvizhi Mythili Nithya Parvathi Poongothai Revathi Sivakami Sudha Sumathi Tamilselvi Thenmozhi Vanathi Vijayalakshmi Yamuna',
    family:
      'Subramanian Subramaniam Natarajan Venkatesan Ramanathan Sundararajan Chidambaram Krishnamoorthy Ramachandran Sivaraman Sundaresan Swaminathan Viswanathan Thiagarajan Gopalakrishnan Arunachalam Meenakshisundaram Palaniappan Nagarajan Varadarajan Rajagopalan Venkataraman Vaidyanathan Jayaraman Pandian Thangaraj Dhandapani Kalyanasundaram Elangovan Ramalingam Annamalai Raman Narayanan Santhanam Sriraman',
  },
  {
    id: 'people.india.malayali',
    m: 'Anoop Biju Binu Dileep Gireesh Jayan Jayachandran Jayakrishnan Jithin Manoj Pradeep Prasanth Radhakrishnan Rajeev Renjith Sajeev Sajan Saji Shaji Sreejith Sreekumar Sudheer Sudhakaran Sunilkumar Vinod Sasidharan Muraleedharan Balachandran Achuthan Kunjumon',
    f: 'Ambika Anjana Aswathy Beena Bindu Chithra Deepthi Girija Jayasree Lekha Omana Parvathy Preetha Remya Sandhya Saraswathy Sheeba Sheela Sindhu Smitha Sreedevi Sreeja Sumangala Syamala Thankamani Usha Vasantha',
    family:
      'Nair Menon Pillai Nambiar Kurup Panicker Warrier Varma Unnikrishnan Chandran Kurian Cherian Chacko Varghese Kuruvilla Oommen Thampi Namboothiri Gopinathan Sukumaran Vasudevan Madhusoodanan Madhavan Bhaskaran Krishnankutty Raveendran Sasidharan Sreedharan Padmanabhan Vijayan Raghavan Sadanandan Divakaran Karunakaran Ezhuthachan Kunnappilly Nedungadi',
  },
  {
    id: 'people.india.telugu',
    m: 'Srikar Srinivas Srinivasa Venkata Venkateswara Narasimha Raghavendra Ramana Satyanarayana Chandrasekhar Koteswara Lokesh Mallikarjuna Nageswara Praveen Purushottam Rajasekhar Ramakrishna Sambasiva Sridhar Sudhakar Veerabhadra Vamsi Chaitanya Kondal Mohan Bhaskar Yadagiri',
    f: 'Anasuya Bharathi Dhanalakshmi Haritha Jhansi Kanaka Lavanya Madhavi Mounika Padmaja Pravallika Rajeswari Sailaja Sravani Sridevi Sujatha Sunitha Vasantha',
    family:
      'Reddy Rao Naidu Chowdary Choudary Vemulapalli Vemula Yarlagadda Koneru Nallamothu Gottipati Kandula Bandaru Boddu Chintala Dasari Gaddam Gollapudi Kolluri Komatireddy Kasireddy Maddineni Nandamuri Pasupuleti Penumatsa Potluri Rayapati Tadepalli Tummala Vangaveeti Velagapudi Yerra Guduru Jakkampudi Kodali',
  },
  {
    id: 'people.india.kannada',
    m: 'Basavaraj Channabasappa Devaraj Eshwar Gangadhar Girish Govind Jagadish Kumaraswamy Krishnappa Mallikarjun Manjunath Nagaraj Narayanaswamy Ningappa Prahlad Raghavendra Ramesh Ravindranath Shivakumar Shivanand Somashekar Sudhindra Umesh Veeranna Venkatesh Yediyur',
    f: 'Bhagyashree Chaitra Geetha Jayamala Kusuma Lakshmidevi Latha Mamatha Manjula Nagaratna Nethra Pramila Roopa Savitha Shashikala Shobha Sowmya Sujata Sumithra Tejaswi Vanitha Veena',
    family:
      'Gowda Hegde Shetty Bhat Kamath Pai Kudva Shenoy Prabhu Nayak Hiremath Patil Angadi Bellad Kumbar Biradar Hosamani Kalburgi Madiwalar Mutalik Nadagouda Rai Shastry Urs Hebbar Adiga Karanth Ballal Moily Upadhya Kulkarni Jarkiholi Savadi',
  },
  {
    id: 'people.india.punjabi',
    m: 'Amrinder Balbir Baldev Balwinder Charanjit Daljit Devinder Gurbachan Gurdeep Gurmeet Gurpreet Harbhajan Harjinder Harmeet Harpreet Jagtar Jasbir Jaspal Jaswinder Joginder Kulwant Kuldeep Lakhwinder Mandeep Manjit Manpreet Navjot Parminder Ranjit Satnam Sukhbir Sukhdev Sukhwinder Surinder Tejinder',
    f: 'Amarjit Balwinder Gurinder Harsimrat Jasleen Kiranjit Kulwinder Manjot Navneet Paramjit Rajwinder Simran Simranjit Sukhjinder Upinder',
    family:
      'Sandhu Sidhu Dhillon Grewal Brar Bajwa Randhawa Sekhon Cheema Dhaliwal Aulakh Mann Virk Bedi Sodhi Kang Sahota Sangha Bains Khaira Majithia Badal Chahal Pannu Warring Sohi Saini Mavi Dhindsa Dullo Kharoud',
  },
  {
    id: 'people.india.muslim',
    m: 'Anwar Arif Aslam Asif Farooq Feroz Ghulam Haroon Iqbal Irfan Imran Javed Junaid Mohsin Mushtaq Nadeem Naseer Nasir Parvez Rafiq Riyaz Salman Saleem Salim Sajid Shabbir Shahid Shakeel Shamim Sohail Tanvir Wasim Zafar Zubair Altaf Bilal',
    f: 'Shabnam Shabana Nasreen Nazneen Parveen Rehana Rukhsana Sabiha Saira Salma Sameena Shaheen Shaista Tabassum Tahira Yasmeen Zarina Afreen Ayesha Farzana Kausar Mumtaz Naseem',
    family:
      'Khan Ansari Qureshi Siddiqui Shaikh Sheikh Pathan Rizvi Naqvi Wani Hashmi Farooqui Usmani Mirza Baig Zaidi Kidwai Quraishi Mansoori Faruqui Andrabi Geelani Shervani Kazmi Jafri Warsi Idrisi Saifi Tyabji',
  },
  {
    id: 'people.india.north',
    m: 'Mahipal Bhanwarlal Bhanwar Devkaran Jagdish Rajendra Narendra Surendra Virendra Dharmendra Bhupendra Yogendra Upendra Ramkumar Ramavtar Shivkumar Rajkumar Shyamlal Mohanlal Madanlal Kanhaiyalal Radheshyam Ghanshyam Pritam Hukam Omprakash Jaiprakash Satyapal Satyendra Awadhesh Avdhesh Kamlesh Rupesh Umesh Lokesh Brijesh Vimlesh Alok Abhishek Ankit Anurag Ashish Gaurav Himanshu Kartik Lalit Mayank Mukul Naresh Neeraj Nikhil Piyush Pradeep Prateek Puneet Raghuraj Rajat Raman Sameer Sanjeev Saurabh Shailendra Shubham Siddharth Sourabh Sumit Tarun Trilok Vaibhav Varun Vikram Vineet Vipin Vishal Vivek Yash Tejpal Sohan Sukhdev',
    f: 'Nirmala Sulochana Savitri Shakuntala Sarla Saroj Santosh Sharda Sudha Suman Urmila Vimla Kamla Kusum Kiran Mamta Manju Meera Munni Nirmal Poonam Preeti Pushpa Rajni Ranjana Rashmi Renu Richa Ritika Sadhna Sangeeta Sapna Sarita Shikha Shilpi Sonali Sonam Surabhi Tanvi Vandana Vibha Vinita Anupama Archana Bhawna Hemlata Kalpana Madhu Alka',
    family:
      'Rathore Gurjar Choudhary Chaudhary Bishnoi Meena Sihag Jat Godara Poonia Shekhawat Rajawat Bhati Solanki Lohia Maheshwari Khandelwal Agrawal Garg Singhal Jindal Bansal Kushwaha Maurya Nishad Kashyap Prajapati Rajput Chauhan Tomar Bhadauria Bhadoria Sengar Sisodia Parihar Rawat Negi Bisht Rana Dogra Raina Kaul Jha Thakur Ojha Upadhyay Dwivedi Chaturvedi Shukla Tripathi Pandey Mishra Dubey Tiwari Awasthi Bajpai Dixit Kulshreshtha Saxena Srivastava Nigam Mathur Asthana Verma Sharma Gupta Yadav Paswan Manjhi Kewat Sahni Sinha Gahlot Gehlot Dhankhar Hooda Malik Dagar Tanwar Khatri Bakshi Malhotra Kapoor Khanna Chopra Arora Bhatia Sethi Sethia',
  },
];
