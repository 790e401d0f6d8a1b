/** What the organisation has decided: which settings it makes, and what is wrong with them. */
import { leastClipboardSeconds } from '../../../shared/limits';
import type { PolicyKey, PolicyProblem } from '../../../shared/policy';
import type * as en from '../en/policy';

const names: Record<PolicyKey, string> = {
  portalAddresses: 'Portails',
  otherPortals: 'Autres portails',
  restAddresses: 'Services REST',
  showKey: 'Afficher la clé API',
  idleLockMinutes: 'Verrouiller après',
  clipboardSeconds: 'Effacer une clé copiée après',
  offlineDays: 'Conserver les copies hors connexion',
  remindAfterDays: 'Rappel après',
  passcodeRequired: 'Code d’accès',
  proxyMode: 'Proxy',
  proxyServer: 'Serveur proxy',
  proxyBypass: 'Sans le proxy',
  proxyPacUrl: 'Script de proxy',
  extraCaFile: 'Autres autorités de certification',
  updates: 'Mises à jour',
  updateChannel: 'Canal de mise à jour',
  updateAddress: 'Serveur de mise à jour',
  language: 'Langue',
};

const nothingReached = 'Tant qu’il n’est pas corrigé, l’application ne se connecte à rien.';
const noUpdates = 'Tant qu’il n’est pas corrigé, l’application ne se met pas à jour.';

/** What holds instead of a setting that could not be understood. */
const instead: Record<PolicyKey, string> = {
  portalAddresses: 'Tant qu’il n’est pas corrigé, aucun portail n’est joignable.',
  otherPortals: 'Seuls les portails nommés sont joignables.',
  restAddresses: 'Tant qu’il n’est pas corrigé, aucune clé ne peut être vérifiée.',
  showKey: 'Les clés ne s’affichent pas, elles se copient seulement.',
  idleLockMinutes: 'L’application se verrouille au bout d’une minute.',
  clipboardSeconds: `Une clé copiée est effacée après ${leastClipboardSeconds} secondes.`,
  offlineDays: 'Les clés ne sont pas conservées pour un usage hors connexion.',
  remindAfterDays: 'L’application rappelle chaque clé de plus d’un jour.',
  passcodeRequired: 'Un code d’accès est nécessaire.',
  proxyMode: nothingReached,
  proxyServer: nothingReached,
  proxyBypass: nothingReached,
  proxyPacUrl: nothingReached,
  extraCaFile: nothingReached,
  updates: noUpdates,
  updateChannel: noUpdates,
  updateAddress: noUpdates,
  language: 'L’application utilise la langue du système.',
};

/** What is wrong with the policy as a whole. */
const whole: Partial<Record<PolicyProblem['problem'], string>> = {
  unreadable: 'Les paramètres de votre organisation n’ont pas pu être lus.',
  unsafe:
    'Le fichier de paramètres peut être modifié par d’autres que l’administrateur de cet ordinateur : il n’est donc pas suivi.',
};

/** Values that are words of the schema, not of people. */
const values: Partial<Record<PolicyKey, Record<string, string>>> = {
  showKey: { allowed: 'Autorisé', 'copy-only': 'Copie seulement' },
  otherPortals: { true: 'Autorisés', false: 'Non autorisés' },
  passcodeRequired: { true: 'Obligatoire', false: 'Facultatif' },
  proxyMode: { system: 'Selon le système', direct: 'Aucun', fixed: 'Un seul serveur', pac: 'Par script' },
  updates: { on: 'Activées', off: 'Désactivées' },
  updateChannel: { latest: 'Versions stables', beta: 'Préversions' },
  language: { system: 'Selon le système', en: 'English', es: 'Español', fr: 'Français', de: 'Deutsch' },
};

export const policy: typeof en.policy = {
  heading: 'Défini par votre organisation',
  lead: 'Ces paramètres valent pour toute personne sur cet ordinateur ; seule la personne qui le gère peut les modifier.',
  managed: 'Défini par votre organisation',
  names,
  values,
  notUnderstood: 'Non valide',
  problems: 'Certains paramètres de votre organisation ne sont pas valides',
  instead,
  whole,
  strictest:
    'Tant que ce n’est pas corrigé, aucun portail n’est joignable, et chaque paramètre prend sa valeur la plus stricte.',
  missing: (meanwhile: string) => `Ce paramètre est nécessaire et absent. ${meanwhile}`,
  unknown: 'Ce paramètre n’existe pas ; il ne change rien.',
  next: 'Le service de fax n’est pas affecté. Prévenez la personne qui gère cet ordinateur. Les changements prennent effet au redémarrage de l’application.',
  portal: 'Portail',
  notPermitted: 'non autorisé par votre organisation',
};
