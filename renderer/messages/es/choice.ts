/** Going from one account to another. */
import type * as en from '../en/choice';
import { plural } from './plural';

export const choose: typeof en.choose = {
  heading: 'Elija una cuenta',
  search: 'Buscar cuentas',
  placeholder: 'Empresa o número de cuenta',
  results: 'Cuentas',
  none: (search: string) => `Ninguna cuenta coincide con «${search}».`,
  noneAtAll: 'Este usuario aún no tiene ninguna cuenta. Un Global Administrator de la cuenta puede darle acceso.',
  more: 'Mostrar más',
  found: (count: number, more: boolean) => {
    const accounts = plural(count, 'cuenta', 'cuentas');
    return more ? `Se muestran ${accounts}; hay más` : accounts;
  },
  signedInAs: (email: string) => `Sesión iniciada como ${email}`,
};

export const switcher: typeof en.switcher = {
  groups: {
    favourites: 'Favoritas',
    recent: 'Abiertas hace poco',
    'sign-in': 'Otras sesiones',
    'key-accounts': 'Agregadas con su clave API',
    actions: 'Acciones',
    all: 'Todas las cuentas',
  },
  groupOf: (environment: string, label: string, email: string) => `${label} · ${environment} · ${email}`,
  allOf: (label: string) => `Todas las cuentas de ${label}`,
  signInAgain: (email: string) => `Iniciar sesión de nuevo como ${email}`,
  opening: (name: string) => `Abriendo ${name}.`,
  open: 'Abierta',
  favourite: 'Favorita',
  mark: 'Marcar como favorita',
  unmark: 'Quitar de las favoritas',
  marked: (name: string) => `${name} está ahora entre las favoritas.`,
  unmarked: (name: string) => `${name} ya no está entre las favoritas.`,
  offline: 'Sin conexión: solo se ofrecen las cuentas favoritas y las abiertas hace poco.',
};
