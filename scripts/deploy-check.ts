import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { phrase, type AuthorKey } from '../src/i18n/phrase.ts';
import { readCommandLine } from './arguments.ts';
import { langOption } from './author-locale.ts';
import { checkDeployed, type DeployReport, type JudgedFinding } from './deploy/check-deployed.ts';
import { errorText } from './error-text.ts';

// Messages are YAML, which can be imported only after arguments.ts.
const { sayPhrase } = await import('../src/i18n/say-phrase.ts');
const { refuse } = await import('./refuse.ts');

const { words, options, locale } = readCommandLine({
  name: 'deploy:check',
  languageSource: 'asked',
  about: phrase('deploy.check.about'),
  words: { URL: phrase('deploy.check.url') },
  options: {
    expect: { value: 'DIR', help: phrase('deploy.check.expect') },
    json: { help: phrase('deploy.check.json') },
    lang: langOption,
  },
});

const [typed = '', ...extra] = words;
const url = URL.parse(typed.endsWith('/') ? typed : `${typed}/`);
if (!url || !/^https?:$/.test(url.protocol) || extra.length > 0) {
  refuse(phrase('deploy.check.noUrl', { found: words.join(' ') }), locale);
}
const expected = options.expect === undefined ? undefined : resolve(options.expect);
if (expected !== undefined && !existsSync(join(expected, 'index.html'))) {
  refuse(phrase('command.fault.noSite', { site: expected, command: 'npm run build' }), locale);
}

const tell = (key: AuthorKey, values = {}) => sayPhrase(phrase(key, values), locale);

function describe({ host }: DeployReport, { message: what, hint, level }: JudgedFinding) {
  const how = level === 'limit' ? phrase('deploy.mend.limit') : hint;
  return {
    message: sayPhrase(what, locale),
    hint: sayPhrase(how ?? phrase(`deploy.mend.${host}`), locale),
  };
}

/** Passed topics by name, faults with remedies. */
function writeReport(report: DeployReport): string {
  const lines = report.looked.flatMap((topic) => {
    const name = tell(`deploy.topic.${topic}`);
    const found = report.findings.filter((finding) => finding.topic === topic);
    if (found.length === 0) return [`✓ ${name}`];
    return found.map((finding) => {
      const { message, hint } = describe(report, finding);
      return `${finding.level === 'wrong' ? '✗' : '–'} ${name}: ${message}; ${hint}`;
    });
  });
  const n = report.findings.filter(({ level }) => level === 'wrong').length;
  return `${lines.join('\n')}\n${tell('deploy.check.sum', { n, address: report.address })}\n`;
}

try {
  const report = await checkDeployed(url as URL, expected);
  if (options.json) {
    const findings = report.findings.map((finding) => {
      const { topic, level } = finding;
      return { topic, level, ...describe(report, finding) };
    });
    process.stdout.write(`${JSON.stringify({ ...report, findings }, null, 2)}\n`);
  } else process.stdout.write(writeReport(report));
  process.exitCode = report.findings.some(({ level }) => level === 'wrong') ? 1 : 0;
} catch (error) {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  refuse(phrase('deploy.check.noAnswer', { address: typed, reason: errorText(cause) }), locale, 1);
}
