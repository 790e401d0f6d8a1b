import { type ChangeEvent, useState } from 'react';
import type { Failure } from '../../shared/errors';
import { text } from '../messages';
import { useBridge, useSnapshot } from '../stores/app-context';
import { useCommand } from './use-command';

interface Fields {
  key: string;
  number: string;
  user: string;
  password: string;
  restBase: string;
}
type FieldName = keyof Fields;

/** Failures that may come from the address, which is not seen unless one looks for it. */
const ofAddress =
  /^connect\.(?:bad|insecure|credentials|name|refused|not-permitted)|^portal\.(?:invalid-reply|unexpected|too-large)$/;

const words = text.addKeyAccount;
const missingWords: Partial<Record<FieldName, string>> = {
  key: words.keyMissing,
  number: words.numberMissing,
  user: words.userMissing,
  password: words.passwordMissing,
};
const needed = { key: ['key'], service: ['number', 'user', 'password'] } as const satisfies Record<string, FieldName[]>;

/** What is entered to add an account, and what becomes of it. After a refusal the secret is asked for again. */
export function useKeyAccountForm() {
  const { addByKey, addByServiceAccount } = useBridge().keyAccounts;
  const usualRestBase = useSnapshot((snapshot) => snapshot.restBase);
  const [by, setBy] = useState<'key' | 'service'>('key');
  const [fields, setFields] = useState<Fields>({
    key: '',
    number: '',
    user: '',
    password: '',
    restBase: usualRestBase,
  });
  const [missing, setMissing] = useState<readonly FieldName[]>([]);
  const add = useCommand(async () => {
    const { key, number, user, password } = fields;
    const restBase = fields.restBase.trim() || usualRestBase;
    return by === 'key'
      ? addByKey({ key, restBase })
      : addByServiceAccount({ accountNumber: number, user, password, restBase });
  });

  const enter = (name: FieldName, value: string) => {
    setFields((all) => ({ ...all, [name]: value }));
    setMissing((all) => all.filter((one) => one !== name));
  };

  const run = async () => {
    const empty = needed[by].filter((name) => fields[name].trim() === '');
    setMissing(empty);
    if (empty.length > 0) return;
    const result = await add.run();
    if (result && (result.ok || isRefused(result.error))) setFields((all) => ({ ...all, key: '', password: '' }));
  };

  return {
    by,
    choose(next: 'key' | 'service') {
      setBy(next);
      setMissing([]);
      add.setFailure(undefined);
    },
    fields,
    /** The properties of one field's input. */
    field: (name: FieldName) => ({
      value: fields[name],
      readOnly: add.pending,
      error: missing.includes(name) ? missingWords[name] : undefined,
      onChange: (event: ChangeEvent<HTMLInputElement>) => enter(name, event.target.value),
    }),
    /** The properties of the field for the service's address. */
    address: () => ({
      value: fields.restBase,
      readOnly: add.pending,
      onChange: (value: string) => enter('restBase', value),
    }),
    submit: () => void run(),
    pending: add.pending,
    failure: add.failure,
    concernsAddress: add.failure !== undefined && ofAddress.test(add.failure.code),
  };
}
export type KeyAccountForm = ReturnType<typeof useKeyAccountForm>;

const isRefused = ({ code }: Failure) => code.startsWith('rest.');
