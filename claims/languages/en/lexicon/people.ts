import { GIVEN_NAMES } from './given-names.ts';

/** Given names and surnames that go together, for made-up names beside a real one. */
export const PEOPLE: readonly {
  readonly id: string;
  readonly m: string;
  readonly f: string;
  readonly family: string;
}[] = [
  {
    id: 'people.west',
    m: 'James John Robert Michael William David Richard Thomas Charles Daniel Matthew Anthony Mark Paul Steven Andrew Kenneth George Joshua Kevin Brian Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Patrick Jack Dennis Peter Simon Alan Greg Hans Marvin Bill Allan Gjorge Jay Jim Tony Craig Ian Neil Stuart Graham Colin Keith Derek',
    f: 'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen Amy Angela Anna Emma Nicole Katherine Christine Rachel Olivia Theresa Claire Fiona Alison Julia Hannah Alice Grace',
    family:
      'Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Martin Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper Richardson Cox Howard Ward Peterson Gray Hughes Price Wood Watson Brooks Kelly Bennett Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes Foster Marshall Graham Fisher Harvey Mason Hunt Palmer Webb Stone Knight Lane Hart Shaw Burns Holmes Dixon',
  },
  {
    id: 'people.india',
    m: 'Rajesh Suresh Ramesh Mahesh Dinesh Mukesh Anil Sunil Sanjay Vijay Ajay Manoj Vinod Ashok Rakesh Deepak Rahul Amit Rohit Nitin Sachin Vikas Pankaj Sandeep Manish Ravi Arun Kiran Prakash Gopal Mohan Ram Krishna Shyam Arvind Narendra Rajiv Nitish Akhilesh Yogi Amarinder Bhupesh Hemant Devendra Eknath Uddhav Siddaramaiah Naveen Pinarayi Harish Girish Jagdish Satish',
    f: 'Priya Neha Pooja Anjali Kavita Sunita Anita Rekha Meena Seema Asha Usha Lata Geeta Sita Radha Lakshmi Saraswati Nirmala Smriti Mamata Mayawati Sonia Priyanka Vasundhara Jaya Hema Shabana Deepa Divya Swati Shweta Ritu Nisha Rani Kiran Sushma Pratibha Draupadi',
    family:
      'Sharma Verma Gupta Singh Kumar Yadav Patel Shah Mehta Joshi Mishra Pandey Tiwari Dubey Shukla Trivedi Chaturvedi Agarwal Jain Bansal Goyal Mittal Kapoor Khanna Malhotra Chopra Arora Bhatia Sethi Reddy Rao Nair Menon Pillai Iyer Iyengar Naidu Das Bose Ghosh Banerjee Chatterjee Mukherjee Sen Roy Dutta Desai Kulkarni Deshmukh Patil Pawar Shinde Thakur Chauhan Rathore Saxena Srivastava',
  },
];

const GENDERS: ReadonlyMap<string, 'm' | 'f' | null> = (() => {
  const known = new Map<string, 'm' | 'f' | null>();
  const add = (names: readonly string[], gender: 'm' | 'f') => {
    for (const name of names)
      known.set(name, known.get(name) === undefined || known.get(name) === gender ? gender : null);
  };
  for (const { m, f } of PEOPLE) {
    add(m.split(' '), 'm');
    add(f.split(' '), 'f');
  }
  add(GIVEN_NAMES.m, 'm');
  add(GIVEN_NAMES.f, 'f');
  return known;
})();

/** Whether a word is a given name of people. */
export function isGivenName(name: string): boolean {
  return GENDERS.has(name);
}

/** The gender of a given name; null where it is not known, or either. */
export function givenGender(name: string): 'm' | 'f' | null {
  return GENDERS.get(name) ?? null;
}
