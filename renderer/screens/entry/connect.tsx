import { ArrowLeft, Cable, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { EntryPage } from '../../components/entry-page';
import { KeychainNote } from '../../components/keychain-note';
import { LateFailureNote } from '../../components/late-failure-note';
import { PolicyProblems } from '../../components/policy-problems';
import { SubmitRow } from '../../components/submit-row';
import { useArrivalFocus } from '../../hooks/use-arrival-focus';
import { useCommand } from '../../hooks/use-command';
import { isBackFromLanguage } from '../../hooks/use-language';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import { AddressField } from './address-field';
import { EntryLanguage } from './entry-language';
import { KeyAccountList } from './key-account-list';
import { OtherSignIns } from './other-sign-ins';

interface ConnectProps {
  onAdd: () => void;
  onExamine: () => void;
  /** With it, the page was opened from Sign in and leads back there. */
  onLeave?: () => void;
}

/** The way to a portal; where there is none that takes programs, to an account by its key. */
export function Connect({ onAdd, onExamine, onLeave }: ConnectProps) {
  const bridge = useBridge();
  const portal = useSnapshot((snapshot) => snapshot.portal);
  const connect = useCommand(bridge.portal.connect);
  const permitted = useSnapshot(({ policy }) => policy.portals);
  const isManaged = !permitted.others && !permitted.addresses.includes(portal.address);
  const [address, setAddress] = useState((isManaged && permitted.addresses[0]) || portal.address);
  const [missing, setMissing] = useState(false);
  const field = useArrivalFocus<HTMLInputElement>(!isBackFromLanguage());
  const connecting = connect.pending || portal.status === 'connecting';
  const failure = connecting ? undefined : (connect.failure ?? portal.failure);
  const isAnywhere = permitted.others || permitted.addresses.length > 0;
  const isWebPage = failure?.code === 'connect.web-page';

  const submit = async () => {
    setMissing(address.trim() === '');
    if (address.trim() === '') return;
    const result = await connect.run({ address: address.trim() });
    if (result?.ok) onLeave?.();
  };

  return (
    <EntryPage
      heading={text.portal.heading}
      lead={text.portal.lead}
      onSubmit={() => void submit()}
      foot={
        <>
          {onLeave && (
            <Button look="quiet" icon={ArrowLeft} onClick={onLeave}>
              {text.code.back}
            </Button>
          )}
          {failure && (
            <Button look="quiet" icon={Cable} onClick={onExamine}>
              {text.connection.open}
            </Button>
          )}
          <KeyAccountList onAdd={isWebPage ? undefined : onAdd} />
          <OtherSignIns />
          <EntryLanguage />
        </>
      }
    >
      <PolicyProblems />
      {failure && failure.code !== 'connect.policy' && (
        <LateFailureNote failure={failure} tone={isWebPage ? 'info' : 'danger'}>
          {portal.mayPass && failure === portal.failure && <p>{text.portal.keepsTrying}</p>}
        </LateFailureNote>
      )}
      {isWebPage && (
        <Button look="primary" className="button-wide" icon={KeyRound} onClick={onAdd}>
          {text.addKeyAccount.open}
        </Button>
      )}
      <KeychainNote />
      {isAnywhere && (
        <>
          <AddressField
            ref={field}
            label={text.portal.address}
            hint={text.portal.sources[portal.source]}
            permitted={permitted}
            value={address}
            readOnly={connecting}
            error={missing ? text.portal.addressMissing : undefined}
            onChange={(typed) => {
              setAddress(typed);
              setMissing(false);
            }}
          />
          <SubmitRow busy={connecting} look={isWebPage ? 'secondary' : 'primary'}>
            {connecting ? text.portal.connecting : text.portal.connect}
          </SubmitRow>
        </>
      )}
    </EntryPage>
  );
}
