import { addAddresses } from '../../src/domain/links/address-list.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { writePublished } from '../../src/loaders/published-lines.ts';
import { type Codes, codePath, shortKinds } from '../../src/schemas/codes.ts';

const head = `# Every published address of the portal, below its base, written by: npm run links -- record
# A star stands for every language. A build fails when one is missing; redirects.yaml tells what became of a page.
# Behind a short link stands the entry to which it leads for ever.
`;

const idsOf = (codes: Codes): ReadonlyMap<string, string> =>
  new Map(
    shortKinds.flatMap((kind) =>
      codes[kind].map(({ code, id }) => [codePath(kind, code), id] as const),
    ),
  );

/**
 * Add the addresses of a site to the published ones.
 * @param codes including new ones
 */
export function recordAddresses(
  portal: Portal,
  codes: Codes,
  present: ReadonlySet<string>,
): { readonly text: string; readonly added: number; readonly all: number } {
  const known = portal.published.map(({ path }) => path);
  const { lines, added, all } = addAddresses(known, present, locales);
  const ids = idsOf(codes);
  const written = lines.map((path) => {
    const id = ids.get(path);
    return `${writePublished(id === undefined ? { path } : { path, id })}\n`;
  });
  return { text: `${head}${written.join('')}`, added, all };
}
