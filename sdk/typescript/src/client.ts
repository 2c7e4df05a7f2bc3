/**
 * Calls of the XenAPI over JSON-RPC 2.0, typed by the data model.
 *
 * How a request travels is the caller's: a transport sends the body to /jsonrpc and gives the body
 * of the answer. So this works with fetch, with node's https and its agents, or over a socket. It
 * does not retry, keep sessions or follow HOST_IS_SLAVE.
 */

import type { ErrorCode, ErrorParams, MethodName, Methods, SessionRef } from "./model.js";

export * from "./model.js";

/** Sends a JSON text to the server's /jsonrpc and gives the text of the answer. */
export type Transport = (body: string) => Promise<string>;

/** The parameters of a message, without the session. */
export type Arguments<M extends MethodName> =
  Parameters<Methods[M]> extends [SessionRef, ...infer Rest] ? Rest : Parameters<Methods[M]>;

/** The result of a message. Over JSON a message without a result answers "". */
export type Result<M extends MethodName> = ReturnType<Methods[M]>;

/** The server answered with an error: its code, and parameters that are all strings. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    readonly params: readonly string[],
  ) {
    super([code, ...params].join(", "));
    this.name = "Failure";
  }

  /** True for one code; its parameters are then known by number and name. */
  is<C extends ErrorCode>(code: C): this is Failure & { code: C; params: ErrorParams[C] } {
    return this.code === code;
  }
}

interface Answer {
  result?: unknown;
  error?: { message: string; data?: string[] };
}

let number = 0;

/** Any message, with all its parameters. Rejects with Failure, or whatever the transport throws. */
export async function call<M extends MethodName>(
  transport: Transport,
  method: M,
  ...params: Parameters<Methods[M]>
): Promise<Result<M>> {
  number += 1;
  const request = { jsonrpc: "2.0", method, params, id: number };
  const answer = JSON.parse(await transport(JSON.stringify(request))) as Answer;
  if (answer.error !== undefined) {
    throw new Failure(answer.error.message, answer.error.data ?? []);
  }
  return answer.result as Result<M>;
}

/** A session: `call` puts it in front of the parameters. */
export class Session {
  private constructor(
    readonly transport: Transport,
    readonly ref: SessionRef,
  ) {}

  static async login(transport: Transport, user: string, password: string): Promise<Session> {
    const ref = await call(
      transport, "session.login_with_password", user, password, "2.23", "xapi-types",
    );
    return new Session(transport, ref);
  }

  call<M extends MethodName>(method: M, ...params: Arguments<M>): Promise<Result<M>> {
    return call(
      this.transport, method, ...([this.ref, ...params] as unknown as Parameters<Methods[M]>),
    );
  }

  async logout(): Promise<void> {
    await this.call("session.logout");
  }
}
