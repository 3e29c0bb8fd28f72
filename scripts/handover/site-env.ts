import { registerHooks } from 'node:module';

// Queries make links with the settings that Astro gives them in a build; commands link below the root.
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/src/i18n/href.ts')) return loaded;
    const env = JSON.stringify({ BASE_URL: '/', SITE: 'https://portal.invalid' });
    return { ...loaded, source: String(loaded.source).replaceAll('import.meta.env', `(${env})`) };
  },
});
