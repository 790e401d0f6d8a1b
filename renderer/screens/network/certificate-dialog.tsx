import { useState } from 'react';
import type { CertificateWish } from '../../../shared/network-wishes';
import { Button } from '../../components/button';
import { ChoiceField } from '../../components/choice-field';
import { Dialog } from '../../components/dialog';
import { FailureNote } from '../../components/failure-note';
import { formatDay } from '../../format/time';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { locale } from '../../messages/language';
import { useBridge } from '../../stores/app-context';

const words = text.network.certificate;

/** Asks with which of several certificates the app is to introduce itself. */
export function CertificateDialog({ wish: { host, certificates } }: { wish: CertificateWish }) {
  const choose = useCommand(useBridge().network.chooseCertificate);
  const [chosen, setChosen] = useState(certificates[0]?.fingerprint ?? '');
  const names = Object.fromEntries(certificates.map(({ fingerprint, subject }) => [fingerprint, commonName(subject)]));
  const { issuer = '', validTo = '' } = certificates.find(({ fingerprint }) => fingerprint === chosen) ?? {};
  return (
    <Dialog
      question={words.heading}
      busy={choose.pending}
      onClose={() => void choose.run({})}
      actions={
        <>
          <Button disabled={choose.pending} onClick={() => void choose.run({})}>
            {words.none}
          </Button>
          <Button look="primary" busy={choose.pending} onClick={() => void choose.run({ fingerprint: chosen })}>
            {words.use}
          </Button>
        </>
      }
    >
      <p>{words.what(host)}</p>
      {choose.failure && <FailureNote failure={choose.failure} />}
      <ChoiceField
        label={words.field}
        hint={words.issued(commonName(issuer), formatDay(Date.parse(validTo), locale))}
        value={chosen}
        names={names}
        onChange={setChosen}
      />
    </Dialog>
  );
}

/** The part of an X.500 name that people know. */
const commonName = (name: string) => /(?:^|, )CN=([^,]+)/.exec(name)?.[1] ?? name;
