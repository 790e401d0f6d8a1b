import { type ReactNode, useId } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './dialog.css';

interface DialogProps {
  question: string;
  /** The id of what is read out after the question. */
  describedBy?: string;
  /** While something is under way it stays. */
  busy: boolean;
  onClose: () => void;
  children: ReactNode;
  actions: ReactNode;
}

/**
 * A question over the page. Escape closes it, a click beside it does not, and the focus goes back to where it came from.
 * It is no form: Enter in a field does nothing.
 */
export function Dialog({ question, describedBy, busy, onClose, children, actions }: DialogProps) {
  const id = useId();
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen
      isKeyboardDismissDisabled={busy}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-place">
        <AriaDialog
          className="dialog"
          role="alertdialog"
          aria-labelledby={id}
          {...(describedBy && { 'aria-describedby': describedBy })}
        >
          <h2 id={id} className="dialog-question">
            {question}
          </h2>
          <div className="dialog-body">{children}</div>
          <div className="dialog-actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
