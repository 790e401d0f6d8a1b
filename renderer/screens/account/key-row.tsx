import { Copy, Eye, EyeOff, HardDrive, SpellCheck } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import type { ApiKeyState } from '../../../shared/portal-api';
import { Button } from '../../components/button';
import { Confirmed } from '../../components/confirmed';
import { CountdownRing } from '../../components/countdown-ring';
import { groupByFour } from '../../format/group';
import { useCommand } from '../../hooks/use-command';
import { useCopyKey } from '../../hooks/use-copy-key';
import { useSecondsLeft } from '../../hooks/use-seconds-left';
import { type HeldKey, useShownKey } from '../../hooks/use-shown-key';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import { useOffer } from '../../stores/offers';
import './key-row.css';
import { KeyValue } from './key-value';
import { PermissionReason, presence } from './permission';

const loadSpelled = () => import('./spelled-key');
const SpelledKey = lazy(async () => ({ default: (await loadSpelled()).SpelledKey }));

interface KeyRowProps {
  apiKey: ApiKeyState;
  onFailure: (failure?: Failure) => void;
}

/** The key, masked or shown, with *Show API Key* and *Copy*. */
export function KeyRow({ apiKey, onFailure }: KeyRowProps) {
  const permissions = useSnapshot((snapshot) => snapshot.permissions);
  const show = presence(permissions.show);
  const copy = presence(permissions.copy);
  const key = useShownKey(apiKey.fingerprint, show !== 'absent', onFailure);
  const reasonId = useId();
  const isShown = key.held !== undefined;
  // Of the key that was copied last, if it came from the offline copy: when that was confirmed.
  const [copied, setCopied] = useState<number>();
  // The key that is spelled out: of another one that is shown later, nothing is.
  const [spelled, setSpelled] = useState<HeldKey>();
  const isSpelled = isShown && spelled === key.held;
  const showButton = useRef<HTMLButtonElement>(null);
  useOffer('show-key', show === 'enabled' && !isShown ? () => void key.show() : undefined, showButton);
  useOffer('hide-key', isShown ? key.hide : undefined, showButton);
  useOffer('spell-key', isShown ? () => setSpelled(key.held) : undefined);
  const reason = show === 'disabled' ? permissions.show : permissions.copy;
  return (
    <div className="key-row">
      <KeyValue held={key.held} />
      <div className="key-actions">
        {copy !== 'absent' && (
          <CopyKey apiKey={apiKey} reasonId={reasonId} onFailure={onFailure} onCopied={setCopied} />
        )}
        {show !== 'absent' && (
          <Button
            ref={showButton}
            icon={isShown ? EyeOff : Eye}
            busy={key.pending}
            disabled={show === 'disabled' && !isShown}
            aria-describedby={reasonId}
            onClick={isShown ? key.hide : () => void key.show()}
          >
            {isShown ? text.key.hide : text.key.show}
          </Button>
        )}
        {isShown && (
          <Button
            look="quiet"
            icon={SpellCheck}
            aria-expanded={isSpelled}
            onPointerEnter={() => void loadSpelled()}
            onClick={() => setSpelled(isSpelled ? undefined : key.held)}
          >
            {isSpelled ? text.spell.stop : text.spell.action}
          </Button>
        )}
        {isShown && <span className="key-seconds">{text.key.hidesIn(key.secondsLeft)}</span>}
        <PermissionReason id={reasonId} permission={reason} />
      </div>
      {isSpelled && key.held && (
        <Suspense>
          <SpelledKey held={key.held} />
        </Suspense>
      )}
      <FromOfflineCopy confirmedAt={isShown ? key.copyConfirmedAt : copied} />
      <OtherOnClipboard fingerprint={apiKey.fingerprint} />
    </div>
  );
}

interface CopyKeyProps extends KeyRowProps {
  reasonId: string;
  /** Is given when the offline copy was confirmed, if the key came from that. */
  onCopied?: (confirmedAt: number | undefined) => void;
}

/** *Copy*, while the key is on the clipboard with how long it stays there. */
export function CopyKey({ apiKey, reasonId, onFailure, onCopied }: CopyKeyProps) {
  const permission = useSnapshot(({ permissions }) => permissions.copy);
  const clipboard = useSnapshot((snapshot) => snapshot.clipboard);
  const clipboardSeconds = useSnapshot(({ settings }) => settings.clipboardSeconds);
  const seconds = useSecondsLeft(clipboard?.clearsAt);
  const copy = useCopyKey({ onFailure, onAttempt: onCopied });
  const isCopied = clipboard !== undefined && clipboard.fingerprint === apiKey.fingerprint && seconds > 0;
  useOffer('copy-key', presence(permission) === 'enabled' ? () => void copy.run() : undefined);
  return (
    <>
      <Button
        look="primary"
        icon={isCopied ? undefined : Copy}
        busy={copy.pending}
        disabled={presence(permission) === 'disabled'}
        aria-describedby={reasonId}
        onClick={() => void copy.run()}
      >
        {isCopied && !copy.pending && <CountdownRing left={seconds} of={clipboardSeconds} />}
        {isCopied ? (
          <span className="key-copied">
            {text.key.copied}
            {/* Seen, not spoken: a name that changes every second would be read out every second. */}
            <span aria-hidden="true">{text.key.clearsIn(seconds)}</span>
          </span>
        ) : (
          text.key.copy
        )}
      </Button>
      {isCopied && <ClearNow />}
    </>
  );
}

function ClearNow() {
  const clear = useCommand(useBridge().account.clearClipboard);
  return (
    <Button look="quiet" busy={clear.pending} onClick={() => void clear.run()}>
      {text.key.clearNow}
    </Button>
  );
}

/** While the portal cannot be asked, and after a click that it did not answer in time. */
function FromOfflineCopy({ confirmedAt }: { confirmedAt: number | undefined }) {
  const isOfPortal = useSnapshot(({ account }) => account !== undefined);
  const copy = useSnapshot(({ offlineCopy }) => offlineCopy);
  const isOffline = useSnapshot(({ connectivity }) => connectivity === 'offline');
  const at = confirmedAt ?? (isOffline && copy.status === 'ready' ? copy.confirmedAt : undefined);
  if (!isOfPortal || at === undefined) return null;
  return (
    <p className="key-whence">
      <HardDrive size={16} aria-hidden />
      <span>
        <Confirmed words={text.offline.copy} at={at} />
      </span>
    </p>
  );
}

/** After a reset, or on another account, the clipboard may still hold a key that is not this one. */
function OtherOnClipboard({ fingerprint }: { fingerprint: string | undefined }) {
  const clipboard = useSnapshot((snapshot) => snapshot.clipboard);
  const seconds = useSecondsLeft(clipboard?.clearsAt);
  if (clipboard === undefined || clipboard.fingerprint === fingerprint || seconds === 0) return null;
  return (
    <p className="key-other">
      {text.key.otherOnClipboard(groupByFour(clipboard.fingerprint), seconds)}
      <ClearNow />
    </p>
  );
}
