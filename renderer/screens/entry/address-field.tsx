import { type ChangeEvent, type Ref, useId } from 'react';
import type { PolicyView } from '../../../shared/snapshot';
import { ChoiceField } from '../../components/choice-field';
import { Managed } from '../../components/managed';
import { TextField } from '../../components/text-field';
import { text } from '../../messages';

interface AddressFieldProps {
  ref?: Ref<HTMLInputElement>;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Where the organisation permits to go. */
  permitted: PolicyView['portals'];
  value: string;
  readOnly: boolean;
  onChange: (address: string) => void;
}

/** An address as a person types it or, where the organisation has named the only ones, chooses it. */
export function AddressField({ permitted: { addresses, others }, hint, onChange, ...field }: AddressFieldProps) {
  const id = useId();
  const managed = <Managed>{text.policy.managed}</Managed>;
  if (!others && addresses.length > 1) {
    const names = Object.fromEntries(addresses.map((address) => [address, address]));
    const { label, value } = field;
    return <ChoiceField label={label} hint={managed} value={value} names={names} onChange={onChange} />;
  }
  const change = (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value);
  return (
    <>
      <TextField
        {...field}
        hint={others ? hint : managed}
        inputMode="url"
        list={others && addresses.length > 0 ? id : undefined}
        readOnly={field.readOnly || !others}
        onChange={change}
      />
      <datalist id={id}>
        {addresses.map((address) => (
          <option key={address} value={address} />
        ))}
      </datalist>
    </>
  );
}
