import type { FailureTexts } from '../failure-text';
import { faxingGoesOn, nothingChanged } from './phrases';

/** Signing in, staying signed in, and the lock. */
export const signInFailures: FailureTexts<'auth' | 'lock'> = {
  'auth.invalid-credentials': {
    title: 'L’adresse e-mail et le mot de passe ne correspondent pas',
    means: 'Par sécurité, le portail ne dit pas lequel des deux il n’a pas accepté.',
    next: 'Vérifiez l’adresse e-mail et saisissez à nouveau le mot de passe.',
  },
  'auth.invalid-code': {
    title: 'Le portail n’a pas accepté ce code',
    next: 'Saisissez le plus récent.',
  },
  'auth.challenge-expired': {
    title: 'Cette connexion a pris trop de temps',
    means: 'Le portail n’attend le code à six chiffres que quelques minutes.',
    next: 'Saisissez à nouveau le mot de passe pour recommencer.',
  },
  'auth.locked': {
    title: 'La connexion est bloquée pour un temps',
    means: `Après plusieurs tentatives refusées, le portail protège cet utilisateur. ${faxingGoesOn}`,
    next: 'Attendez la fin du délai. Si ces tentatives vous sont inconnues, prévenez votre Global Administrator.',
  },
  'auth.token-expired': {
    title: 'La session doit être renouvelée',
    means: faxingGoesOn,
    next: 'Réessayez. Si le problème persiste, déconnectez-vous et reconnectez-vous.',
  },
  'auth.session-revoked': {
    title: 'Le portail a mis fin à cette session',
    means: `Quelqu’un s’est déconnecté ailleurs, ou l’utilisateur a été modifié. ${faxingGoesOn}`,
    next: 'Reconnectez-vous.',
  },
  'auth.session-expired': {
    title: 'La session a expiré',
    means: `Elle est restée longtemps inutilisée. ${faxingGoesOn}`,
    next: 'Reconnectez-vous.',
  },
  'auth.step-up-required': {
    title: 'Le portail demande un nouveau code à six chiffres',
    means: nothingChanged,
    next: 'Saisissez le code, et l’opération se poursuit.',
  },
  'auth.not-signed-in': {
    title: 'Personne n’est connecté',
    next: 'Connectez-vous, puis réessayez.',
  },
  'auth.unsafe-link': {
    title: 'Le lien n’a pas été ouvert',
    means: 'Le portail a donné une adresse qui n’est pas la sienne, ou qui n’est pas chiffrée.',
    next: 'Ouvrez vous-même le portail dans un navigateur, et prévenez l’assistance etherFAX.',
  },
  'lock.wrong-passcode': {
    title: 'Ce n’est pas le code d’accès',
    next: 'Vérifiez la touche Verr. Maj. et saisissez-le à nouveau.',
  },
  'lock.no-tries-left': {
    title: 'Le code d’accès a été refusé cinq fois',
    means: `Tous les utilisateurs ont été déconnectés sur cet ordinateur, et ce qui était conservé ici a été supprimé. ${faxingGoesOn}`,
    next: 'Reconnectez-vous. Si ce n’était pas vous, prévenez votre Global Administrator.',
  },
  'lock.not-checked': {
    title: 'Le code d’accès ne peut pas être vérifié en ce moment',
    means: `Le trousseau de cet ordinateur, où il est conservé, ne répond pas ou ne peut pas être lu. ${faxingGoesOn}`,
    next: 'Déverrouillez le trousseau s’il est verrouillé, puis saisissez à nouveau le code d’accès. Si cela ne suffit pas, choisissez « Tout déconnecter ».',
  },
  'lock.passcode-too-short': {
    title: 'Ce code d’accès est trop court',
    next: 'Choisissez-en un d’au moins six caractères.',
  },
  'lock.passcode-required': {
    title: 'Votre organisation demande ici un code d’accès',
    means: 'Il peut être changé, mais pas supprimé.',
    next: 'Choisissez un autre code d’accès si vous ne voulez plus de celui-ci.',
  },
  'lock.not-recognised': {
    title: 'Vous n’avez pas été reconnu',
    means: 'L’application reste verrouillée.',
    next: 'Réessayez.',
  },
};
