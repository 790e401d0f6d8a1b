import { ArrowDown, ArrowUp, KeyRound, type LucideIcon, Pencil } from 'lucide-react';
import type { Failure } from '../../../shared/errors';
import type { Marks, System } from '../../../shared/systems';
import { Button } from '../../components/button';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages/later';
import { useBridge } from '../../stores/app-context';
import { MarkBox } from './mark-box';
import './system-row.css';

const words = text.systems;

interface SystemRowProps {
  system: System;
  /** What is marked of it; missing while no checklist is open. */
  marks: Marks | undefined;
  index: number;
  count: number;
  isReadOnly: boolean;
  onEdit: () => void;
  onFailure: (failure?: Failure) => void;
}

/** One system of the list, with its marks while a checklist is open. */
export function SystemRow({ system, marks, index, count, isReadOnly, onEdit, onFailure }: SystemRowProps) {
  const { id, name, kind, host, owner, place, note } = system;
  const move = useCommand(useBridge().systems.move);
  const moveTo = async (to: number) => {
    const result = await move.run({ id, to });
    if (result) onFailure(result.ok ? undefined : result.error);
  };
  return (
    <li className="system">
      <p className="system-head selectable">
        <span className="system-name">{name}</span> <span className="system-kind">{words.kinds[kind]}</span>
      </p>
      <div className="system-actions">
        {count > 1 && (
          <>
            <Arrow
              icon={ArrowUp}
              label={words.moveUp(name)}
              isOff={isReadOnly || index === 0}
              onPress={() => moveTo(index - 1)}
            />
            <Arrow
              icon={ArrowDown}
              label={words.moveDown(name)}
              isOff={isReadOnly || index === count - 1}
              onPress={() => moveTo(index + 1)}
            />
          </>
        )}
        <Button look="quiet" icon={Pencil} disabled={isReadOnly} aria-label={words.editNamed(name)} onClick={onEdit}>
          {words.edit}
        </Button>
      </div>
      {(host || owner || place || note) !== '' && (
        <div className="system-facts selectable">
          {(host !== '' || owner !== '') && (
            <p className="system-where">
              {host !== '' && <span>{host}</span>}
              {owner !== '' && <span>{owner}</span>}
            </p>
          )}
          {place !== '' && (
            <p className="system-place">
              <KeyRound size={14} aria-hidden />
              <span>
                <span className="visually-hidden">{words.fieldNames.place}: </span>
                {place}
              </span>
            </p>
          )}
          {note !== '' && <p className="system-note">{note}</p>}
        </div>
      )}
      {marks && (
        <div className="system-marks">
          <MarkBox system={system} mark="updated" signature={marks.updated} onFailure={onFailure} />
          <MarkBox system={system} mark="tested" signature={marks.tested} onFailure={onFailure} />
        </div>
      )}
      {!marks && (
        <p className="paper-only" aria-hidden="true">
          {words.paper.box} {words.markNames.updated} &emsp; {words.paper.box} {words.markNames.tested}
        </p>
      )}
    </li>
  );
}

interface ArrowProps {
  icon: LucideIcon;
  label: string;
  isOff: boolean;
  onPress: () => unknown;
}

/** Moves the row by one place; at the end of the list it is there and does nothing, so that the focus stays. */
function Arrow({ icon: Icon, label, isOff, onPress }: ArrowProps) {
  return (
    <button
      type="button"
      className="system-arrow"
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}
