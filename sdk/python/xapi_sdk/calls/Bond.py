# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Bond."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import Bond as m

if TYPE_CHECKING:
    from xapi_sdk.model.Bond import BondRecord
    from xapi_sdk.task import Task


class BondCalls:
    """Several physical interfaces of one host joined into one, for redundancy or throughput."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def create(
        self,
        network: refs.NetworkRef,
        members: list[refs.PIFRef],
        MAC: str,
        mode: enums.BondMode = enums.BondMode.balance_slb,
        properties: dict[str, str] | None = None,
    ) -> refs.BondRef:
        """Joins interfaces of one host into a bond on the network; their VLANs and management
        move to the bond.

        network: Network the bond's PIF joins.
        members: Interfaces to join, at least two, all on one host.
        MAC: Ethernet address of the bond, empty to take the primary member's.
        """
        return self._client.invoke(
            m.create, (network, members, MAC, mode, {} if properties is None else properties)
        )

    def destroy(self, ref: refs.BondRef) -> None:
        """Breaks the bond up; its configuration, VLANs and management go back to the primary
        member.
        """
        return self._client.invoke(m.destroy, (ref,))

    def set_mode(self, ref: refs.BondRef, value: enums.BondMode) -> None:
        """Changes how traffic is spread; applies at once."""
        return self._client.invoke(m.set_mode, (ref, value))

    def set_property(self, ref: refs.BondRef, name: str, value: str) -> None:
        """Sets one of the bond's properties; unknown names or values fail."""
        return self._client.invoke(m.set_property, (ref, name, value))

    def get_auto_update_mac(self, ref: refs.BondRef) -> bool:
        """Read auto_update_mac: True when the bond takes over the MAC of its first member if
        members change.
        """
        return self._client.invoke(m.get_auto_update_mac, (ref,))

    def get_links_up(self, ref: refs.BondRef) -> int:
        """Read links_up: How many members have a link at present."""
        return self._client.invoke(m.get_links_up, (ref,))

    def get_master(self, ref: refs.BondRef) -> refs.PIFRef:
        """Read master: PIF that stands for the bond and carries its configuration."""
        return self._client.invoke(m.get_master, (ref,))

    def get_mode(self, ref: refs.BondRef) -> enums.BondMode:
        """Read mode: How traffic is spread: balance-slb, active-backup or lacp."""
        return self._client.invoke(m.get_mode, (ref,))

    def get_other_config(self, ref: refs.BondRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.BondRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.BondRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.BondRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_primary_slave(self, ref: refs.BondRef) -> refs.PIFRef:
        """Read primary_slave: Member whose MAC and IP configuration the bond took over."""
        return self._client.invoke(m.get_primary_slave, (ref,))

    def get_properties(self, ref: refs.BondRef) -> dict[str, str]:
        """Read properties: Settings of the bond mode by name, such as the LACP hashing
        algorithm.
        """
        return self._client.invoke(m.get_properties, (ref,))

    def get_slaves(self, ref: refs.BondRef) -> list[refs.PIFRef]:
        """Read slaves: Member interfaces."""
        return self._client.invoke(m.get_slaves, (ref,))

    def get_uuid(self, ref: refs.BondRef) -> str:
        """Read uuid: Unique identifier of the bond."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.BondRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.BondRef) -> BondRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.BondRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.BondRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.BondRef, BondRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.BondRef, BondRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class BondTasks:
    """Messages of Bond as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(
        self,
        network: refs.NetworkRef,
        members: list[refs.PIFRef],
        MAC: str,
        mode: enums.BondMode = enums.BondMode.balance_slb,
        properties: dict[str, str] | None = None,
    ) -> Task[refs.BondRef]:
        """Joins interfaces of one host into a bond on the network; their VLANs and management
        move to the bond.

        network: Network the bond's PIF joins.
        members: Interfaces to join, at least two, all on one host.
        MAC: Ethernet address of the bond, empty to take the primary member's.
        """
        return self._client.start(
            m.create, (network, members, MAC, mode, {} if properties is None else properties)
        )

    def destroy(self, ref: refs.BondRef) -> Task[None]:
        """Breaks the bond up; its configuration, VLANs and management go back to the primary
        member.
        """
        return self._client.start(m.destroy, (ref,))

    def set_mode(self, ref: refs.BondRef, value: enums.BondMode) -> Task[None]:
        """Changes how traffic is spread; applies at once."""
        return self._client.start(m.set_mode, (ref, value))

    def set_property(self, ref: refs.BondRef, name: str, value: str) -> Task[None]:
        """Sets one of the bond's properties; unknown names or values fail."""
        return self._client.start(m.set_property, (ref, name, value))
