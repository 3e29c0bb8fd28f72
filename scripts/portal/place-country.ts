import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { mendName } from '../../src/loaders/nearest-name.ts';
import type { Answers, RegionFile } from '../../src/starter/answers.ts';
import { type Geography, keepCountry, writeCountry } from '../../src/starter/compose-geography.ts';
import { nameRegions, type NamedRegion } from '../../src/starter/shapes/name-regions.ts';
import { readShapedRegions } from '../../src/starter/shapes/read-shapes.ts';
import type { Stock } from '../../src/starter/stock.ts';

type Placed = { readonly geography: Geography } | { readonly fault: Phrase };

/** The regions of a file on the disk. */
function readRegions(
  own: RegionFile,
  { languages }: Answers,
): readonly NamedRegion[] | { readonly fault: Phrase } {
  const file = basename(own.file);
  const noShapes = { fault: phrase('command.portal.noShapes', { file }) };
  let regions: ReturnType<typeof readShapedRegions>;
  try {
    regions = readShapedRegions(JSON.parse(readFileSync(own.file, 'utf8')));
  } catch {
    return noShapes;
  }
  if (regions.length === 0) return noShapes;
  const named = nameRegions(regions, own, languages);
  if (!('missing' in named)) return named;
  const field = `regions.${named.missing}`;
  return {
    fault: phrase('command.portal.noProperty', { file, field, list: named.known.join(', ') }),
  };
}

/** The country of a new portal with its regions and shapes: a ready one, or one of its own. */
export function placeCountry(answers: Answers, stock: Stock): Placed {
  const { country, regions } = answers;
  if (typeof country !== 'string') {
    if (regions === undefined || Array.isArray(regions))
      return { geography: writeCountry(country, [], answers, stock) };
    const named = readRegions(regions, answers);
    return 'fault' in named ? named : { geography: writeCountry(country, named, answers, stock) };
  }
  const ready = stock.countries.find(({ id }) => id === country);
  if (!ready) {
    const known = stock.countries.map(({ id }) => id).join(', ');
    return {
      fault: phrase('command.portal.otherCountry', {
        option: '--country',
        known,
        found: country,
        config: '--config',
      }),
    };
  }
  if (regions === undefined) return { geography: keepCountry(ready, answers, stock) };
  if (!Array.isArray(regions)) {
    const named = readRegions(regions, answers);
    if ('fault' in named) return named;
    return { geography: writeCountry({ ...ready }, named, answers, stock) };
  }
  const own = stock.regions.filter((one) => one.country === country).map(({ id }) => id);
  const unknown = regions.find((id) => !own.includes(id));
  if (unknown === undefined) return { geography: keepCountry(ready, answers, stock) };
  const mend = mendName(unknown, own, phrase('check.mend.checkSpelling'));
  return {
    fault: phrase('command.portal.otherRegion', {
      option: '--regions',
      country,
      found: unknown,
      mend,
    }),
  };
}
