import './first-paint';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { language } from './messages/language';
import { Announcer } from './stores/announcer';
import { AppProvider } from './stores/app-context';
import { createSnapshotStore } from './stores/snapshot';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

document.documentElement.lang = language;
const place = document.getElementById('root');
if (place) {
  const bridge = window.etherfax;
  createRoot(place).render(
    <AppProvider bridge={bridge} store={createSnapshotStore(bridge)}>
      <Announcer>
        <App />
      </Announcer>
    </AppProvider>,
  );
}
