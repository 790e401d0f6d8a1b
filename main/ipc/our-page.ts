/** The parts of Electron's objects that tell who sent a command. */
interface Frame {
  readonly origin: string;
  readonly parent: Frame | null;
}
interface Contents {
  readonly mainFrame: Frame;
}
export interface CommandEvent {
  readonly sender: unknown;
  /** Null when the frame has navigated or is gone. */
  readonly senderFrame: Frame | null;
}

/**
 * Whether a command comes from our page: the top frame of our window, showing our origin. The sender's WebContents alone
 * would not tell, because a frame inside the page shares it.
 * @param contents those of our window, if it is open
 * @param origin ours, `app://…`
 */
export function isOurPage(event: CommandEvent, contents: Contents | undefined, origin: string): boolean {
  const frame = event.senderFrame;
  if (!frame || !contents || event.sender !== contents) return false;
  return frame === contents.mainFrame && frame.parent === null && frame.origin === origin;
}
