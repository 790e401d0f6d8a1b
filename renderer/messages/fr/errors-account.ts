import { markedAccounts } from '../../../shared/limits';
import type { FailureTexts } from '../failure-text';
import { faxingGoesOn, nothingChanged } from './phrases';

/** An account and its key, at the portal and at the REST service. */
export const accountFailures: FailureTexts<'account' | 'rest'> = {
  'account.forbidden': {
    title: 'Le portail ne permet pas cette action à cet utilisateur',
    means: `Son rôle sur ce compte a peut-être changé. ${faxingGoesOn}`,
    next: 'Adressez-vous à un Global Administrator du compte.',
  },
  'account.not-found': {
    title: 'Le portail ne connaît pas ce compte',
    means: 'Il a peut-être été supprimé, ou cet utilisateur n’y a plus accès.',
    next: 'Choisissez un autre compte, ou contactez l’assistance etherFAX.',
  },
  'account.suspended': {
    title: 'Ce compte est suspendu',
    means: 'L’envoi ou la réception de fax peut être interrompu, et la clé du compte ne peut pas être modifiée.',
    next: 'Demandez à l’assistance etherFAX comment le faire réactiver.',
  },
  'account.no-key': {
    title: 'Ce compte n’a plus de clé API',
    means: 'Les systèmes de fax qui utilisaient l’ancienne clé ne peuvent pas s’authentifier.',
    next: 'Un Global Administrator peut en générer une nouvelle.',
  },
  'account.key-not-available': {
    title: 'La configuration de ce compte ne prévoit pas de clé API',
    means: faxingGoesOn,
    next: 'Contactez l’assistance etherFAX si l’un de vos systèmes de fax en a besoin.',
  },
  'account.key-exists': {
    title: 'Une clé a été créée entre-temps par quelqu’un d’autre',
    means: 'Aucune autre n’a été générée ; la clé existante est présentée.',
    next: 'Utilisez cette clé, ou réinitialisez-la si elle doit être remplacée.',
  },
  'account.key-changed': {
    title: 'La clé a changé depuis que vous l’avez consultée',
    means: 'Quelqu’un d’autre l’a changée avant, donc rien n’a été réinitialisé.',
    next: 'Relisez les informations sur la clé. Si elle doit toujours être remplacée, saisissez à nouveau le numéro de compte.',
  },
  'account.fingerprint-mismatch': {
    title: 'Le portail a envoyé une clé qui ne correspond pas à son empreinte',
    means:
      'La clé est peut-être endommagée : elle n’est ni affichée ni copiée. Le service de fax continue avec la clé actuelle.',
    next: 'Réessayez. Si le problème persiste, communiquez à l’assistance etherFAX le numéro de requête indiqué sous Détails.',
  },
  'account.confirmation-mismatch': {
    title: 'Ce numéro est celui d’un autre compte',
    means: nothingChanged,
    next: 'Saisissez le numéro du compte ouvert.',
  },
  'account.not-allowed': {
    title: 'Cette action n’est pas possible en ce moment',
    means: nothingChanged,
    next: 'La page indique ce qui est possible actuellement.',
  },
  'account.outcome-unknown': {
    title: 'La réponse du portail s’est perdue en route',
    means:
      'L’application cherche à savoir si la clé a été changée. D’ici là, l’ancienne comme la nouvelle peut être la clé utilisée.',
    next: 'Patientez un instant, ou choisissez « Vérifier à nouveau ».',
  },
  'account.too-many-marked': {
    title: 'Aucun autre compte ne peut être marqué',
    means: `Par utilisateur, ${markedAccounts} comptes au plus sont favoris ou prêts hors connexion. ${nothingChanged}`,
    next: 'Retirez un autre compte des favoris, ou cessez de le garder prêt hors connexion, puis réessayez.',
  },
  'rest.bad-key': {
    title: 'Ce n’est pas une clé API complète',
    means:
      'Une clé est un seul mot fait de lettres, de chiffres et de signes. Des points à la place de la clé ne font que la masquer.',
    next: 'Copiez la clé dans le portail avec son bouton de copie, puis collez-la ici.',
  },
  'rest.bad-user': {
    title: 'Le nom d’utilisateur d’un compte de service ne contient pas de deux-points',
    next: 'Saisissez le numéro de compte, le nom d’utilisateur et le mot de passe chacun dans son champ.',
  },
  'rest.not-accepted': {
    title: 'Le service REST n’a pas accepté cette saisie',
    means: 'La clé a peut-être été réinitialisée depuis sa copie, ou il manque une partie de la saisie.',
    next: 'Regardez dans le portail quelle est la clé actuelle du compte, et copiez-la.',
  },
  'rest.other-account': {
    title: 'Cette clé appartient à un autre compte',
    means: 'Elle fonctionne, mais pas pour le compte ouvert. Rien n’a été modifié.',
    next: 'Copiez dans le portail la clé de ce compte. Pour conserver aussi l’autre compte, ajoutez-le par sa clé.',
  },
  'rest.same-key': {
    title: 'L’application a déjà cette clé',
    means: 'Rien n’a été modifié.',
    next: 'Si la clé a été réinitialisée dans le portail, copiez-y la nouvelle.',
  },
};
