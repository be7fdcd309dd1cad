/** "क्वार्टर फाइनल" is no "फाइनल": the longest first. */
const STAGES = ['क्वार्टर फाइनल', 'क्वार्टरफाइनल', 'सेमीफाइनल', 'फाइनल'];
/** "फाइनल में पहुंच गया", "फाइनल के लिए", "फाइनल में," at the end of a headline: the next match. */
const NEXT =
  /^(?:में(?: [,:;।]|$)|में (?:पहुंच|पहुँच|जगह|प्रवेश|स्थान|कदम|अपनी जगह)|में (?:[^ ]{1,20} ){0,6}(?:सामना|भिड़ेग|खेलेग|होग[ाी])|के लिए|की ओर|का टिकट|से पहले|तक|से बाहर|(?:[^ ]{1,12} ){0,3}(?:होगा|खेला जाएगा))/u;

/** Whether words tell of a stage as of what was played in them: "सेमीफाइनल में हराकर फाइनल में पहुंचा" does of the first. */
function isPlayedIn(text: string, stage: string): boolean {
  return text
    .split(` ${stage} `)
    .slice(1)
    .some((rest) => !NEXT.test(rest.trimEnd()));
}

/** The one stage of a tournament that words tell of as played; undefined where they tell none, or more. */
export function stageIn(text: string): string | undefined {
  const words = ` ${text.replace(/[,:;।]/gu, ' $&').replace(/क्वार्टर फाइनल/gu, 'क्वार्टरफाइनल')} `;
  const played = STAGES.filter((stage) => isPlayedIn(words, stage));
  return played.length === 1 ? played[0] : undefined;
}
