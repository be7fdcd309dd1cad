const LINKS =
  'also read|read more|read also|read full story|see also|advertisement|sign up for|subscribe to|follow us|join us|share this|skip to content|image source|photo credit|last updated|first published|published by|posted by|edited by|written by|reported by|no comments|our standards|all rights reserved|click here|image caption|media caption|video caption|photo caption|file photo|story continues below|article continues below|continue reading|keep reading|listen to this|watch live|watch now|editor s note|editors note|correction an earlier version|clarification an earlier version|an earlier version of this|this story has been updated|this story has been published|this story has been edited|this story was updated|this story was published|this story was first published|this story was originally|this story was delivered|this story first appeared|this story originally appeared|this article has been updated|this article was updated|this article was amended|this article was published|this article was first published|this article was originally|this article first appeared|this article originally appeared|don t miss|more on this story|recommended for you|you may also like|support our journalism|get it in your inbox|sign in to|log in to|download the app|join our whatsapp|join our telegram|join our newsletter|privacy notice|by clicking|we use cookies';

const STAMPS =
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday am pm a m p ist gmt utc et est edt pst bst min mins read on at th st nd rd published updated posted last first';

const AGENCIES =
  'reuters ap afp pti ani ians uni xinhua bloomberg cnn bbc tass kyodo yonhap dpa efe ansa agencies agency bureau staff reporter correspondent desk monitoring app ap upi anadolu nni online';

/** Folded openings of lines that are no story. */
export const LINK_OPENINGS: readonly string[] = LINKS.split('|');
/** Words that a line with only a time of publication may hold. */
export const STAMP_WORDS: ReadonlySet<string> = new Set(STAMPS.split(' '));
/** Agencies that datelines name, in lower case. */
export const AGENCY_WORDS: ReadonlySet<string> = new Set(AGENCIES.split(' '));
