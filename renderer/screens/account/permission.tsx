import type { Permission } from '../../../shared/permissions';
import { text } from '../../messages';

/** How a permission's button is drawn. */
export function presence(permission: Permission): 'enabled' | 'disabled' | 'absent' {
  return permission.allowed ? 'enabled' : permission.button;
}

/** Why a button is disabled, for its `aria-describedby`; nothing where it is not. */
export function PermissionReason({ id, permission }: { id: string; permission: Permission }) {
  if (permission.allowed || permission.button === 'absent') return null;
  return (
    <span id={id} className="key-reason">
      {text.disabledReasons[permission.reason]}
    </span>
  );
}
