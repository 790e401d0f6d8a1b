import { Fragment, useId } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { actions } from '../actions/actions';
import { gestures } from '../actions/gestures';
import { useStanding } from '../actions/use-standing';
import { Button } from '../components/button';
import { ShortcutKeys } from '../components/shortcut-keys';
import type { Shortcut } from '../format/shortcut';
import { useShortcutNames } from '../hooks/use-shortcut-names';
import { text } from '../messages';
import '../components/dialog.css';
import './shortcut-list.css';

const words = text.shortcuts;
type GroupName = keyof typeof words.groups;

interface Row {
  group: GroupName;
  title: string;
  shortcuts: readonly Shortcut[];
}

/** Every shortcut that there is, but those of what is not this user's to do. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const id = useId();
  const standing = useStanding();
  const { mac } = useShortcutNames();
  const ofActions = actions.flatMap(({ shortcuts, whether, ...action }): Row[] =>
    shortcuts === undefined || whether(standing) === 'absent' ? [] : [{ ...action, shortcuts }],
  );
  const rows: Row[] = [...ofActions, ...gestures.filter(({ notOnMac }) => !(mac && notOnMac))];
  const groups = (Object.keys(words.groups) as GroupName[])
    .map((name) => ({ name, rows: rows.filter(({ group }) => group === name) }))
    .filter((group) => group.rows.length > 0);
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-place shortcut-place">
        <Dialog className="dialog" aria-labelledby={id}>
          <h2 id={id} className="dialog-question">
            {words.heading}
          </h2>
          <div className="dialog-body">
            <div className="shortcut-groups">
              {groups.map((group) => (
                <section key={group.name} className="shortcut-group" aria-labelledby={`${id}-${group.name}`}>
                  <h3 id={`${id}-${group.name}`}>{words.groups[group.name]}</h3>
                  <dl>
                    {group.rows.map(({ title, shortcuts }) => (
                      <div key={title}>
                        <dt>{title}</dt>
                        <dd>
                          {shortcuts.map((shortcut, index) => (
                            <Fragment key={shortcut.key}>
                              {index > 0 && <span className="shortcut-or">{words.or}</span>}
                              <ShortcutKeys shortcut={shortcut} />
                            </Fragment>
                          ))}
                        </dd>
                      </div>
                    ))}
                  </dl>
                </section>
              ))}
            </div>
          </div>
          <div className="dialog-actions">
            <Button autoFocus onClick={onClose}>
              {words.close}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
