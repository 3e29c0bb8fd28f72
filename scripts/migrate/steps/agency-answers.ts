import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { type Phrase, phrase } from '../../../src/i18n/phrase.ts';
import { applyEdits, commentsIn, type Edit, fieldOf, linesOf } from '../edit-text.ts';
import type { Migration } from '../migration.ts';

/** A number of answers says of which edition it is; until then a portal had one. */
export const agencyAnswers: Migration = {
  name: 'agency-answers',
  about: 'answers: of bodies become a list with the edition and the sources of each number',
  run(texts) {
    const done: string[] = [];
    const open: Phrase[] = [];
    const edition = texts
      .list('')
      .filter((path) => path === 'site.yaml')
      .map((path) => parseDocument(texts.read(path)).get('edition'))[0];
    for (const path of texts.list('organisations')) {
      const text = texts.read(path);
      const { contents } = parseDocument(text);
      const edits: Edit[] = [];
      for (const body of isSeq(contents) ? contents.items : []) {
        if (!isMap(body)) continue;
        const field = fieldOf(body, 'answers');
        if (!field || !isScalar(field.value) || typeof field.value.value !== 'number') continue;
        const { from, to } = linesOf(text, field);
        const indent = ' '.repeat((isScalar(field.key) ? (field.key.range?.[0] ?? 0) : 0) - from);
        const { sources } = body.toJSON() as { sources?: unknown };
        const value = {
          answers: [{ edition: String(edition), count: field.value.value, sources }],
        };
        const lines = commentsIn(text.slice(from, to)) + stringify(value, { lineWidth: 0 });
        edits.push({ from, to, text: lines.replace(/^(?=.)/gm, indent) });
        done.push(`${path}: ${String(body.get('id'))}`);
        if (Array.isArray(sources) && sources.length > 1) {
          open.push(phrase('command.migrate.whichSource', { path, id: String(body.get('id')) }));
        }
      }
      if (edits.length > 0) texts.write(path, applyEdits(text, edits));
    }
    return { done, open };
  },
};
