import { assignCodes } from '../../src/domain/links/assign-codes.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { type Codes, shortKinds } from '../../src/schemas/codes.ts';
import { codesIn, listUncoded } from '../../src/validators/page-addresses.ts';

/** Append codes for entries that lack them. */
export function completeCodes(portal: Portal): { readonly codes: Codes; readonly added: number } {
  const given = codesIn(portal);
  const uncoded = listUncoded(portal);
  const lists = shortKinds.map((kind) => {
    const added = assignCodes(given[kind], uncoded[kind]);
    return { kind, added: added.length, all: [...given[kind], ...added] };
  });
  return {
    codes: Object.fromEntries(lists.map(({ kind, all }) => [kind, all])) as Codes,
    added: lists.reduce((sum, { added }) => sum + added, 0),
  };
}
