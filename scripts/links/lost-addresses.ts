import { fateOf } from '../../src/domain/links/address-fate.ts';
import { findLost } from '../../src/domain/links/address-list.ts';
import { followMoves, listMoved } from '../../src/domain/links/moved-paths.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { type Problem, problemIn, quote } from '../../src/loaders/problem.ts';
import { publishedFile } from '../../src/loaders/published-lines.ts';
import { redirectsIn } from '../../src/validators/page-addresses.ts';

/** Published addresses that a site lacks without a redirect or declared removal. */
export function listLost(portal: Portal, present: ReadonlySet<string>): Problem[] {
  const redirects = redirectsIn(portal);
  const moved = listMoved({ redirects, clusters: portal.clusters });
  // Not every build draws previews, which are never listed.
  const isGone = (address: string) =>
    fateOf(redirects, address, locales) !== undefined ||
    followMoves(moved, address).startsWith('/cards/');
  return findLost(portal.published, present, locales, isGone).flatMap(({ line, paths }) =>
    paths.map((path) =>
      problemIn(
        publishedFile,
        { line: line.line, column: 1 },
        'lost',
        phrase('check.links.lost', { path: quote(path) }),
        phrase('check.mend.redirectOrGone', { file: 'redirects.yaml' }),
      ),
    ),
  );
}
