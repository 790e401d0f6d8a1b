import type { FastifyRequest } from 'fastify';

/** Where the contract lives below the portal's address. */
export const apiPath = '/api/v1';

/** Where the REST service lives below the portal's address. */
export const restPath = '/rest/3.0/api';

/** Where the control interface lives, if it was asked for. */
export const controlPath = '/control';

/** The path of a request without its query. */
export const pathOf = (request: FastifyRequest) => request.url.split('?', 1)[0] ?? '';

/** Whether a request is for the control interface: not part of what tests watch or disturb. */
export const isControl = (request: FastifyRequest) => pathOf(request).startsWith(`${controlPath}/`);

/** A pattern for whole paths in which `*` stands for any characters; case does not count. */
export function glob(pattern: string): RegExp {
  const literal = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 'i');
}
