import { Check, Copy, FileArchive } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useAnnounce } from '../../stores/announcer';
import { useBridge } from '../../stores/app-context';

const words = text.connection;
const loadDialog = () => import('./save-dialog');
const SaveDialog = lazy(async () => ({ default: (await loadDialog()).SaveDialog }));

/** How long the tick stays, in milliseconds. */
const tickStays = 2000;

/** What can be handed to whoever helps: a text, or a file with more. */
export function HelpCard() {
  const copy = useCommand(useBridge().diagnostics.copy);
  const announce = useAnnounce();
  const [copied, setCopied] = useState(0);
  const [asking, setAsking] = useState(false);
  const [saved, setSaved] = useState(false);
  const close = useCallback((isSaved: boolean) => {
    setAsking(false);
    setSaved(isSaved);
  }, []);
  useEffect(() => {
    // Before it is needed, so that a click does not wait for it.
    void loadDialog();
  }, []);
  useEffect(() => {
    if (copied === 0) return;
    const timer = setTimeout(() => setCopied(0), tickStays);
    return () => clearTimeout(timer);
  }, [copied]);
  const run = async () => {
    const result = await copy.run();
    if (!result?.ok) return;
    setCopied(Date.now());
    announce(words.copied);
  };
  return (
    <Card heading={words.help} className="connection-card">
      <p className="quiet">{words.helpLead}</p>
      <div className="help-row">
        <p>{words.copyWhat}</p>
        <Button icon={copied ? Check : Copy} busy={copy.pending} onClick={() => void run()}>
          {copied ? words.copied : words.copy}
        </Button>
      </div>
      {copy.failure && <FailureNote failure={copy.failure} />}
      <div className="help-row">
        <p role="status">{saved ? words.saved : words.saveWhat}</p>
        <Button icon={FileArchive} onClick={() => setAsking(true)}>
          {words.save}
        </Button>
      </div>
      {asking && (
        <Suspense>
          <SaveDialog onClose={close} />
        </Suspense>
      )}
    </Card>
  );
}
