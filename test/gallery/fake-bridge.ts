/** A bridge without a main process: it shows one snapshot, and answers what the state says it answers. */
import type { Bridge, Result } from '../../shared/ipc';
import { activityCheck, localActivity, portalActivity } from './activity-samples';
import { connectionReport, diagnosticBundle } from './connection-samples';
import { accountPage, keptKeys, stored } from './samples';
import type { GalleryState } from './state';

const never = () => new Promise<never>(() => undefined);
const ok = <Value>(value: Value): Promise<Result<Value>> => Promise.resolve({ ok: true, value });
const done = () => ok(undefined);

export function fakeBridge({ snapshot, answers = {} }: GalleryState): Bridge {
  const listeners = new Set<Parameters<Bridge['onSnapshot']>[0]>();
  let present = snapshot;
  const publish = (change: Partial<typeof snapshot>) => {
    present = { ...present, ...change, revision: present.revision + 1 };
    for (const listener of listeners) listener(present);
  };
  const isOnline = snapshot.connectivity === 'online';
  const whence = {
    source: isOnline ? ('portal' as const) : ('offline-copy' as const),
    confirmedAt: isOnline ? Date.now() : (snapshot.offlineCopy.confirmedAt ?? 0),
  };
  const fingerprint = snapshot.account?.apiKey.fingerprint ?? '3f9a01c277be';
  return {
    onSnapshot(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    app: {
      snapshot: () => (answers.silent ? never() : ok(present)),
      openSupport: () => ok(undefined),
      networkChanged: () => ok(undefined),
    },
    portal: { connect: answers.connect ?? (() => ok(undefined)) },
    activity: {
      list: () => ok(localActivity),
      check: () => ok(activityCheck),
      atPortal: () => ok(portalActivity),
      export: () => ok({ saved: true, count: 1204 }),
      ...answers.activity,
    },
    diagnostics: {
      connection: () => ok(connectionReport),
      copy: done,
      prepare: () => ok(diagnosticBundle),
      save: () => ok({ saved: true }),
      ...answers.diagnostics,
    },
    session: {
      signIn: answers.signIn ?? never,
      sendCode: () => ok(undefined),
      enrolment: () =>
        ok({
          secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
          otpauthUri:
            'otpauth://totp/etherFAX:dana.reyes%40northside-clinic.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=etherFAX',
        }),
      verify: answers.verify ?? never,
      cancelSignIn: () => ok(undefined),
      openPasswordReset: () => ok(undefined),
      stepUp: answers.stepUp ?? never,
      signOut: never,
    },
    signIns: {
      switch: () => ok(undefined),
      add: () => ok(undefined),
      forget: () => ok(undefined),
      describe: () => ok(undefined),
    },
    accounts: {
      list: answers.list ?? (() => ok(accountPage)),
      open: () => ok(undefined),
      known: answers.known ?? (() => ok({ known: [] })),
      favourite: () => ok(undefined),
      keepReady: () => ok(undefined),
      kept: answers.kept ?? (() => ok({ keys: keptKeys })),
      dropCopy: () => ok(undefined),
    },
    key: {
      test: answers.test ?? never,
      testPasted: answers.testPasted ?? never,
      testFormer: answers.testFormer ?? never,
    },
    systems: {
      add: done,
      change: done,
      remove: done,
      move: done,
      mark: done,
      startChecklist: done,
      finishChecklist: done,
      retry: done,
      print: () => ok({ done: true }),
      exportTo: () => ok({ done: true }),
      readImport: () => ok({ preview: null }),
      takeImport: done,
      ...answers.systems,
    },
    account: {
      reload: () => ok(undefined),
      showKey: () =>
        ok({
          value: 'q0O1lI5S8B+2Zz/mN7vWw9Xx3Yy4Kk6Gg1Hh0OoQD8B=',
          fingerprint,
          hidesAt: Date.now() + 27_000,
          ...whence,
        }),
      copyKey() {
        if (answers.copyKey) return answers.copyKey();
        const clipboard = { fingerprint, clearsAt: Date.now() + 30_000 };
        publish({ clipboard });
        return ok({ ...clipboard, ...whence });
      },
      copyNumber: () => ok(undefined),
      clearClipboard() {
        publish({ clipboard: undefined });
        return ok(undefined);
      },
      generateKey: answers.generateKey ?? never,
      resetKey: answers.resetKey ?? never,
      dismissKeyChange() {
        publish({ keyChange: undefined });
        return ok(undefined);
      },
      settle: never,
    },
    keychain: {
      retry: answers.retry ?? never,
      stored: answers.stored ?? (() => ok(stored)),
      removeAll: never,
    },
    keyAccounts: {
      addByKey: answers.addByKey ?? never,
      addByServiceAccount: answers.addByServiceAccount ?? never,
      open: () => ok(undefined),
      leave: () => ok(undefined),
      mark: () => ok(undefined),
      replaceKey: answers.replaceKey ?? never,
      remove: never,
      openPortal: () => ok(undefined),
    },
    network: { signInToProxy: never, dismissProxy: done, askProxy: done, chooseCertificate: done },
    lock: {
      lock: () => ok(undefined),
      unlock: answers.unlock ?? never,
      signOutOfAll: never,
      setPasscode: answers.setPasscode ?? (() => ok(undefined)),
      removePasscode: answers.removePasscode ?? (() => ok(undefined)),
    },
    updates: { check: done, download: never, install: never },
    settings: {
      showTray({ on }) {
        publish({ tray: on });
        return ok(undefined);
      },
      chooseLanguage({ choice }) {
        publish({ language: { ...present.language, choice } });
        return ok(undefined);
      },
      change(some) {
        publish({ settings: { ...present.settings, ...some } as typeof present.settings });
        return ok(undefined);
      },
    },
  };
}
