import { useEffect } from 'react';
import { useBridge } from '../stores/app-context';

/** Tells main when the system says that the network came or went, so that it looks for itself. */
export function useNetworkHints(): void {
  const { app } = useBridge();
  useEffect(() => {
    const tell = () => void app.networkChanged();
    window.addEventListener('online', tell);
    window.addEventListener('offline', tell);
    return () => {
      window.removeEventListener('online', tell);
      window.removeEventListener('offline', tell);
    };
  }, [app]);
}
