"""What network messages do: the pool's virtual networks and where they are up.

Bridges are made by the host's network layer when a PIF or a guest needs them; here stand the rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.network import networkArgs, networkOperations
from xapi.idl.record import Reader
from xapi.operations.blobs import new_blob
from xapi.operations.context import Call
from xapi.operations.guest_specs import make_error

__all__ = ["BRIDGE_NAME_LENGTH", "attached_vifs", "free_bridge", "network", "plug_pif"]

BRIDGE_NAME_LENGTH = 15
"""Characters of an interface's name that Linux takes."""

DEFAULT_MTU = 1500

_SYSTEM_KEYS = ("is_guest_installer_network", "is_host_internal_management_network")


def free_bridge(db: Reader, prefix: str = "xapi") -> str:
    """The first ``xapiN`` no network uses."""
    taken = {row.bridge for row in records.network.all(db)}
    number = 0
    while f"{prefix}{number}" in taken:
        number += 1
    return f"{prefix}{number}"


def attached_vifs(db: Reader, net: records.network, host: str | None = None) -> list[records.VIF]:
    """Interfaces of guests that are plugged into the network, on one host or on all."""
    found: list[records.VIF] = []
    for ref in net.VIFs:
        vif = records.VIF.find(db, ref)
        if vif is None or not vif.currently_attached:
            continue
        vm = records.VM.find(db, vif.VM)
        if host is None or (vm is not None and vm.resident_on == host):
            found.append(vif)
    return found


def plug_pif(call: Call, pif: records.PIF) -> None:
    """Mark the interface, and the ones it stands on, as up."""
    with call.db.transaction() as tx:
        todo = [pif]
        while todo:
            row = todo.pop()
            records.PIF.modify(tx, row.ref, currently_attached=True)
            vlan = records.VLAN.find(tx, row.VLAN_master_of)
            below = [] if vlan is None else [vlan.tagged_PIF]
            for bond_ref in row.bond_master_of:
                bond = records.Bond.find(tx, bond_ref)
                below.extend(() if bond is None else bond.slaves)
            lower = (records.PIF.find(tx, ref) for ref in below)
            todo.extend(row for row in lower if row is not None and not row.currently_attached)


def _networks_of(db: Reader, vm_ref: str) -> Iterable[records.network]:
    vm = records.VM.get(db, vm_ref)
    for vif_ref in vm.VIFs:
        vif = records.VIF.find(db, vif_ref)
        net = None if vif is None else records.network.find(db, vif.network)
        if net is not None:
            yield net


class network(networkOperations[Call]):
    """Networks are rows of the pool; a host brings one up with the PIF it has on it."""

    async def create(self, call: Call, args: networkArgs) -> refs.networkRef:
        """BRIDGE_NAME_EXISTS, INVALID_VALUE [bridge, …]; an MTU of 0 or less means 1500."""
        bridge = args["bridge"]
        if bridge and any(row.bridge == bridge for row in records.network.all(call.db)):
            raise errors.BridgeNameExists(bridge)
        if len(bridge) > BRIDGE_NAME_LENGTH or (not bridge and not args["managed"]):
            raise errors.InvalidValue("bridge", bridge)
        with call.db.transaction() as tx:
            return records.network.create(
                tx,
                name_label=args["name_label"],
                name_description=args["name_description"],
                MTU=args["MTU"] if args["MTU"] > 0 else DEFAULT_MTU,
                bridge=bridge or free_bridge(tx),
                managed=args["managed"],
                other_config=args["other_config"],
                tags=args["tags"],
            )

    async def destroy(self, call: Call, ref: refs.networkRef) -> None:
        """Only PIFs and attached VIFs stand in the way; VIFs of halted guests do not
        (clients.md §6.19). CANNOT_DESTROY_SYSTEM_NETWORK for the ones the host needs itself.
        """
        net = records.network.get(call.db, ref)
        if any(net.other_config.get(key) == "true" for key in _SYSTEM_KEYS):
            raise errors.CannotDestroySystemNetwork(ref)
        pifs = [pif for pif in net.PIFs if records.PIF.find(call.db, pif) is not None]
        if pifs:
            raise make_error("NETWORK_CONTAINS_PIF", *pifs)
        if used := attached_vifs(call.db, net):
            raise make_error("NETWORK_CONTAINS_VIF", *(vif.ref for vif in used))
        with call.db.transaction() as tx:
            for blob in net.blobs.values():
                if records.blob.find(tx, blob) is not None:
                    records.blob.delete(tx, blob)
            records.network.delete(tx, ref)

    async def attach(self, call: Call, network: refs.networkRef, host: refs.hostRef) -> None:
        """Bring the host's PIF on the network up, if it has one."""
        net = records.network.get(call.db, network)
        for ref in net.PIFs:
            pif = records.PIF.find(call.db, ref)
            if pif is not None and pif.host == host and not pif.currently_attached:
                if pif.bond_slave_of != refs.NULL:
                    raise errors.CannotPlugBondSlave(ref)
                plug_pif(call, pif)

    async def attach_for_vm(self, call: Call, host: refs.hostRef, vm: refs.VMRef) -> None:
        """All networks of the VM, because it is about to start or arrive here."""
        for net in list(_networks_of(call.db, vm)):
            await self.attach(call, refs.networkRef(net.ref), host)

    async def detach_for_vm(self, call: Call, host: refs.hostRef, vm: refs.VMRef) -> None:
        """Nothing to take down: a PIF stays up for the next guest, and a bridge without one
        belongs to the network layer."""
        records.VM.get(call.db, vm)

    async def add_purpose(
        self, call: Call, ref: refs.networkRef, value: enums.NetworkPurpose
    ) -> None:
        """Secure and insecure NBD never go together, not even on different networks."""
        records.network.get(call.db, ref)
        conflict: enums.NetworkPurpose = "insecure_nbd" if value == "nbd" else "nbd"
        if any(conflict in row.purpose for row in records.network.all(call.db)):
            raise errors.NetworkIncompatiblePurposes(value, conflict)
        with call.db.transaction() as tx:
            tx.add_to_set("network", ref, "purpose", value)

    async def remove_purpose(
        self, call: Call, ref: refs.networkRef, value: enums.NetworkPurpose
    ) -> None:
        with call.db.transaction() as tx:
            tx.remove_from_set("network", ref, "purpose", value)

    async def set_default_locking_mode(
        self, call: Call, network: refs.networkRef, value: enums.NetworkDefaultLockingMode
    ) -> None:
        """VIF_IN_USE [network, vif] while a plugged VIF follows the network's rule."""
        net = records.network.get(call.db, network)
        for vif in attached_vifs(call.db, net):
            if vif.locking_mode == "network_default":
                raise errors.VIFInUse(network, vif.ref)
        with call.db.transaction() as tx:
            records.network.modify(tx, network, default_locking_mode=value)

    async def create_new_blob(
        self, call: Call, network: refs.networkRef, name: str, mime_type: str, public: bool
    ) -> refs.blobRef:
        return new_blob(call.db, "network", network, name, mime_type, public, call.services.now())

    async def pool_introduce(
        self,
        call: Call,
        name_label: str,
        name_description: str,
        MTU: int,
        other_config: Mapping[str, str],
        bridge: str,
        managed: bool,
        purpose: tuple[enums.NetworkPurpose, ...],
    ) -> refs.networkRef:
        with call.db.transaction() as tx:
            return records.network.create(
                tx,
                name_label=name_label,
                name_description=name_description,
                MTU=MTU,
                other_config=other_config,
                bridge=bridge,
                managed=managed,
                purpose=purpose,
            )
