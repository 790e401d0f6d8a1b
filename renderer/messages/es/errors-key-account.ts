import type * as en from '../en/errors-key-account';
import { keychainFailures } from './errors-keychain';
import { faxingGoesOn } from './phrases';

const keyEndsWithApp = `La clave se conserva hasta cerrar la aplicación; después hay que agregarla de nuevo. ${faxingGoesOn}`;

const checkRestAddress = 'Revise la dirección REST en Avanzado y la conexión de red; después vuelva a intentarlo.';

/** What reads otherwise of an account that was added by its key: the REST service is asked, and nobody is signed in. */
export const keyAccountFailures: typeof en.keyAccountFailures = {
  'keychain.unavailable': { ...keychainFailures['keychain.unavailable'], means: keyEndsWithApp },
  'keychain.locked': { ...keychainFailures['keychain.locked'], means: keyEndsWithApp },
  'keychain.denied': { ...keychainFailures['keychain.denied'], means: keyEndsWithApp },
  'keychain.dismissed': { ...keychainFailures['keychain.dismissed'], means: keyEndsWithApp },
  'keychain.timeout': { ...keychainFailures['keychain.timeout'], means: keyEndsWithApp },
  'keychain.restarted': { ...keychainFailures['keychain.restarted'], means: keyEndsWithApp },
  'keychain.too-large': { ...keychainFailures['keychain.too-large'], means: keyEndsWithApp },
  'connect.bad-address': {
    title: 'La dirección REST no es una dirección web',
    next: 'Introdúzcala como la documenta etherFAX o deje el campo como estaba.',
  },
  'connect.insecure-address': {
    title: 'La dirección REST no está cifrada',
    means: 'Por http, otras personas de la red podrían leer la clave API, así que no se envió nada.',
    next: 'Introduzca la dirección con https.',
  },
  'connect.credentials-in-address': {
    title: 'La dirección REST contiene un nombre de usuario o una contraseña',
    means: 'No se usó: otras personas pueden ver fácilmente lo que figura en una dirección.',
    next: 'Introduzca solo la dirección, y la cuenta de servicio en sus propios campos.',
  },
  'connect.name-not-resolved': {
    title: 'No se encontró el servicio REST',
    means: `La red no tiene ningún servidor con este nombre. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'connect.refused': {
    title: 'El servidor rechazó la conexión',
    means: `Hay un servidor, pero ningún servicio REST responde en esta dirección. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'connect.timeout': {
    title: 'El servicio REST no respondió a tiempo',
    means: `La red o el servicio responde con lentitud en este momento. ${faxingGoesOn}`,
    next: 'Vuelva a intentarlo. Si continúa, compruebe si un firewall bloquea la dirección del servicio.',
  },
  'connect.certificate': {
    title: 'El certificado del servicio REST no es de confianza',
    means: `La aplicación no puede estar segura de que este sea etherFAX, así que no le envió la clave. ${faxingGoesOn}`,
    next: 'Si su organización inspecciona el tráfico cifrado, su certificado raíz debe estar en el almacén de certificados de este equipo. Si no, revise la fecha de este equipo.',
  },
  'connect.certificate-name': {
    title: 'El certificado del servicio REST es para otro nombre',
    means: `La aplicación no puede estar segura de que este sea etherFAX, así que no le envió la clave. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'connect.proxy-refused': {
    title: 'El proxy no dejó pasar la conexión',
    means: `Este equipo llega a internet a través de un proxy, y este no se conectó al servicio. ${faxingGoesOn}`,
    next: 'Pida a quien administra la red que permita la dirección del servicio REST y vuelva a intentarlo.',
  },
  'connect.network': {
    title: 'No se puede acceder al servicio REST',
    means: `Este equipo no tiene conexión con él en este momento. ${faxingGoesOn}`,
    next: 'Revise la conexión de red y vuelva a intentarlo.',
  },
  'portal.invalid-reply': {
    title: 'La respuesta del servicio REST no se pudo leer',
    means: `Puede que quien respondió no sea el servicio de etherFAX; la página de acceso de una red de invitados puede responder en su lugar. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'portal.too-large': {
    title: 'La respuesta del servicio REST fue demasiado larga',
    means: `La aplicación dejó de leerla. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'portal.unavailable': {
    title: 'El servicio REST no funciona en este momento',
    means: 'Los sistemas de fax que usan el mismo servicio también pueden tener problemas ahora.',
    next: 'Espere unos minutos y vuelva a intentarlo.',
  },
  'portal.too-many-requests': {
    title: 'El servicio REST pide esperar',
    means: `Hubo más solicitudes de las que acepta en poco tiempo. ${faxingGoesOn}`,
    next: 'Espere a que pase ese tiempo y vuelva a intentarlo.',
  },
  'portal.unexpected': {
    title: 'El servicio REST rechazó la solicitud por un motivo ajeno a la clave',
    means: `Puede que la dirección no sea la correcta, o que algo entre este equipo y etherFAX la bloquee. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'account.no-key': {
    title: 'Aquí no se guarda ninguna clave de esta cuenta',
    next: 'Copie la clave en el portal y elija «Tengo la clave».',
  },
  'keychain.damaged': {
    title: 'Lo que se guardó de esta cuenta no se puede leer',
    means: `Su clave no se puede mostrar ni copiar. ${faxingGoesOn}`,
    next: 'Copie la clave en el portal y elija «Tengo la clave»: se guarda en lugar del registro anterior.',
  },
  'keychain.newer': {
    title: 'Una versión más reciente de esta aplicación guardó esta cuenta',
    means: `Se dejó como está. ${faxingGoesOn}`,
    next: 'Instale la versión más reciente de etherFAX Admin.',
  },
  'keychain.not-removed': {
    title: 'La cuenta no se pudo quitar del llavero',
    means: `Su clave aún se guarda en este equipo. ${faxingGoesOn}`,
    next: 'Desbloquee el llavero o permita que la aplicación lo use; después quite la cuenta otra vez.',
  },
};
