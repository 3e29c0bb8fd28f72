const split = (report: string): string[] => report.split(/^(?=## )/m);
const headingOf = (part: string): string => part.split('\n', 1)[0] as string;

/** Replace the section with the same heading, or append it. */
function replaceSection(report: string, section: string): string {
  const parts = split(report);
  const at = parts.findIndex((part) => headingOf(part) === headingOf(section));
  const whole = `${section.trimEnd()}\n`;
  if (at < 0) return `${report.trimEnd()}\n\n${whole}`;
  const isLast = at === parts.length - 1;
  return parts.with(at, isLast ? whole : `${whole}\n`).join('');
}

/**
 * Replace the sections with the same headings as in a part of the measurements, or append them.
 * @param part begins with a heading, `## …`
 */
export function replaceSections(report: string, part: string): string {
  return split(part).reduce(replaceSection, report);
}
