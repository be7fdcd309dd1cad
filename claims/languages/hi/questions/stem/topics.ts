import { type Sign, showsAny } from '../../../signs.ts';

/** Signs that a stem is of what happened before, or in, something that it does not name: under the name of its story it is whole. */
const OF_STORY: readonly Sign[] = [
  // "कितने घंटे बाद बिजली बहाल हुई": after what happened; "हादसे के दो दिन बाद" says so.
  {
    id: 'topic.after-what',
    pattern:
      /(?<!(?:^| )(?:के|की|का|से)(?: करीब| लगभग| ठीक)?) कितने (?:मिनट|घंटे|घंटों|सेकंड|सेकेंड|दिन|दिनों) (?:बाद|पहले|पूर्व) |(?:^|के अनुसार, )(?:ठीक |करीब |लगभग )?(?:कितने (?:दिन|दिनों|घंटे|महीने|साल|वर्ष|सप्ताह|हफ्ते|मिनट)|कितनी देर) (?:बाद|पहले|पूर्व) (?!\S+ने वाल)/u,
    unless: /(?:हिमस्खलन|भूकंप|हादसे|विस्फोट|धमाके|हमले|भूस्खलन|उड\u093c?ान) (?:में|के|की) .*कितने \S+ (?:बाद|पहले|पूर्व) /u,
  },
  // "मृतकों में कितनी महिलाएं और दो बच्चे हैं": of those whom it killed.
  {
    id: 'topic.among-victims',
    pattern:
      /(?:^|के अनुसार, )(?:मरने वालों|मृतकों|मारे गए लोगों|घायलों|संक्रमितों|मरीजों|लापता लोगों|बचाए गए लोगों) में (?:से )?(?:किन|कितन)/u,
  },
  // "मृतकों के परिजनों को कितने रुपये": what the kin of its dead are given.
  {
    id: 'topic.kin-of-victims',
    pattern: /(?:मृतक(?:ों)?|(?:मारे गए|मृत) [^\s?]{1,15}) के परि(?:जन|वार)/u,
    // "सागर जिले में हुए हादसे पर शोक जताते हुए": the stem says of what.
    unless: /(?:^| )(?:में|के पास) हुए [^\s?]{0,12} ?(?:हादसे|हमले|विस्फोट|धमाके|अग्निकांड|दुर्घटना) (?:पर|में|के) /u,
  },
  // "आरोपियों के पास से कितने फोन मिले": those who did what its name says.
  { id: 'topic.the-accused', pattern: /(?:^|के अनुसार, )(?:गिरफ्तार )?आरोपियों (?:ने|को|से|का|की|के|में|पर) /u },
  // "कितने लोग चपेट में आए": of what.
  { id: 'topic.struck', pattern: /(?<!(?:की|के|कर|इसकी|उसकी)) चपेट में (?:आ|हैं|है)/u },
];

/** Whether a stem says of what it is only under the name of what happened. */
export function needsTopic(stem: string): boolean {
  return showsAny(stem, OF_STORY);
}
