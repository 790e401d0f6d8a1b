import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ActivityFilter } from '../../../shared/activity';
import { Button } from '../../components/button';
import { useCommand } from '../../hooks/use-command';
import { failureTexts } from '../../messages/failures';
import { locale } from '../../messages/language';
import { text } from '../../messages/later';
import { useBridge } from '../../stores/app-context';

/** Writes what the list would show to its end into a file. */
export function ExportActivity({ filter, isFiltered }: { filter: ActivityFilter; isFiltered: boolean }) {
  const { run, pending, failure } = useCommand(useBridge().activity.export);
  const [exported, setExported] = useState<number>();
  const start = async () => {
    setExported(undefined);
    const result = await run({ filter });
    if (result?.ok && result.value.saved) setExported(result.value.count);
  };
  return (
    <div className="activity-export">
      <p role="status">{exported !== undefined && text.activity.exported(exported, exported.toLocaleString(locale))}</p>
      {failure && (
        <p className="activity-export-failure" role="alert">
          {failureTexts[failure.code].title}. {failureTexts[failure.code].next}
        </p>
      )}
      <Button icon={Download} busy={pending} onClick={() => void start()}>
        {isFiltered ? text.activity.exportFiltered : text.activity.export}
      </Button>
    </div>
  );
}
