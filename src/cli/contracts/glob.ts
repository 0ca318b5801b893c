import type { Complaint } from '../../core/problem';

/** `/admin/**`: `/admin` and all below; `*` is anything within a segment. The query does not count. */
export function pathMatches(glob: string, path: string): boolean {
  return pathExpression(glob).test(path.replace(/\?.*$/s, ''));
}

function pathExpression(glob: string): RegExp {
  const parts = glob.split(/(\/\*\*$|\*\*|\*)/).map((part) => {
    switch (part) {
      case '/**': return '(?:/.*)?';
      case '**': return '.*';
      case '*': return '[^/]*';
      default: return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    }
  });
  return new RegExp(`^${parts.join('')}$`, 's');
}

/** Paths that a glob takes, so that something is tried even where no route tells them from others. */
export function pathSamples(glob: string): readonly string[] {
  const base = glob.replace(/\/\*\*$/, '').replace(/\*\*/g, 'x/y').replace(/\*/g, 'x');
  return glob.endsWith('/**') ? [base === '' ? '/' : base, `${base}/`, `${base}/x`].filter((path, index, all) => all.indexOf(path) === index) : [base];
}

export function pathGlobSyntax(glob: string): Complaint | undefined {
  return glob.startsWith('/') ? undefined : { wrong: 'a path begins with "/"', fix: `write ${JSON.stringify(`/${glob}`)}` };
}

/** `*.example.com` takes any depth below, `*` every host. Neither case nor port count. */
export function hostMatches(glob: string, host: string): boolean {
  const [wanted, got] = [glob.toLowerCase(), host.toLowerCase().replace(/:\d+$/, '')];
  return wanted === '*' || wanted === got || (wanted.startsWith('*.') && got.endsWith(wanted.slice(1)) && got.length >= wanted.length);
}

export function hostSample(glob: string): string | undefined {
  if (glob === '*') { return undefined; }
  return glob.startsWith('*.') ? `x${glob.slice(1)}` : glob;
}

export function hostGlobSyntax(glob: string): Complaint | undefined {
  return /^(?:\*|(?:\*\.)?[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)$/.test(glob) ? undefined
    : { wrong: 'this is no host', fix: 'write shop.example, *.shop.example for all below it, or * for all hosts' };
}
