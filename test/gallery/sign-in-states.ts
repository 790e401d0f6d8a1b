/** States of the page: connecting, signing in, and what is offered instead. */
import type { Snapshot } from '../../shared/snapshot';
import { keyAccounts } from './key-account-samples';
import { email, emulator, failure, outside, several } from './samples';
import { type GalleryState, refuse } from './state';

const signIn = { phase: 'sign-in' } as const;
const challenge = {
  email,
  next: 'second-factor',
  methods: ['totp', 'sms'],
  smsHint: '••• ••• 0142',
  expiresAt: '2030-01-01T00:00:00Z',
} as const satisfies Snapshot['challenge'];
const fillSignIn: GalleryState['steps'] = [
  { fill: 'Email address', with: email },
  { fill: 'Password', with: 'not the password' },
  { press: 'Sign in' },
];
const openAdd = { press: 'Add an account by its API key' };
const fillService = [
  { fill: 'Account number', with: 'EFAX-1234-5678' },
  { fill: 'User name', with: 'appservice' },
  { fill: 'Password', with: 'not the password' },
];

export const signInStates: Record<string, GalleryState> = {
  starting: { snapshot: outside({ phase: 'starting' }), answers: { silent: true }, steps: [{ wait: 400 }] },
  'starting-waiting': { snapshot: outside({ phase: 'starting' }), steps: [{ wait: 2200 }] },
  connect: { snapshot: outside({ phase: 'connect', portal: { ...emulator, status: 'unknown' } }) },
  'connect-waiting': {
    snapshot: outside({ phase: 'connect', portal: { ...emulator, source: 'default', status: 'connecting' } }),
    steps: [{ wait: 2200 }],
  },
  'connect-certificate': {
    snapshot: outside({
      phase: 'connect',
      portal: {
        ...emulator,
        source: 'policy',
        status: 'failed',
        failure: failure('connect.certificate'),
        mayPass: true,
      },
    }),
    steps: [{ press: 'Details' }],
  },
  'connect-web-page': {
    snapshot: outside({
      phase: 'connect',
      portal: { ...emulator, source: 'default', status: 'failed', failure: failure('connect.web-page') },
    }),
  },
  'sign-in': { snapshot: outside(signIn) },
  'sign-in-key-accounts': { snapshot: outside({ ...signIn, keyAccounts }) },
  'add-key-account': { snapshot: outside(signIn), steps: [openAdd] },
  'add-key-account-checking': {
    snapshot: outside(signIn),
    steps: [openAdd, { fill: 'API key', with: 'not a key of anybody' }, { press: 'Add account' }, { wait: 2200 }],
  },
  'add-key-account-address': {
    snapshot: outside(signIn),
    answers: { addByKey: refuse('connect.name-not-resolved') },
    steps: [openAdd, { fill: 'API key', with: 'not a key of anybody' }, { press: 'Add account' }],
  },
  'add-service-account': {
    snapshot: outside(signIn),
    answers: { addByServiceAccount: refuse('rest.not-accepted') },
    steps: [openAdd, { choose: 'Service account' }, ...fillService, { press: 'Add account' }],
  },
  'sign-in-emulator': { snapshot: outside({ ...signIn, portal: emulator }) },
  'sign-in-mistakes': {
    snapshot: outside(signIn),
    steps: [{ fill: 'Email address', with: 'dana.reyes' }, { press: 'Sign in' }],
  },
  'sign-in-refused': {
    snapshot: outside(signIn),
    answers: { signIn: refuse('auth.invalid-credentials') },
    steps: fillSignIn,
  },
  'sign-in-locked': {
    snapshot: outside(signIn),
    answers: { signIn: refuse('auth.locked', { retryAt: Date.now() + 272_000 }) },
    steps: fillSignIn,
  },
  'sign-in-revoked': {
    snapshot: outside({
      ...signIn,
      signedOut: { failure: failure('auth.session-revoked'), email, copies: 'removed' },
    }),
  },
  'sign-in-keychain-locked': {
    snapshot: outside({ ...signIn, keychain: { status: 'unavailable', failure: failure('keychain.locked') } }),
  },
  'sign-in-several': { snapshot: outside({ ...signIn, signIns: several }) },
  'sign-in-adding': { snapshot: outside({ ...signIn, signIns: several, adding: { from: several[0].id } }) },
  'second-factor': { snapshot: outside({ phase: 'second-factor', challenge }) },
  'second-factor-wrong': {
    snapshot: outside({ phase: 'second-factor', challenge }),
    answers: { verify: refuse('auth.invalid-code', { attemptsLeft: 3 }) },
    steps: [{ fill: 'Six-digit code', with: '123 456' }],
  },
  'second-factor-letters': {
    snapshot: outside({ phase: 'second-factor', challenge: { ...challenge, methods: ['totp'] } }),
    steps: [
      { fill: 'Six-digit code', with: '12' },
      { fill: 'Six-digit code', with: '12a' },
    ],
  },
  'second-factor-sms': {
    snapshot: outside({ phase: 'second-factor', challenge: { ...challenge, methods: ['sms'] } }),
  },
  'second-factor-sent': {
    snapshot: outside({
      phase: 'second-factor',
      challenge: { ...challenge, methods: ['sms'], codeSentAt: Date.now() - 20_000 },
    }),
  },
  enrolment: {
    snapshot: outside({ phase: 'second-factor', challenge: { ...challenge, next: 'enrol', methods: ['totp'] } }),
    steps: [{ wait: 300 }],
  },
  'sign-in-no-tries-left': { snapshot: outside({ ...signIn, signedOut: { failure: failure('lock.no-tries-left') } }) },
};
