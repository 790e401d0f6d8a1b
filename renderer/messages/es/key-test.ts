/** Testing a key at the REST service. */
import type * as en from '../en/key-test';
import { plural } from './plural';

export const keyTest: typeof en.keyTest = {
  action: 'Probar esta clave',
  compare: '¿Es esta la clave actual?',
  compareWhat:
    'Pegue una clave, por ejemplo de un sistema de fax. Se compara aquí con la clave de la cuenta y, solo si es otra, se consulta al servicio REST. No se guarda en ningún sitio.',
  field: 'Clave',
  check: 'Comprobar',
  close: 'Cerrar',
  outcomes: {
    works: 'La clave funciona.',
    'other-account': 'La clave pertenece a otra cuenta.',
    'not-accepted': 'La clave no se acepta.',
    unreachable: 'No se pudo consultar al servicio.',
  },
  ports: (count: number) => plural(count, 'puerto', 'puertos'),
  enabled: 'habilitada',
  notEnabled: 'no habilitada',
  answeredIn: (milliseconds: string) => `respuesta en ${milliseconds} ms`,
  otherAccount: (number: string) => `Esta clave pertenece a otra cuenta, ${number}`,
  otherAccountNext:
    'Un sistema de fax con esta clave envía en nombre de esa cuenta. Introduzca en él la clave de la cuenta correcta.',
  unreachable: 'No se pudo averiguar si la clave funciona',
  present: {
    works: 'La clave funciona',
    worksNext: undefined,
    notAccepted: (fingerprint: string) => `La clave ${fingerprint} no se acepta`,
    notAcceptedNext:
      'Los sistemas de fax que la usan no pueden autenticarse. Si se creó hace un momento, pruébela otra vez; si continúa así, consulte al soporte de etherFAX.',
  },
  pasted: {
    works: 'Otra clave que funciona',
    worksNext:
      'Según el portal no es la clave actual de la cuenta y, sin embargo, el servicio REST la acepta. Consulte al soporte de etherFAX cuál de las dos debe usarse.',
    notAccepted: () => 'No es la clave actual y no se acepta',
    notAcceptedNext:
      'El sistema de fax del que procede no puede autenticarse. Introduzca en él la clave actual: cópiela y péguela.',
  },
  former: {
    works: 'La clave anterior aún funciona',
    worksNext:
      'Ya debería rechazarse. Pruébela de nuevo en un minuto; si se sigue aceptando, informe al soporte de etherFAX.',
    notAccepted: () => 'La clave anterior se rechaza, como debe ser',
    notAcceptedNext: 'Quien aún la use ya no puede enviar ni recibir en nombre de esta cuenta.',
  },
  checkFormer: 'Comprobar que se rechaza la clave anterior',
  isPresent: 'Esta es la clave actual',
  isPresentNext: 'Se reconoció por su huella. No se envió nada.',
  foreign: (what: string) => `Esto parece ${what}, no una clave API`,
  foreignNext: 'No se envió a ningún sitio. Copie de nuevo la clave del sistema de fax.',
  shapes: {
    text: 'un texto',
    'web-address': 'una dirección web',
    'email-address': 'una dirección de correo electrónico',
    'account-number': 'un número de cuenta',
    number: 'un número',
    identifier: 'un identificador',
    fingerprint: 'una huella',
    'other-secret': 'una clave de otro servicio',
    'too-short': 'algo más corto, quizá una contraseña',
  },
};
