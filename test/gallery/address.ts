const parameters = new URLSearchParams(location.search);

/** The state that the page's address names. */
export const stateName = parameters.get('state') ?? 'account-administrator';

/** Whether the texts are to be derived from English. */
export const isPseudo = parameters.has('pseudo');
