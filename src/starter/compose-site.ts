import { writeYear } from '../i18n/write-year.ts';
import { contentVersion } from '../schemas/content-version.ts';
import type { Answers } from './answers.ts';
import { hasPotential } from './has-potential.ts';
import type { Geography } from './compose-geography.ts';
import type { StarterTexts, Stock } from './stock.ts';
import { fillIn, inPortal, keepTexts, wordsIn } from './words.ts';

/** Where a portal stands that has no address yet; the check asks for a real one. */
const noAddress = 'https://example.org';
const noEmail = 'portal@example.org';

/** `site.yaml` of a new portal. */
export function composeSite(
  answers: Answers,
  stock: Stock,
  { inside, part, frame }: Pick<Geography, 'inside' | 'part' | 'frame'>,
): object {
  const { name, title = name, publisher, languages } = answers;
  const { texts } = stock;
  const words = (key: string) => {
    const told = (part && texts.part?.[key]) ?? texts.site?.[key] ?? {};
    const own = keepTexts(told, languages);
    return inPortal(languages, (one) =>
      fillIn(own[one] ?? '', { inside: inside[one] ?? '', regions: part?.[one] ?? '' }),
    );
  };
  return {
    name: typeof name === 'string' ? name : inPortal(languages, (one) => wordsIn(name, one)),
    title: inPortal(languages, (one) => wordsIn(title, one)),
    lead: words(hasPotential(answers, stock) ? 'leadPotential' : 'lead'),
    description: words('description'),
    publisher: inPortal(languages, (one) => wordsIn(publisher, one)),
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

/** The first edition of a new portal. */
export function composeEdition(
  { year, languages }: Answers,
  texts: StarterTexts,
  country: string,
): object {
  const words = (key: string) => {
    const own = keepTexts(texts.edition?.[key] ?? {}, languages);
    return inPortal(languages, (one) =>
      fillIn(own[one] ?? '', { year, of_year: writeYear(Number(year), 'of', one) }),
    );
  };
  return {
    title: words('title'),
    asOf: words('asOf'),
    status: 'published',
    country,
    sources: [{ source: 'register' }],
  };
}
