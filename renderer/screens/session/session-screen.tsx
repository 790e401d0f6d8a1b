import { useArrivalFocus } from '../../hooks/use-arrival-focus';
import { text } from '../../messages/en';
import { StoredRecords } from './stored-records';

/** Settings > Session: what is kept on this computer. */
export function SessionScreen() {
  const heading = useArrivalFocus<HTMLHeadingElement>();
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text.frame.session}
      </h1>
      <StoredRecords />
    </>
  );
}
