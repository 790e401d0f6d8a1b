/** Connecting to a portal, and signing in there. */
import type { Environment } from '../../../shared/records';
import type { PortalSource } from '../../../shared/snapshot';

const portalSources: Partial<Record<PortalSource, string>> = {
  'command-line': 'This address was given when the app was started.',
  policy: 'This address was set by your organisation.',
};

export const portal = {
  band: (host: string) => `Not the etherFAX portal: ${host}`,
  heading: 'Connect to the portal',
  lead: 'The Client Portal is where the account and its API key are kept.',
  address: 'Portal address',
  addressMissing: 'Enter the portal’s address.',
  sources: portalSources,
  connect: 'Connect',
  connecting: 'Connecting',
  keepsTrying: 'The app keeps trying, and goes on by itself when the portal answers.',
  change: 'Change portal',
};

export const signIn = {
  heading: 'Sign in',
  to: (host: string) => `to ${host}`,
  email: 'Email address',
  emailWrong: 'Enter the whole email address, with an @ and a domain.',
  password: 'Password',
  passwordMissing: 'Enter the password.',
  submit: 'Sign in',
  forgot: 'Forgot your password?',
};

export const signIns = {
  environments: { production: 'Production', test: 'Test' } satisfies Record<Environment, string>,
  /** A sign-in is named as the user likes it, or else after its portal's host. */
  named: (label: string, host: string) => (label === host ? host : `${label} · ${host}`),
  others: 'Other sign-ins',
  addHeading: 'Add a sign-in',
  addLead: (host: string) => `to ${host}. The others stay signed in.`,
  goTo: (name: string) => `Go to ${name}`,
  backTo: (name: string) => `Back to ${name}`,
};

export const code = {
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
};

export const enrolment = {
  heading: 'Set up your second factor',
  lead: 'The portal asks for a six-digit code at every sign-in. An authenticator app on your phone makes it.',
  stepScan: 'Scan this picture with an authenticator app, or type the secret into it.',
  stepCode: 'Enter the six-digit code that the app shows.',
  qr: 'QR code for your authenticator app',
  secret: 'Secret',
};
