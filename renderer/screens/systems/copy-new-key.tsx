import type { Failure } from '../../../shared/errors';
import { text } from '../../messages';
import { useSnapshot } from '../../stores/app-context';
import { CopyKey } from '../account/key-row';
import { PermissionReason, presence } from '../account/permission';

interface CopyNewKeyProps {
  /** Of the element that says why it is disabled. */
  reasonId: string;
  onFailure: (failure?: Failure) => void;
}

/** *Copy* as on the account's page, where this user may copy the key. */
export function CopyNewKey({ reasonId, onFailure }: CopyNewKeyProps) {
  const permission = useSnapshot(({ permissions }) => permissions.copy);
  const fingerprint = useSnapshot(({ account, keyAccount }) => account?.apiKey.fingerprint ?? keyAccount?.fingerprint);
  if (!permission.allowed && permission.reason === 'role') return <p className="quiet">{text.key.readOnly}</p>;
  if (presence(permission) === 'absent' || fingerprint === undefined) return null;
  return (
    <>
      <CopyKey apiKey={{ available: true, exists: true, fingerprint }} reasonId={reasonId} onFailure={onFailure} />
      <PermissionReason id={reasonId} permission={permission} />
    </>
  );
}
