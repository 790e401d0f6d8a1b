import type * as en from '../en/errors-connect';
import { faxingGoesOn } from './phrases';

/** The way to the portal, and what it answers when it can’t do its work. */
export const connectFailures: typeof en.connectFailures = {
  'connect.bad-address': {
    title: 'Eso no es una dirección web',
    next: 'Introduzca la dirección del portal como en un navegador, por ejemplo clients.connect.etherfax.net.',
  },
  'connect.insecure-address': {
    title: 'Esta dirección no está cifrada',
    means:
      'Por http, otras personas de la red podrían leer la clave API, por lo que la aplicación solo se conecta por https.',
    next: 'Introduzca la dirección con https, o sin nada delante.',
  },
  'connect.credentials-in-address': {
    title: 'La dirección contiene un nombre de usuario o una contraseña',
    means: 'No se usó: otras personas pueden ver fácilmente lo que figura en una dirección.',
    next: 'Introduzca solo la dirección. La aplicación pide después el correo electrónico y la contraseña.',
  },
  'connect.name-not-resolved': {
    title: 'Ningún servidor tiene este nombre',
    means: `La red no pudo encontrar la dirección del portal. ${faxingGoesOn}`,
    next: 'Revise la ortografía y la conexión de red; después vuelva a conectar.',
  },
  'connect.refused': {
    title: 'El servidor rechazó la conexión',
    means: `Hay un servidor, pero ningún portal responde en esta dirección. ${faxingGoesOn}`,
    next: 'Revise la dirección y el puerto, o espere un poco y vuelva a conectar.',
  },
  'connect.timeout': {
    title: 'El portal no respondió a tiempo',
    means: `La red o el portal responde con lentitud en este momento. ${faxingGoesOn}`,
    next: 'Vuelva a intentarlo. Si continúa, compruebe si un firewall bloquea la dirección del portal.',
  },
  'connect.certificate': {
    title: 'El certificado del servidor no es de confianza',
    means:
      'La aplicación no puede estar segura de que este sea el portal, así que no le envió nada. Los faxes no se ven afectados.',
    next: 'Si su organización inspecciona el tráfico cifrado, su certificado raíz debe estar en el almacén de certificados de este equipo. Si no, revise la dirección y la fecha de este equipo.',
  },
  'connect.certificate-name': {
    title: 'El certificado del servidor es para otro nombre',
    means:
      'La aplicación no puede estar segura de que este sea el portal, así que no le envió nada. Los faxes no se ven afectados.',
    next: 'Revise la dirección. Si es correcta, algo por el camino responde en lugar del portal: informe a quien administra la red.',
  },
  'connect.certificate-date': {
    title: 'El certificado del servidor no es válido hoy',
    means:
      'Ha caducado, o la fecha de este equipo no es correcta. No se envió nada al servidor. Los faxes no se ven afectados.',
    next: 'Revise la fecha de este equipo. Si es correcta, debe renovar el certificado quien administra el servidor, o el proxy que inspecciona el tráfico.',
  },
  'connect.certificate-revoked': {
    title: 'El certificado del servidor fue revocado',
    means: 'Quien lo emitió indica que ya no es de confianza. No se envió nada al servidor.',
    next: 'Informe a quien administra el portal o la red. Hasta que se sustituya no hay una vía segura hacia el portal.',
  },
  'connect.client-certificate': {
    title: 'El servidor pide un certificado suyo',
    means: `Solo se comunica con equipos que se identifican con un certificado, y este no tiene ninguno que acepte. ${faxingGoesOn}`,
    next: 'Pida a quien administra la red que instale un certificado de cliente en el almacén de certificados de este equipo y vuelva a conectar.',
  },
  'connect.proxy': {
    title: 'No se puede acceder al proxy',
    means: `Este equipo llega a internet a través de un proxy, y este no responde. ${faxingGoesOn}`,
    next: 'Revise la conexión de red. Si está bien, consulte sobre el proxy a quien administra la red.',
  },
  'connect.proxy-refused': {
    title: 'El proxy no dejó pasar la conexión',
    means: `Este equipo llega a internet a través de un proxy, y este no se conectó al portal. ${faxingGoesOn}`,
    next: 'Pida a quien administra la red que permita la dirección del portal y vuelva a conectar.',
  },
  'connect.proxy-sign-in': {
    title: 'El proxy pide iniciar sesión',
    means: `Este equipo llega a internet a través de un proxy que quiere saber quién es usted. ${faxingGoesOn}`,
    next: 'Inicie sesión en el proxy, como en un navegador.',
  },
  'connect.network': {
    title: 'No se puede acceder al portal',
    means: `Este equipo no tiene conexión con el portal en este momento. ${faxingGoesOn}`,
    next: 'Revise la conexión de red y vuelva a intentarlo.',
  },
  'connect.not-a-portal': {
    title: 'Este servidor no es un portal de clientes',
    means: 'Respondió un servidor, pero no como lo hace el Client Portal de etherFAX.',
    next: 'Revise la dirección. También la página de acceso de una red de invitados puede responder en lugar del portal.',
  },
  'connect.web-page': {
    title: 'Esta dirección responde con una página web',
    means:
      'Por ahora, etherFAX no ofrece al público una API del portal: su Client Portal solo funciona en navegadores.',
    next: 'Agregue la cuenta con su clave API. Si su portal sí tiene una API, revise su dirección.',
  },
  'connect.api-too-new': {
    title: 'El portal es más reciente que esta aplicación',
    means: `Ya no habla el lenguaje de esta versión. ${faxingGoesOn}`,
    next: 'Instale la versión más reciente de etherFAX Admin. Hasta entonces, el portal funciona en un navegador.',
  },
  'connect.client-too-old': {
    title: 'El portal pide una versión más reciente de esta aplicación',
    means: `Esta versión ya no puede conectarse. ${faxingGoesOn}`,
    next: 'Instale la versión más reciente de etherFAX Admin. Hasta entonces, el portal funciona en un navegador.',
  },
  'connect.not-permitted': {
    title: 'Su organización no permite esta dirección',
    means: `No se le envió nada. ${faxingGoesOn}`,
    next: 'Use una dirección definida por su organización o consulte a quien administra este equipo.',
  },
  'connect.policy': {
    title: 'Un ajuste de su organización no es válido',
    means: `Mientras no se sepa qué permite, la aplicación no se conecta a nada de lo que ese ajuste abarca. ${faxingGoesOn}`,
    next: 'Informe a quien administra este equipo; el ajuste figura en Detalles. Los cambios se aplican al reiniciar la aplicación.',
  },
  'connect.policy-file': {
    title: 'No se puede leer un archivo de su organización',
    means: `Sus ajustes del proxy o de los certificados indican un archivo que falta o no es válido. Sin él, la aplicación no se conecta a nada. ${faxingGoesOn}`,
    next: 'Informe a quien administra este equipo; el ajuste figura en Detalles.',
  },
  'portal.invalid-reply': {
    title: 'La respuesta del portal no se pudo leer',
    means: `En lugar de mostrarla a medias, la aplicación no muestra nada de ella. ${faxingGoesOn}`,
    next: 'Vuelva a intentarlo. Si continúa así, facilite al soporte de etherFAX el número de solicitud que figura en Detalles.',
  },
  'portal.too-large': {
    title: 'La respuesta del portal fue demasiado larga',
    means: `La aplicación dejó de leerla. ${faxingGoesOn}`,
    next: 'Vuelva a intentarlo. Si continúa así, facilite al soporte de etherFAX el número de solicitud que figura en Detalles.',
  },
  'portal.unavailable': {
    title: 'El portal no funciona en este momento',
    means: 'El portal tiene un problema. Eso por sí solo no dice nada de los faxes, que funcionan aparte.',
    next: 'Espere unos minutos y vuelva a intentarlo.',
  },
  'portal.maintenance': {
    title: 'El portal está en mantenimiento',
    means: 'Volverá por sí solo. Los faxes funcionan aparte del portal.',
    next: 'Vuelva a intentarlo más tarde.',
  },
  'portal.too-many-requests': {
    title: 'El portal pide esperar',
    means: `Hubo más solicitudes de las que acepta en poco tiempo. ${faxingGoesOn}`,
    next: 'Espere a que pase ese tiempo y vuelva a intentarlo.',
  },
  'portal.unexpected': {
    title: 'El portal rechazó la solicitud y no indicó por qué',
    means: faxingGoesOn,
    next: 'Vuelva a intentarlo. Si continúa así, facilite al soporte de etherFAX el número de solicitud que figura en Detalles.',
  },
};
