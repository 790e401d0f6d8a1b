import { ArrowLeft } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Button } from '../../components/button';
import { PortalBand } from '../../components/portal-band';
import { TitleBar } from '../../components/title-bar';
import { text } from '../../messages';
import '../frame.css';

const ConnectionScreen = lazy(async () => ({
  default: (await import('../connection/connection-screen')).ConnectionScreen,
}));

/** The page Connection for those who have not come as far as Settings. */
export function EntryConnection({ onLeave }: { onLeave: () => void }) {
  return (
    <div className="frame">
      <TitleBar band={<PortalBand />} />
      <main className="frame-main">
        <div className="frame-column">
          <div>
            <Button look="quiet" className="button-inline" icon={ArrowLeft} onClick={onLeave}>
              {text.back}
            </Button>
          </div>
          <Suspense>
            <ConnectionScreen />
          </Suspense>
        </div>
      </main>
    </div>
  );
}
