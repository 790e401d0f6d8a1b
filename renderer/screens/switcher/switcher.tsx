import { Plus } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useId, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { Failure } from '../../../shared/errors';
import { SearchField } from '../../components/search-field';
import '../../components/dialog.css';
import { actionOf } from '../../actions/actions';
import { favouriteShortcut } from '../../actions/gestures';
import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import { SignInMark } from '../../components/sign-in-mark';
import { isPressed } from '../../format/shortcut';
import { useElapsed, wordsAfter } from '../../hooks/use-elapsed';
import { useShortcutNames } from '../../hooks/use-shortcut-names';
import { text } from '../../messages';
import { useSnapshot } from '../../stores/app-context';
import type { Choice, Group } from './choices';
import { Option } from './option';
import './switcher.css';
import { optionId, useActiveChoice } from './use-active-choice';
import { useChoices } from './use-choices';

/** For those who look for it where the accounts end. */
const add: Choice = { kind: 'action', key: 'add', action: actionOf('add-sign-in'), reason: undefined };

interface SwitcherProps {
  /** Why the last choice did not lead anywhere. */
  failure: Failure | undefined;
  onGo: (choice: Choice) => void;
  onClose: () => void;
}

/**
 * The command palette: the way to any account and to everything that can be done, over the page. What is typed is looked
 * for, the arrow keys choose, Enter opens or does it.
 */
export function Switcher({ failure, onGo, onClose }: SwitcherProps) {
  const id = useId();
  const list = useChoices();
  const { typed, groups, found, more, pending, offline } = list;
  const { mac, written } = useShortcutNames();
  const several = useSnapshot(({ signIns }) => signIns.length > 1);
  const { active, isLast, pointAt, move } = useActiveChoice(
    groups.flatMap(({ choices }) => choices),
    typed,
  );
  const waiting = useElapsed(pending, wordsAfter);
  const end = useEnd(more);

  useEffect(() => {
    if (isLast) more();
  }, [isLast, more]);

  // The same functions at every drawing, so that thousands of options are not drawn anew.
  const latest = useRef({ onGo, mark: list.mark, pointAt });
  latest.current = { onGo, mark: list.mark, pointAt };
  const go = useCallback((choice: Choice) => latest.current.onGo(choice), []);
  const mark = useCallback((choice: Choice) => void latest.current.mark(choice), []);
  const point = useCallback((choice: Choice) => latest.current.pointAt(choice), []);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (isPressed(event.nativeEvent, favouriteShortcut, mac)) {
      if (active) mark(active);
    } else if (event.key === 'Enter') {
      if (active) onGo(active);
    } else if (!move(event)) return;
    event.preventDefault();
  };

  const trouble = failure ?? list.markFailure ?? (offline ? undefined : list.failure);
  return (
    <ModalOverlay
      className="dialog-scrim switcher-scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-place switcher-place">
        <Dialog className="switcher-dialog" aria-label={text.palette.open}>
          <search className="switcher-search">
            <SearchField
              autoFocus
              role="combobox"
              aria-label={text.palette.search}
              aria-expanded="true"
              aria-autocomplete="list"
              aria-controls={`${id}-list`}
              aria-describedby={`${id}-hint`}
              aria-activedescendant={active && optionId(active)}
              placeholder={text.palette.placeholder}
              value={typed}
              onChange={(event) => list.setTyped(event.target.value)}
              onKeyDown={press}
            />
          </search>
          <p className="switcher-state" role="status">
            {offline
              ? text.switcher.offline
              : waiting
                ? text.waiting
                : !pending && groups.length === 0 && text.palette.none(typed)}
          </p>
          {trouble && (
            <div className="switcher-trouble">
              <FailureNote
                failure={trouble}
                action={trouble === list.failure && <Button onClick={list.again}>{text.tryAgain}</Button>}
              />
            </div>
          )}
          <div
            id={`${id}-list`}
            role="listbox"
            className="switcher-list"
            aria-label={text.palette.results}
            aria-busy={pending}
          >
            {groups.map((group) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
              <div key={group.key} role="group" className="switcher-group" aria-labelledby={`${id}-${group.key}`}>
                <GroupHeading id={`${id}-${group.key}`} group={group} several={several} />
                {group.choices.map((choice) => (
                  <Option
                    key={choice.key}
                    choice={choice}
                    isActive={choice.key === active?.key}
                    withSignIn={several && group.name === 'favourites'}
                    onGo={go}
                    onMark={mark}
                    onPoint={point}
                  />
                ))}
              </div>
            ))}
            {found?.nextCursor !== undefined && <div ref={end} className="switcher-end" aria-hidden="true" />}
          </div>
          <div className="switcher-foot">
            <Button look="quiet" icon={Plus} onClick={() => onGo(add)}>
              {text.signIns.addHeading}
            </Button>
            <p id={`${id}-hint`} className="switcher-hint">
              {text.palette.hint(written(favouriteShortcut))}
            </p>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function GroupHeading({ id, group: { name, signIn }, several }: { id: string; group: Group; several: boolean }) {
  return (
    <p id={id} role="presentation" className="switcher-heading">
      {signIn && several && <SignInMark signIn={signIn} />}
      {name === 'sign-in' && signIn
        ? text.switcher.groupOf(text.signIns.environments[signIn.environment], signIn.label, signIn.email)
        : name === 'all' && signIn && several
          ? text.switcher.allOf(signIn.label)
          : text.switcher.groups[name]}
    </p>
  );
}

/** @returns a ref for what stands at the end of the list: when it comes near, `more` is asked for */
function useEnd(more: () => void) {
  const latest = useRef(more);
  latest.current = more;
  return useCallback((end: HTMLElement | null) => {
    if (!end) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      root: end.parentElement,
      rootMargin: '300px',
    });
    watch.observe(end);
    return () => watch.disconnect();
  }, []);
}
