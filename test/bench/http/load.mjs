import { connect } from 'node:net';

/**
 * Asks a server on this machine for `path`, `requests` times, in turn with each of `cookies`. Over `connections` that stay
 * open, `depth` requests on their way at once on each: the next ones leave when all of these are answered.
 */
export async function ask(port, path, cookies, { requests, connections, depth }) {
  const texts = cookies.map(
    (cookie) => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\n\r\n`,
  );
  let asked = 0;
  const take = () => {
    let burst = '';
    let count = 0;
    for (; count < depth && asked < requests; count++) burst += texts[asked++ % texts.length];
    return { burst, count };
  };
  await Promise.all(Array.from({ length: connections }, () => drive(port, take)));
}

function drive(port, take) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const responses = new ResponseCounter();
    let waitsFor = 0;
    const next = () => {
      const { burst, count } = take();
      waitsFor += count;
      if (count > 0) socket.write(burst);
      else socket.end(resolve);
    };
    socket.setNoDelay(true);
    socket.on('connect', next);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      waitsFor -= responses.count(chunk);
      if (waitsFor === 0) next();
    });
  });
}

/** Counts responses, whether they tell their length or come in chunks. */
class ResponseCounter {
  /** Of a head, or of the line before a chunk, as far as it came. */
  start = Buffer.alloc(0);
  /** Bytes of the body, or of its chunk, that are still to come. */
  left = 0;
  /** What comes next ends the response. */
  isLast = true;
  isChunked = false;

  /** How many responses end in these bytes. */
  count(bytes) {
    let ended = 0;
    let rest = bytes;
    while (rest.length > 0) {
      if (this.left === 0) rest = this.readLine(rest);
      const taken = Math.min(this.left, rest.length);
      this.left -= taken;
      rest = rest.subarray(taken);
      if (taken === 0 || this.left > 0 || !this.isLast) continue;
      this.isChunked = false;
      ended++;
    }
    return ended;
  }

  /** Reads a head or the line before a chunk; gives what follows. */
  readLine(bytes) {
    const mark = this.isChunked ? '\r\n' : '\r\n\r\n';
    const all = this.start.length === 0 ? bytes : Buffer.concat([this.start, bytes]);
    const end = all.indexOf(mark);
    this.start = end < 0 ? all : Buffer.alloc(0);
    if (end < 0) return all.subarray(all.length);
    if (this.isChunked) this.readSize(all.latin1Slice(0, end));
    else this.readHead(all.latin1Slice(0, end));
    return all.subarray(end + mark.length);
  }

  readHead(head) {
    if (!head.startsWith('HTTP/1.1 200 ')) throw new Error(`Not what the bench asked for:\n${head}`);
    this.isChunked = /\r\ntransfer-encoding: chunked/i.test(head);
    this.isLast = !this.isChunked;
    this.left = this.isChunked ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
  }

  readSize(line) {
    const size = Number.parseInt(line, 16);
    this.isLast = size === 0;
    this.left = size + 2;
  }
}
