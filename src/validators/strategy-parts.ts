import { walkStrategy } from '../domain/strategy/walk-strategy.ts';
import type { Problem } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/**
 * The ids of a strategy's parts are anchors: each stands once in the whole tree, wherever its part
 * hangs. The bodies of a part are among those that the strategy lists.
 */
export const checkStrategyParts: Validator = (portal) =>
  portal.strategies.flatMap((entry) => {
    const bodies = new Set(entry.data.bodies.map(({ id }) => id));
    const seen = new Set<string>();
    return [...walkStrategy(entry.data.nodes)].flatMap(({ node, path }): Problem[] => {
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
      return [...again, ...unknown];
    });
  });
