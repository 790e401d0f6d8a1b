import { Button } from '../../components/button';
import { useChecklist } from '../../hooks/use-checklist';
import { text } from '../../messages/later';
import { usePage } from '../../stores/page';

const words = text.systems.checklist;

/** After a change of the key, here or elsewhere, on the account's page: the way to the systems that need the new one. */
export function ToChecklist() {
  const state = useChecklist();
  const { open } = usePage();
  if (!state) return null;
  return (
    <p>
      {words.onIt(state.systems.length)}{' '}
      <Button look="quiet" className="button-inline" onClick={() => open('systems')}>
        {words.open}
      </Button>
    </p>
  );
}
