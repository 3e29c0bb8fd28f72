/** Id of a group by its index in the data: names vary by language, and links outlast names. */
export const groupId = (index: number): string => `group-${index + 1}`;
