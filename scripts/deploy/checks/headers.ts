import { phrase } from '../../../src/i18n/phrase.ts';
import type { Check, Finding } from '../deployed-site.ts';
import { readNamed } from '../read-page.ts';

/** Required headers, with a value for the message. */
const wanted: readonly (readonly [name: string, right: RegExp, told: string])[] = [
  ['X-Content-Type-Options', /^nosniff$/, 'nosniff'],
  [
    'Referrer-Policy',
    /^(no-referrer|same-origin|strict-origin)/,
    'strict-origin-when-cross-origin',
  ],
  ['Permissions-Policy', /camera=\(\)/, 'camera=(), microphone=(), …'],
];

/** Whether a policy blocks foreign scripts. */
const isStrict = (policy: string) => {
  const scripts = /(?:^|;)\s*(?:script-src|default-src)\s([^;]*)/.exec(policy)?.[1];
  return scripts !== undefined && !scripts.includes("'unsafe-inline'");
};

/** Check that pages restrict scripts and referrers. */
export const checkHeaders: Check = async ({ ask, languages }) => {
  const [home] = languages.values();
  if (!home) return [];
  const { address, header, text } = await ask(home);
  const findings: Finding[] = [];
  const find = (name: string, expected: string, found: string) =>
    findings.push({
      topic: 'headers',
      message: phrase('deploy.check.header', { address, name, expected, found: found || '-' }),
    });
  const policies = [header('content-security-policy'), readNamed(text).policy];
  if (!policies.some(isStrict))
    find('Content-Security-Policy', "script-src 'self' …", policies[0] ?? '');
  for (const [name, right, message] of wanted) {
    if (!right.test(header(name))) find(name, message, header(name));
  }
  return findings;
};
