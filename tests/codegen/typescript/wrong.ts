// Each line with an `error:` mark must not compile, and no other.
import { call, type Session, type Transport, type VMRef, type HostRef, NULL_REF } from "../src/client.js";

export async function wrong(
  transport: Transport, session: Session, vm: VMRef, host: HostRef,
): Promise<void> {
  await session.call("VM.start", host, false, false); // error: a host is no VM
  await session.call("VM.start", vm, false); // error: one parameter is missing
  await session.call("VM.start", vm, "no", false); // error: not a bool
  await session.call("VM.strat", vm, false, false); // error: there is no such message
  await session.call("Async.VM.get_record", vm); // error: it has no Async form
  const state: "Halted" = await session.call("VM.get_power_state", vm); // error: it may be another
  const record = await session.call("VM.get_record", vm);
  record.name_labl; // error: no such field
  await session.call("VM.set_name_label", vm, 7); // error: not a string
  await session.call("VBD.create", { VM: vm }); // error: fields are missing
  await call(transport, "VM.start", vm, false, false); // error: the session is missing
  await session.call("VM.set_affinity", vm, NULL_REF);
  const task = await session.call("Async.VM.start", vm, false, false);
  await session.call("task.get_status", task);
  await session.call("VM.get_record", task); // error: a task is no VM
  void state;
}
