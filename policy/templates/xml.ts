/** A piece of XML: a name, attributes, and what is inside. */
export function element(name: string, attributes: Record<string, string | number>, ...inside: string[]): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const open = `${name}${said.join('')}`;
  if (inside.length === 0) return `<${open} />`;
  const [first = ''] = inside;
  const isText = inside.length === 1 && !first.startsWith('<');
  return isText ? `<${open}>${first}</${name}>` : `<${open}>\n${indented(inside.join('\n'))}\n</${name}>`;
}

/** @returns text as it stands in XML */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

// The lines of a text that has several stay as they are: spaces would be part of it.
const indented = (text: string) => text.replace(/^(?= *<)/gm, '  ');
