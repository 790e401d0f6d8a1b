/** Settings > Account: the account and its API key. */
import type * as en from '../en/account';
import { plural } from './plural';

export const account: typeof en.account = {
  heading: 'Compte',
  information: 'Informations sur le compte',
  company: 'Société',
  number: 'N° de compte',
  copyNumber: 'Copier le numéro de compte',
  numberCopied: 'Numéro de compte copié',
  status: 'État',
  role: 'Votre rôle',
  products: 'Produits',
  productNames: { 'fax-server': 'Serveur de fax', directfax: 'DirectFax', lexmark: 'Lexmark' } as Record<
    string,
    string
  >,
  noProducts: 'Aucun',
  contact: 'Contact principal',
  country: 'Pays',
  timeZone: 'Fuseau horaire',
  ports: 'Ports',
  numbers: 'Numéros de fax',
  created: 'Création',
  empty: '–',
  stale: 'Le compte n’a pas pu être actualisé',
};

export const key: typeof en.key = {
  heading: 'Clé API',
  value: 'Valeur de la clé API',
  hidden: 'La clé API est masquée',
  show: 'Afficher la clé API',
  hide: 'Masquer la clé API',
  copy: 'Copier',
  copied: 'Copiée',
  clearsIn: (seconds: number) => `, effacement dans ${seconds} s`,
  clearNow: 'Effacer',
  hidesIn: (seconds: number) => `Masquée dans ${seconds} s`,
  fingerprint: 'Empreinte',
  fingerprintWhy: 'Une courte marque calculée à partir de la clé. Elle distingue les clés sans les révéler.',
  made: 'Création',
  madeBy: (who: string) => `par ${who}`,
  old: (days: number) => `Cette clé a ${plural(days, 'jour', 'jours')}. Elle continue de fonctionner.`,
  oldReset:
    'Réinitialisez-la quand vous aurez le temps de saisir la nouvelle clé dans chaque système de fax qui l’utilise.',
  oldOthers: 'Un Global Administrator peut la réinitialiser au moment opportun.',
  lastUsed: 'Dernière utilisation',
  neverUsed: 'Pas encore utilisée',
  shownAnnouncement: 'La clé API est affichée.',
  hiddenAnnouncement: 'La clé API est masquée.',
  copiedAnnouncement: (seconds: number) =>
    `Clé API copiée. Elle sera effacée du presse-papiers dans ${seconds} secondes.`,
  clearedAnnouncement: 'Le presse-papiers a été effacé.',
  otherOnClipboard: (fingerprint: string, seconds: number) =>
    `Une autre clé (${fingerprint}) est dans le presse-papiers et sera effacée dans ${seconds} s.`,
  changedBy: (who: string | undefined, when: string) =>
    who === undefined ? `Elle a été modifiée le ${when}.` : `Elle a été modifiée par ${who} le ${when}.`,
  onlyAdministrator: 'Seul un Global Administrator peut générer ou réinitialiser la clé API.',
  readOnly:
    'Le rôle Read Only ne permet ni d’afficher ni de copier la clé. Un Global Administrator ou un utilisateur Edit Customer le peut.',
  copyOnly: 'Votre organisation a décidé que la clé se copie, mais ne s’affiche pas.',
  notAvailable: 'La configuration de ce compte ne prévoit pas de clé API.',
  notAvailableNext: 'Si l’un de vos systèmes de fax a besoin d’une clé, contactez l’assistance etherFAX.',
  none: 'Ce compte n’a pas encore de clé API',
  noneNext:
    'Les systèmes de fax qui s’authentifient par clé en ont besoin. Générez-la ici, puis saisissez-la dans chacun d’eux.',
  noneOthers: 'Les systèmes de fax qui s’authentifient par clé en ont besoin.',
  probablyNotNeeded: (products: string) =>
    `Une clé n’est sans doute pas nécessaire : les produits de ce compte (${products}) fonctionnent sans clé.`,
};

export const keyChange: typeof en.keyChange = {
  title: (when: string | undefined, who: string | undefined) =>
    `La clé API a été réinitialisée${when === undefined ? '' : ` le ${when}`}${who === undefined ? '' : ` par ${who}`}`,
  copied: (when: string) => `La clé que vous avez copiée le ${when} ne fonctionne plus.`,
  former: (fingerprint: string) => `L’ancienne clé (${fingerprint}) ne fonctionne plus.`,
  next: 'Les systèmes de fax qui l’utilisent encore ne peuvent plus s’authentifier : donnez à chacun la nouvelle clé.',
  seen: 'J’en ai pris note',
};
