/** Going from one account to another. */
export const choose = {
  heading: 'Choose an account',
  search: 'Search accounts',
  placeholder: 'Company or account number',
  results: 'Accounts',
  none: (search: string) => `No account matches “${search}”.`,
  noneAtAll: 'This user has no account yet. A Global Administrator of the account can give access.',
  more: 'Show more',
  found: (count: number, more: boolean) =>
    `${more ? 'The first ' : ''}${count} ${count === 1 ? 'account' : 'accounts'}${more ? ', and more' : ''}`,
  signedInAs: (email: string) => `Signed in as ${email}`,
};

export const switcher = {
  groups: {
    favourites: 'Favourites',
    recent: 'Opened lately',
    'sign-in': 'Other sign-ins',
    'key-accounts': 'Added by their API key',
    actions: 'Actions',
    all: 'All accounts',
  },
  groupOf: (environment: string, label: string, email: string) => `${label} · ${environment} · ${email}`,
  allOf: (label: string) => `All accounts of ${label}`,
  signInAgain: (email: string) => `Sign in again as ${email}`,
  opening: (name: string) => `Opening ${name}.`,
  open: 'Open now',
  favourite: 'Favourite',
  mark: 'Make it a favourite',
  unmark: 'Take it out of the favourites',
  marked: (name: string) => `${name} is a favourite.`,
  unmarked: (name: string) => `${name} is no favourite any more.`,
  offline: 'No connection: only favourites and accounts that were opened lately are offered.',
};
