/** Whether the keys of a short name are those of a long one without its middle: "रवि बिष्ट" beside "रवि सिंह बिष्ट". */
export function isWithoutMiddle([first, last, ...more]: readonly string[], keys: readonly string[]): boolean {
  return (
    keys.length === 3 &&
    more.length === 0 &&
    first === keys[0] &&
    last === keys[2] &&
    MIDDLE.test(keys[1] ?? '')
  );
}

const MIDDLE = /^(?:सिंह|कुमार|कुमारी|प्रसाद|चंद्र|चंद|लाल|राम|नाथ|देव|शंकर|नारायण|प्रकाश|बहादुर)$/u;
