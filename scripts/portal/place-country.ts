import { basename } from 'node:path';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { type Locale, mainLanguage } from '../../src/i18n/locales.ts';
import { hintForName } from '../../src/loaders/nearest-name.ts';
import type { Answers, RegionFile } from '../../src/starter/answers.ts';
import {
  frameOf,
  type Geography,
  keepCountry,
  writeCountry,
} from '../../src/starter/compose-geography.ts';
import { nameRegions, type NamedRegion } from '../../src/starter/shapes/name-regions.ts';
import { findTurned } from '../../src/starter/shapes/find-turned.ts';
import type { FrameProposal } from '../../src/starter/shapes/propose-frame.ts';
import type { Stock } from '../../src/starter/stock.ts';
import { readRegions } from './read-regions.ts';

type Placed =
  | {
      readonly geography: Geography;
      readonly remarks: readonly Phrase[];
      /** Likely mistakes of the file that raised no question. */
      readonly warnings?: readonly Phrase[];
    }
  | { readonly fault: Phrase };

function readNamed(
  own: RegionFile,
  { languages }: Answers,
  country: string,
):
  | { readonly regions: readonly NamedRegion[]; readonly remarks: readonly Phrase[] }
  | { readonly fault: Phrase } {
  const read = readRegions(own.file);
  if (!read.features) return read;
  const named = nameRegions(read.features, own, languages, country);
  if ('missing' in named) {
    const key = { code: 'noCode', name: 'noName', choice: 'doubtfulName' } as const;
    const values = { file: basename(own.file), known: named.known.join(', ') };
    return { fault: phrase(`command.portal.${key[named.missing]}`, values) };
  }
  return { regions: named.regions, remarks: [read.remark ?? [], named.remarks].flat() };
}

/** Regions that a proposed frame cuts or leaves out. */
export function listOutside({ without, cut }: FrameProposal, languages: readonly Locale[]): string {
  const main = mainLanguage(languages);
  return [...without, ...cut].map(({ name, id }) => name[main] ?? id).join(', ');
}

/** Country with its regions and shapes, included or custom. */
export function placeCountry(answers: Answers, stock: Stock): Placed {
  const { country, regions } = answers;
  const isFile = regions !== undefined && !Array.isArray(regions);
  const withFile = (own: Exclude<Answers['country'], string>, file: RegionFile): Placed => {
    const named = readNamed(file, answers, own.id);
    if ('fault' in named) return named;
    const geography = writeCountry(own, named.regions, answers, stock);
    const proposal = geography.frame && frameOf(named.regions, answers)?.proposal;
    const turned = findTurned(named.regions, own.id, stock);
    const remarks = [...named.remarks];
    const warnings: Phrase[] = [];
    if (turned) {
      const { name, id } = turned.region;
      const region = name[mainLanguage(answers.languages)] ?? id;
      const found = turned.place.map((degrees) => degrees.toFixed(2)).join(', ');
      const values = { file: basename(file.file), region, found };
      warnings.push(phrase('command.portal.shapesTurned', values));
    }
    if (proposal) {
      remarks.push(
        phrase('command.portal.frame', {
          share: Math.round(100 * proposal.share),
          list: listOutside(proposal, answers.languages),
          field: 'frame',
          file: 'site.yaml',
        }),
      );
    }
    return { geography, remarks, warnings };
  };
  if (typeof country !== 'string') {
    return isFile
      ? withFile(country, regions)
      : { geography: writeCountry(country, [], answers, stock), remarks: [] };
  }
  const ready = stock.countries.find(({ id }) => id === country);
  if (!ready) {
    const known = stock.countries.map(({ id }) => id).join(', ');
    const values = { option: '--country', known, found: country, config: '--config' };
    return { fault: phrase('command.portal.otherCountry', values) };
  }
  if (isFile) return withFile({ ...ready }, regions);
  const keep = (): Placed => ({ geography: keepCountry(ready, answers, stock), remarks: [] });
  if (regions === undefined) return keep();
  const own = stock.regions.filter((one) => one.country === country).map(({ id }) => id);
  const unknown = regions.find((id) => !own.includes(id));
  if (unknown === undefined) return keep();
  const hint = hintForName(unknown, own, phrase('check.mend.checkSpelling'));
  const values = { option: '--regions', country, found: unknown, mend: hint };
  return { fault: phrase('command.portal.otherRegion', values) };
}
