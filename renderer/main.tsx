import './first-paint';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { language, locale } from './messages/language';
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
    // What the widgets themselves say to screen readers is said in the page's language, too.
    <I18nProvider locale={locale}>
      <AppProvider bridge={bridge} store={createSnapshotStore(bridge)}>
        <Announcer>
          <App />
        </Announcer>
      </AppProvider>
    </I18nProvider>,
  );
}
