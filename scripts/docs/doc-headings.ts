import type { DocNode } from './doc-tree.ts';
import { wordsOf } from './doc-tree.ts';

/** A heading below the title, with the anchor that GitHub gives it. */
export interface DocHeading {
  readonly node: DocNode;
  readonly depth: number;
  readonly title: string;
  /** As GitHub has it: `the-folder`. */
  readonly anchor: string;
}

/** The anchor of a heading on GitHub: small letters, hyphens for spaces, no other signs. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** The headings of a text below its title, in order. Of those with the same words the later ones are numbered. */
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

/** Ids that the pages of the site have themselves. */
const taken = /^(main|quick|notes|sources|related|mentioned|credits|find|q)$/;
const made = /^(note|term|figure|title|drawing|table|chapter)-|-p\d+$/;

/** The id of a section of the site for an anchor of GitHub, in the letters that such ids have. */
export function sectionIdOf(anchor: string): string {
  const id = anchor
    .replace(/[^a-z0-9-]/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
  return taken.test(id) || made.test(id) ? `the-${id}` : id;
}
