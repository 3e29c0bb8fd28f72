const longest = 31;

/** Sheet names valid in Excel: without its reserved characters, short enough and unique. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = plainName(name);
    let unique = plain;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) {
      const ending = ` (${count})`;
      unique = `${cut(plain, longest - ending.length)}${ending}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function plainName(name: string): string {
  const plain = cut(
    name
      .normalize('NFC')
      .replace(/\s*[\\/?*[\]:\p{Cc}\p{Cs}\uFFFE\uFFFF]+\s*/gu, ' ')
      .trim()
      .replace(/^'+/, ''),
    longest,
  );
  if (plain === '') return 'Sheet';
  // Reserved by Excel.
  return plain.toLowerCase() === 'history' ? `${plain}_` : plain;
}

function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/['\s]+$/, '');
}
