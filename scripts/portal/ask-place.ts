import { isCountryCode, listCountryCodes } from '../../src/i18n/country-codes.ts';
import { foldText } from '../../src/i18n/fold.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { OptionList } from '../../src/importers/values/option-list.ts';
import { readOption } from '../../src/importers/values/read-option.ts';
import { listRegions } from '../../src/importers/values/region-list.ts';
import { typedText } from '../../src/importers/values/typed.ts';
import { suggestCountry } from '../../src/starter/country-language.ts';
import type { Stock } from '../../src/starter/stock.ts';
import { askRegionFile } from './ask-regions.ts';
import type { Prompts, PromptKey } from './prompts.ts';
import type { RawAnswers } from './read-answers.ts';
import { splitList } from './split-list.ts';

/** By a name in any language or by a code. */
function findRegion(typed: string, regions: OptionList, locale: Locale): string | undefined {
  if (regions.optionById.has(typed)) return typed;
  const read = readOption(typedText(typed), regions, locale);
  return read.kind === 'value' ? read.value : undefined;
}

/** Message for unknown names, with a suggestion. */
function judgeRegions(prompts: Prompts, regions: OptionList) {
  return (typed: string): boolean | string => {
    const { locale } = prompts;
    const found = splitList(typed).find((name) => !findRegion(name, regions, locale));
    if (found === undefined) return true;
    const read = readOption(typedText(found), regions, locale);
    const meant = read.kind === 'refused' ? read.readings : [];
    const near = meant.map((id) => regions.optionById.get(id)?.label[locale] ?? id);
    return near.length > 0
      ? prompts.say('nearRegion', { found, nearest: near.join('; ') })
      : prompts.say('noRegion', { found });
  };
}

async function askRegions(
  prompts: Prompts,
  key: PromptKey,
  regions: OptionList,
  { optional, most: max }: { readonly optional: boolean; readonly most: number },
): Promise<string[]> {
  const judgeNames = judgeRegions(prompts, regions);
  const judge = (typed: string) => splitList(typed).length <= max && judgeNames(typed);
  const typed = await prompts.text(key, { judge, optional });
  const ids = splitList(typed ?? '').flatMap(
    (name) => findRegion(name, regions, prompts.locale) ?? [],
  );
  return [...new Set(ids)];
}

/** Prompt for the country of the portal. */
export async function askCountry(
  prompts: Prompts,
  stock: Stock,
  languages: readonly Locale[],
): Promise<string> {
  const ready = stock.countries.map(({ id, name }) => ({ value: id, label: name[prompts.locale] }));
  const ids = ready.map(({ value }) => value);
  const suggested = suggestCountry(ids, languages, prompts.locale);
  const other = { value: 'other', label: prompts.say('otherCountry') };
  // If no language suggests a listed country, it is probably another.
  const likely = suggested ?? other.value;
  const country = await prompts.choose('country', [...ready, other], { likely });
  if (country !== other.value) return country;
  const known = nameCountries([...languages, prompts.locale]);
  const find = (typed: string) => {
    const code = typed.toUpperCase();
    return isCountryCode(code) ? code : known.get(foldText(typed));
  };
  const judge = (typed: string) => find(typed) !== undefined;
  return find((await prompts.text('code', { judge })) ?? '') ?? '';
}

/** By name in the given languages and in English. */
function nameCountries(languages: readonly Locale[]): ReadonlyMap<string, string> {
  const named = [...languages, 'en'].map(
    (language) => new Intl.DisplayNames([language], { type: 'region' }),
  );
  return new Map(
    listCountryCodes().flatMap((code) =>
      named.map((names): [string, string] => [foldText(names.of(code) ?? code), code]),
    ),
  );
}

async function askOtherCountry(
  prompts: Prompts,
  id: string,
  languages: readonly Locale[],
): Promise<RawAnswers> {
  const usualIn = (language: Locale) =>
    new Intl.DisplayNames([language], { type: 'region' }).of(id) ?? id;
  const name = await prompts.texts('countryName', languages, { usualIn });
  const country = { id, name, inside: await prompts.texts('inside', languages) };
  return { country, ...(await askRegionFile(prompts, languages, id)) };
}

/** Prompt for a whole country, some of its regions, or one place in it. */
export async function askPlace(
  prompts: Prompts,
  stock: Stock,
  country: string,
  languages: readonly Locale[],
): Promise<RawAnswers> {
  const isReady = stock.countries.some(({ id }) => id === country);
  if (!isReady) return askOtherCountry(prompts, country, languages);
  const scopes = (['whole', 'regions', 'place'] as const).map((value) => ({
    value,
    label: prompts.say(`scopeOf.${value}`),
  }));
  const scope = await prompts.choose('scope', scopes);
  if (scope === 'whole') return { country };
  const known = listRegions(stock.regions.filter((region) => region.country === country));
  if (scope === 'regions') {
    const limits = { optional: false, most: known.options.length };
    const regions = await askRegions(prompts, 'regions', known, limits);
    // A single region is drawn as an outline.
    return regions.length > 1
      ? { country, regions }
      : { country, regions, map: await prompts.confirm('map', false) };
  }
  const place = {
    name: await prompts.texts('placeName', languages, { offerFirst: true }),
    inside: await prompts.texts('insidePlace', languages),
  };
  const within = await askRegions(prompts, 'within', known, { optional: true, most: 1 });
  if (within.length === 0) return { country, place };
  return { country, place, regions: within, map: await prompts.confirm('map', false) };
}
