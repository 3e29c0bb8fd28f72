/** Words of what a reader has chosen in lists. */
export const chosenIn = (part: ParentNode, lists = 'select'): string[] =>
  [...part.querySelectorAll<HTMLSelectElement>(lists)]
    .filter(({ value }) => value !== '')
    .flatMap(({ selectedOptions: [option] }) => option?.text ?? []);
