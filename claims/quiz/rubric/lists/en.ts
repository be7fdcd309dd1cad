import { phrases, wordSet } from './phrases.ts';
import type { RubricLists } from './types.ts';

/** What the rules look for in English. Words are folded, and lose a final 's. */
export const ENGLISH_LISTS: RubricLists = {
  light: wordSet(
    `the a an of to in on at for by with from as and or but is was were are be been being has have had do does did will would
     can could may might shall should that which who whom whose what when where why how many much long it its his her
     their this these those than then after before during about into over under between according not no mr mrs ms dr`,
  ),
  asking: wordSet('who whom whose which what when where why how'),
  aboveAnywhere: phrases(
    `of the above|of these|of them|of the options|of the others|of the other options|all above|the above|none of those|all of those|
     both of those`,
  ),
  aboveWhole: phrases(
    "all|none|both|neither|nowhere|nobody|no one|nobody knows|no one knows|all of it|none of it|not known|unknown|cannot be determined|can't be determined|cannot be said|not stated|not mentioned|i don't know|don't know",
  ),
  yesNo: phrases('yes|no|true|false|right|wrong|correct|incorrect'),
  yesNoOpeners: wordSet('did does do is was are were has have had will would can could may should'),
  labels: wordSet('1 2 3 4 5 a b c d e i ii iii iv v'),
  labelOpeners: wordSet('only both option options statement statements'),
  labelJoiners: wordSet('and or both only'),
  blanks: phrases(
    'fill in the blank|fill the blank|fill in the gap|fill the gap|fill in the blanks|complete the sentence',
  ),
  negatives: phrases(
    `not|never|except|excluding|other than|none|neither|nor|false|untrue|incorrect|cannot|can't|didn't|doesn't|don't|isn't|
     wasn't|weren't|aren't|hasn't|haven't|hadn't|won't|wouldn't|least likely`,
  ),
  notNegative: phrases(
    `not only|not least|not out|whether or not|false alarm|false alarms|false charge|false charges|false claim|false claims|false case|false cases|false information|
     false statement|false statements|false report|false reports|false document|false documents|false evidence|false name|false names|false identity|
     false ceiling|false promise|false promises|false news|false accounts|false complaint|false complaints`,
  ),
  pointing: phrases(
    `today|yesterday|tomorrow|tonight|now|here|recently|currently|ago|last night|last week|last month|last year|last time|next week|next month|
     next year|this week|this month|this year|this time|earlier this|later this|the same day`,
  ),
  undated: wordSet('here'),
  articleTalk: phrases(
    `according to the article|according to the passage|according to the text|according to the report|according to the story|in the article|in the passage|
     in the text|in the story|the article says|the passage says|mentioned above|the author|given above`,
  ),
  pronouns: wordSet(
    'he she it they him her them his its their hers theirs this these those my our us me you your',
  ),
  relatives: wordSet('who which whose whom that'),
  both: phrases(
    'both countries|both sides|both leaders|both teams|both parties|the two countries|the two leaders|the two sides|the two teams|the two companies',
  ),
  absolutes: phrases(
    'always|never|completely|absolutely|entirely|totally|under all circumstances|in every case|every time|without exception',
  ),
  vague: phrases(
    'often|usually|sometimes|generally|frequently|occasionally|mostly|typically|probably|perhaps|possibly|to some extent|as a rule|many times|seldom|more or less',
  ),
  about: phrases('about|around|approximately|roughly|nearly|almost|some|close to|an estimated|on average'),
  moreThan: phrases('more than|over|at least|upwards of|a minimum of|no fewer than|no less than'),
  lessThan: phrases('less than|fewer than|under|at most|up to|a maximum of|no more than'),
  joiners: wordSet('and'),
};
