/** The attributes of a component as they are written. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * The components of a name in a prose text, in order, with their attributes. The text has been
 * checked: attributes are literal texts in quotes.
 */
export function findComponents(body: string, name: string): Attributes[] {
  const tags = body.matchAll(new RegExp(`<${name}\\b((?:"[^"]*"|'[^']*'|[^>"'])*)>`, 'g'));
  return [...tags].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, key = '', double, single]) => [key, double ?? single ?? ''],
      ),
    ),
  );
}
