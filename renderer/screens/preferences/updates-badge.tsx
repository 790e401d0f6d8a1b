import { text } from '../../messages';
import { useSnapshot } from '../../stores/app-context';
import './updates-badge.css';

/** That there is a newer version, in the navigation, until it is installed. */
export function UpdatesBadge() {
  const isNew = useSnapshot(({ updates }) => /^(?:available|downloading|ready)$/.test(updates.status));
  if (!isNew) return null;
  return (
    <span className="updates-badge">
      <span aria-hidden="true">{text.updates.badge}</span>
      <span className="visually-hidden">{text.updates.badgeWords}</span>
    </span>
  );
}
