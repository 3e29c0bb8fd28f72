import { findHidden } from '../../loaders/hidden-characters.ts';
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

const between = ' · ';

/** What no line may hold: breaks, signs without width, blanks at its ends. */
const unfit = /[\r\n\u00ad\u200b-\u200d\ufeff]|^\s|\s$/;

/** As many texts, from the first on, as are not longer together. */
function takeFitting(texts: readonly string[], most: number): string[] {
  let room = most;
  return texts.filter((text) => {
    if (text.length + between.length > room) return false;
    room -= text.length + between.length;
    return true;
  });
}

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
    turn += 1;
    const order = fit.map((__, at) => fit[(at + turn) % fit.length] as string);
    // What the check refuses in any text, or in a line, is left out; then as many as there is room for.
    const seen = order.filter((text) => findHidden(text) === undefined);
    const lines = seen.filter((text) => !unfit.test(text));
    const tried = [seen, lines, takeFitting(lines, 240), takeFitting(lines, 70)];
    const kept = tried.map((texts) => texts.join(between)).find((text) => text && accepts(text));
    if (kept === undefined) return 'word';
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
