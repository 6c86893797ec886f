// One spelling for each address: editors and Node escape the same path differently (`file:///c%3A/a b` and `file:///C:/a%20b`).

/** An address with a query or a fragment is not one of a file, and stays as it is. */
export function canonicalUri(uri: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(\/[^?#]*)$/i.exec(uri);
  if (!parts) return uri;
  const [, scheme = '', host = '', path = ''] = parts;
  const names: string[] = [];
  for (const name of path.split('/').map(decoded)) {
    // As whoever opens it would go: no address is of a folder that it leads out of.
    if (name === '..') names.splice(Math.max(1, names.length - 1));
    else if (name !== '.') names.push(encodeURIComponent(name));
  }
  // A drive's letter is the same in either case.
  names[1] = (names[1] ?? '').replace(/^[A-Z](?=%3A$)/, (letter) => letter.toLowerCase());
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${names.join('/')}`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
