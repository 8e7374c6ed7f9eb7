// A message centre made of the npm package `smpp`: says its port, then each event as a line of JSON; takes lines, too.
//   ← {"port"} · {"bound"} · {"submit": {...}} · {"answer": status of what it delivered}
//   → {"deliver": {...}}   {"status": of the next submission}
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const smpp = createRequire(import.meta.url)("smpp");
const say = (event) => process.stdout.write(JSON.stringify(event) + "\n");
let session, status = 0, count = 0;

const server = smpp.createServer({}, (opened) => {
  session = opened;
  opened.on("error", () => {});
  opened.on("bind_transceiver", (pdu) => {
    const fits = pdu.system_id === "school" && pdu.password === "hush";
    opened.send(pdu.response({ command_status: fits ? 0 : smpp.ESME_RBINDFAIL, system_id: "centre" }));
    say({ bound: fits, version: pdu.interface_version });
  });
  opened.on("submit_sm", (pdu) => {
    count += 1;
    opened.send(pdu.response({ command_status: status, message_id: status ? "" : `n-${count}` }));
    status = 0;
    say({ submit: {
      from: pdu.source_addr, to: pdu.destination_addr, ton: pdu.dest_addr_ton,
      receipt: pdu.registered_delivery, text: pdu.short_message.message,
    } });
  });
  opened.on("enquire_link", (pdu) => { opened.send(pdu.response()); say({ enquired: true }); });
  opened.on("unbind", (pdu) => { opened.send(pdu.response()); opened.close(); say({ unbound: true }); });
});
server.listen(0, "127.0.0.1", () => say({ port: server.address().port }));

createInterface({ input: process.stdin }).on("line", (line) => {
  const told = JSON.parse(line);
  if (told.status !== undefined) { status = told.status; say({ set: true }); }
  if (told.deliver) session.deliver_sm(told.deliver, (pdu) => say({ answer: pdu.command_status }));
}).on("close", () => process.exit(0));
