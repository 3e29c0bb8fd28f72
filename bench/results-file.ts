const split = (report: string): string[] => report.split(/^(?=## )/m);
const headingOf = (part: string): string => part.split('\n', 1)[0] as string;

/** Puts a section in place of the one with the same heading, or at the end. */
function replaceSection(report: string, section: string): string {
  const parts = split(report);
  const at = parts.findIndex((part) => headingOf(part) === headingOf(section));
  const whole = `${section.trimEnd()}\n`;
  if (at < 0) return `${report.trimEnd()}\n\n${whole}`;
  const isLast = at === parts.length - 1;
  return parts.with(at, isLast ? whole : `${whole}\n`).join('');
}

/**
 * Puts the sections of a part of the measurements in place of those with the same headings, or at the end.
 * @param part begins with a heading, `## …`
 */
export function replaceSections(report: string, part: string): string {
  return split(part).reduce(replaceSection, report);
}
