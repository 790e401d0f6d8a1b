import { useState } from 'react';
import type { Failure } from '../../../shared/errors';
import type { SettingValues } from '../../../shared/records';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { PolicyProblems } from '../../components/policy-problems';
import { SelectField } from '../../components/select-field';
import { useArrivalFocus } from '../../hooks/use-arrival-focus';
import { isBackFromLanguage } from '../../hooks/use-language';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import { choicesWithin, clipboardChoices, idleChoices, offlineChoices, remindChoices } from './choices';
import { LanguageSetting } from './language-setting';
import { ManagedCard } from './managed-card';
import { PasscodeSetting } from './passcode-setting';
import './preferences-screen.css';
import { TraySetting } from './tray-setting';
import { UpdatesSetting } from './updates-setting';

/** Settings > Preferences: what each user may set for themselves, within what their organisation allows. */
export function PreferencesScreen() {
  const heading = useArrivalFocus<HTMLHeadingElement>(!isBackFromLanguage());
  const { settings } = useBridge();
  const [failure, setFailure] = useState<Failure>();
  // Every choice is sent, also while the keychain still writes the one before.
  const change = async (some: Partial<SettingValues>) => {
    const result = await settings.change(some);
    setFailure(result.ok ? undefined : result.error);
  };
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text.preferences.heading}
      </h1>
      {failure && <FailureNote failure={failure} tone="warning" />}
      <PolicyProblems all />
      <Card heading={text.preferences.lock} className="preferences-card">
        <Setting
          of="idleLockMinutes"
          label={text.preferences.idle}
          hint={text.preferences.idleHint}
          choices={idleChoices}
          endless={0}
          name={text.preferences.minutes}
          onChange={(some) => void change(some)}
        />
        <PasscodeSetting />
      </Card>
      <Card heading={text.preferences.clipboard} className="preferences-card">
        <Setting
          of="clipboardSeconds"
          label={text.preferences.clear}
          hint={text.preferences.clearHint}
          choices={clipboardChoices}
          name={text.preferences.seconds}
          onChange={(some) => void change(some)}
        />
      </Card>
      <Card heading={text.preferences.offline} className="preferences-card">
        <Setting
          of="offlineDays"
          label={text.preferences.offlineDays}
          hint={text.preferences.offlineHint}
          choices={offlineChoices}
          name={text.preferences.days}
          onChange={(some) => void change(some)}
        />
      </Card>
      <Card heading={text.preferences.reminder} className="preferences-card">
        <Setting
          of="remindAfterDays"
          label={text.preferences.remind}
          hint={text.preferences.remindHint}
          choices={remindChoices}
          endless={0}
          name={text.preferences.remindDays}
          onChange={(some) => void change(some)}
        />
      </Card>
      <LanguageSetting />
      <TraySetting />
      <UpdatesSetting />
      <ManagedCard />
    </>
  );
}

interface SettingProps {
  of: keyof SettingValues;
  label: string;
  hint: string;
  choices: readonly number[];
  /** The choice that is longer than any time. */
  endless?: number;
  name: (choice: number) => string;
  onChange: (some: Partial<SettingValues>) => void;
}

/** One number that can be set. What an organisation has decided is said, and what it leaves can be chosen. */
function Setting({ of, label, hint, choices, endless, name, onChange }: SettingProps) {
  const value = useSnapshot(({ settings }) => settings[of]);
  const most = useSnapshot(({ settings }) => settings.most[of]);
  const options = choicesWithin(choices, most, endless);
  const managed =
    options.length > 1 && most !== undefined ? text.preferences.managed(name(most)) : text.preferences.managedAlone;
  return (
    <SelectField
      label={label}
      hint={hint}
      managed={most === undefined ? undefined : managed}
      value={value}
      options={options}
      name={name}
      onChange={(chosen) => onChange({ [of]: chosen })}
    />
  );
}
