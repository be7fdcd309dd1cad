/** "पटना / ", "देश / ", "1.": what sites put before a headline. */
export const RUBRIC = /^(?:\p{Nd}+ ?\. ?|[^\s/:,]{2,15} \/ )/u;
/** Where a clause of a headline ends; what stands behind a colon may stand alone. */
export const CLAUSE = /,(?!\p{Nd})|[;|–—]| - |\.\.+|…/u;
export const COLON = / ?[:ः] /u;
