import type { CollectionName } from '../../loaders/collections.ts';
import type { PortalData } from '../../loaders/portal-data.ts';
import type { Portal } from '../../portal/portal.ts';
import { varySample } from '../vary-sample.ts';
import { hostileStrings } from './hostile-strings.ts';
import { spreadTexts } from './spread-hostile.ts';

/** Strings in one field: few enough for a reader of a failure. */
const atOnce = 24;

/**
 * Texts that name values by placeholders: the check refuses braces that hold no known one
 * (`tests/broken/figure-placeholder-unknown`).
 */
const withPlaceholders: readonly string[] = ['figures', 'site'];

/** How many portals it takes until each field has held each string. */
export const hostileRounds = Math.ceil(hostileStrings.length / atOnce);

/** A portal every field of which is hostile, and the names of these fields. */
export interface HostilePortal {
  readonly portal: Portal;
  readonly fields: ReadonlySet<string>;
}

/**
 * The small fictional portal with hostile strings in every field that takes any text.
 * @param round from 0: which of the strings
 * @param isBenign puts as many harmless words there instead, to compare with
 */
export function makeHostilePortal(round: number, isBenign = false): HostilePortal {
  const own = hostileStrings.slice(round * atOnce, (round + 1) * atOnce);
  const fields = new Set<string>();
  let turn = 0;
  const replace = (name: string, accepts: (text: string) => boolean): string => {
    const fit = withPlaceholders.includes(name) ? own.filter((text) => !/[{}]/.test(text)) : own;
    const order = fit.map((__, at) => fit[(at + turn) % fit.length] as string);
    turn += 1;
    let kept = '';
    for (const text of order) {
      const next = kept === '' ? text : `${kept} · ${text}`;
      if (accepts(next)) kept = next;
    }
    if (kept === '') return 'word';
    return isBenign ? kept.replaceAll(/[^\s·]+/g, 'word') : kept;
  };
  const change = (collections: PortalData['collections']) => {
    const ids = new Set(
      Object.values(collections).flatMap((entries) => entries.map(({ id }) => id)),
    );
    return Object.fromEntries(
      Object.entries(collections).map(([name, entries]) => [
        name,
        entries.map((entry) => ({
          ...entry,
          data: spreadTexts(name as CollectionName, entry.data, replace, fields, ids),
        })),
      ]),
    ) as Partial<PortalData['collections']>;
  };
  return { portal: varySample(change), fields };
}
