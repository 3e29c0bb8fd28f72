import { existsSync } from 'node:fs';
import { isCountryCode } from '../../src/i18n/country-codes.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { OptionList } from '../../src/importers/values/option-list.ts';
import { readOption } from '../../src/importers/values/read-option.ts';
import { listRegions } from '../../src/importers/values/region-list.ts';
import { typedText } from '../../src/importers/values/typed.ts';
import { suggestCountry } from '../../src/starter/country-language.ts';
import type { Stock } from '../../src/starter/stock.ts';
import type { Prompts } from './prompts.ts';
import type { RawAnswers } from './read-answers.ts';
import { splitList } from './split-list.ts';

/** The region that a person named, by a name in any language or by a code. */
function findRegion(typed: string, regions: OptionList, locale: Locale): string | undefined {
  if (regions.optionById.has(typed)) return typed;
  const read = readOption(typedText(typed), regions, locale);
  return read.kind === 'value' ? read.value : undefined;
}

/** Says of which name no region is known, and which one may be meant. */
function judgeRegions(prompts: Prompts, regions: OptionList) {
  return (typed: string): string | undefined => {
    const { locale } = prompts;
    const found = splitList(typed).find((name) => !findRegion(name, regions, locale));
    if (found === undefined) return undefined;
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
  key: string,
  regions: OptionList,
  { optional, most }: { readonly optional: boolean; readonly most: number },
): Promise<string[]> {
  const judgeNames = judgeRegions(prompts, regions);
  const judge = (typed: string) =>
    splitList(typed).length > most ? prompts.say('again') : judgeNames(typed);
  const typed = await prompts.text(key, { judge, optional });
  const ids = splitList(typed ?? '').flatMap(
    (name) => findRegion(name, regions, prompts.locale) ?? [],
  );
  return [...new Set(ids)];
}

/** The code of the country that the portal is about. */
export async function askCountry(
  prompts: Prompts,
  stock: Stock,
  languages: readonly Locale[],
): Promise<string> {
  const ready = stock.countries.map(({ id, name }) => ({ value: id, label: name[prompts.locale] }));
  const ids = ready.map(({ value }) => value);
  const suggested = suggestCountry(ids, languages, prompts.locale);
  const other = { value: 'other', label: prompts.say('otherCountry') };
  const likely = suggested === undefined ? 'none' : { value: suggested };
  const country = await prompts.choose('country', [...ready, other], likely);
  if (country !== 'other') return country;
  const judge = (typed: string) => (isCountryCode(typed) ? undefined : prompts.say('again'));
  return (await prompts.text('code', { judge })) ?? '';
}

/** A country whose regions do not come with the engine. */
async function askOtherCountry(
  prompts: Prompts,
  id: string,
  languages: readonly Locale[],
): Promise<RawAnswers> {
  const name = await prompts.texts('countryName', languages);
  const country = { id, name, inside: await prompts.texts('inside', languages) };
  const file = await prompts.text('shapes', {
    judge: (typed) => (existsSync(typed) ? undefined : prompts.say('again')),
    optional: true,
  });
  return { country, ...(file !== undefined && { regions: { file } }) };
}

/** What the portal is about: a whole country, some of its regions, or one place in it. */
export async function askPlace(
  prompts: Prompts,
  stock: Stock,
  country: string,
  languages: readonly Locale[],
): Promise<RawAnswers> {
  const isReady = stock.countries.some(({ id }) => id === country);
  if (!isReady) return askOtherCountry(prompts, country, languages);
  const scopes = ['whole', 'regions', 'place'].map((value) => ({
    value,
    label: prompts.say(`scopeOf.${value}`),
  }));
  const scope = await prompts.choose('scope', scopes);
  if (scope === 'whole') return { country };
  const known = listRegions(stock.regions.filter((region) => region.country === country));
  if (scope === 'regions') {
    const limits = { optional: false, most: known.options.length };
    const regions = await askRegions(prompts, 'regions', known, limits);
    // Of several regions a map shows something; of one it shows its outline.
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
