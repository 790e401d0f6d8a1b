/** Generate and Reset, and what became of them. */
import type * as en from '../en/change';

export const generate: typeof en.generate = {
  action: 'API-Schlüssel erzeugen',
  question: (company) => `API-Schlüssel für ${company} erzeugen?`,
  consider: (products) => `Die Produkte dieses Kontos (${products}) funktionieren ohne API-Schlüssel.`,
  considerNext:
    'Erzeugen Sie nur dann einen, wenn ein anderes Ihrer Faxsysteme danach fragt. Er lässt sich hier nachher nicht mehr entfernen.',
  done: 'Der API-Schlüssel wurde erzeugt.',
  doneNext: 'Kopieren Sie ihn, und tragen Sie ihn in jedes Faxsystem ein, das ihn benötigt.',
  notDone: 'Es wurde kein API-Schlüssel erzeugt.',
  notDoneNext:
    'Die Anfrage hat das Portal nicht erreicht. Erzeugen Sie den Schlüssel erneut, wenn er noch benötigt wird.',
};

export const reset: typeof en.reset = {
  action: 'API-Schlüssel zurücksetzen',
  warning:
    'Nach dem Zurücksetzen funktioniert der alte Schlüssel sofort nicht mehr. Jedes Faxsystem, das ihn verwendet, muss den neuen Schlüssel erhalten.',
  question: (company) => `API-Schlüssel von ${company} zurücksetzen?`,
  consequences: [
    'Der alte Schlüssel funktioniert dann sofort und endgültig nicht mehr.',
    'Faxanwendungen, die ihn verwenden, können sich nicht mehr authentifizieren.',
    'Ein- und ausgehende Faxe können ausfallen, bis jede dieser Anwendungen den neuen Schlüssel hat.',
  ],
  where: (company, host) => `${company} auf ${host}`,
  current: 'Der derzeit verwendete Schlüssel',
  number: 'Kontonummer',
  numberHint: (number) => `Geben Sie zur Bestätigung ${number} ein.`,
  done: 'Der API-Schlüssel wurde zurückgesetzt.',
  doneNext:
    'Der alte Schlüssel funktioniert nicht mehr. Kopieren Sie den neuen Schlüssel, und tragen Sie ihn in jedes Faxsystem ein, das den alten verwendet hat.',
  notDone: 'Der API-Schlüssel wurde nicht zurückgesetzt.',
  notDoneNext:
    'Die Anfrage hat das Portal nicht erreicht. Der Schlüssel ist derselbe wie zuvor, und der Faxbetrieb läuft weiter.',
};

export const change: typeof en.change = {
  checking: 'Es wird geprüft, was geschehen ist\u00a0…',
  checkingMeans: {
    generate:
      'Die Antwort des Portals auf das Erzeugen ging verloren. Die App stellt fest, ob ein Schlüssel erstellt wurde.',
    reset:
      'Die Antwort des Portals auf das Zurücksetzen ging verloren. Die App stellt fest, welcher Schlüssel gültig ist: Lassen Sie die Faxsysteme bis dahin, wie sie sind.',
  },
  checkAgain: 'Erneut prüfen',
  begun: 'Begonnen',
  othersWereFirst: {
    generate: 'Ihr Schlüssel wurde nicht erzeugt: Jemand anderes hat zuvor einen erstellt.',
    reset: 'Ihr Zurücksetzen wurde nicht ausgeführt: Jemand anderes hat den Schlüssel zuvor geändert.',
  },
  othersNext:
    'Die Angaben zum Schlüssel weiter unten sagen, wer ihn wann erstellt hat. Faxsysteme benötigen den jetzt gültigen Schlüssel: Kopieren Sie ihn von hier, wenn sie einen anderen haben.',
  neverKnown: {
    generate: 'Was aus dem Erzeugen des Schlüssels geworden ist, lässt sich nicht mehr feststellen.',
    reset: 'Was aus dem Zurücksetzen des Schlüssels geworden ist, lässt sich nicht mehr feststellen.',
  },
  neverKnownNext:
    'Das Portal merkt sich eine Anfrage einen Tag lang. Die Angaben zum Schlüssel weiter unten sagen, wer ihn wann erstellt hat: Ist er neuer als Ihre Anfrage, benötigt jedes Faxsystem diesen Schlüssel.',
  elsewhere: {
    named: (accountNumber, signIn) => (signIn === undefined ? accountNumber : `${accountNumber} (${signIn})`),
    title: {
      unknown: {
        generate: (account) => `Ob für ${account} ein Schlüssel erzeugt wurde, ist noch nicht bekannt.`,
        reset: (account) => `Ob der Schlüssel von ${account} zurückgesetzt wurde, ist noch nicht bekannt.`,
      },
      done: {
        generate: (account) => `Für ${account} wurde ein API-Schlüssel erzeugt.`,
        reset: (account) => `Der API-Schlüssel von ${account} wurde zurückgesetzt.`,
      },
      'not-done': {
        generate: (account) => `Für ${account} wurde kein API-Schlüssel erzeugt.`,
        reset: (account) => `Ihr Zurücksetzen des API-Schlüssels von ${account} wurde nicht ausgeführt.`,
      },
    },
    next: {
      unknown:
        'Die Antwort des Portals ging verloren. Lassen Sie die Faxsysteme, wie sie sind, bis es feststeht: Öffnen Sie dazu das Konto.',
      done: 'Faxsysteme benötigen den neuen Schlüssel: Öffnen Sie das Konto, um ihn zu kopieren.',
      'not-done': 'Öffnen Sie das Konto, um zu sehen, welcher Schlüssel gültig ist.',
    },
    open: 'Konto öffnen',
  },
  stepUp: 'Dafür verlangt das Portal einen neuen Code aus Ihrer Authenticator-App.',
  stepUpAnnouncement: 'Geben Sie den sechsstelligen Code ein, um fortzufahren.',
  smsOnly: 'Dafür verlangt das Portal eine Anmeldung innerhalb der letzten fünf Minuten.',
  smsOnlyNext:
    'Ihre Codes kommen per SMS: Melden Sie sich ab, melden Sie sich wieder an, und wiederholen Sie den Vorgang innerhalb von fünf Minuten.',
};
