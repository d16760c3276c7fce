/** Sites that resemble an entity's name and belong to a real organisation. */
export const NEIGHBOURS = '';
