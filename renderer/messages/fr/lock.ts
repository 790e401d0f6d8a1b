/** The lock screen. */
import type { LockReason } from '../../../shared/snapshot';
import type * as en from '../en/lock';

const lockReasons: Record<LockReason, string> = {
  start: 'L’application démarre verrouillée.',
  idle: 'Personne n’a utilisé l’application depuis un moment.',
  screen: 'L’écran de cet ordinateur a été verrouillé.',
  suspend: 'L’ordinateur s’est mis en veille.',
  'user-switch': 'Un autre utilisateur a pris la main sur cet ordinateur.',
  asked: 'Vous l’avez verrouillée.',
  'no-passcode': 'Votre organisation demande que cette application soit déverrouillée par un code d’accès.',
};

export const lock: typeof en.lock = {
  heading: 'Application verrouillée',
  reasons: lockReasons,
  signedIn: (who: string) => `Connecté en tant que ${who}`,
  now: 'Verrouiller',
  unlock: 'Déverrouiller',
  touchId: 'Déverrouiller avec Touch ID',
  or: 'ou',
  passcode: 'Code d’accès',
  passcodeMissing: 'Saisissez le code d’accès.',
  triesLeft: (left: number) =>
    `${left === 1 ? 'Il reste un essai' : `Il reste ${left} essais`}. Ensuite, tous les utilisateurs seront déconnectés sur cet ordinateur.`,
  choose: 'Choisir un code d’accès',
  chooseLead: 'Votre organisation demande que cette application soit déverrouillée par un code d’accès.',
  out: 'Tout déconnecter',
  outForgotten: 'Code d’accès oublié ?',
  outQuestion: 'Tout déconnecter sur cet ordinateur ?',
  outConsequences: [
    'Toutes les personnes connectées ici sont déconnectées, et chaque clé conservée ici est supprimée.',
    'Le code d’accès est supprimé aussi ; vos préférences reviennent aux valeurs habituelles.',
  ],
  outStays:
    'Les listes de systèmes de fax et le journal d’activité restent sur cet ordinateur. Ils ne contiennent aucune clé.',
  outFaxing: 'Le service de fax n’est pas affecté : les comptes et leurs clés restent tels quels.',
};
