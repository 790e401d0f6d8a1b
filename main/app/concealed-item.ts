/** The clipboard formats by which an application says "this is a secret, keep it out of histories". */
const marks: Readonly<Partial<Record<string, { format: string; content: string }>>> = {
  // learn.microsoft.com/windows/win32/dataxchg/clipboard-formats, "Cloud Clipboard and Clipboard History Formats"
  win32: { format: 'ExcludeClipboardContentFromMonitorProcessing', content: '1' },
  // nspasteboard.org, "Concealed"
  darwin: { format: 'org.nspasteboard.ConcealedType', content: '1' },
  // KDE's Klipper, and the clipboard managers that follow it
  linux: { format: 'x-kde-passwordManagerHint', content: 'secret' },
};

/**
 * @param platform as `process.platform`
 * @returns the text and the platform's mark beside it, to be put on the clipboard in one go, as Electron's
 *   `ClipboardItem` takes it; undefined where no mark is known
 */
export function concealedItem(text: string, platform: string): Record<string, string | Blob> | undefined {
  const mark = marks[platform];
  if (!mark) return undefined;
  return {
    'text/plain': text,
    [`electron application/osclipboard;format="${mark.format}"`]: new Blob([mark.content]),
  };
}
