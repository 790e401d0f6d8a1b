import { PageProvider } from '../stores/page';
import { PaletteProvider } from '../stores/palette';
import { Toaster } from '../stores/toaster';
import { ChooseAccount } from './choose-account';
import { Frame } from './frame';

/** What there is for who is signed in, or has opened an account by its key. */
export function SignedIn({ choosing }: { choosing: boolean }) {
  return (
    <PageProvider>
      <Toaster>
        <PaletteProvider>{choosing ? <ChooseAccount /> : <Frame />}</PaletteProvider>
      </Toaster>
    </PageProvider>
  );
}
