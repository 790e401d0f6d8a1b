import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { SelectField } from '../../components/select-field';
import { useLanguage } from '../../hooks/use-language';
import { text } from '../../messages';

/** In which language the app speaks. */
export function LanguageSetting() {
  const { field, choice, choices, isManaged, failure, choose, nameOf, languageOf } = useLanguage();
  return (
    <Card heading={text.preferences.language} className="preferences-card">
      <SelectField
        ref={field}
        label={text.preferences.languageOfApp}
        hint={text.preferences.languageHint}
        managed={isManaged ? text.preferences.managedAlone : undefined}
        value={choice}
        options={choices}
        name={nameOf}
        languageOf={languageOf}
        disabled={isManaged}
        onChange={choose}
      />
      {failure && <FailureNote failure={failure} />}
    </Card>
  );
}
