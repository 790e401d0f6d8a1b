/** Connecting to a portal, and signing in there. */
import type { PortalSource } from '../../../shared/snapshot';
import type * as en from '../en/sign-in';

const portalSources: Partial<Record<PortalSource, string>> = {
  'command-line': 'Diese Adresse wurde beim Start der App angegeben.',
  policy: 'Diese Adresse wurde von Ihrer Organisation festgelegt.',
};

export const portal: typeof en.portal = {
  band: (host) => `Nicht das etherFAX-Portal: ${host}`,
  heading: 'Mit dem Portal verbinden',
  lead: 'Im Client Portal werden das Konto und sein API-Schlüssel verwaltet.',
  address: 'Adresse des Portals',
  addressMissing: 'Geben Sie die Adresse des Portals ein.',
  sources: portalSources,
  connect: 'Verbinden',
  connecting: 'Verbinden\u00a0…',
  keepsTrying: 'Die App versucht es weiter und fährt von selbst fort, sobald das Portal antwortet.',
  change: 'Portal wechseln',
};

export const signIn: typeof en.signIn = {
  heading: 'Anmelden',
  to: (host) => `bei ${host}`,
  email: 'E-Mail-Adresse',
  emailWrong: 'Geben Sie die vollständige E-Mail-Adresse ein, mit @ und Domäne.',
  password: 'Passwort',
  passwordMissing: 'Geben Sie das Passwort ein.',
  submit: 'Anmelden',
  forgot: 'Passwort vergessen?',
};

export const signIns: typeof en.signIns = {
  environments: { production: 'Produktion', test: 'Test' },
  named: (label, host) => (label === host ? host : `${label} · ${host}`),
  others: 'Weitere Anmeldungen',
  addHeading: 'Anmeldung hinzufügen',
  addLead: (host) => `bei ${host}. Die anderen bleiben angemeldet.`,
  goTo: (name) => `Wechseln zu ${name}`,
  backTo: (name) => `Zurück zu ${name}`,
};

export const code: typeof en.code = {
  heading: 'Anmeldung in zwei Schritten',
  field: 'Sechsstelliger Code',
  lettersRefused: 'Ein Code besteht nur aus Ziffern.',
  tooLong: 'Ein Code hat sechs Ziffern.',
  incomplete: 'Geben Sie alle sechs Ziffern ein.',
  attemptsLeft: (left) =>
    left === 1
      ? 'Es bleibt ein Versuch.'
      : left === 0
        ? 'Es bleibt kein Versuch mehr.'
        : `Es bleiben ${left} Versuche.`,
  verify: 'Bestätigen',
  method: 'So erhalten Sie den Code',
  methods: { totp: 'Authenticator-App', sms: 'SMS' },
  fromApp: 'Geben Sie den Code ein, den Ihre Authenticator-App für etherFAX anzeigt.',
  fromSms: (hint) => `Geben Sie den Code ein, der an ${hint} gesendet wurde.`,
  beforeSms: (hint) => `Der Code geht an ${hint}.`,
  yourPhone: 'Ihr Telefon',
  send: 'Code per SMS senden',
  sentAt: (time) => `Gesendet um ${time}. Eine SMS kann eine Minute brauchen.`,
  sentAnnouncement: 'Ein Code wurde per SMS gesendet.',
  signingInAs: (email) => `Anmeldung als ${email}`,
  back: 'Zurück zur Anmeldung',
};

export const enrolment: typeof en.enrolment = {
  heading: 'Zweiten Faktor einrichten',
  lead: 'Das Portal fragt bei jeder Anmeldung nach einem sechsstelligen Code. Eine Authenticator-App auf Ihrem Telefon erzeugt ihn.',
  stepScan: 'Scannen Sie dieses Bild mit einer Authenticator-App, oder geben Sie das Geheimnis dort ein.',
  stepCode: 'Geben Sie den sechsstelligen Code ein, den die App anzeigt.',
  qr: 'QR-Code für Ihre Authenticator-App',
  secret: 'Geheimnis',
};
