import { useState } from 'react';
import type { Failure } from '../../../shared/errors';
import type { KeyAccountView } from '../../../shared/snapshot';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { Notice } from '../../components/notice';
import { TimeText } from '../../components/time-text';
import { groupByFour } from '../../format/group';
import { formatDay } from '../../format/time';
import { text } from '../../messages';
import { locale } from '../../messages/language';
import { useSnapshot } from '../../stores/app-context';
import '../account/api-key-card.css';
import { KeyRow } from '../account/key-row';
import { KeyTest } from '../account/key-test';
import '../account/key-facts.css';
import { NewKey } from './new-key';

const words = text.keyAccount;

/** The account's API key, as it is kept here, and the way to a new one. */
export function KeptKeyCard({ keyAccount }: { keyAccount: KeyAccountView }) {
  const [failure, setFailure] = useState<Failure>();
  const [replaced, setReplaced] = useState(false);
  const copyOnly = useSnapshot(({ permissions: { show } }) => !show.allowed && show.reason === 'policy');
  const { fingerprint, refused } = keyAccount;
  return (
    <Card heading={text.key.heading} className="key-card">
      {refused && <Refused refused={refused} copiedAt={keyAccount.copiedAt} />}
      {replaced && !refused && (
        <Notice tone="success" title={words.replaced} role="status">
          <p>{words.replacedNext}</p>
        </Notice>
      )}
      {failure && <FailureNote failure={failure} of="key-account" />}
      {fingerprint === undefined ? (
        <div className="key-empty">
          <p className="key-empty-title">{words.noKey}</p>
          <p className="quiet">{words.noKeyNext}</p>
        </div>
      ) : (
        <>
          <KeyRow apiKey={{ available: true, exists: true, fingerprint }} onFailure={setFailure} />
          <Facts keyAccount={keyAccount} fingerprint={fingerprint} />
          <KeyTest fingerprint={fingerprint} />
        </>
      )}
      {copyOnly && <p className="key-note">{text.key.copyOnly}</p>}
      <NewKey
        keyAccount={keyAccount}
        onReplaced={() => {
          setFailure(undefined);
          setReplaced(true);
        }}
      />
    </Card>
  );
}

function Facts({
  keyAccount: { keySince, confirmedAt, refused },
  fingerprint,
}: {
  keyAccount: KeyAccountView;
  fingerprint: string;
}) {
  return (
    <dl className="key-facts">
      <div>
        <dt>{text.key.fingerprint}</dt>
        <dd className="code selectable" title={text.key.fingerprintWhy}>
          {groupByFour(fingerprint)}
        </dd>
      </div>
      {keySince !== undefined && (
        <div>
          <dt>{words.kept}</dt>
          <dd className="selectable">
            <TimeText at={new Date(keySince).toISOString()} as="day" />
          </dd>
        </div>
      )}
      {confirmedAt !== undefined && !refused && (
        <div>
          <dt>{words.keyWorks}</dt>
          <dd className="selectable">
            <TimeText at={new Date(confirmedAt).toISOString()} as="ago" />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Said loudly: whoever goes on using this key stops faxing. */
function Refused({
  refused,
  copiedAt,
}: {
  refused: NonNullable<KeyAccountView['refused']>;
  copiedAt: number | undefined;
}) {
  return (
    <Notice
      tone="danger"
      title={refused.because === 'other-account' ? words.refusedOther : words.refusedTitle}
      role="alert"
    >
      <p>{words.refused(formatDay(refused.at, locale))}</p>
      {copiedAt !== undefined && <p>{words.refusedCopied(formatDay(copiedAt, locale))}</p>}
      <p>{words.refusedNext}</p>
    </Notice>
  );
}
