import { useArrivalFocus } from '../../hooks/use-arrival-focus';
import { text } from '../../messages';
import { ConnectionReportCards } from './connection-report-cards';
import './connection.css';

/** Settings > Connection: how portal and REST service are reached, and what to hand to whoever helps. */
export function ConnectionScreen() {
  const heading = useArrivalFocus<HTMLHeadingElement>();
  return (
    <>
      <div className="connection-head">
        <h1 ref={heading} tabIndex={-1}>
          {text.connection.heading}
        </h1>
        <p className="quiet">{text.connection.lead}</p>
      </div>
      <ConnectionReportCards />
    </>
  );
}
