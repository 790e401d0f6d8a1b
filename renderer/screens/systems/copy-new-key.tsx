import { useId } from 'react';
import type { Failure } from '../../../shared/errors';
import { text } from '../../messages/en';
import { useSnapshot } from '../../stores/app-context';
import { CopyKey } from '../account/key-row';
import { PermissionReason, presence } from '../account/permission';

/** *Copy* as on the account's page, where this user may copy the key. */
export function CopyNewKey({ onFailure }: { onFailure: (failure?: Failure) => void }) {
  const permission = useSnapshot(({ permissions }) => permissions.copy);
  const fingerprint = useSnapshot(({ account, keyAccount }) => account?.apiKey.fingerprint ?? keyAccount?.fingerprint);
  const reasonId = useId();
  if (!permission.allowed && permission.reason === 'role') return <p className="quiet">{text.key.readOnly}</p>;
  if (presence(permission) === 'absent' || fingerprint === undefined) return null;
  return (
    <>
      <CopyKey apiKey={{ available: true, exists: true, fingerprint }} reasonId={reasonId} onFailure={onFailure} />
      <PermissionReason id={reasonId} permission={permission} />
    </>
  );
}
