import { type Phrase, phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import { quote } from '../loaders/problem.ts';

/** Message for a group that is not in a list of headings, and a hint. */
export function judgeGroup(
  group: string,
  groups: readonly string[],
  list: 'fieldGroups' | 'indicatorGroups',
): readonly [message: Phrase, hint: Phrase] {
  return [
    phrase('check.field.group', { list, found: quote(group) }),
    hintForName(group, groups, phrase('check.mend.addGroup', { list })),
  ];
}
