/** A block of PEM: what stands between BEGIN and END. */
export interface PemBlock {
  readonly label: string;
  /** As it is there, with both lines around it. */
  readonly text: string;
  /** Whether lines such as `DEK-Info: …` come before the content. */
  readonly hasHeaders: boolean;
  readonly der: Buffer;
}

const BLOCK = /^-----BEGIN ([A-Z0-9 ]+)-----[ \t]*\r?\n([^]*?)^-----END \1-----/gm;
const HEADER = /^[A-Za-z0-9-]+:.*\r?\n(?:[ \t].*\r?\n)*/gm;

/** The blocks of PEM in a text, whatever stands around them. What is no base 64 is none. */
export function pemBlocks(text: string): readonly PemBlock[] {
  return [...text.matchAll(BLOCK)].flatMap(([whole, label, body]) => {
    const base64 = body.replace(HEADER, '').replace(/\s/g, '');
    return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && base64.length % 4 === 0 ? [{ label, text: whole, hasHeaders: body.includes(':'), der: Buffer.from(base64, 'base64') }] : [];
  });
}
