/** What a proxy or a server wants of a person before it lets the app through. */
import type * as en from '../en/network';

export const network: typeof en.network = {
  proxy: {
    heading: 'Am Proxy anmelden',
    what: (proxy) =>
      `Dieser Computer erreicht das Internet über ${proxy}. Dort werden ein Benutzername und ein Passwort verlangt.`,
    where:
      'Sie gehen nur an den Proxy und bleiben im Arbeitsspeicher, bis die App beendet wird. Es sind nicht die von etherFAX.',
    refused: 'Der Proxy hat sie nicht akzeptiert. Prüfen Sie Benutzername und Passwort.',
    notEncrypted: 'Dieser Proxy nimmt Passwörter unverschlüsselt an: Andere im Netzwerk könnten Ihres mitlesen.',
    realm: 'Der Proxy nennt sich',
    user: 'Benutzername',
    userHint: 'In einer Windows-Domäne: DOMÄNE\\Benutzer.',
    password: 'Passwort',
    reveal: { show: 'Passwort anzeigen', hide: 'Passwort ausblenden' },
    missing: 'Geben Sie den Benutzernamen ein.',
    later: 'Nicht jetzt',
    signIn: 'Am Proxy anmelden',
  },
  certificate: {
    heading: 'Welches Zertifikat ist Ihres?',
    what: (host) => `${host} verlangt, dass sich dieser Computer ausweist, und mehrere Zertifikate passen.`,
    field: 'Zertifikat',
    issued: (issuer, until) => `Ausgestellt von ${issuer}, gültig bis ${until}.`,
    none: 'Ohne Zertifikat',
    use: 'Dieses Zertifikat verwenden',
  },
};
