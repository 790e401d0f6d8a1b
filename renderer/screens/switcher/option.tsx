import { ChevronRight, KeyRound, LogIn, Star } from 'lucide-react';
import { memo } from 'react';
import { ShortcutKeys } from '../../components/shortcut-keys';
import { SignInMark } from '../../components/sign-in-mark';
import { StatusMark } from '../../components/status-mark';
import { text } from '../../messages';
import type { Choice } from './choices';
import { optionId } from './use-active-choice';

interface OptionProps {
  choice: Choice;
  isActive: boolean;
  /** Whether it has to be said whose account it is. */
  withSignIn: boolean;
  onGo: (choice: Choice) => void;
  onMark: (choice: Choice) => void;
  onPoint: (choice: Choice) => void;
}

/** One choice of the list. Drawn again only when something of it changes: there can be thousands. */
export const Option = memo(function Option({ choice, isActive, withSignIn, onGo, onMark, onPoint }: OptionProps) {
  return (
    // The keys are those of the search field, where the focus stays.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={optionId(choice)}
      role="option"
      className="switcher-option"
      data-kind={choice.kind}
      aria-selected={isActive}
      aria-disabled={(choice.kind === 'action' && choice.reason !== undefined) || undefined}
      onClick={() => onGo(choice)}
      onPointerMove={() => {
        if (!isActive) onPoint(choice);
      }}
    >
      {choice.kind === 'action' ? (
        <ActionWords {...choice} />
      ) : choice.kind === 'sign-in' ? (
        <>
          <LogIn size={16} aria-hidden />
          <span className="switcher-option-name">
            {choice.signIn.status === 'ended'
              ? text.switcher.signInAgain(choice.signIn.email)
              : text.signIns.goTo(choice.signIn.label)}
          </span>
        </>
      ) : (
        <>
          <Favourite choice={choice} onMark={onMark} />
          <span className="switcher-option-name">{choice.companyName ?? text.keyAccount.addedByKey}</span>
          <span className="switcher-option-facts">
            {choice.favourite && <span className="visually-hidden">{text.switcher.favourite}</span>}
            {choice.isOpen && <span className="switcher-open">{text.switcher.open}</span>}
            {choice.kind === 'account' && choice.status && choice.status !== 'active' && (
              <StatusMark status={choice.status} />
            )}
            {withSignIn && choice.kind === 'account' && (
              <span className="switcher-whose">
                <SignInMark signIn={choice.signIn} />
                <span title={choice.signIn.label}>{choice.signIn.label}</span>
              </span>
            )}
            {choice.kind === 'key-account' && <KeyRound size={14} aria-label={text.keyAccount.addedByKey} />}
          </span>
          <span className="switcher-option-number code">{choice.accountNumber}</span>
        </>
      )}
    </div>
  );
});

function ActionWords({ action: { title, shortcuts }, reason }: Extract<Choice, { kind: 'action' }>) {
  return (
    <>
      <ChevronRight size={16} aria-hidden />
      <span className="switcher-option-name">{title}</span>
      {reason !== undefined && <span className="switcher-reason">{reason}</span>}
      {shortcuts?.[0] && <ShortcutKeys shortcut={shortcuts[0]} />}
    </>
  );
}

/** For the pointer; the keyboard has a shortcut, because what can be pressed inside of an option is not read out. */
function Favourite({
  choice,
  onMark,
}: {
  choice: Extract<Choice, { favourite: boolean }>;
  onMark: OptionProps['onMark'];
}) {
  return (
    <span
      className="switcher-star"
      data-on={choice.favourite || undefined}
      title={choice.favourite ? text.switcher.unmark : text.switcher.mark}
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
        onMark(choice);
      }}
    >
      <Star size={16} />
    </span>
  );
}
