import { GIVEN_NAMES } from './given-names.ts';
import { REGIONS } from './indian-names.ts';
import { type NameGroup, ORIGINS } from './origins.ts';

/** Given names and surnames that go together, for made-up names beside a real one. */
export const PEOPLE: readonly NameGroup[] = [
  {
    id: 'people.west',
    m: 'James John Robert Michael William David Richard Thomas Charles Daniel Matthew Anthony Mark Paul Steven Andrew Kenneth George Joshua Kevin Brian Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Patrick Jack Dennis Peter Simon Alan Greg Hans Marvin Bill Allan Gjorge Jay Jim Tony Craig Ian Neil Stuart Graham Colin Keith Derek Adam Adrian Aaron Alastair Alex Alistair Austin Barry Ben Bernard Bernie Bob Bobby Bradley Brett Bruce Bryan Cameron Carl Charlie Chris Christopher Clive Connor Dan Darren Dave Dean Dominic Don Donald Doug Douglas Duncan Ed Eddie Edgar Ewan Fraser Fred Gareth Gavin Geoff Geoffrey Gerald Glenn Gordon Graeme Harold Harry Henry Howard Hugh Jamie Jeff Jeremy Jimmy Joe Joel Johnny Jon Ken Kyle Lawrence Leo Lewis Liam Lloyd Luke Malcolm Martin Matt Max Mick Mike Miles Nathan Neville Nick Nigel Noel Norman Oliver Owen Pat Phil Philip Ray Raymond Reg Rhys Rick Ricky Rob Robin Rod Roger Ross Roy Russell Sam Sean Shane Shaun Sid Stan Steve Ted Terry Tim Toby Todd Tom Tommy Trevor Tyler Victor Vince Walter Warren Wayne Will Aidan Aiden Albert Alec Alf Alfred Angus Archie Arnold Ashton Brad Brendan Bryn Callum Calum Cecil Chad Chester Chuck Clark Clay Clement Clifford Clint Clyde Cody Conor Curtis Cyril Dale Damian Damien Damon Danny Darryl Declan Desmond Donnie Dwayne Dwight Dylan Eamon Eamonn Edmund Eliot Elliot Elliott Ethan Evan Fergus Floyd Francis Frankie Freddie Freddy Frederick Garry Garth Gene Gerry Glen Grant Gus Guy Hamish Hank Harvey Herbert Humphrey Iain Irving Jake Jared Jed Jerry Jermaine Jonny Jordan Julian Keir Kenny Kieran Kirk Lance Leonard Les Lester Logan Lyle Marcus Marshall Marty Martyn Mervyn Mitch Murray Ned Nicky Noah Ollie Olly Percy Perry Pete Phillip Piers Quentin Rafe Ralph Randall Randolph Randy Reggie Rex Richie Robbie Rodney Roland Ron Ronnie Rory Rowan Rufus Rupert Russ Scot Seamus Seth Shawn Sidney Spencer Stanley Terence Terrence Theo Travis Tristan Troy Vernon Wade Wally Wes Wesley Wilfred Woody Zach Zachary',
    f: 'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen Amy Angela Anna Emma Nicole Katherine Christine Rachel Olivia Theresa Claire Fiona Alison Julia Hannah Alice Grace Abigail Amber Andrea Anne Annie Audrey Barbra Beth Brenda Bridget Caroline Carrie Catherine Charlotte Cheryl Chloe Clare Danielle Dawn Debbie Denise Diana Diane Dorothy Eileen Elaine Eleanor Ellen Erin Eva Frances Gail Gemma Georgia Gillian Gloria Hazel Heather Hilary Holly Isabel Jackie Jacqueline Jane Janet Janice Jean Jenny Jill Jo Joan Joanna Joanne Josephine Joyce Judith Judy Julie June Kate Kathy Katie Kerry Kirsty Lauren Lesley Lily Lindsay Liz Lorna Louise Lucy Lynn Madeleine Marie Marion Maureen Megan Miranda Molly Naomi Natalie Nina Paula Pauline Penny Philippa Polly Rosemary Rosie Ruth Sally Samantha Sara Sheila Shirley Sophie Stella Sue Susanna Suzanne Tara Teresa Tina Tracey Tracy Valerie Vanessa Victoria Virginia Wendy Zoe Aileen Allison Ann Annabel Becky Belinda Beryl Bethan Betsy Beverley Beverly Bonnie Bronwyn Cara Carly Carole Carolyn Carys Cathy Charlene Christina Cindy Clara Coleen Colleen Courtney Daisy Daphne Debra Deirdre Dianne Doreen Doris Edith Edna Edwina Ella Ellie Elsie Enid Erica Ethel Eunice Eve Evelyn Fay Felicity Flora Freda Gaynor Geraldine Gladys Glenda Glenys Gwen Gwyneth Harriet Heidi Henrietta Hilda Iris Isla Isobel Jacqui Jade Janine Jasmine Jayne Jeanette Jemima Jenna Jennie Jess Jodie Joy Judi Juliet Justine Kath Kathryn Katrina Kayla Kellie Kristen Kylie Laurie Leah Lillian Lindsey Lois Lorraine Louisa Lucinda Lynda Lynne Mabel Maggie Mandy Marcia Marjorie Marsha Martha Mavis Maxine Meg Melanie Melinda Meredith Morag Muriel Myra Nell Nora Paige Pamela Patty Peggy Penelope Phoebe Phyllis Pippa Rachael Rhona Rhonda Rosalind Rose Roseanne Roxanne Ruby Sadie Shannon Shelley Sheryl Sian Sinead Siobhan Stacey Susannah Sybil Sylvia Tammy Tanya Tess Tessa Thelma Tiffany Trisha Trudy Una Vicki Vicky Violet Vivien Wanda Whitney Winifred Yvonne',
    family:
      'Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Martin Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper Richardson Cox Howard Ward Peterson Gray Hughes Price Wood Watson Brooks Kelly Bennett Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Foster Marshall Graham Fisher Harvey Mason Hunt Palmer Webb Stone Knight Lane Hart Shaw Burns Holmes Dixon Bishop Butler Simpson Stevens Wallace Burton Carr Chapman Dean Duncan Elliott Ellis Ford Freeman Gardner Gibbs Gordon Griffin Griffiths Hall Hancock Hardy Harper Harrison Hayes Hicks Hudson Hunter Jackson Johnston Kennedy Kerr Kirk Lawrence Little Lloyd Lowe Lynch Macdonald Marsh McCarthy McDonald McKenzie Moffat Moss Murray Myers Newman Newton Nicholson Oliver Owen Page Payne Pearce Perkins Porter Potter Quinn Reid Reynolds Rhodes Riley Robertson Robson Russell Ryan Sharp Shepherd Simmons Slater Stephens Stephenson Stevenson Sullivan Todd Wade Walsh Walters Warner Warren Watkins Watts Webster Welch Wells Wheeler Whitehead Wilkins Woods Wyatt',
    made: {
      m: 'David John Peter Paul Andrew Richard Mark Stephen Michael Robert Ian Simon Alan Martin Nigel Graham Keith Colin Philip Roger Jonathan Nicholas Geoffrey Kevin Tim Stuart Neil Adrian Malcolm Trevor Christopher Patrick Anthony Brian Julian Matthew',
      f: 'Susan Helen Sarah Jane Elizabeth Margaret Catherine Alison Caroline Judith Karen Fiona Gillian Rachel Emma Joanna Deborah Anne Patricia Christine Louise Nicola Sally Rosemary Diana Claire Angela Lesley',
      family:
        'Ashworth Atkinson Bainbridge Ballantyne Barclay Barlow Beaumont Birch Blackburn Bradshaw Brennan Bromley Calloway Carmichael Cartwright Chadwick Chalmers Clifford Connolly Corrigan Crawford Cunningham Dawson Doherty Donaldson Drummond Duffy Eastwood Ellison Fairweather Farrell Ferguson Fitzgerald Fleming Forsyth Gallagher Gibson Gilmour Goodwin Grainger Grantham Hadley Hamilton Hargreaves Harrington Hastings Hawkins Haywood Hewitt Hobson Hodgson Holloway Hutchinson Ingram Jamieson Jarvis Kendall Kirkpatrick Lambert Langley Lawson Lindsay Lockwood Lomax MacKenzie Maddox Marsden Mathieson Maxwell McAllister McBride McGrath Middleton Milner Montgomery Nicholls Norris Oakley Osborne Parkinson Pearson Pemberton Pickering Prescott Preston Radcliffe Rafferty Ramsay Redmond Ridley Rowland Rutherford Sanderson Saunders Sheldon Sheridan Sinclair Skelton Spencer Stanton Sutherland Sutton Thornton Townsend Tucker Vaughan Wainwright Waterhouse Weston Whitaker Whitfield Wilkinson Winterton Woodward Yates',
    },
  },
  {
    id: 'people.india',
    m: 'Rajesh Suresh Ramesh Mahesh Dinesh Mukesh Anil Sunil Sanjay Vijay Ajay Manoj Vinod Ashok Rakesh Deepak Rahul Amit Rohit Nitin Sachin Vikas Pankaj Sandeep Manish Ravi Arun Kiran Prakash Gopal Mohan Ram Krishna Shyam Arvind Narendra Rajiv Nitish Akhilesh Amarinder Bhupesh Hemant Devendra Eknath Uddhav Siddaramaiah Naveen Harish Girish Jagdish Satish',
    f: 'Priya Neha Pooja Anjali Kavita Sunita Anita Rekha Meena Seema Asha Usha Lata Geeta Sita Radha Lakshmi Saraswati Nirmala Smriti Mamata Mayawati Sonia Priyanka Vasundhara Jaya Hema Shabana Deepa Divya Swati Shweta Ritu Nisha Rani Kiran Sushma Pratibha Draupadi',
    family:
      'Sharma Verma Gupta Singh Kumar Yadav Patel Shah Mehta Joshi Mishra Pandey Tiwari Dubey Shukla Trivedi Chaturvedi Agarwal Jain Bansal Goyal Mittal Kapoor Khanna Malhotra Chopra Arora Bhatia Sethi Reddy Rao Nair Menon Pillai Iyer Iyengar Naidu Das Bose Ghosh Banerjee Chatterjee Mukherjee Sen Roy Dutta Desai Kulkarni Deshmukh Patil Pawar Shinde Thakur Chauhan Rathore Saxena Srivastava Chadha Chawla Kochhar Ahluwalia Sinha Mathur Bhatt Bhardwaj Kaul Tandon Mehra Sood Talwar Parekh Murthy Krishnan Subramaniam Raman Narayan Swamy Krishnamurthy Nilekani Premji Raha Aiyar Ambani Birla Bajaj Godrej Modi Pathak Prasad',
  },
  ...ORIGINS,
  ...REGIONS,
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
