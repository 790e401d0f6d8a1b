/** Testing a key at the REST service. */
import type * as en from '../en/key-test';
import { plural } from './plural';

export const keyTest: typeof en.keyTest = {
  action: 'Tester cette clé',
  compare: 'Est-ce la clé actuelle ?',
  compareWhat:
    'Collez une clé, par exemple celle d’un système de fax. Elle est comparée ici à la clé du compte ; c’est seulement si elle est différente que le service REST est interrogé. Elle n’est conservée nulle part.',
  field: 'Clé',
  check: 'Vérifier',
  close: 'Fermer',
  outcomes: {
    works: 'La clé fonctionne.',
    'other-account': 'La clé appartient à un autre compte.',
    'not-accepted': 'La clé n’est pas acceptée.',
    unreachable: 'Le service n’a pas pu être interrogé.',
  },
  ports: (count: number) => plural(count, 'port', 'ports'),
  enabled: 'activé',
  notEnabled: 'non activé',
  answeredIn: (milliseconds: string) => `réponse en ${milliseconds} ms`,
  otherAccount: (number: string) => `Cette clé appartient à un autre compte, ${number}`,
  otherAccountNext: 'Un système de fax avec cette clé envoie au nom de ce compte-là. Donnez-lui la clé du bon compte.',
  unreachable: 'Il n’a pas été possible de savoir si la clé fonctionne',
  present: {
    works: 'La clé fonctionne',
    worksNext: undefined,
    notAccepted: (fingerprint: string) => `La clé ${fingerprint} n’est pas acceptée`,
    notAcceptedNext:
      'Les systèmes de fax qui l’utilisent ne peuvent pas s’authentifier. Si elle vient d’être créée, testez-la encore une fois ; si le problème persiste, contactez l’assistance etherFAX.',
  },
  pasted: {
    works: 'Une autre clé, qui fonctionne',
    worksNext:
      'D’après le portail, ce n’est pas la clé actuelle du compte ; pourtant, le service REST l’accepte. Demandez à l’assistance etherFAX laquelle des deux utiliser.',
    notAccepted: () => 'Ce n’est pas la clé actuelle, et elle n’est pas acceptée',
    notAcceptedNext:
      'Le système de fax dont elle provient ne peut pas s’authentifier. Donnez-lui la clé actuelle : Copier, puis coller.',
  },
  former: {
    works: 'L’ancienne clé fonctionne encore',
    worksNext:
      'Elle devrait déjà être refusée. Testez-la à nouveau dans une minute ; si elle est toujours acceptée, prévenez l’assistance etherFAX.',
    notAccepted: () => 'L’ancienne clé est refusée, comme il se doit',
    notAcceptedNext: 'Qui l’utilise encore ne peut plus envoyer ni recevoir au nom de ce compte.',
  },
  checkFormer: 'Vérifier que l’ancienne clé est refusée',
  isPresent: 'C’est la clé actuelle',
  isPresentNext: 'Elle a été reconnue à son empreinte. Rien n’a été envoyé.',
  foreign: (what: string) => `Ceci ressemble à ${what}, et non à une clé API`,
  foreignNext: 'Rien n’a été envoyé. Copiez à nouveau la clé depuis le système de fax.',
  shapes: {
    text: 'un texte',
    'web-address': 'une adresse web',
    'email-address': 'une adresse e-mail',
    'account-number': 'un numéro de compte',
    number: 'un nombre',
    identifier: 'un identifiant',
    fingerprint: 'une empreinte',
    'other-secret': 'la clé d’un autre service',
    'too-short': 'quelque chose de plus court, peut-être un mot de passe',
  },
};
