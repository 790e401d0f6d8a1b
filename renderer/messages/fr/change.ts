/** Generate and Reset, and what became of them. */
import type * as en from '../en/change';

export const generate: typeof en.generate = {
  action: 'Générer la clé API',
  question: (company: string) => `Générer une clé API pour ${company} ?`,
  consider: (products: string) => `Les produits de ce compte (${products}) fonctionnent sans clé API.`,
  considerNext:
    'N’en générez une que si un autre de vos systèmes de fax la demande. Elle ne pourra plus être supprimée ici.',
  done: 'La clé API a été générée.',
  doneNext: 'Copiez-la et saisissez-la dans chaque système de fax qui en a besoin.',
  notDone: 'Aucune clé API n’a été générée.',
  notDoneNext: 'La demande n’est pas parvenue au portail. Générez à nouveau la clé si elle reste nécessaire.',
};

export const reset: typeof en.reset = {
  action: 'Réinitialiser la clé API',
  warning:
    'L’ancienne clé cesse aussitôt de fonctionner. Chaque système de fax qui l’utilise doit recevoir la nouvelle.',
  question: (company: string) => `Réinitialiser la clé API de ${company} ?`,
  consequences: [
    'L’ancienne clé cesse aussitôt de fonctionner, définitivement.',
    'Les applications de fax qui l’utilisent ne peuvent plus s’authentifier.',
    'L’envoi et la réception de fax peuvent s’arrêter tant que chacune n’a pas la nouvelle clé.',
  ],
  where: (company: string, host: string) => `${company} sur ${host}`,
  current: 'La clé actuellement utilisée',
  number: 'Numéro de compte',
  numberHint: (number: string) => `Saisissez ${number} pour confirmer.`,
  done: 'La clé API a été réinitialisée.',
  doneNext:
    'L’ancienne clé ne fonctionne plus. Copiez la nouvelle et saisissez-la dans chaque système de fax qui utilisait l’ancienne.',
  notDone: 'La clé API n’a pas été réinitialisée.',
  notDoneNext: 'La demande n’est pas parvenue au portail. La clé est la même qu’avant, et le service de fax continue.',
};

export const change: typeof en.change = {
  checking: 'Vérification de ce qui s’est passé…',
  checkingMeans: {
    generate:
      'La réponse du portail à la demande de génération s’est perdue. L’application cherche à savoir si une clé a été créée.',
    reset:
      'La réponse du portail à la demande de réinitialisation s’est perdue. L’application cherche à savoir quelle clé est utilisée : d’ici là, laissez les systèmes de fax tels quels.',
  },
  checkAgain: 'Vérifier à nouveau',
  begun: 'Opération lancée',
  othersWereFirst: {
    generate: 'Votre génération n’a pas été effectuée : quelqu’un d’autre a créé une clé avant.',
    reset: 'Votre réinitialisation n’a pas été effectuée : quelqu’un d’autre a changé la clé avant.',
  },
  othersNext:
    'Les informations sur la clé ci-dessous disent qui l’a créée et quand. Les systèmes de fax ont besoin de la clé actuellement utilisée : copiez-la d’ici s’ils en ont une autre.',
  neverKnown: {
    generate: 'Il n’est plus possible de savoir ce qu’est devenue votre génération.',
    reset: 'Il n’est plus possible de savoir ce qu’est devenue votre réinitialisation.',
  },
  neverKnownNext:
    'Le portail garde une demande en mémoire pendant un jour. Les informations sur la clé ci-dessous disent qui l’a créée et quand : si elle est plus récente que votre demande, chaque système de fax a besoin de cette clé.',
  elsewhere: {
    named: (accountNumber: string, signIn: string | undefined) =>
      signIn === undefined ? accountNumber : `${accountNumber} (${signIn})`,
    title: {
      unknown: {
        generate: (account: string) => `On ne sait pas encore si une clé API a été générée pour ${account}.`,
        reset: (account: string) => `On ne sait pas encore si la clé API de ${account} a été réinitialisée.`,
      },
      done: {
        generate: (account: string) => `Une clé API a été générée pour ${account}.`,
        reset: (account: string) => `La clé API de ${account} a été réinitialisée.`,
      },
      'not-done': {
        generate: (account: string) => `Aucune clé API n’a été générée pour ${account}.`,
        reset: (account: string) => `Votre réinitialisation de la clé API de ${account} n’a pas été effectuée.`,
      },
    },
    next: {
      unknown:
        'La réponse du portail s’est perdue. Laissez les systèmes de fax tels quels tant qu’on ne le sait pas : ouvrez le compte pour le savoir.',
      done: 'Les systèmes de fax ont besoin de la nouvelle clé : ouvrez le compte pour la copier.',
      'not-done': 'Ouvrez le compte pour voir quelle clé est utilisée.',
    },
    open: 'Ouvrir le compte',
  },
  stepUp: 'Pour cette opération, le portail demande un nouveau code de votre application d’authentification.',
  stepUpAnnouncement: 'Saisissez le code à six chiffres pour continuer.',
  smsOnly: 'Pour cette opération, le portail demande une connexion datant de moins de cinq minutes.',
  smsOnlyNext:
    'Vos codes arrivent par SMS : déconnectez-vous, reconnectez-vous, puis recommencez dans les cinq minutes.',
};
