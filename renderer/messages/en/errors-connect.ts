import type { FailureTexts } from '../failure-text';
import { faxingGoesOn } from './phrases';

/** The way to the portal, and what it answers when it can’t do its work. */
export const connectFailures: FailureTexts<'connect' | 'portal'> = {
  'connect.bad-address': {
    title: 'That is not a web address',
    next: 'Enter the portal’s address as in a browser, for example clients.connect.etherfax.net.',
  },
  'connect.insecure-address': {
    title: 'This address is not encrypted',
    means: 'Over http, others on the network could read the API key, so the app connects over https alone.',
    next: 'Enter the address with https, or without anything in front of it.',
  },
  'connect.credentials-in-address': {
    title: 'The address contains a user name or password',
    means: 'It was not used: what is in an address is easily seen by others.',
    next: 'Enter the address alone. The app asks for the email address and the password afterwards.',
  },
  'connect.name-not-resolved': {
    title: 'No server has this name',
    means: `The network could not find the portal’s address. ${faxingGoesOn}`,
    next: 'Check the spelling and the network connection, then connect again.',
  },
  'connect.refused': {
    title: 'The server refused the connection',
    means: `A server is there, but no portal answers at this address. ${faxingGoesOn}`,
    next: 'Check the address and the port, or wait a little and connect again.',
  },
  'connect.timeout': {
    title: 'The portal did not answer in time',
    means: `The network or the portal is slow just now. ${faxingGoesOn}`,
    next: 'Try again. If it goes on, check whether a firewall blocks the portal’s address.',
  },
  'connect.certificate': {
    title: 'The server’s certificate is not trusted',
    means: 'The app can’t be sure that this is the portal, so nothing was sent to it. Faxing is not affected.',
    next: 'If your organisation inspects encrypted traffic, its root certificate belongs in this computer’s certificate store. Otherwise check the address and this computer’s date.',
  },
  'connect.certificate-name': {
    title: 'The server’s certificate is for another name',
    means: 'The app can’t be sure that this is the portal, so nothing was sent to it. Faxing is not affected.',
    next: 'Check the address. If it is right, something on the way answers in the portal’s place: tell whoever runs the network.',
  },
  'connect.certificate-date': {
    title: 'The server’s certificate is not valid today',
    means: 'It has expired, or this computer’s date is wrong. Nothing was sent to the server. Faxing is not affected.',
    next: 'Check this computer’s date. If it is right, whoever runs the server, or the proxy that inspects traffic, must renew the certificate.',
  },
  'connect.certificate-revoked': {
    title: 'The server’s certificate was revoked',
    means: 'Whoever issued it says that it is no longer to be trusted. Nothing was sent to the server.',
    next: 'Tell whoever runs the portal or the network. Until it is replaced there is no safe way to the portal.',
  },
  'connect.client-certificate': {
    title: 'The server wants a certificate of yours',
    means: `It speaks only with computers that introduce themselves with a certificate, and this one has none that it takes. ${faxingGoesOn}`,
    next: 'Ask whoever runs the network for a client certificate in this computer’s certificate store, then connect again.',
  },
  'connect.proxy': {
    title: 'The proxy can’t be reached',
    means: `This computer reaches the internet through a proxy, and that does not answer. ${faxingGoesOn}`,
    next: 'Check the network connection. If it is well, ask whoever runs the network about the proxy.',
  },
  'connect.proxy-refused': {
    title: 'The proxy did not let the connection through',
    means: `This computer reaches the internet through a proxy, and that did not connect to the portal. ${faxingGoesOn}`,
    next: 'Ask whoever runs the network to allow the portal’s address, then connect again.',
  },
  'connect.proxy-sign-in': {
    title: 'The proxy wants a sign-in',
    means: `This computer reaches the internet through a proxy that wants to know who you are. ${faxingGoesOn}`,
    next: 'Sign in to the proxy, as in a browser.',
  },
  'connect.network': {
    title: 'The portal can’t be reached',
    means: `This computer has no connection to the portal just now. ${faxingGoesOn}`,
    next: 'Check the network connection, then try again.',
  },
  'connect.not-a-portal': {
    title: 'This server is not a client portal',
    means: 'A server answered, but not as the etherFAX Client Portal does.',
    next: 'Check the address. A guest network’s sign-in page can answer in the portal’s place, too.',
  },
  'connect.web-page': {
    title: 'This address answers with a web page',
    means: 'As yet, etherFAX offers no portal API to the public: its Client Portal works in browsers only.',
    next: 'Add the account by its API key instead. If your portal does have an API, check its address.',
  },
  'connect.api-too-new': {
    title: 'The portal is newer than this app',
    means: `It no longer speaks this version’s language. ${faxingGoesOn}`,
    next: 'Install the newest version of etherFAX Admin. Until then the portal works in a browser.',
  },
  'connect.client-too-old': {
    title: 'The portal asks for a newer version of this app',
    means: `This version may not connect any more. ${faxingGoesOn}`,
    next: 'Install the newest version of etherFAX Admin. Until then the portal works in a browser.',
  },
  'connect.not-permitted': {
    title: 'Your organisation does not permit this address',
    means: `Nothing was sent to it. ${faxingGoesOn}`,
    next: 'Use an address that your organisation has set, or ask whoever manages this computer.',
  },
  'connect.policy': {
    title: 'A setting of your organisation is not valid',
    means: `As long as nobody can tell what it permits, the app connects to nothing that it concerns. ${faxingGoesOn}`,
    next: 'Tell whoever manages this computer; Details name the setting. Changes hold when the app is started again.',
  },
  'connect.policy-file': {
    title: 'A file of your organisation can’t be read',
    means: `Its settings for the proxy or the certificates name a file that is missing or not valid. Without it the app connects to nothing. ${faxingGoesOn}`,
    next: 'Tell whoever manages this computer; Details name the setting.',
  },
  'portal.invalid-reply': {
    title: 'The portal’s answer could not be read',
    means: `Rather than show half of it, the app shows none of it. ${faxingGoesOn}`,
    next: 'Try again. If it stays so, give the request number under Details to etherFAX support.',
  },
  'portal.too-large': {
    title: 'The portal’s answer was too long',
    means: `The app stopped reading it. ${faxingGoesOn}`,
    next: 'Try again. If it stays so, give the request number under Details to etherFAX support.',
  },
  'portal.unavailable': {
    title: 'The portal is not working just now',
    means: 'The portal has a fault. That by itself says nothing about faxing, which runs apart from it.',
    next: 'Wait a few minutes, then try again.',
  },
  'portal.maintenance': {
    title: 'The portal is under maintenance',
    means: 'It will be back by itself. Faxing runs apart from the portal.',
    next: 'Try again later.',
  },
  'portal.too-many-requests': {
    title: 'The portal asks to wait',
    means: `There were more requests than it accepts in a short time. ${faxingGoesOn}`,
    next: 'Wait until the time is over, then try again.',
  },
  'portal.unexpected': {
    title: 'The portal refused, and did not say why',
    means: faxingGoesOn,
    next: 'Try again. If it stays so, give the request number under Details to etherFAX support.',
  },
};
