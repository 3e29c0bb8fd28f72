/** The attributes of a component as they are written. */
export type Attributes = Readonly<Record<string, string>>;

/** What begins first wins, as in the parser: a sign after a backslash, code, or a component. */
const parts = [
  /\\[\\`<]/,
  /^(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?^\k<fence>/,
  /(?<!`)(?<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\k<ticks>(?!`)/,
  /<(?<end>\/)?(?<tag>[A-Z]\w*)\b(?<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*)>/,
]
  .map(({ source }) => source)
  .join('|');

/** The attributes in a tag: literal texts in quotes. */
function readAttributes(tag = ''): Attributes {
  return Object.fromEntries(
    [...tag.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', double, single]) => [
      key,
      double ?? single ?? '',
    ]),
  );
}

/**
 * The components of a name in a prose text, in order, with their attributes. The text has been
 * checked: attributes are literal texts in quotes. What stands in code is no component.
 */
export function findComponents(body: string, name: string): Attributes[] {
  return [...body.matchAll(new RegExp(parts, 'gm'))].flatMap(({ groups }) =>
    groups?.tag === name && !groups.end ? [readAttributes(groups.attributes)] : [],
  );
}

/** A section of a text, with the level of its heading: 2, and more for one within another. */
export interface TextSection {
  readonly id: string;
  readonly title: string;
  readonly level: number;
}

/** The sections of a prose text, in order. */
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
