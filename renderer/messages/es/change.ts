/** Generate and Reset, and what became of them. */
import type * as en from '../en/change';

export const generate: typeof en.generate = {
  action: 'Generar clave API',
  question: (company: string) => `¿Generar una clave API para ${company}?`,
  consider: (products: string) => `Los productos de esta cuenta (${products}) funcionan sin clave API.`,
  considerNext: 'Genere una solo si otro de sus sistemas de fax la pide. Después no se puede quitar desde aquí.',
  done: 'La clave API se generó.',
  doneNext: 'Cópiela e introdúzcala en cada sistema de fax que la necesite.',
  notDone: 'No se generó ninguna clave API.',
  notDoneNext: 'La solicitud no llegó al portal. Genere la clave de nuevo si aún hace falta.',
};

export const reset: typeof en.reset = {
  action: 'Restablecer clave API',
  warning:
    'La clave anterior deja de funcionar de inmediato. La nueva debe introducirse en todos los sistemas de fax que la usan.',
  question: (company: string) => `¿Restablecer la clave API de ${company}?`,
  consequences: [
    'La clave anterior deja de funcionar de inmediato y para siempre.',
    'Las aplicaciones de fax que la usan ya no pueden autenticarse.',
    'Los faxes entrantes y salientes pueden detenerse hasta que todas ellas tengan la nueva clave.',
  ],
  where: (company: string, host: string) => `${company} en ${host}`,
  current: 'La clave en uso ahora',
  number: 'Número de cuenta',
  numberHint: (number: string) => `Escriba ${number} para confirmar.`,
  done: 'La clave API se restableció.',
  doneNext:
    'La clave anterior ya no funciona. Copie la nueva e introdúzcala en todos los sistemas de fax que usaban la anterior.',
  notDone: 'La clave API no se restableció.',
  notDoneNext: 'La solicitud no llegó al portal. La clave es la misma que antes y los faxes continúan.',
};

export const change: typeof en.change = {
  checking: 'Comprobando qué ocurrió…',
  checkingMeans: {
    generate:
      'Se perdió la respuesta del portal a su solicitud de generar la clave. La aplicación está averiguando si se creó una clave.',
    reset:
      'Se perdió la respuesta del portal a su solicitud de restablecer la clave. La aplicación está averiguando qué clave está en uso: deje los sistemas de fax como están hasta que se sepa.',
  },
  checkAgain: 'Comprobar de nuevo',
  begun: 'Se inició',
  othersWereFirst: {
    generate: 'Su solicitud de generar la clave no se llevó a cabo: otra persona creó una antes.',
    reset: 'Su solicitud de restablecer la clave no se llevó a cabo: otra persona la cambió antes.',
  },
  othersNext:
    'Los datos de la clave que figuran abajo indican quién la creó y cuándo. Los sistemas de fax necesitan la clave que está en uso ahora: cópiela aquí si tienen otra.',
  neverKnown: {
    generate: 'Ya no se puede averiguar qué ocurrió con su solicitud de generar la clave.',
    reset: 'Ya no se puede averiguar qué ocurrió con su solicitud de restablecer la clave.',
  },
  neverKnownNext:
    'El portal recuerda las solicitudes durante un día. Los datos de la clave que figuran abajo indican quién la creó y cuándo: si es posterior a su solicitud, todos los sistemas de fax necesitan esta clave.',
  elsewhere: {
    named: (accountNumber: string, signIn: string | undefined) =>
      signIn === undefined ? accountNumber : `${accountNumber} (${signIn})`,
    title: {
      unknown: {
        generate: (account: string) =>
          `Aún no se sabe qué ocurrió con su solicitud de generar una clave para ${account}.`,
        reset: (account: string) =>
          `Aún no se sabe qué ocurrió con su solicitud de restablecer la clave de ${account}.`,
      },
      done: {
        generate: (account: string) => `Se generó una clave API para ${account}.`,
        reset: (account: string) => `Se restableció la clave API de ${account}.`,
      },
      'not-done': {
        generate: (account: string) => `No se generó ninguna clave API para ${account}.`,
        reset: (account: string) => `Su solicitud de restablecer la clave API de ${account} no se llevó a cabo.`,
      },
    },
    next: {
      unknown:
        'Se perdió la respuesta del portal. Deje los sistemas de fax como están hasta que se sepa: abra la cuenta para averiguarlo.',
      done: 'Los sistemas de fax necesitan la nueva clave: abra la cuenta para copiarla.',
      'not-done': 'Abra la cuenta para ver qué clave está en uso.',
    },
    open: 'Abrir la cuenta',
  },
  stepUp: 'Para esto, el portal pide un código nuevo de su aplicación de autenticación.',
  stepUpAnnouncement: 'Introduzca el código de seis dígitos para continuar.',
  smsOnly: 'Para esto, el portal pide haber iniciado sesión en los últimos cinco minutos.',
  smsOnlyNext:
    'Usted recibe los códigos por mensaje de texto: cierre sesión, vuelva a iniciarla y repita esta acción antes de que pasen cinco minutos.',
};
