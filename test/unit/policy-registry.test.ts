import { describe, expect, it } from 'vitest';
import { parseRegistry } from '../../main/policy/registry-text';
import type { RunTool } from '../../main/policy/run-tool';
import { readRegistryPolicy } from '../../main/policy/windows-registry';
import { decide } from '../../shared/policy';

const machine = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';
const user = 'HKEY_CURRENT_USER\\SOFTWARE\\Policies';
const name = 'etherFAX Admin';
const lines = (...all: string[]) => Buffer.from(`\r\n${all.join('\r\n')}\r\n`, 'latin1');

/** As `reg.exe query … /s` of Windows 11 writes it. */
const whole = lines(
  `${machine}\\${name}`,
  '    otherPortals    REG_DWORD    0x0',
  '    passcodeRequired    REG_DWORD    0x1',
  '    IDLELOCKMINUTES    REG_DWORD    0xa',
  '    showKey    REG_SZ    copy-only',
  '    restAddresses    REG_MULTI_SZ    https://rest.example.com/api\\0https://rest.example.net/api',
  '    proxyBypass    REG_SZ    *.example.com, <local>',
  '',
  `${machine}\\${name}\\portalAddresses`,
  '    10    REG_SZ    https://c.example.com',
  '    1    REG_SZ    https://a.example.com',
  '    2    REG_SZ    https://b.example.com',
);

describe('what reg.exe says', () => {
  it('becomes the settings, lists in the order of their numbers', () => {
    expect(parseRegistry(whole)).toEqual({
      otherPortals: false,
      passcodeRequired: true,
      idleLockMinutes: 10,
      showKey: 'copy-only',
      restAddresses: ['https://rest.example.com/api', 'https://rest.example.net/api'],
      proxyBypass: '*.example.com, <local>',
      portalAddresses: ['https://a.example.com', 'https://b.example.com', 'https://c.example.com'],
    });
    expect(decide(parseRegistry(whole)).problems).toEqual([]);
  });

  it.each([
    ['an empty list', `${machine}\\${name}\\portalAddresses`, 'portalAddresses'],
    ['a switch that is neither on nor off', '    otherPortals    REG_DWORD    0x2', 'otherPortals'],
    ['a switch that is a text', '    otherPortals    REG_SZ    false', 'otherPortals'],
    ['a number that is a text', '    offlineDays    REG_SZ    7', 'offlineDays'],
    ['an empty text', '    showKey    REG_SZ    ', 'showKey'],
    ['no text at all', '    showKey    REG_SZ', 'showKey'],
    ['letters of an unknown character set', '    extraCaFile    REG_SZ    C:\\Geb\xe4ude\\ca.pem', 'extraCaFile'],
    ['bytes', '    showKey    REG_BINARY    AB12', 'showKey'],
    ['a variable of the user’s own', '    extraCaFile    REG_EXPAND_SZ    %TEMP%\\ca.pem', 'extraCaFile'],
  ])('is refused where it is %s', (_what, line, key) => {
    const { problems } = decide(parseRegistry(lines(`${machine}\\${name}`, line)));
    expect(problems).toEqual([{ key, problem: 'wrong' }]);
  });

  it('names what is not known', () => {
    const parsed = parseRegistry(
      lines(`${machine}\\${name}`, '    Colour of it    REG_SZ    blue', `${machine}\\${name}\\a\\b`),
    );
    expect(parsed).toEqual({ 'Colour of it': 'blue', 'a\\b': [] });
  });
});

/** A registry of these answers; what has none is not there. */
function registry(answers: Record<string, Buffer | 'refused'>, powerShell: { code?: number; output?: Buffer } = {}) {
  const asked: string[] = [];
  const run: RunTool = async (tool, args) => {
    if (tool.endsWith('powershell.exe')) return { code: powerShell.code, output: powerShell.output ?? Buffer.alloc(0) };
    asked.push(tool);
    const answer = answers[args[1] ?? ''];
    return Buffer.isBuffer(answer) ? { code: 0, output: answer } : { code: 1, output: Buffer.alloc(0) };
  };
  return { run, asked };
}

const around = {
  'HKLM\\SOFTWARE\\Policies': lines(`${machine}\\Microsoft`),
  'HKCU\\SOFTWARE\\Policies': lines(`${user}\\Microsoft`),
};
const ofMachine = { [`HKLM\\SOFTWARE\\Policies\\${name}`]: whole };
const ofUser = {
  [`HKCU\\SOFTWARE\\Policies\\${name}`]: lines(
    `${user}\\${name}`,
    '    showKey    REG_SZ    allowed',
    '    offlineDays    REG_DWORD    0x7',
  ),
};

describe('the registry', () => {
  const read = (...of: Parameters<typeof registry>) => readRegistryPolicy(registry(...of).run, 'C:\\Windows');

  it('has a policy of the computer and one of the user, of which the former counts', async () => {
    expect(await read({ ...around, ...ofMachine, ...ofUser })).toMatchObject({
      settings: { showKey: 'copy-only', offlineDays: 7, idleLockMinutes: 10 },
    });
    expect(await read({ ...around, ...ofUser })).toEqual({ settings: { showKey: 'allowed', offlineDays: 7 } });
  });

  it('has none where it is not in the list of what is above it, or that is not there either', async () => {
    expect(await read(around)).toBeUndefined();
    const withoutPolicies = {
      ...around,
      HKCU: lines('HKEY_CURRENT_USER\\SOFTWARE'),
      'HKCU\\SOFTWARE': lines(`${user}X`),
    };
    expect(await read(omit(withoutPolicies, 'HKCU\\SOFTWARE\\Policies'))).toBeUndefined();
  });

  it('is asked in another way where the tool may not read it', async () => {
    const listed = { ...around, 'HKLM\\SOFTWARE\\Policies': lines(`${machine}\\${name}`) };
    expect(await read(listed, { code: 0, output: whole })).toMatchObject({ settings: { showKey: 'copy-only' } });
    expect(await read({}, { code: 0 }), 'nothing is there').toBeUndefined();
    expect(await read({}, { code: 1 })).toEqual({ problem: 'unreadable' });
    expect(await read({}), 'no tool can be started').toEqual({ problem: 'unreadable' });
  });

  it.each([
    ['D:\\WINNT', 'D:\\WINNT\\System32\\reg.exe'],
    ['\\\\server\\share', 'C:\\Windows\\System32\\reg.exe'],
    ['C:\\Users\\ada\\Windows', 'C:\\Windows\\System32\\reg.exe'],
    ['', 'C:\\Windows\\System32\\reg.exe'],
  ])('is asked by the system’s own tool, with Windows in %s', async (windows, tool) => {
    const { run, asked } = registry(around);
    await readRegistryPolicy(run, windows);
    expect(new Set(asked)).toEqual(new Set([tool]));
  });
});

function omit<Value>(all: Record<string, Value>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== name));
}
