import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import type { RegionFile } from '../../src/starter/answers.ts';
import {
  findProperties,
  type FoundProperties,
  isSureCode,
  type Property,
} from '../../src/starter/shapes/find-properties.ts';
import { nameProperties } from '../../src/starter/shapes/name-properties.ts';
import {
  type NamedRegions,
  nameRegions,
  showExamples,
} from '../../src/starter/shapes/name-regions.ts';
import { proposeFrame } from '../../src/starter/shapes/propose-frame.ts';
import type { ShapedFeature } from '../../src/starter/shapes/read-shapes.ts';
import { listOutside } from './place-country.ts';
import { inLanguage, type Prompts, type TypedTexts } from './prompts.ts';
import type { RawAnswers } from './read-answers.ts';
import { readRegions } from './read-regions.ts';
import { typedPath } from './typed-path.ts';

/** Build ids from names instead of codes. */
const fromNames = '';

const optionOf = (property: Property) => ({
  value: property.name,
  label: `${property.name}: ${showExamples(property)}`,
});

const ranked = (likely: readonly Property[], all: readonly Property[]) =>
  [...new Set([...likely, ...all])].map(optionOf);

/** Prompt for the name property of each language, or one for all. */
async function askNames(
  prompts: Prompts,
  found: FoundProperties,
  languages: readonly Locale[],
): Promise<string | TypedTexts> {
  const names: TypedTexts = {};
  for (const language of languages) {
    names[language] = await prompts.choose('nameProperty', ranked(found.names, found.all), {
      likely: nameProperties(found, language)[0]?.name,
      about: inLanguage(language, languages),
    });
  }
  const [first = '', ...others] = Object.values(names);
  return others.every((one) => one === first) ? first : names;
}

/** Prompt for code and names until no code belongs to two names. */
async function askProperties(
  prompts: Prompts,
  features: readonly ShapedFeature[],
  languages: readonly Locale[],
  country: string,
): Promise<{ readonly own: Pick<RegionFile, 'code' | 'name'>; readonly named: NamedRegions }> {
  const found = findProperties(features);
  const name = await askNames(prompts, found, languages);
  for (;;) {
    const made = nameRegions(features, { code: false, name }, languages, country);
    const example = 'missing' in made ? '' : (made.regions[0]?.id ?? '');
    const none = { value: fromNames, label: prompts.say('noCodeProperty', { example }) };
    const code = await prompts.choose('codeProperty', [...ranked(found.codes, found.all), none], {
      likely: found.codes.find(isSureCode)?.name ?? fromNames,
    });
    const own = { name, code: code === fromNames ? (false as const) : code };
    const named = nameRegions(features, own, languages, country);
    if (!('missing' in named)) return { own, named };
    prompts.refuse(prompts.say('sharedCode', { property: code }));
  }
}

/**
 * Prompt for a file of regions, the properties of codes and names, and the map frame; empty without a file.
 */
export async function askRegionFile(
  prompts: Prompts,
  languages: readonly Locale[],
  country: string,
): Promise<RawAnswers> {
  for (;;) {
    const judge = (typed: string) => existsSync(typedPath(typed));
    const typed = await prompts.text('shapes', { judge, optional: true });
    if (typed === undefined) return {};
    const file = resolve(typedPath(typed));
    const read = readRegions(file);
    if (!read.features) {
      prompts.refuse(read.fault);
      continue;
    }
    if (read.remark) prompts.tell(read.remark);
    if (findProperties(read.features).all.length === 0) {
      prompts.refuse(phrase('command.portal.noName', { file: typed, known: '–' }));
      continue;
    }
    const { own, named } = await askProperties(prompts, read.features, languages, country);
    for (const remark of named.remarks) prompts.tell(remark);
    const proposal = proposeFrame(named.regions);
    const frame = proposal
      ? {
          frame: await prompts.confirm('frame', true, {
            share: Math.round(100 * proposal.share),
            list: listOutside(proposal, languages),
          }),
        }
      : {};
    return { regions: { file, ...own }, ...frame };
  }
}
