/** Lines on the main process's standard error that say nothing about the app, each with its reason. */
const noise: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /^Debugger (listening on|attached|ending on)/, reason: 'Playwright drives main through its debugger' },
  { pattern: /^For help, see: https:\/\/nodejs\.org\/.*inspector/, reason: 'follows "Debugger listening"' },
  { pattern: /^Waiting for the debugger to disconnect/, reason: 'Playwright lets go of it at the end' },
  { pattern: /^DevTools listening on /, reason: 'Playwright drives the page through DevTools' },
  {
    pattern: /:ERROR:(dbus\/)?(bus|object_proxy)\.cc/,
    reason: 'a container has no system bus and no desktop services',
  },
  {
    pattern: /:(ERROR|WARNING):(.*\/)?(viz_main_impl|gpu_.*|gl_.*|angle_.*|vaapi_.*|command_buffer_proxy_impl)\.cc/,
    reason: 'there is no graphics card',
  },
  {
    pattern: /:ERROR:(.*\/)?(shared_image_interface_proxy|one_copy_raster_buffer_provider)\.cc/,
    reason: 'there is no graphics card',
  },
  { pattern: /:ERROR:(.*\/)?display\.cc.*Frame latency is negative/, reason: 'the clock of a virtual display' },
  {
    pattern: /:ERROR:interface_endpoint_client\.cc.*rejected by interface blink\.mojom\.Widget/,
    reason: 'a race inside Chromium at the first frames without a graphics card, seen in other programs alike',
  },
  {
    pattern: /:ERROR:interface_endpoint_client\.cc.*blink\.mojom\.WidgetHost/,
    reason: 'a page that is just being left',
  },
];

/** Whether a line is Chromium's or Playwright's own and no sign of anything wrong with the app. */
export const isNoise = (line: string) => line.trim() === '' || noise.some(({ pattern }) => pattern.test(line));
