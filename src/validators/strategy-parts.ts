import { type Phrase, phrase } from '../i18n/phrase.ts';
import { walkStrategy } from '../domain/strategy/walk-strategy.ts';
import type { Problem } from '../loaders/problem.ts';
import { isFixedPage } from '../schemas/fixed-pages.ts';
import { mendListedName } from '../loaders/nearest-name.ts';
import { problemAt, type Validator } from './validator.ts';

/** Anchors that the pages on which parts are shown have besides them. */
const taken = [
  'main',
  'quick',
  'parts',
  'reasons',
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
      const refuse = (at: readonly (string | number)[], code: string, text: Phrase, hint: Phrase) =>
        problemAt(portal, entry, [...path, ...at], code, text, hint);
      const again = seen.has(node.id)
        ? [
            refuse(
              ['id'],
              'duplicate-id',
              phrase('check.strategy.idTwice', { id: node.id }),
              phrase('check.mend.otherIdForOne'),
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
              phrase('check.strategy.reservedId', { id: node.id }),
              phrase('check.mend.partId'),
            ),
          ]
        : [];
      const alone =
        outermost && node.kind === 'action'
          ? [
              refuse(
                ['kind'],
                'strategy-part',
                phrase('check.strategy.actionAtTop'),
                phrase('check.mend.belowGoal'),
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
                phrase('check.strategy.body', { found: body }),
                mendListedName(body, bodies, phrase('check.mend.checkOrAddBody')),
              ),
            ],
      );
      return [...again, ...reserved, ...alone, ...unknown];
    });
  });
