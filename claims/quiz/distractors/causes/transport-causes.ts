/** What keeps planes or trains from going beside the weather, by what a claim tells of. Own compilation. */
const BY_RIDE: readonly { readonly ride: RegExp; readonly causes: string }[] = [
  {
    // What stops many planes at once.
    ride: /(?:^| )(?:उड़ानें|उड़ानों|फ्लाइट्स|विमानों)(?= |।)/u,
    causes: 'तकनीकी खराबी|बम की धमकी|कर्मचारियों की हड़ताल|सर्वर ठप होने|रनवे की मरम्मत',
  },
  {
    ride: /(?:^| )(?:उड़ान|उड़ानें|उड़ानों|फ्लाइट|फ्लाइट्स|विमान|विमानों|हवाई|एयरपोर्ट|हेलीकॉप्टर|रनवे)(?= |।)/u,
    causes: 'तकनीकी खराबी|बम की धमकी|कर्मचारियों की हड़ताल|ईंधन की कमी|पक्षी के टकराने',
  },
  {
    ride: /(?:^| )(?:ट्रेन|ट्रेनें|ट्रेनों|रेल|रेलगाड़ी|लोकल|मेट्रो|पटरी)(?= |।)/u,
    causes: 'तकनीकी खराबी|कर्मचारियों की हड़ताल|पटरी टूटने|सिग्नल की खराबी|आंदोलनकारियों के धरने',
  },
];

/** What happened to a ride: it was put off, turned round, or held up. */
const HINDERED = /(?:रद्द|देरी|देर |विलंब|लेट|बाधित|प्रभावित|ठप|डायवर्ट|मार्ग|रोक|रुक|उतार|लौट|स्थगित|लैंडिंग|बंद)/u;
const TECHNICAL = /(?:^| )(?:तकनीकी|तकनीकि) (?:खराबी|खामी|गड़बड़ी|कारणों|दिक्कत)$/u;

/** Causes of one kind, of which one holds with the other: who strikes are employees, and a server that fails is a technical fault. */
const ALIKE: readonly RegExp[] = [
  /(?:खराबी|खामी|गड़बड़ी|दिक्कत|तकनीकी कारणों|तकनीकि कारणों|सर्वर ठप होने)$/u,
  /(?:हड़ताल|धरने)$/u,
  / बम की /u,
];

/** Other causes than the one that a claim gives for a plane or a train that did not go; `told` is the claim's text. */
export function hindrances(cause: string, told: string): readonly string[] {
  if (!HINDERED.test(told)) return [];
  const causes = BY_RIDE.find(({ ride }) => ride.test(told))?.causes.split('|') ?? [];
  const alike = ALIKE.filter((kind) => kind.test(` ${cause}`));
  return causes.filter((one) => !alike.some((kind) => kind.test(` ${one}`)));
}

/** Whether a cause is of a ride itself, or of no weather that can be told from other weather. */
export function isOfRide(cause: string): boolean {
  return (
    TECHNICAL.test(` ${cause}`) ||
    /(?:^|(?<= ))(?:खराब|ख़राब|प्रतिकूल) मौसम$|(?:हड़ताल|बम की धमकी|बम की सूचना|धरने|पटरी टूटने)$/u.test(cause)
  );
}
