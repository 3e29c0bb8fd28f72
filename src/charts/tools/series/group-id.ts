/** The id of a group by its place in the data: its name is another one in each language, and links outlast names. */
export const groupId = (index: number): string => `group-${index + 1}`;
