import type { CollectionName } from '../../../src/loaders/collections.ts';
import type { PortalData } from '../../../src/loaders/portal-data.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { varySample } from '../vary-sample.ts';
import { fillFields } from './fill-fields.ts';
import { hostileStrings } from './hostile-strings.ts';
import { spreadTexts } from './spread-hostile.ts';

/** Few enough to read in a failure. */
const atOnce = 24;

/** Rounds until each field has had each string. */
export const hostileRounds = Math.ceil(hostileStrings.length / atOnce);

export interface HostilePortal {
  readonly portal: Portal;
  readonly fields: ReadonlySet<string>;
}

/**
 * The small fictional portal with hostile strings in every field that accepts any text.
 * @param round from 0: selects the strings
 * @param isBenign use harmless words instead, for comparison
 */
export function makeHostilePortal(round: number, isBenign = false): HostilePortal {
  const own = hostileStrings.slice(round * atOnce, (round + 1) * atOnce);
  const fields = new Set<string>();
  const replace = fillFields(() => own, isBenign);
  const change = (collections: PortalData['collections']) => {
    // Ids of entries are resolved later.
    const ids = new Set(
      Object.values(collections).flatMap((entries) => entries.map(({ id }) => id)),
    );
    return Object.fromEntries(
      Object.entries(collections).map(([name, entries]) => [
        name,
        entries.map((entry) => ({
          ...entry,
          data: spreadTexts(name as CollectionName, entry.data, replace, fields, (_, text) =>
            ids.has(text),
          ),
        })),
      ]),
    ) as Partial<PortalData['collections']>;
  };
  return { portal: varySample(change), fields };
}
