import { type ComponentType, type ReactNode, useEffect, useReducer } from 'react';

/**
 * A component whose script is loaded apart from the first screen's. Unlike `lazy` of React it is drawn in the same moment
 * when it is there already, and as soon as it has come when it is not: React would wait 300 ms after it has drawn a fallback.
 * @param load imports it
 * @param fallback what is drawn until it has come
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, fallback: ReactNode = null) {
  let Loaded: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  /** Loads it, once. */
  const preload = () => {
    loading ??= load().then((component) => {
      Loaded = component;
    });
    return loading;
  };
  function Later(props: Props) {
    const [, drawAgain] = useReducer((times: number) => times + 1, 0);
    useEffect(() => {
      if (!Loaded) void preload().then(drawAgain);
    }, []);
    return Loaded ? <Loaded {...props} /> : fallback;
  }
  return Object.assign(Later, { preload });
}
