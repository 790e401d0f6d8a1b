import type { ReactNode } from 'react';
import type { Account } from '../../../shared/portal-api';
import { Card } from '../../components/card';
import { Confirmed } from '../../components/confirmed';
import { StatusMark } from '../../components/status-mark';
import { TimeText } from '../../components/time-text';
import { countryName, listOf, productNames } from '../../format/names';
import { text } from '../../messages';
import { locale } from '../../messages/language';
import { useSnapshot } from '../../stores/app-context';
import './account-information.css';
import { CopyNumber } from './copy-number';

const words = text.account;

/** Everything that the portal says of the account, but for its key. */
export function AccountInformation({ account }: { account: Account }) {
  const products = listOf(productNames(account.products, words.productNames), locale);
  const number = new Intl.NumberFormat(locale);
  const contact = account.primaryContact;
  const isKept = useSnapshot(({ accountFrom, connectivity }) => accountFrom === 'cache' || connectivity === 'offline');
  const confirmedAt = useSnapshot((snapshot) => snapshot.accountConfirmedAt);
  return (
    <Card
      heading={words.information}
      aside={isKept && <Confirmed words={text.offline.asOf} at={confirmedAt} />}
      className="information"
    >
      <div className="facts-columns">
        <dl className="facts">
          <Fact name={words.company}>{account.companyName}</Fact>
          <Fact name={words.number}>
            <span className="code">{account.accountNumber}</span>
            <CopyNumber />
          </Fact>
          <Fact name={words.status}>
            <StatusMark status={account.status} />
          </Fact>
          <Fact name={words.role}>{text.roleNames[account.role]}</Fact>
          <Fact name={words.created}>
            <TimeText at={account.createdAt} as="day" />
          </Fact>
        </dl>
        <dl className="facts">
          <Fact name={words.products}>{products || words.noProducts}</Fact>
          <Fact name={words.ports}>{number.format(account.ports)}</Fact>
          <Fact name={words.numbers}>{number.format(account.numbers)}</Fact>
          <Fact name={words.country}>{countryName(account.country, locale)}</Fact>
          <Fact name={words.timeZone}>{account.timeZone.replaceAll('_', ' ')}</Fact>
        </dl>
        <dl className="facts-contact">
          <Fact name={words.contact}>
            <ul className="fact-several">
              {[contact.name, contact.email, contact.phone].map((value) => value && <li key={value}>{value}</li>)}
            </ul>
          </Fact>
        </dl>
      </div>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd className="selectable">{children === '' ? words.empty : children}</dd>
    </div>
  );
}
