/** What a proxy or a server wants of a person before it lets the app through. */
export const network = {
  proxy: {
    heading: 'Sign in to the proxy',
    what: (proxy: string) =>
      `This computer reaches the internet through ${proxy}, and that asks for a user name and a password.`,
    where: 'They go to the proxy alone, and are kept in memory until the app closes. They are not those of etherFAX.',
    refused: 'The proxy did not accept them. Check the user name and the password.',
    notEncrypted: 'This proxy takes passwords without encryption: others on the network could read yours.',
    realm: 'The proxy calls itself',
    user: 'User name',
    userHint: 'In a Windows domain: DOMAIN\\user.',
    password: 'Password',
    reveal: { show: 'Show password', hide: 'Hide password' },
    missing: 'Enter the user name.',
    later: 'Not now',
    signIn: 'Sign in to the proxy',
  },
  certificate: {
    heading: 'Which certificate is yours?',
    what: (host: string) => `${host} asks this computer to introduce itself, and several certificates fit.`,
    field: 'Certificate',
    issued: (issuer: string, until: string) => `Issued by ${issuer}, valid until ${until}.`,
    none: 'Without a certificate',
    use: 'Use this certificate',
  },
};
