import { type ReactNode, useState } from 'react';
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

interface NumberSetting {
  of: keyof SettingValues;
  label: string;
  hint: string;
  choices: readonly number[];
  /** The choice that is longer than any time. */
  endless?: number;
  name: (choice: number) => string;
}

interface SettingProps extends NumberSetting {
  onChange: (some: Partial<SettingValues>) => void;
}

const words = text.preferences;

/** What is set as a number, each in a card of its own, with what else belongs into it. */
const numbers: readonly (NumberSetting & { heading: string; beside?: ReactNode })[] = [
  {
    of: 'idleLockMinutes',
    heading: words.lock,
    label: words.idle,
    hint: words.idleHint,
    choices: idleChoices,
    endless: 0,
    name: words.minutes,
    beside: <PasscodeSetting />,
  },
  {
    of: 'clipboardSeconds',
    heading: words.clipboard,
    label: words.clear,
    hint: words.clearHint,
    choices: clipboardChoices,
    name: words.seconds,
  },
  {
    of: 'offlineDays',
    heading: words.offline,
    label: words.offlineDays,
    hint: words.offlineHint,
    choices: offlineChoices,
    name: words.days,
  },
  {
    of: 'remindAfterDays',
    heading: words.reminder,
    label: words.remind,
    hint: words.remindHint,
    choices: remindChoices,
    endless: 0,
    name: words.remindDays,
  },
];

/** Settings > Preferences: what each user may set for themselves, within what their organisation allows. */
export function PreferencesScreen() {
  const title = useArrivalFocus<HTMLHeadingElement>(!isBackFromLanguage());
  const { settings } = useBridge();
  const [failure, setFailure] = useState<Failure>();
  // Every choice is sent, also while the keychain still writes the one before.
  const change = async (some: Partial<SettingValues>) => {
    const result = await settings.change(some);
    setFailure(result.ok ? undefined : result.error);
  };
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {words.heading}
      </h1>
      {failure && <FailureNote failure={failure} tone="warning" />}
      <PolicyProblems all />
      {numbers.map(({ heading, beside, ...number }) => (
        <Card key={number.of} heading={heading} className="preferences-card">
          <Setting {...number} onChange={(some) => void change(some)} />
          {beside}
        </Card>
      ))}
      <LanguageSetting />
      <TraySetting />
      <UpdatesSetting />
      <ManagedCard />
    </>
  );
}

/** One number that can be set. What an organisation has decided is said, and what it leaves can be chosen. */
function Setting({ of, label, hint, choices, endless, name, onChange }: SettingProps) {
  const value = useSnapshot(({ settings }) => settings[of]);
  const most = useSnapshot(({ settings }) => settings.most[of]);
  const options = choicesWithin(choices, most, endless);
  const managed = options.length > 1 && most !== undefined ? words.managed(name(most)) : words.managedAlone;
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
