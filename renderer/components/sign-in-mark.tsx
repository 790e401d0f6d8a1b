import type { SignInView } from '../../shared/snapshot';
import './sign-in-mark.css';

/** A sign-in's colour as a small sign, beside words that say the same. */
export function SignInMark({ signIn: { colour, environment } }: { signIn: SignInView }) {
  return <i className="sign-in-mark" data-colour={colour} data-environment={environment} aria-hidden="true" />;
}
