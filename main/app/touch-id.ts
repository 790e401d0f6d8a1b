import { systemPreferences } from 'electron';
import type { Biometrics } from '../ports';
import type { Spoken } from '../words/spoken';

/**
 * Touch ID, where the Mac has it and it can be used just now. The system itself offers the Mac's password beside it.
 * Nowhere else does Electron have such a thing.
 */
export const touchId = (spoken: Pick<Spoken, 'words'>): Biometrics => ({
  available: () => process.platform === 'darwin' && systemPreferences.canPromptTouchID(),
  async confirm() {
    try {
      await systemPreferences.promptTouchID(spoken.words().touchId);
      return true;
    } catch {
      return false;
    }
  },
});
