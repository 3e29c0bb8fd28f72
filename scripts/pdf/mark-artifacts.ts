/**
 * Marks what is painted outside of the structure as an artifact: running heads, numbers of pages,
 * grounds. Chromium writes one operator a line and leaves such parts without a mark.
 * @param content operators of a page, unpacked
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
