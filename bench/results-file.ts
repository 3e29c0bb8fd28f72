/**
 * Puts a section of a report in place of the one with the same heading, or at the end.
 * @param section begins with its heading, `## …`
 */
export function replaceSection(report: string, section: string): string {
  const heading = section.split('\n', 1)[0] as string;
  const parts = report.split(/^(?=## )/m);
  const at = parts.findIndex((part) => part.split('\n', 1)[0] === heading);
  const whole = `${section.trimEnd()}\n`;
  if (at < 0) return `${report.trimEnd()}\n\n${whole}`;
  const isLast = at === parts.length - 1;
  return parts.with(at, isLast ? whole : `${whole}\n`).join('');
}
