import { addAddresses } from '../../src/domain/links/address-list.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';

const head = `# Every published address of the portal, below its base, written by: npm run links -- record
# A star stands for every language. A build fails when one is missing; redirects.yaml tells what became of a page.
`;

/** The list of published addresses with those of a site added. */
export function recordAddresses(
  portal: Portal,
  present: ReadonlySet<string>,
): { readonly text: string; readonly added: number; readonly all: number } {
  const known = portal.published.map(({ path }) => path);
  const { lines, added, all } = addAddresses(known, present, locales);
  return { text: `${head}${lines.map((line) => `${line}\n`).join('')}`, added, all };
}
