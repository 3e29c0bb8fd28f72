import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { indicatorSchema } from '../../src/schemas/indicator.ts';
import { returnSchema } from '../../src/schemas/return.ts';
import { questionSchema } from '../../src/schemas/survey.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { readCommandLine } from '../arguments.ts';
import { readTarget } from '../import/read-target.ts';
import { readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { answerSchemas } from './answer-schemas.ts';

const { options, locale } = readCommandLine({
  name: 'schemas',
  told: 'asked',
  about: phrase('command.schemas.about'),
  options: {
    out: { value: 'DIR', help: phrase('command.schemas.out') },
    lang: { value: 'LANG', help: phrase('command.schemas.lang') },
    portal: portalOption,
  },
});

const { out } = options;
const say = (key: string, values: Parameters<typeof phrase>[1]) =>
  `${sayPhrase(phrase(key, values), locale)}\n`;
if (!out) {
  process.stderr.write(say('command.schemas.noFolder', { option: '--out' }));
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
process.stdout.write(say('command.schemas.written', { out, n: Object.keys(files).length }));
