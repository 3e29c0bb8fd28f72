import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { applyEdits, cutField, fieldOf, linesOf } from '../edit-text.ts';
import type { Migration } from '../migration.ts';

const site = 'site.yaml';

/** Remarks on doubtful names, once in one language, are reasons in all; they are still to be translated. */
export const doubtfulNames: Migration = {
  name: 'doubtful-names',
  about: 'doubtful: is a list of reasons; remarksLanguage: is gone',
  run(texts) {
    const done: string[] = [];
    if (!texts.list('').includes(site)) return { done, open: [] };
    const settings = texts.read(site);
    const document = parseDocument(settings);
    const languages = (document.toJS() as { readonly languages?: readonly string[] } | null)
      ?.languages;
    for (const path of texts.list('clusters')) {
      const text = texts.read(path);
      const pair = fieldOf(parseDocument(text).contents, 'doubtful');
      if (!pair || !isMap(pair.value) || !Array.isArray(languages)) continue;
      const reasons = Object.entries(pair.value.toJSON() as Readonly<Record<string, string>>);
      const doubtful = reasons.map(([language, reason]) => ({
        languages: [language],
        kind: 'other',
        text: Object.fromEntries(languages.map((one) => [one, reason])),
      }));
      const written = stringify({ doubtful }, { lineWidth: 0 });
      texts.write(path, applyEdits(text, [{ ...linesOf(text, pair), text: written }]));
      done.push(path);
    }
    const remarks = fieldOf(document.contents, 'remarksLanguage');
    if (remarks && isScalar(remarks.key)) {
      texts.write(site, applyEdits(settings, [cutField(settings, remarks)]));
      done.push(`${site}: remarksLanguage`);
    }
    return { done, open: [] };
  },
};
