import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import net from "node:net";

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

type Options = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

/** A request with exactly these headers, `Host` among them where it is given; its path is sent as it stands. */
export function request(origin: string, path: string, options: Options = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const sent = httpRequest(
    { hostname, port, path, method: options.method ?? "GET", headers: options.headers },
    (answer) => {
      let body = "";
      answer.setEncoding("utf8");
      answer.on("data", (text: string) => (body += text));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    },
  );
  sent.on("error", reject);
  sent.end(options.body);
  return promise;
}

/** Sends bytes that no client library would, and gives the first line that comes back. */
export function rawRequest(origin: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const socket = net.connect(Number(port), hostname, () => socket.end(Buffer.from(bytes, "latin1")));
  let text = "";
  socket.on("data", (data: Buffer) => (text += data.toString("latin1")));
  socket.on("close", () => resolve(text.split("\r\n")[0] ?? ""));
  socket.on("error", reject);
  return promise;
}
