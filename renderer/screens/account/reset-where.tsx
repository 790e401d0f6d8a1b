import '../../components/portal-band.css';
import { hostOf } from '../../format/typed';
import { useSignIn } from '../../hooks/use-sign-in';
import { text } from '../../messages';

/** Where the key is that is about to be reset, in the sign-in's colour and in words: production, or a test. */
export function ResetWhere({ id, company }: { id: string; company: string }) {
  const signIn = useSignIn();
  if (!signIn) return null;
  const { colour, environment, label, portal } = signIn;
  const host = hostOf(portal);
  return (
    <p id={id} className="band reset-where" data-colour={colour} data-environment={environment}>
      <strong>{text.signIns.environments[environment]}</strong>
      {label !== host && ` · ${label}`}
      {` · ${text.reset.where(company, host)}`}
    </p>
  );
}
