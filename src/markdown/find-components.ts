/** Attributes of a component as written. */
export type Attributes = Readonly<Record<string, string>>;

/** The first to begin wins, as in the parser: escape, code, or component. */
const parts = [
  /\\[\\`<]/,
  /^(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?^\k<fence>/,
  /(?<!`)(?<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\k<ticks>(?!`)/,
  /<(?<end>\/)?(?<tag>[A-Z]\w*)\b(?<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*)>/,
]
  .map(({ source }) => source)
  .join('|');

function readAttributes(tag = ''): Attributes {
  return Object.fromEntries(
    [...tag.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', double, single]) => [
      key,
      double ?? single ?? '',
    ]),
  );
}

/**
 * Attributes of all components with this name in a checked prose text, in order. Components in code are ignored.
 */
export function findComponents(body: string, name: string): Attributes[] {
  return [...body.matchAll(new RegExp(parts, 'gm'))].flatMap(({ groups }) =>
    groups?.tag === name && !groups.end ? [readAttributes(groups.attributes)] : [],
  );
}

/** Level 2, or more if nested. */
export interface TextSection {
  readonly id: string;
  readonly title: string;
  readonly level: number;
}

/** Sections of a prose text, in order. */
export function findSections(body: string): TextSection[] {
  let level = 1;
  const found: TextSection[] = [];
  for (const { groups } of body.matchAll(new RegExp(parts, 'gm'))) {
    if (groups?.tag !== 'Section') continue;
    if (groups.end) {
      level -= 1;
      continue;
    }
    level += 1;
    const { id = '', title = '' } = readAttributes(groups.attributes);
    found.push({ id, title, level });
  }
  return found;
}
