import type { ConnectionReport } from '../../shared/diagnostics';
import { type Examined, type ExaminePorts, examineConnection } from './examine';
import { reportText } from './report-text';

/**
 * `--diagnose`: prints the connection report.
 * @param print resolves when the text is out
 * @returns the exit code: 0 when what the app needs is reached, see `isUsable`; else 1
 */
export async function diagnose(
  ports: ExaminePorts,
  where: Examined,
  print: (text: string) => Promise<void>,
): Promise<0 | 1> {
  const report = await examineConnection(ports, where);
  await print(reportText(report));
  return isUsable(report) ? 0 : 1;
}

/**
 * Whether what the app needs of the network is there: the portal or, at an address that has none for programs (as that of
 * etherFAX's own portal today), the REST service.
 */
export function isUsable({ portal, rest }: ConnectionReport): boolean {
  if (portal?.failure?.code === 'connect.web-page') return rest.reached;
  return portal?.reached ?? rest.reached;
}
