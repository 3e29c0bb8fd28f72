import { isLocale, type Locale } from './locales.ts';

/**
 * Language and other route parameters of a page.
 * @param params parsed by Astro from the address
 * @param names route parameters besides `lang`
 * @throws Error for a missing one: a bug of the page
 */
export function pageParams<Name extends string = never>(
  params: Readonly<Record<string, string | undefined>>,
  ...names: readonly Name[]
): { readonly locale: Locale } & Readonly<Record<Name, string>> {
  const { lang } = params;
  if (lang === undefined || !isLocale(lang))
    throw new Error(`expected a language in the route, found ${lang}`);
  const others = names.map((name) => {
    const value = params[name];
    if (value === undefined) throw new Error(`expected the parameter ${name} in the route`);
    return [name, value] as const;
  });
  return { locale: lang, ...(Object.fromEntries(others) as Record<Name, string>) };
}
