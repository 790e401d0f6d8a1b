import type * as en from '../en/errors-app';
import { faxingGoesOn, nothingChanged } from './phrases';

/** The app itself, its files, and those that a person chooses. */
export const appFailures: typeof en.appFailures = {
  'systems.key-inside': {
    title: 'Das sieht nach einem API-Schlüssel aus',
    means:
      'Die Liste der Faxsysteme liegt in einer unverschlüsselten Datei und kann gedruckt werden. Daher nimmt sie keine Schlüssel auf. Es wurde nichts gespeichert.',
    next: 'Notieren Sie, wo der Schlüssel eingefügt wird, nicht den Schlüssel selbst.',
  },
  'systems.full': {
    title: 'Die Liste nimmt keine weiteren Faxsysteme auf',
    means: faxingGoesOn,
    next: 'Entfernen Sie, was den Schlüssel nicht mehr verwendet, oder fassen Sie mehrere Systeme zusammen.',
  },
  'systems.gone': {
    title: 'Die Liste hat sich inzwischen geändert',
    means: 'Es wurde jetzt nichts geändert.',
    next: 'Sehen Sie die Liste erneut an. Sie zeigt den aktuellen Stand.',
  },
  'systems.read-only': {
    title: 'Die Liste der Faxsysteme kann zurzeit nicht geändert werden',
    means: `Ihre Datei konnte nicht gelesen werden. Sie bleibt, wie sie ist, und wird nicht überschrieben. ${faxingGoesOn}`,
    next: 'Die Seite zeigt, was mit der Datei nicht stimmt.',
  },
  'systems.not-a-list': {
    title: 'Diese Datei konnte nicht als Liste von Faxsystemen gelesen werden',
    means: 'Es wurde nichts daraus übernommen, und die Liste ist wie zuvor.',
    next: 'Wählen Sie eine hier exportierte Datei oder eine Tabelle (CSV), deren erste Zeile eine Spalte „Name“ enthält. Unter „Details“ steht, wo das Lesen endete.',
  },
  'files.not-read': {
    title: 'Die Datei konnte nicht geöffnet werden',
    means: 'Es wurde nichts daraus übernommen.',
    next: 'Prüfen Sie, ob sie noch vorhanden, lesbar und nicht sehr groß ist, und wählen Sie sie erneut aus.',
  },
  'files.not-written': {
    title: 'Die Datei konnte nicht geschrieben werden',
    means: 'Es wurde nichts exportiert. Eine zuvor vorhandene Datei ist unverändert.',
    next: 'Prüfen Sie, ob in den Ordner geschrieben werden darf und der Datenträger Platz hat, oder wählen Sie einen anderen Ordner.',
  },
  'files.not-printed': {
    title: 'Es wurde nichts gedruckt',
    means: 'Der Drucker oder die Druckerliste dieses Computers hat die Seite nicht angenommen.',
    next: 'Prüfen Sie den Drucker, und drucken Sie dann erneut. Die Liste lässt sich auch exportieren.',
  },
  'disk.full': {
    title: 'Der Datenträger ist voll',
    means: `Die App konnte ihre Datei nicht schreiben. ${faxingGoesOn}`,
    next: 'Schaffen Sie Platz auf dem Datenträger mit den Daten der App, und versuchen Sie es dann erneut.',
  },
  'disk.read-only': {
    title: 'Auf den Datenträger kann nicht geschrieben werden',
    means: `Der Ordner oder Datenträger ist zurzeit schreibgeschützt. ${faxingGoesOn}`,
    next: 'Bitten Sie Ihre IT-Betreuung, den Ordner beschreibbar zu machen, und versuchen Sie es dann erneut.',
  },
  'disk.denied': {
    title: 'Dieser Computer lässt die App dort nicht schreiben',
    means: `Die App hat kein Recht an der Datei oder ihrem Ordner. ${faxingGoesOn}`,
    next: 'Bitten Sie Ihre IT-Betreuung um das Schreibrecht, und versuchen Sie es dann erneut.',
  },
  'disk.failed': {
    title: 'Auf dem Datenträger ist ein Fehler aufgetreten',
    means: `Die Datei der App konnte nicht gelesen oder geschrieben werden. ${faxingGoesOn}`,
    next: 'Versuchen Sie es erneut. Bleibt es dabei, lassen Sie den Datenträger prüfen.',
  },
  'app.locked': {
    title: 'Die App ist gesperrt',
    means: nothingChanged,
    next: 'Entsperren Sie die App, und versuchen Sie es dann erneut.',
  },
  'app.invalid-input': {
    title: 'Die App konnte die Eingabe nicht verwenden',
    means: 'Es wurde nichts an das Portal gesendet.',
    next: 'Prüfen Sie die Eingabe, und versuchen Sie es erneut.',
  },
  'app.foreign-caller': {
    title: 'Die Anfrage kam nicht von der eigenen Seite dieser App',
    means: 'Sie wurde abgelehnt, und es wurde nichts gesendet.',
    next: 'Beenden Sie die App, und starten Sie sie erneut.',
  },
  'app.internal': {
    title: 'In der App ist ein Fehler aufgetreten',
    means: 'Falls gerade ein Schlüssel geändert wurde, prüft die App beim Portal, was daraus geworden ist.',
    next: 'Versuchen Sie es erneut. Bleibt es dabei, beenden Sie die App, und starten Sie sie erneut.',
  },
};
