import { once } from '../once.ts';
import { foldPhrase } from './fold.ts';

/** What stands on pages around a story, in whole lines; sites of either language use the words of both. */
interface PageWords {
  readonly id: string;
  readonly latin: string;
  readonly devanagari: string;
}

/** Buttons, menus and marks: they stand anywhere and say nothing. */
export const LABELS: PageWords = {
  id: 'page.label',
  latin:
    'share|share via|share this|share this post|save|print|read later|comments|comment|tweet|facebook|twitter|whatsapp|whatsapp facebook twitter|telegram|email|copy link|copied|text size|menu|search|home|home page|live|live tv|live updates|live reporting|latest news|breaking news|breaking|subscribe|subscribe sign in|sign in|sign up|log in|login|register|my account|epaper|e paper|newsletters|newsletter|follow|follow us|follow us on|follow us on google news|google preferred source|add as a preferred source|advertisement|ad feedback|sponsored|read more|read less|see more|see less|view all|load more|view more|back to top|gift this article|thanks for sharing|skip to content|skip to main content|skip to main contentskip to navigation|skip to navigation|hindi news|india news|city news|view image in fullscreen|listen to this article|listen|feedback|min read|mins read|minute read|read time mins|read time min|reading time min|highlights|newsguard|story loader|hero image|trending photos|big news|enter your email address|skip past newsletter promotion|after newsletter promotion|end of list|expert opinion|view comments|read comments|opinion|continued on page|page|breaking news alert',
  devanagari:
    'शेयर|शेयर करें|कॉपी लिंक|होम|होम पेज|वीडियो|ई पेपर|लॉग इन|लॉगिन|साइन इन|सब्सक्राइब करें|सब्सक्राइब|फॉलो करें|हमें फॉलो करें|फॉलो|विज्ञापन|ब्रेकिंग न्यूज|ब्रेकिंग|ताजा खबर|ताजा खबरें|शहर चुनें|लाइव टीवी|लाइव अपडेट|सामग्री को स्किप करें|सेक्शन|मुख्य बातें|खबरें फटाफट|सार|विस्तार|संक्षेप|पढ़ने का समय मिनट|वोट करें|आवाज सुनें|खबर सुनें|यह खबर सुनें|गूगल पर फॉलो करें|और पढ़ें|सभी देखें|बैकग्राउंड',
};

/** What heads a list of other stories, wherever in the page. */
export const LISTS: PageWords = {
  id: 'page.list',
  latin:
    'also read|read also|read more|related|related news|related stories|related story|related article|related articles|recommended stories|recommended|recommended for you|trending|trending now|trending news|trending stories|most read|most viewed|most popular|more stories|more from this section|more on this topic|more on this story|more on this|you may also like|you might also like|latest stories|top stories|top news|read next|up next|dont miss|don t miss|editors picks|editor s picks|in the headlines|must read',
  devanagari:
    'यह भी पढ़ें|ये भी पढ़ें|यह भी पढ़े|ये भी पढ़े|इसे भी पढ़ें|इन्हें भी पढ़ें|यह भी देखें|ये भी देखें|यह खबर भी पढ़ें|ये खबर भी पढ़ें|ये खबरें भी पढ़ें|यह खबरें भी पढ़ें|संबंधित खबर|संबंधित खबरें|संबंधित समाचार|सम्बंधित जानकारी|संबंधित लेख|ट्रेंडिंग|ट्रेंडिंग न्यूज|सबसे ज्यादा पढ़ी गईं|सबसे ज्यादा पढ़े गए|सबसे अधिक पढ़ी गईं|जरूर पढ़ें|बड़ी खबरें|टॉप न्यूज|टॉप ट्रेंडिंग',
};

