import type { DisabledReason } from '../../shared/permissions';
import type { AccountStatus, Role } from '../../shared/portal-api';
import type { KeyOperation, PortalSource } from '../../shared/snapshot';

const roleNames: Record<Role, string> = {
  global_administrator: 'Global Administrator',
  edit_customer: 'Edit Customer',
  read_only: 'Read Only',
};

const statusNames: Record<AccountStatus, string> = { active: 'Active', suspended: 'Suspended', closed: 'Closed' };

const disabledReasons: Record<DisabledReason, string> = {
  locked: 'Not while the app is locked.',
  connecting: 'In a moment, when the portal has answered.',
  offline: 'Needs a connection.',
  'no-offline-copy': 'Needs a connection: no copy of this key is kept on this computer.',
  'copy-expired': 'Needs a connection: the copy on this computer was confirmed too long ago.',
  'clock-set-back': 'Needs a connection: this computer’s clock was set back, so the age of the copy is not known.',
  refused: 'The service no longer accepts this key. Get the new one from the portal.',
  suspended: 'Not while the account is suspended. Ask etherFAX support how to have it reactivated.',
  closed: 'Not any more: this account is closed.',
  busy: 'A change of the key is under way.',
  checking: 'Not until it is known what became of the last change.',
};

const portalSources: Partial<Record<PortalSource, string>> = {
  'command-line': 'This address was given when the app was started.',
  policy: 'This address was set by your organisation.',
};

