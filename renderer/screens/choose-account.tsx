import { LogOut } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from '../components/button';
import { FailureNote } from '../components/failure-note';
import { PortalBand } from '../components/portal-band';
import { SearchField } from '../components/search-field';
import { TitleBar } from '../components/title-bar';
import { useAccountSearch } from '../hooks/use-account-search';
import { useArrivalFocus } from '../hooks/use-arrival-focus';
import { useCommand } from '../hooks/use-command';
import { useElapsed, wordsAfter } from '../hooks/use-elapsed';
import { text } from '../messages';
import { useBridge, useSnapshot } from '../stores/app-context';
import { AccountResult } from './account-result';
import './choose-account.css';

/** For users of several accounts, a partner's of thousands: search, and open one. */
export function ChooseAccount() {
  const bridge = useBridge();
  const email = useSnapshot(({ user }) => user?.email);
  const { search, setSearch, found, failure, pending, more, again } = useAccountSearch();
  const open = useCommand(bridge.accounts.open);
  const signOut = useCommand(bridge.session.signOut);
  const field = useArrivalFocus<HTMLInputElement>();
  const waiting = useElapsed(pending || open.pending, wordsAfter);
  const trouble = open.failure ?? failure;

  return (
    <div className="choose">
      <TitleBar band={<PortalBand />} />
      <main className="choose-main">
        <h1>{text.choose.heading}</h1>
        <search className="choose-search">
          <SearchField
            ref={field}
            type="search"
            aria-label={text.choose.search}
            placeholder={text.choose.placeholder}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => event.key === 'ArrowDown' && focusResult(event, 0)}
          />
        </search>
        <p className="choose-state" role="status">
          {waiting ? text.waiting : found && !trouble && foundText(found)}
        </p>
        {trouble && (
          <FailureNote failure={trouble} action={failure && <Button onClick={again}>{text.tryAgain}</Button>} />
        )}
        {found && found.items.length > 0 && (
          <ul className="choose-results" aria-label={text.choose.results} aria-busy={pending} onKeyDown={moveFocus}>
            {found.items.map((account) => (
              <AccountResult key={account.accountNumber} account={account} onOpen={open.run} />
            ))}
          </ul>
        )}
        {found?.nextCursor !== undefined && (
          <Button className="choose-more" busy={pending} onClick={more}>
            {text.choose.more}
          </Button>
        )}
      </main>
      <footer className="choose-foot">
        <span>{email !== undefined && text.choose.signedInAs(email)}</span>
        <Button look="quiet" icon={LogOut} busy={signOut.pending} onClick={() => void signOut.run()}>
          {text.signOut}
        </Button>
      </footer>
    </div>
  );
}

function foundText({ search, items, nextCursor }: NonNullable<ReturnType<typeof useAccountSearch>['found']>): string {
  if (items.length > 0) return text.choose.found(items.length, nextCursor !== undefined);
  return search === '' ? text.choose.noneAtAll : text.choose.none(search);
}

function resultButtons(event: KeyboardEvent): HTMLButtonElement[] {
  const main = event.currentTarget.closest('main');
  return [...(main?.querySelectorAll<HTMLButtonElement>('.choose-results button') ?? [])];
}

function focusResult(event: KeyboardEvent, index: number): void {
  const target = resultButtons(event)[index];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** The arrow keys go up and down the list, and from its top back to the search. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const at = resultButtons(event).indexOf(document.activeElement as HTMLButtonElement);
  if (event.key === 'ArrowUp' && at === 0) {
    event.preventDefault();
    event.currentTarget.closest('main')?.querySelector('input')?.focus();
  } else focusResult(event, event.key === 'ArrowDown' ? at + 1 : at - 1);
}
