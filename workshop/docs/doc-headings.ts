import { type DocNode, wordsOf } from './doc-tree.ts';

export interface DocHeading {
  readonly node: DocNode;
  readonly depth: number;
  readonly title: string;
  /** As on GitHub: `the-folder`. */
  readonly anchor: string;
}

/** Anchor of a heading on GitHub: lower case, hyphens for spaces, no punctuation. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** Headings below the title, in order. Repeated ones get a number. */
export function listHeadings(tree: DocNode): DocHeading[] {
  const seen = new Map<string, number>();
  return (tree.children ?? []).flatMap((node): DocHeading[] => {
    const { type, depth = 1 } = node;
    if (type !== 'heading') return [];
    const title = wordsOf(node);
    const plain = anchorOf(title);
    const before = seen.get(plain) ?? 0;
    seen.set(plain, before + 1);
    return depth === 1
      ? []
      : [{ node, depth, title, anchor: before === 0 ? plain : `${plain}-${before}` }];
  });
}

/** Ids used by the site's pages. */
const taken = /^(main|quick|notes|sources|related|mentioned|credits|find|q)$/;
const made = /^(note|term|figure|title|drawing|table|chapter)-|-p\d+$/;

/** Id on the site for an anchor of GitHub, without characters that such ids exclude. */
export function sectionIdOf(anchor: string): string {
  const id = anchor
    .replace(/[^a-z0-9-]/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
  return taken.test(id) || made.test(id) ? `the-${id}` : id;
}
