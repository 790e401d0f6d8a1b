/** What a proxy or a server wants of a person before it lets the app through. */
import type * as en from '../en/network';

export const network: typeof en.network = {
  proxy: {
    heading: 'Iniciar sesión en el proxy',
    what: (proxy: string) =>
      `Este equipo llega a internet a través de ${proxy}, que pide un nombre de usuario y una contraseña.`,
    where:
      'Solo se envían al proxy, y se conservan en memoria hasta cerrar la aplicación. No son los datos de etherFAX.',
    refused: 'El proxy no los aceptó. Revise el nombre de usuario y la contraseña.',
    notEncrypted: 'Este proxy recibe las contraseñas sin cifrar: otras personas de la red podrían leer la suya.',
    realm: 'El proxy se presenta como',
    user: 'Nombre de usuario',
    userHint: 'En un dominio de Windows: DOMINIO\\usuario.',
    password: 'Contraseña',
    reveal: { show: 'Mostrar contraseña', hide: 'Ocultar contraseña' },
    missing: 'Introduzca el nombre de usuario.',
    later: 'Ahora no',
    signIn: 'Iniciar sesión en el proxy',
  },
  certificate: {
    heading: '¿Cuál es su certificado?',
    what: (host: string) => `${host} pide a este equipo que se identifique, y hay varios certificados que sirven.`,
    field: 'Certificado',
    issued: (issuer: string, until: string) => `Emitido por ${issuer}, válido hasta el ${until}.`,
    none: 'Sin certificado',
    use: 'Usar este certificado',
  },
};