/** What heads a box behind the end of a story, of its author, its subjects or its readers. */
export const BOXES: PageWords = {
  id: 'page.box',
  latin:
    'about the author|about the authors|about author|about the writer|about the reporter|author|related topics|related tags|explore more on these topics|suggested topics|topics|topic|tags|tag|comments|comment|post comment|post a comment|leave a comment|leave a reply|latest comment|latest comments|add a comment|write a comment|join the conversation|join the discussion|end of article|related internet links|around the bbc|visual stories|photostories|hot picks|top trending|trending topics|follow us on social media|next article|next story|read next story|share or comment on this article|see more on|like this|powered by wordpress|terms of use|privacy policy|faq|faqs|frequently asked questions|sponsored links by taboola|main menu|first published|subscribe to notifications|our channels|bbc in other languages',
  devanagari:
    'लेखक के बारे में|लेखिका के बारे में|लेखक परिचय|लेखक का परिचय|संबंधित विषय|टैग|टैग्स|टॉपिक्स|टॉपिक|अगला लेख|अगली खबर|खबरें और भी हैं|कमेंट|कमेंट्स|कमेंट करें|टिप्पणियां|टिप्पणी करें|अपनी राय दें|कन्वर्सेशन शुरू करें|ट्रेंडिंग वीडियो|अक्सर पूछे जाने वाले सवाल|शेष पेज|शेष पृष्ठ|शेष पेज पर|शेष पृष्ठ पर|वेबदुनिया पर पढ़ें',
};

/** What heads other stories behind a story, told in full. */
export const OTHER_STORIES: PageWords = {
  id: 'page.other-stories',
  latin:
    'also in city|also in the city|also in town|also in the news|also in the state|also in brief|news in brief|in other news|other news in brief|city briefs|city in brief|other briefs|elsewhere in the city|elsewhere in the state',
  devanagari: 'शहर की अन्य खबरें|संक्षिप्त खबरें|संक्षिप्त समाचार',
};

/** Sentences that stand behind the end of a story. */
export const SIGN_OFFS: readonly RegExp[] = [
  // Ana Soto in Lima contributed to this report.
  /^[^.]{2,120} contributed to this (?:report|story|article)\.?$/iu,
  // With inputs from agencies · (इनपुट: एजेंसी)
  /^\(?(?:with (?:agency )?inputs?(?: from)?|inputs? from)\b[^.]{0,60}\.?\)?$/iu,
  // ---- समाप्त ---- · End of Article
  /^[-–—_*= ]{2,10}(?:समाप्त|the end|ends)[-–—_*= ]{2,10}$/iu,
  // Tags: pune, trees · टैग: पुल · Related Topics: …
  /^(?:tags?|topics?|related topics|टैग्स?|टॉपिक्स) ?:/iu,
  // Reporting by Jane Doe; editing by John Roe
  /^\(?(?:Additional )?Reporting by .{2,120}$/u,
  // Published - November 25, 2026 06:15 pm IST · First Published : …
  /^(?:first )?published ?(?::|-|–|on ?:)/iu,
];

/** What reporters are called and do, in the boxes that tell of them. */
export const REPORTERS: PageWords = {
  id: 'page.reporter',
  latin:
    'correspondent|reporter|editor|journalist|journalism|writer|columnist|covers|producer|newsroom|reports|writes',
  devanagari: 'पत्रकार|पत्रकारिता|एडिटर|संपादक|संवाददाता|रिपोर्टर|प्रोड्यूसर|कंटेंट|डिजिटल|उपसंपादक|मीडिया|न्यूज',
};

const setOf = ({ latin, devanagari }: PageWords) =>
  once(() => new Set(`${latin}|${devanagari}`.split('|').map(foldPhrase)));
const labels = setOf(LABELS);
const lists = setOf(LISTS);
const boxes = setOf(BOXES);
const others = setOf(OTHER_STORIES);
const reporters = setOf(REPORTERS);

/** A label, or the head of a box, is no longer than this. */
const LONGEST_LABEL = 60;
const NO_LETTERS = /[^\p{L}\p{M}]+/gu;

/** The folded letters of a short line, without the marks and figures around them: "42 View comments", "— विज्ञापन —". */
function bare(line: string): string {
  return line.length > LONGEST_LABEL ? '' : foldPhrase(line.replace(NO_LETTERS, ' ').trim());
}

export const isLabel = (line: string): boolean => labels().has(bare(line));
export const headsList = (line: string): boolean => lists().has(bare(line));
export const headsBox = (line: string): boolean => boxes().has(bare(line));
export const headsOtherStories = (line: string): boolean => others().has(bare(line));
export const tellsReporter = (line: string): boolean =>
  foldPhrase(line.replace(NO_LETTERS, ' '))
    .split(' ')
    .some((word) => reporters().has(word));
