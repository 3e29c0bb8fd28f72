import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { indicatorSchema } from '../../src/schemas/indicator.ts';
import { returnSchema } from '../../src/schemas/return.ts';
import { questionSchema } from '../../src/schemas/survey.ts';
import { locales } from '../../src/i18n/locales.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { readArguments } from '../arguments.ts';
import { authorLocale } from '../author-locale.ts';
import { readTarget } from '../import/read-target.ts';
import { readPortalFolder } from '../portal-folder.ts';
import { answerSchemas } from './answer-schemas.ts';

const options = readArguments({
  name: 'schemas',
  about:
    'Writes JSON Schemas of returns, questions and indicators, by which an editor completes and checks YAML. Those of returns know the survey of the portal.',
  options: {
    out: { value: 'DIR', help: 'the folder to write' },
    lang: { value: 'LANG', help: 'language of titles: az, tr, ka or en (of the system)' },
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
  },
});

const { out } = options;
const locale = authorLocale(options.lang, process.env);
if (!out || !locale) {
  process.stderr.write(
    `expected --out and a folder, and for --lang one of ${locales.join(', ')}\n`,
  );
  process.exit(2);
}
const directory = readPortalFolder(options.portal, locale);
const { portal } = checkDirectory(directory);
const { form } = readTarget(directory, portal, '');
const toSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
const returns = toSchema(returnSchema);
const files = {
  return: {
    ...returns,
    properties: {
      ...returns.properties,
      answers: answerSchemas(form, 'answers', locale),
      indicators: answerSchemas(form, 'indicators', locale),
    },
  },
  survey: { type: 'array', items: toSchema(questionSchema) },
  indicators: { type: 'array', items: toSchema(indicatorSchema) },
};
mkdirSync(out, { recursive: true });
for (const [name, schema] of Object.entries(files)) {
  writeFileSync(join(out, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
process.stdout.write(`${out}: ${Object.keys(files).length} schemas\n`);
