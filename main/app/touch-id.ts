import { systemPreferences } from 'electron';
import type { Biometrics } from '../ports';

/**
 * Touch ID, where the Mac has it and it can be used just now. The system itself offers the Mac's password beside it.
 * Nowhere else does Electron have such a thing.
 */
export const touchId: Biometrics = {
  available: () => process.platform === 'darwin' && systemPreferences.canPromptTouchID(),
  async confirm() {
    try {
      // macOS puts "etherFAX Admin is trying to" in front of it.
      await systemPreferences.promptTouchID('unlock');
      return true;
    } catch {
      return false;
    }
  },
};
