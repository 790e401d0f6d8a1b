import { clockToleranceMinutes } from './limits';

/**
 * Whether this computer's clock is so far off that certificates and the ages of kept keys are misjudged.
 * @param aheadSeconds by how much it is ahead of a server's; less than 0: behind
 */
export function isClockOff(aheadSeconds: number): boolean {
  return Math.abs(aheadSeconds) > clockToleranceMinutes * 60;
}
