import type { ReactNode } from 'react';
import type { RestAccount } from '../../../shared/rest-api';
import type { KeyAccountView } from '../../../shared/snapshot';
import { Card } from '../../components/card';
import { StatusMark } from '../../components/status-mark';
import { TimeText } from '../../components/time-text';
import { countryName, listOf, productNames } from '../../format/names';
import { text } from '../../messages';
import { locale } from '../../messages/language';
import { CopyNumber } from '../account/copy-number';
import '../account/account-information.css';

const words = text.account;

/** Everything that the REST service says of the account. What it did not say is not there. */
export function RestInformation({ keyAccount: { account, confirmedAt } }: { keyAccount: KeyAccountView }) {
  const number = new Intl.NumberFormat(locale);
  const features = listOf(productNames(account.features, words.productNames), locale);
  return (
    <Card heading={words.information} className="information">
      <div className="facts-columns">
        <dl className="facts">
          <Fact name={text.keyAccount.name}>{account.name}</Fact>
          <Fact name={words.number}>
            <span className="code">{account.accountNumber}</span>
            <CopyNumber />
          </Fact>
          <Fact name={words.status}>{account.enabled !== undefined && <Enabled enabled={account.enabled} />}</Fact>
          <Fact name={words.country}>{account.country && countryName(account.country, locale)}</Fact>
          <Fact name={words.timeZone}>{account.timeZone?.replaceAll('_', ' ')}</Fact>
        </dl>
        <dl className="facts">
          <Fact name={words.ports}>{account.ports !== undefined && number.format(account.ports)}</Fact>
          <Fact name={words.numbers}>{numbersOf(account, number, locale)}</Fact>
          <Fact name={text.keyAccount.features}>{features}</Fact>
          <Fact name={text.keyAccount.formats}>{listOf(account.acceptedFormats, locale)}</Fact>
          <Fact name={text.keyAccount.confirmed}>
            {confirmedAt !== undefined && <TimeText at={new Date(confirmedAt).toISOString()} as="ago" />}
          </Fact>
        </dl>
      </div>
    </Card>
  );
}

/** The numbers themselves, as far as they are listed; else how many there are. */
function numbersOf({ numbers, numberCount }: RestAccount, format: Intl.NumberFormat, locale: string): string {
  if (numberCount === undefined) return '';
  const some = numbers.slice(0, 3);
  if (some.length === 0) return format.format(numberCount);
  const others = numberCount - some.length;
  return listOf(others > 0 ? [...some, text.keyAccount.others(format.format(others))] : some, locale);
}

function Enabled({ enabled }: { enabled: boolean }) {
  return (
    <StatusMark status={enabled ? 'active' : 'suspended'} words={enabled ? undefined : text.keyAccount.notEnabled} />
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === undefined || children === false || children === '') return null;
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd className="selectable">{children}</dd>
    </div>
  );
}
