import { walkStrategy } from '../domain/strategy/walk-strategy.ts';
import type { Problem } from '../loaders/problem.ts';
import { isFixedPage } from '../schemas/fixed-pages.ts';
import { problemAt, type Validator } from './validator.ts';

/** Anchors that the pages on which parts are shown have besides them. */
const taken = [
  'main',
  'quick',
  'parts',
  'years',
  'bodies',
  'documents',
  'process',
  'road-maps',
  'committee',
  'related',
  'mentioned',
  'sources',
];

/** May a part be called so? For the outermost the id is the last part of an address too. */
function isReserved(id: string, outermost: boolean): boolean {
  return taken.includes(id) || (outermost && isFixedPage('strategies/{id}', id));
}

/**
 * The ids of a strategy's parts are anchors: each stands once in the whole tree, wherever its part
 * hangs, and none is the anchor or address of something else. Actions hang below other parts, as
 * they are counted and filtered there. The bodies of a part are among those that the strategy lists.
 */
export const checkStrategyParts: Validator = (portal) =>
  portal.strategies.flatMap((entry) => {
    const bodies = new Set(entry.data.bodies.map(({ id }) => id));
    const seen = new Set<string>();
    return [...walkStrategy(entry.data.nodes)].flatMap(({ node, path, above }): Problem[] => {
      const refuse = (at: readonly (string | number)[], code: string, text: string, hint: string) =>
        problemAt(portal, entry, [...path, ...at], code, text, hint);
      const again = seen.has(node.id)
        ? [
            refuse(
              ['id'],
              'duplicate-id',
              `expected the id of each part once in the strategy, found "${node.id}" again`,
              'give one of them another id',
            ),
          ]
        : [];
      seen.add(node.id);
      const outermost = above.length === 0;
      const reserved = isReserved(node.id, outermost)
        ? [
            refuse(
              ['id'],
              'reserved-id',
              `expected an id that the pages of the strategy do not use, found "${node.id}"`,
              'give the part another id',
            ),
          ]
        : [];
      const alone =
        outermost && node.kind === 'action'
          ? [
              refuse(
                ['kind'],
                'strategy-part',
                'expected a part that holds actions, found "action" at the top',
                'put the action below a goal or a measure',
              ),
            ]
          : [];
      const unknown = node.bodies.flatMap((body, index) =>
        bodies.has(body)
          ? []
          : [
              refuse(
                ['bodies', index],
                'dangling-id',
                `expected the id of one of the bodies of the strategy, found "${body}"`,
                'check the spelling or add it to the bodies below',
              ),
            ],
      );
      return [...again, ...reserved, ...alone, ...unknown];
    });
  });
