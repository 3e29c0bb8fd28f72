/** Wrap unbreakable parts; one longer than a line gets its own. */
export function wrapParts(parts: readonly string[], indent: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line === '' ? indent + part : `${line} ${part}`;
    if (line !== '' && [...longer].length > width) {
      lines.push(line);
      line = indent + part;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
