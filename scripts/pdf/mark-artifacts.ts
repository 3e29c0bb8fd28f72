/**
 * Mark content outside the structure tree as an artifact: running heads, page numbers, backgrounds, which
 * Chromium leaves unmarked. By lines, as it writes one operator per line: pdf-lib has no parser of content
 * streams.
 * @param content operators of a page, uncompressed
 */
export function markArtifacts(content: string): string {
  const lines: string[] = [];
  let open = false;
  let depth = 0;
  const end = () => {
    if (open) lines.push('EMC');
    open = false;
  };
  for (const line of content.split('\n')) {
    if (/\bB(DC|MC)$/.test(line)) {
      end();
      depth += 1;
    } else if (depth === 0 && !open && /(^| )(BT|Do|re|m|sh)$/.test(line)) {
      lines.push('/Artifact BMC');
      open = true;
    }
    lines.push(line);
    if (line === 'EMC') depth -= 1;
  }
  end();
  return lines.join('\n');
}
