/** Starts every halted guest whose name begins with a word, and says where it runs. */

import { Failure, Session, type Transport, type VMRef } from "../src/client.js";

export async function startGuests(
  transport: Transport, password: string, word: string,
): Promise<Map<string, string>> {
  const session = await Session.login(transport, "root", password);
  const places = new Map<string, string>();
  try {
    const all = await session.call("VM.get_all_records");
    for (const [key, vm] of Object.entries(all)) {
      if (vm.is_a_template || vm.power_state !== "Halted" || !vm.name_label.startsWith(word)) {
        continue;
      }
      const ref = key as VMRef;
      try {
        await session.call("VM.start", ref, false, false);
      } catch (error) {
        if (error instanceof Failure && error.is("VM_BAD_POWER_STATE")) {
          const [, expected, actual] = error.params;
          places.set(vm.name_label, `is ${actual}, not ${expected}`);
          continue;
        }
        throw error;
      }
      const host = await session.call("VM.get_resident_on", ref);
      places.set(vm.name_label, await session.call("host.get_name_label", host));
    }
  } finally {
    await session.logout();
  }
  return places;
}
