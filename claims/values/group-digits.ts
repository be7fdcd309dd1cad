/** The digits at the end of a text with a comma after every so many, counted from the right: 1234567 in threes is 1,234,567. */
export function groupDigits(text: string, size: number): string {
  return text.replace(/(?<!\d)\d+$/u, (digits) => {
    const groups: string[] = [];
    for (let end = digits.length; end > 0; end -= size)
      groups.push(digits.slice(Math.max(0, end - size), end));
    return groups.reverse().join(',');
  });
}