/** Every text of the page in English, but those of failures (`errors.ts`). */
export const text = {
  appName: 'etherFAX Admin',
  roleNames,
  statusNames,
  disabledReasons,

  waiting: 'Still waiting for the portal',
  starting: 'Starting',
  loading: 'Loading',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  back: 'Back',
  signOut: 'Sign out',
  support: 'Open etherFAX support',
  details: 'Details',
  detailCode: 'Code',
  detailMessage: 'Message',
  detailRequest: 'Request',
  retryIn: (time: string) => `Try again in ${time}.`,

  portal: {
    band: (host: string) => `Not the etherFAX portal: ${host}`,
    heading: 'Connect to the portal',
    lead: 'The Client Portal is where the account and its API key are kept.',
    address: 'Portal address',
    addressMissing: 'Enter the portal’s address.',
    sources: portalSources,
    connect: 'Connect',
    connecting: 'Connecting',
    change: 'Change portal',
  },

  signIn: {
    heading: 'Sign in',
    to: (host: string) => `to ${host}`,
    email: 'Email address',
    emailWrong: 'Enter the whole email address, with an @ and a domain.',
    password: 'Password',
    passwordMissing: 'Enter the password.',
    submit: 'Sign in',
    forgot: 'Forgot your password?',
  },

  code: {
    heading: 'Two-step sign-in',
    field: 'Six-digit code',
    lettersRefused: 'A code has digits only.',
    tooLong: 'A code has six digits.',
    incomplete: 'Enter all six digits.',
    attemptsLeft: (left: number) =>
      left === 1 ? 'One attempt is left.' : left === 0 ? 'No attempt is left.' : `${left} attempts are left.`,
    verify: 'Verify',
    method: 'How you get the code',
    methods: { totp: 'Authenticator app', sms: 'Text message' },
    fromApp: 'Enter the code that your authenticator app shows for etherFAX.',
    fromSms: (hint: string) => `Enter the code that was sent to ${hint}.`,
    beforeSms: (hint: string) => `The code goes to ${hint}.`,
    yourPhone: 'your phone',
    send: 'Send a code by text message',
    sentAt: (time: string) => `Sent at ${time}. A text message can take a minute.`,
    sentAnnouncement: 'A code was sent by text message.',
    signingInAs: (email: string) => `Signing in as ${email}`,
    back: 'Back to Sign in',
  },

  enrolment: {
    heading: 'Set up your second factor',
    lead: 'The portal asks for a six-digit code at every sign-in. An authenticator app on your phone makes it.',
    stepScan: 'Scan this picture with an authenticator app, or type the secret into it.',
    stepCode: 'Enter the six-digit code that the app shows.',
    qr: 'QR code for your authenticator app',
    secret: 'Secret',
  },

  choose: {
    heading: 'Choose an account',
    search: 'Search accounts',
    placeholder: 'Company or account number',
    results: 'Accounts',
    none: (search: string) => `No account matches “${search}”.`,
    noneAtAll: 'This user has no account yet. A Global Administrator of the account can give access.',
    more: 'Show more',
    found: (count: number, more: boolean) =>
      `${more ? 'The first ' : ''}${count} ${count === 1 ? 'account' : 'accounts'}${more ? ', and more' : ''}`,
    backTo: (company: string) => `Back to ${company}`,
    signedInAs: (email: string) => `Signed in as ${email}`,
  },

  frame: {
    navigation: 'Settings',
    settings: 'Settings',
    account: 'Account',
    menu: 'Menu',
    switchAccount: 'Switch account',
    online: 'Online',
    connecting: 'Connecting',
    offline: 'Offline',
    sessionEnds: 'The session ends when the app closes',
  },

  keychain: {
    triedAgain: 'Tried again just now: it is as before.',
    waiting: 'Still waiting for this computer’s keychain',
    waitingNext: 'It may be asking for permission behind another window.',
  },

  account: {
    heading: 'Account',
    offlineTitle: 'No connection to the portal',
    offline:
      'What you see is from the last time it was reached. Faxing is not affected. Try again when the network is back.',
    information: 'Account Information',
    company: 'Company',
    number: 'Account number',
    copyNumber: 'Copy account number',
    numberCopied: 'Account number copied',
    status: 'Status',
    role: 'Your role',
    products: 'Products',
    productNames: { 'fax-server': 'Fax server', directfax: 'DirectFax', lexmark: 'Lexmark' } as Record<string, string>,
    noProducts: 'None',
    contact: 'Primary contact',
    country: 'Country',
    timeZone: 'Time zone',
    ports: 'Ports',
    numbers: 'Fax numbers',
    created: 'Created',
    empty: '–',
    stale: 'The account could not be read again',
  },

  key: {
    heading: 'API key',
    value: 'API key value',
    hidden: 'The API key is hidden',
    show: 'Show API Key',
    hide: 'Hide API Key',
    copy: 'Copy',
    copied: 'Copied',
    clearsIn: (seconds: number) => `, clears in ${seconds} s`,
    clearNow: 'Clear now',
    hidesIn: (seconds: number) => `Hides in ${seconds} s`,
    fingerprint: 'Fingerprint',
    fingerprintWhy: 'A short mark made from the key. It tells keys apart without giving the key away.',
    made: 'Made',
    madeBy: (who: string) => `by ${who}`,
    lastUsed: 'Last used',
    neverUsed: 'Not used yet',
    shownAnnouncement: 'The API key is shown.',
    hiddenAnnouncement: 'The API key is hidden.',
    copiedAnnouncement: (seconds: number) => `API key copied. It is cleared from the clipboard in ${seconds} seconds.`,
    clearedAnnouncement: 'The clipboard was cleared.',
    otherOnClipboard: (fingerprint: string, seconds: number) =>
      `Another key (${fingerprint}) is on the clipboard and clears in ${seconds} s.`,
    onlyAdministrator: 'Only the Global Administrator can generate or reset the API key.',
    readOnly: 'The role Read Only can’t show or copy the key. A Global Administrator or an Edit Customer user can.',
    copyOnly: 'Your organisation has decided that the key is copied, not shown.',
    notAvailable: 'This account’s configuration has no API key.',
    notAvailableNext: 'If one of your fax systems needs a key, ask etherFAX support.',
    none: 'This account has no API key yet',
    noneNext: 'Fax systems that authenticate with a key need one. Generate it here, then enter it in each of them.',
    noneOthers: 'Fax systems that authenticate with a key need one.',
    probablyNotNeeded: (products: string) =>
      `A key is probably not needed: this account’s products (${products}) work without one.`,
  },

  generate: {
    action: 'Generate API Key',
    question: (company: string) => `Generate an API key for ${company}?`,
    consider: (products: string) => `This account’s products (${products}) work without an API key.`,
    considerNext: 'Generate one only if another fax system of yours asks for it. It can’t be removed here afterwards.',
    done: 'The API key was generated.',
    doneNext: 'Copy it and enter it in each fax system that needs it.',
    notDone: 'No API key was generated.',
    notDoneNext: 'The request did not reach the portal. Generate the key again if it is still needed.',
  },

  reset: {
    action: 'Reset API Key',
    warning: 'The old key stops working at once. Every fax system that uses it must get the new key.',
    question: (company: string) => `Reset the API key of ${company}?`,
    consequences: [
      'The old key stops working at once, for good.',
      'Fax applications that use it can no longer authenticate.',
      'Inbound and outbound faxing can stop until each of them has the new key.',
    ],
    current: 'The key in use now',
    number: 'Account number',
    numberHint: (number: string) => `Type ${number} to confirm.`,
    done: 'The API key was reset.',
    doneNext: 'The old key no longer works. Copy the new key and enter it in every fax system that used the old one.',
    notDone: 'The API key was not reset.',
    notDoneNext: 'The request did not reach the portal. The key is the same as before, and faxing goes on.',
  },

  change: {
    checking: 'Checking what happened…',
    checkingMeans: {
      generate: 'The portal’s answer to Generate was lost. The app is finding out whether a key was made.',
      reset:
        'The portal’s answer to Reset was lost. The app is finding out which key is in use: leave the fax systems as they are until it is known.',
    } satisfies Record<KeyOperation, string>,
    checkAgain: 'Check again',
    stepUp: 'For this, the portal wants a fresh code from your authenticator app.',
    stepUpAnnouncement: 'Enter the six-digit code to go on.',
    smsOnly: 'For this, the portal wants a sign-in from the last five minutes.',
    smsOnlyNext: 'Your codes come by text message: sign out, sign in again, and repeat this within five minutes.',
  },
};
