/** Max spaces per element, to protect memory. */
const mostSpaces = 1_000;

/** Collect the paragraphs of a cell as displayed. */
export function gatherParagraphs() {
  let paragraphs: string[] = [];
  let depth = 0;
  return {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (name === 'p' || name === 'h') {
        if (depth++ === 0) paragraphs.push('');
      } else if (depth > 0) {
        const last = paragraphs.length - 1;
        if (name === 's') {
          const count = Math.min(Number(attributes['text:c'] ?? 1), mostSpaces);
          paragraphs[last] += ' '.repeat(Math.max(count, 0));
        } else if (name === 'tab') paragraphs[last] += '\t';
        else if (name === 'line-break') paragraphs[last] += '\n';
      }
    },
    close(name: string) {
      if (name === 'p' || name === 'h') depth--;
    },
    text(text: string) {
      // Line breaks and runs of spaces are formatting of the XML; real ones are elements.
      if (depth > 0) paragraphs[paragraphs.length - 1] += text.replace(/[ \t\r\n]+/g, ' ');
    },
    /** Return the collected text and reset. */
    take(): string {
      const text = paragraphs.length === 1 ? (paragraphs[0] as string) : paragraphs.join('\n');
      paragraphs = [];
      return text;
    },
  };
}
