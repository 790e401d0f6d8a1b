/** Going from one account to another. */
import type * as en from '../en/choice';
import { plural } from './plural';

export const choose: typeof en.choose = {
  heading: 'Choisir un compte',
  search: 'Rechercher des comptes',
  placeholder: 'Société ou numéro de compte',
  results: 'Comptes',
  none: (search: string) => `Aucun compte ne correspond à « ${search} ».`,
  noneAtAll: 'Cet utilisateur n’a encore aucun compte. Un Global Administrator du compte peut lui donner accès.',
  more: 'Afficher plus',
  found: (count: number, more: boolean) =>
    more ? `${plural(count, 'premier compte', 'premiers comptes')}, et d’autres` : plural(count, 'compte', 'comptes'),
  signedInAs: (email: string) => `Connecté en tant que ${email}`,
};

export const switcher: typeof en.switcher = {
  groups: {
    favourites: 'Favoris',
    recent: 'Ouverts récemment',
    'sign-in': 'Autres sessions',
    'key-accounts': 'Ajoutés par leur clé API',
    actions: 'Actions',
    all: 'Tous les comptes',
  },
  groupOf: (environment: string, label: string, email: string) => `${label} · ${environment} · ${email}`,
  allOf: (label: string) => `Tous les comptes de ${label}`,
  signInAgain: (email: string) => `Se reconnecter en tant que ${email}`,
  opening: (name: string) => `Ouverture de ${name}.`,
  open: 'Ouvert actuellement',
  favourite: 'Favori',
  mark: 'Ajouter aux favoris',
  unmark: 'Retirer des favoris',
  marked: (name: string) => `${name} fait partie des favoris.`,
  unmarked: (name: string) => `${name} ne fait plus partie des favoris.`,
  offline: 'Hors connexion : seuls les favoris et les comptes ouverts récemment sont proposés.',
};
