import { Building2, Cable, History, type LucideIcon, Network, SlidersHorizontal, UserRound } from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import { text } from '../messages/later';
import type { PageName } from '../stores/page';
import { OpenAccount } from './open-account';
import { UpdatesBadge } from './preferences/updates-badge';
import { ChecklistProgress } from './systems/checklist-progress';

const SessionScreen = lazy(async () => ({ default: (await import('./session/session-screen')).SessionScreen }));
const PreferencesScreen = lazy(async () => ({
  default: (await import('./preferences/preferences-screen')).PreferencesScreen,
}));
const ConnectionScreen = lazy(async () => ({
  default: (await import('./connection/connection-screen')).ConnectionScreen,
}));
const SystemsScreen = lazy(async () => ({ default: (await import('./systems/systems-screen')).SystemsScreen }));
const ActivityScreen = lazy(async () => ({ default: (await import('./activity/activity-screen')).ActivityScreen }));

interface SettingsPage {
  name: PageName;
  title: string;
  icon: LucideIcon;
  Screen: ComponentType;
  /** What stands beside the title, while there is something to say. */
  Badge?: ComponentType;
}

/** The pages of Settings in the order of the navigation. Pages other than the first are loaded when they are opened. */
export const pages: readonly SettingsPage[] = [
  { name: 'account', title: text.frame.account, icon: Building2, Screen: OpenAccount },
  { name: 'systems', title: text.systems.heading, icon: Network, Screen: SystemsScreen, Badge: ChecklistProgress },
  { name: 'activity', title: text.activity.heading, icon: History, Screen: ActivityScreen },
  { name: 'session', title: text.frame.session, icon: UserRound, Screen: SessionScreen },
  { name: 'connection', title: text.connection.heading, icon: Cable, Screen: ConnectionScreen },
  {
    name: 'preferences',
    title: text.frame.preferences,
    icon: SlidersHorizontal,
    Screen: PreferencesScreen,
    Badge: UpdatesBadge,
  },
];
