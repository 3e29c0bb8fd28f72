/** The attributes of a component as they are written. */
export type Attributes = Readonly<Record<string, string>>;

/** What begins first wins, as in the parser: a sign after a backslash, code, or a component. */
const parts = [
  /\\[\\`<]/,
  /^(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?^\k<fence>/,
  /(?<!`)(?<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\k<ticks>(?!`)/,
  /<(?<tag>[A-Z]\w*)\b(?<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*)>/,
]
  .map(({ source }) => source)
  .join('|');

/**
 * The components of a name in a prose text, in order, with their attributes. The text has been
 * checked: attributes are literal texts in quotes. What stands in code is no component.
 */
export function findComponents(body: string, name: string): Attributes[] {
  return [...body.matchAll(new RegExp(parts, 'gm'))].flatMap(({ groups }) =>
    groups?.tag === name
      ? [
          Object.fromEntries(
            [...(groups.attributes ?? '').matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)')/g)].map(
              ([, key = '', double, single]) => [key, double ?? single ?? ''],
            ),
          ),
        ]
      : [],
  );
}
