/** Parts that stay whole, in lines that fit; one that is longer than a line stands alone. */
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
