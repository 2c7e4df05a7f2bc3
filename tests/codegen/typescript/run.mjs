// Runs the compiled example against a server on a UNIX socket: node run.mjs SOCKET PASSWORD WORD
import { request } from "node:http";
import { startGuests } from "./dist/examples/guests.js";

const [socketPath, password, word] = process.argv.slice(2);

const transport = (body) =>
  new Promise((resolve, reject) => {
    const sent = request({ socketPath, method: "POST", path: "/jsonrpc" }, (answer) => {
      let text = "";
      answer.setEncoding("utf-8").on("data", (part) => (text += part));
      answer.on("end", () => resolve(text)).on("error", reject);
    });
    sent.on("error", reject).end(body);
  });

console.log(JSON.stringify(Object.fromEntries(await startGuests(transport, password, word))));
