import { isClockOff } from '../../../shared/clock';
import type { ConnectionReport } from '../../../shared/diagnostics';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { text } from '../../messages';

const words = text.connection;

/** Whether this computer's clock is right, as far as a server has told. */
export function ClockCard({ clock }: Pick<ConnectionReport, 'clock'>) {
  return (
    <Card heading={words.clock} className="connection-card">
      <Told clock={clock} />
    </Card>
  );
}

function Told({ clock }: Pick<ConnectionReport, 'clock'>) {
  if (!clock) return <p className="quiet">{words.clockUnknown}</p>;
  const { aheadSeconds, of } = clock;
  const server = words.servers[of];
  if (isClockOff(aheadSeconds)) {
    return (
      <Notice tone="warning" title={words.clockOff} role="status">
        <p>{words.clockBy(aheadSeconds, server)}</p>
        <p>{words.clockOffMeans}</p>
        <p>{words.clockOffNext}</p>
      </Notice>
    );
  }
  if (aheadSeconds === 0) return <p>{words.clockRight(server)}</p>;
  return (
    <p>
      {words.clockBy(aheadSeconds, server)} <span className="quiet">{words.clockFine}</span>
    </p>
  );
}
