import type { FailureTexts } from '../failure-text';
import { faxingGoesOn, nothingChanged } from './phrases';

/** The app itself, its files, and those that a person chooses. */
export const appFailures: FailureTexts<'systems' | 'files' | 'disk' | 'app'> = {
  'systems.key-inside': {
    title: 'Ceci ressemble à une clé API',
    means:
      'La liste des systèmes de fax est un fichier ordinaire et peut être imprimée : elle n’accepte pas de clé. Rien n’a été conservé.',
    next: 'Notez où la clé est collée, pas la clé elle-même.',
  },
  'systems.full': {
    title: 'La liste n’accepte pas d’autre système de fax',
    means: faxingGoesOn,
    next: 'Retirez ce qui n’utilise plus la clé, ou regroupez plusieurs systèmes en un.',
  },
  'systems.gone': {
    title: 'La liste a changé entre-temps',
    means: 'Rien n’a été modifié maintenant.',
    next: 'Consultez à nouveau la liste ; elle est à jour.',
  },
  'systems.read-only': {
    title: 'La liste des systèmes de fax ne peut pas être modifiée en ce moment',
    means: `Son fichier n’a pas pu être lu ; il est laissé tel quel plutôt que remplacé. ${faxingGoesOn}`,
    next: 'La page indique le problème du fichier.',
  },
  'systems.not-a-list': {
    title: 'Ce fichier n’a pas pu être lu comme une liste de systèmes de fax',
    means: 'Rien n’en a été repris, et la liste est comme avant.',
    next: 'Choisissez un fichier exporté ici, ou un tableau (CSV) dont la première ligne comporte une colonne « Name ». Les détails indiquent où la lecture s’est arrêtée.',
  },
  'files.not-read': {
    title: 'Le fichier n’a pas pu être ouvert',
    means: 'Rien n’en a été repris.',
    next: 'Vérifiez qu’il existe toujours, qu’il peut être lu et qu’il n’est pas trop volumineux, puis choisissez-le à nouveau.',
  },
  'files.not-written': {
    title: 'Le fichier n’a pas pu être écrit',
    means: 'Rien n’a été exporté. Un fichier qui existait déjà est resté tel quel.',
    next: 'Vérifiez que le dossier est accessible en écriture et que le disque a de la place, ou choisissez un autre dossier.',
  },
  'files.not-printed': {
    title: 'Rien n’a été imprimé',
    means: 'L’imprimante, ou la liste des imprimantes de cet ordinateur, n’a pas accepté la page.',
    next: 'Vérifiez l’imprimante, puis relancez l’impression. La liste peut aussi être exportée.',
  },
  'disk.full': {
    title: 'Le disque est plein',
    means: `L’application n’a pas pu écrire son fichier. ${faxingGoesOn}`,
    next: 'Libérez de l’espace sur le disque qui contient les données de l’application, puis réessayez.',
  },
  'disk.read-only': {
    title: 'Il n’est pas possible d’écrire sur le disque',
    means: `Le dossier ou le disque est en lecture seule en ce moment. ${faxingGoesOn}`,
    next: 'Demandez à la personne qui gère cet ordinateur de rendre le dossier accessible en écriture, puis réessayez.',
  },
  'disk.denied': {
    title: 'Cet ordinateur ne laisse pas l’application écrire à cet endroit',
    means: `L’application n’a pas de droit sur le fichier ou son dossier. ${faxingGoesOn}`,
    next: 'Demandez à la personne qui gère cet ordinateur le droit d’écrire à cet endroit, puis réessayez.',
  },
  'disk.failed': {
    title: 'Le disque n’a pas répondu comme prévu',
    means: `Le fichier de l’application n’a pas pu être lu ou écrit. ${faxingGoesOn}`,
    next: 'Réessayez. Si le problème persiste, faites vérifier le disque.',
  },
  'app.locked': {
    title: 'L’application est verrouillée',
    means: nothingChanged,
    next: 'Déverrouillez-la, puis réessayez.',
  },
  'app.invalid-input': {
    title: 'L’application n’a pas pu utiliser la saisie',
    means: 'Rien n’a été envoyé au portail.',
    next: 'Vérifiez la saisie, puis réessayez.',
  },
  'app.foreign-caller': {
    title: 'La demande ne venait pas de la page de cette application',
    means: 'Elle a été refusée, et rien n’a été envoyé.',
    next: 'Fermez l’application et redémarrez-la.',
  },
  'app.internal': {
    title: 'Un problème est survenu dans l’application',
    means: 'Si une clé était en cours de changement, l’application vérifie auprès du portail ce qu’il en est.',
    next: 'Réessayez. Si le problème persiste, fermez l’application et redémarrez-la.',
  },
};
