/** Generate and Reset, and what became of them. */
import type { KeyOperation } from '../../../shared/snapshot';

export const generate = {
  action: 'Generate API Key',
  question: (company: string) => `Generate an API key for ${company}?`,
  consider: (products: string) => `This account’s products (${products}) work without an API key.`,
  considerNext: 'Generate one only if another fax system of yours asks for it. It can’t be removed here afterwards.',
  done: 'The API key was generated.',
  doneNext: 'Copy it and enter it in each fax system that needs it.',
  notDone: 'No API key was generated.',
  notDoneNext: 'The request did not reach the portal. Generate the key again if it is still needed.',
};

export const reset = {
  action: 'Reset API Key',
  warning: 'The old key stops working at once. Every fax system that uses it must get the new key.',
  question: (company: string) => `Reset the API key of ${company}?`,
  consequences: [
    'The old key stops working at once, for good.',
    'Fax applications that use it can no longer authenticate.',
    'Inbound and outbound faxing can stop until each of them has the new key.',
  ],
  where: (company: string, host: string) => `${company} at ${host}`,
  current: 'The key in use now',
  number: 'Account number',
  numberHint: (number: string) => `Type ${number} to confirm.`,
  done: 'The API key was reset.',
  doneNext: 'The old key no longer works. Copy the new key and enter it in every fax system that used the old one.',
  notDone: 'The API key was not reset.',
  notDoneNext: 'The request did not reach the portal. The key is the same as before, and faxing goes on.',
};

export const change = {
  checking: 'Checking what happened…',
  checkingMeans: {
    generate: 'The portal’s answer to Generate was lost. The app is finding out whether a key was made.',
    reset:
      'The portal’s answer to Reset was lost. The app is finding out which key is in use: leave the fax systems as they are until it is known.',
  } satisfies Record<KeyOperation, string>,
  checkAgain: 'Check again',
  begun: 'It was begun',
  othersWereFirst: {
    generate: 'Your Generate was not carried out: somebody else made a key first.',
    reset: 'Your Reset was not carried out: somebody else changed the key first.',
  } satisfies Record<KeyOperation, string>,
  othersNext:
    'The facts of the key below say who made it and when. Fax systems need the key that is in use now: copy it from here if they have another.',
  neverKnown: {
    generate: 'What became of your Generate can’t be found out any more.',
    reset: 'What became of your Reset can’t be found out any more.',
  } satisfies Record<KeyOperation, string>,
  neverKnownNext:
    'The portal remembers a request for a day. The facts of the key below say who made it and when: if it is newer than your request, every fax system needs this key.',
  /** Of an account that is not open; `account` is its number, with the name of its sign-in if that is another one. */
  elsewhere: {
    named: (accountNumber: string, signIn: string | undefined) =>
      signIn === undefined ? accountNumber : `${accountNumber} (${signIn})`,
    title: {
      unknown: {
        generate: (account: string) => `What became of your Generate on ${account} is not known yet.`,
        reset: (account: string) => `What became of your Reset on ${account} is not known yet.`,
      },
      done: {
        generate: (account: string) => `An API key was generated for ${account}.`,
        reset: (account: string) => `The API key of ${account} was reset.`,
      },
      'not-done': {
        generate: (account: string) => `No API key was generated for ${account}.`,
        reset: (account: string) => `Your Reset of the API key of ${account} was not carried out.`,
      },
    } satisfies Record<string, Record<KeyOperation, (account: string) => string>>,
    next: {
      unknown:
        'The portal’s answer was lost. Leave the fax systems as they are until it is known: open the account to find out.',
      done: 'Fax systems need the new key: open the account to copy it.',
      'not-done': 'Open the account to see which key is in use.',
    },
    open: 'Open the account',
  },
  stepUp: 'For this, the portal wants a fresh code from your authenticator app.',
  stepUpAnnouncement: 'Enter the six-digit code to go on.',
  smsOnly: 'For this, the portal wants a sign-in from the last five minutes.',
  smsOnlyNext: 'Your codes come by text message: sign out, sign in again, and repeat this within five minutes.',
};
