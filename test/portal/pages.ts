import type { FastifyReply } from 'fastify';
import type { App } from './context';

const page = (title: string, text: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><h1>${title}</h1><p>${text}</p>
<p>This is a demonstration portal. It is not etherFAX's service, and everything in it is made up.</p></body></html>
`;

const html = (reply: FastifyReply, title: string, text: string) =>
  reply.type('text/html; charset=utf-8').send(page(title, text));

export const passwordResetPath = '/account/forgot-password';
export const supportPath = '/support';

/** An ordinary web page: what answers where there is no portal API. */
export const ordinaryPage = (reply: FastifyReply) => html(reply, 'Welcome', 'There is nothing to sign in to here.');

/** The pages for a browser that discovery points at. */
export function pageRoutes(app: App): void {
  app.get('/', (_, reply) => html(reply, 'Demonstration portal', 'Open it with etherFAX Admin.'));
  app.get(passwordResetPath, (_, reply) =>
    html(reply, 'Forgot password', 'The passwords of the demo users are printed where this portal was started.'),
  );
  app.get(supportPath, (_, reply) => html(reply, 'Support', 'Nobody answers here.'));
}
