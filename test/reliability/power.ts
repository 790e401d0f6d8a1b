/** Where the power fails: at which step from now on, and whether that step still has its effect. */
export interface Cut {
  step: number;
  effect: 'before' | 'after';
}

/** A computer's power, which can fail at any step that reaches the outside world. */
export interface Power {
  /** Does one step, unless the power has failed: then it never comes back. */
  pass<Value>(step: () => Promise<Value>): Promise<Value>;
  failAt(cut: Cut): void;
  /** Switches it off now. */
  cut(): void;
  isOff(): boolean;
  /** How many steps are under way. */
  underWay(): number;
}

const never = () => new Promise<never>(() => {});

export function createPower(): Power {
  let planned: Cut | undefined;
  let off = false;
  let underWay = 0;
  return {
    async pass(step) {
      if (off) return never();
      if (planned?.step === 0) {
        off = true;
        if (planned.effect === 'before') return never();
      }
      if (planned) planned = { ...planned, step: planned.step - 1 };
      underWay += 1;
      const [outcome] = await Promise.allSettled([step()]);
      underWay -= 1;
      if (off) return never();
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
    },
    failAt(at) {
      planned = at;
    },
    cut() {
      off = true;
    },
    isOff: () => off,
    underWay: () => underWay,
  };
}
