import { type Phrase, phrase } from '../i18n/phrase.ts';
import { walkStrategy } from '../domain/strategy/walk-strategy.ts';
import type { Problem } from '../loaders/problem.ts';
import { isFixedPage } from '../schemas/fixed-pages.ts';
import { hintForListedName } from '../loaders/nearest-name.ts';
import { problemAt, type Validator } from './validator.ts';

/** Anchors already used on the pages that show parts. */
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
  'committee-work',
  'related',
  'mentioned',
  'sources',
];

/** Whether an id is reserved. A top-level id is also the last part of an address. */
function isReserved(id: string, outermost: boolean): boolean {
  return taken.includes(id) || (outermost && isFixedPage('strategies/{id}', id));
}

/**
 * Require unique ids in the whole tree of a strategy, since they are anchors, and none already used as an anchor
 * or address. Actions must be below other parts, where they are counted and filtered. Bodies of a part must be
 * listed by the strategy.
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
                hintForListedName(body, bodies, phrase('check.mend.checkOrAddBody')),
              ),
            ],
      );
      return [...again, ...reserved, ...alone, ...unknown];
    });
  });

/** Require votes and opinions of a committee to name its members, and points to name candidates of the ranking. */
export const checkCommitteeWork: Validator = (portal) =>
  portal.strategies.flatMap((entry) => {
    const members = entry.data.committee.map(({ id }) => id);
    return entry.data.committeeWork.flatMap(({ opinions, ranking }, at): Problem[] => {
      const refuse = (known: readonly string[], found: string, ...path: (string | number)[]) =>
        known.includes(found)
          ? []
          : [
              problemAt(
                portal,
                entry,
                ['committeeWork', at, ...path],
                'dangling-id',
                phrase('check.strategy.committee', { known: known.join(', ') || '–', found }),
                hintForListedName(found, new Set(known), phrase('check.mend.checkOrAddEntry')),
              ),
            ];
      const candidates = ranking?.candidates.map(({ id }) => id) ?? [];
      return [
        ...opinions.flatMap(({ member }, index) =>
          member === undefined ? [] : refuse(members, member, 'opinions', index, 'member'),
        ),
        ...(ranking?.votes ?? []).flatMap(({ member, points }, index) => [
          ...refuse(members, member, 'ranking', 'votes', index, 'member'),
          ...Object.keys(points).flatMap((id) =>
            refuse(candidates, id, 'ranking', 'votes', index, 'points', id),
          ),
        ]),
      ];
    });
  });
