import { writeYear } from '../i18n/write-year.ts';
import { contentVersion } from '../schemas/content-version.ts';
import type { Answers } from './answers.ts';
import { hasPotential } from './has-potential.ts';
import type { Geography } from './compose-geography.ts';
import type { StarterTexts, Stock } from './stock.ts';
import { fillTexts, keepTexts } from './words.ts';

/** Placeholder address; the check asks for a real one. */
const noAddress = 'https://example.org';
const noEmail = 'portal@example.org';

export function composeSite(
  answers: Answers,
  stock: Stock,
  { inside, part, frame }: Pick<Geography, 'inside' | 'part' | 'frame'>,
): object {
  const { name, title = name, publisher, languages } = answers;
  const { texts } = stock;
  const words = (key: string) => {
    const told = (part && texts.part?.[key]) ?? texts.site?.[key] ?? {};
    return fillTexts(keepTexts(told, languages), (one) => ({
      inside: inside[one] ?? '',
      regions: part?.[one] ?? '',
    }));
  };
  return {
    name: typeof name === 'string' ? name : keepTexts(name, languages),
    title: keepTexts(title, languages),
    lead: words(hasPotential(answers, stock) ? 'leadPotential' : 'lead'),
    description: words('description'),
    publisher: keepTexts(publisher, languages),
    address: answers.address ?? noAddress,
    email: answers.email ?? noEmail,
    edition: answers.year,
    languages,
    colours: { accent: '#0b6657' },
    ...(frame && { frame }),
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    rights: words('rights'),
    editing: { backend: 'local' },
    schema: contentVersion,
  };
}

export function composeEdition(
  { year, languages }: Answers,
  texts: StarterTexts,
  country: string,
): object {
  const words = (key: string) =>
    fillTexts(keepTexts(texts.edition?.[key] ?? {}, languages), (one) => ({
      year,
      of_year: writeYear(Number(year), 'of', one),
    }));
  return {
    title: words('title'),
    asOf: words('asOf'),
    status: 'published',
    country,
    sources: [{ source: 'register' }],
  };
}
