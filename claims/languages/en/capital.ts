/** The text with a capital at its head, as a sentence or a line has it. */
export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
