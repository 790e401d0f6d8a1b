import { AccountSkeleton } from '../components/skeleton';
import { TitleBar } from '../components/title-bar';
import { text } from '../messages';
import './frame.css';

/** Before main has said where to go: the empty frame, and after a moment the shape of what usually comes. */
export function Starting() {
  return (
    <div className="frame">
      <TitleBar />
      <div className="frame-body">
        <div className="navigation navigation-empty" aria-hidden="true" />
        <main className="frame-main">
          <div className="frame-column">
            <h1 className="visually-hidden">{text.starting}</h1>
            <AccountSkeleton waitingFor={`${text.keychain.waiting}. ${text.keychain.waitingNext}`} />
          </div>
        </main>
      </div>
    </div>
  );
}
