import { type FormEvent, type ReactNode, useId } from 'react';
import { AppMark } from './app-mark';
import { PortalBand } from './portal-band';
import { TitleBar } from './title-bar';
import './entry-page.css';

interface EntryPageProps {
  heading: string;
  lead?: ReactNode;
  /** What Enter or the primary button does; without it the page is no form. */
  onSubmit?: () => void;
  children: ReactNode;
  foot?: ReactNode;
}

/** A page before the account: one column in the middle of the window. */
export function EntryPage({ heading, lead, onSubmit, children, foot }: EntryPageProps) {
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <div className="entry">
      <TitleBar band={<PortalBand />} />
      <main className="entry-space">
        <div className="entry-column">
          <AppMark size={48} />
          <form className="entry-card card" aria-labelledby={id} onSubmit={submit} noValidate>
            <div className="entry-head">
              <h1 id={id}>{heading}</h1>
              {lead !== undefined && <div className="entry-lead">{lead}</div>}
            </div>
            {children}
          </form>
          {foot && <div className="entry-foot">{foot}</div>}
        </div>
      </main>
    </div>
  );
}
