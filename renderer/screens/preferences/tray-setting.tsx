import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { SwitchField } from '../../components/switch-field';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';

/** Whether the app has a sign in the system's tray, on a Mac in the menu bar. */
export function TraySetting() {
  const on = useSnapshot(({ tray }) => tray);
  const mac = useSnapshot(({ platform }) => platform === 'darwin');
  const show = useCommand(useBridge().settings.showTray);
  return (
    <Card heading={text.preferences.tray(mac)} className="preferences-card">
      <SwitchField
        label={text.preferences.trayShow(mac)}
        hint={text.preferences.trayHint}
        on={on}
        busy={show.pending}
        onChange={(wanted) => void show.run({ on: wanted })}
      />
      {show.failure && <FailureNote failure={show.failure} />}
    </Card>
  );
}
