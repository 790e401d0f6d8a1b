import { Building2, FlaskConical } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { defaultPortalAddress, signInColours, signInLabelLength } from '../../../shared/limits';
import type { SignInView } from '../../../shared/snapshot';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import '../../components/portal-band.css';
import { Segments } from '../../components/segments';
import { TextField } from '../../components/text-field';
import { hostOf } from '../../format/typed';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useAnnounce } from '../../stores/announcer';
import { useBridge } from '../../stores/app-context';
import './session-screen.css';

const words = text.session;

/** What the present sign-in is called, its colour, and whether it is production or a test. */
export function SignInLooks({ signIn }: { signIn: SignInView }) {
  const announce = useAnnounce();
  const describe = useCommand(useBridge().signIns.describe);
  const host = hostOf(signIn.portal);
  const [label, setLabel] = useState(signIn.label === host ? '' : signIn.label);
  const [colour, setColour] = useState(signIn.colour);
  const [environment, setEnvironment] = useState(signIn.environment);
  const isOwn = signIn.portal === defaultPortalAddress;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const result = await describe.run({ id: signIn.id, label: label.trim(), colour, environment });
    if (result?.ok) announce(words.saved);
  };
  return (
    <Card heading={words.looks}>
      <form className="session-card" aria-label={words.looks} onSubmit={(event) => void save(event)}>
        <p className="quiet">{words.looksWhy}</p>
        <TextField
          label={words.label}
          placeholder={host}
          maxLength={signInLabelLength}
          autoComplete="off"
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
        {isOwn ? (
          <p className="quiet">{words.ownPortal}</p>
        ) : (
          <div className="field">
            <span className="field-label" aria-hidden="true">
              {words.environment}
            </span>
            <Segments
              legend={words.environment}
              options={[
                { value: 'production', label: text.signIns.environments.production, icon: Building2 },
                { value: 'test', label: text.signIns.environments.test, icon: FlaskConical },
              ]}
              value={environment}
              onChange={setEnvironment}
            />
          </div>
        )}
        <fieldset className="colours">
          <legend className="field-label">{words.colour}</legend>
          {signInColours.map((one) => (
            <label key={one} className="colour" data-colour={one} title={words.colours[one]}>
              <input
                type="radio"
                name="colour"
                aria-label={words.colours[one]}
                checked={one === colour}
                onChange={() => setColour(one)}
              />
            </label>
          ))}
        </fieldset>
        <p className="band session-preview" data-colour={colour} data-environment={environment} aria-hidden="true">
          <strong>{text.signIns.environments[environment]}</strong>
          {` · ${text.signIns.named(label.trim() || host, host)}`}
        </p>
        {describe.failure && <FailureNote failure={describe.failure} />}
        <Button type="submit" className="session-save" busy={describe.pending}>
          {words.save}
        </Button>
      </form>
    </Card>
  );
}
