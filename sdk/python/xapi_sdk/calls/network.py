# Written by codegen from idl/; change the IDL, not this file.
"""Messages of network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import network as m

if TYPE_CHECKING:
    from xapi_sdk.model.network import NetworkRecord
    from xapi_sdk.task import Task


class NetworkCalls:
    """A virtual network of the pool. VMs attach to it through VIFs, hosts through PIFs; without
    PIFs it is internal to each host.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def add_purpose(self, ref: refs.NetworkRef, value: enums.NetworkPurpose) -> None:
        """Allows a further use of the network; NETWORK_INCOMPATIBLE_PURPOSES if it does not go
        with those set.

        Errors: NETWORK_INCOMPATIBLE_PURPOSES.
        """
        return self._client.invoke(m.add_purpose, (ref, value))

    def attach(self, network: refs.NetworkRef, host: refs.HostRef) -> None:
        """Internal: brings the network up on a host, with its bridge and PIF."""
        return self._client.invoke(m.attach, (network, host))

    def attach_for_vm(self, host: refs.HostRef, vm: refs.VMRef) -> None:
        """Internal: brings the network up on a host because a VM there needs it."""
        return self._client.invoke(m.attach_for_vm, (host, vm))

    def create_new_blob(
        self, network: refs.NetworkRef, name: str, mime_type: str, public: bool = False
    ) -> refs.BlobRef:
        """Adds an empty named blob to the network and returns it; the content is uploaded over
        HTTP.

        public: True to let it be read without a session. Since tampa.
        """
        return self._client.invoke(m.create_new_blob, (network, name, mime_type, public))

    def detach_for_vm(self, host: refs.HostRef, vm: refs.VMRef) -> None:
        """Internal: takes the network down on a host once the VM no longer needs it."""
        return self._client.invoke(m.detach_for_vm, (host, vm))

    def pool_introduce(
        self,
        name_label: str,
        name_description: str,
        MTU: int,
        other_config: dict[str, str],
        bridge: str,
        managed: bool,
        purpose: list[enums.NetworkPurpose],
    ) -> refs.NetworkRef:
        """Internal: records a network of a joining host in the pool's database.

        MTU: Largest packet payload in bytes. Since miami.
        """
        return self._client.invoke(
            m.pool_introduce,
            (name_label, name_description, MTU, other_config, bridge, managed, purpose),
        )

    def remove_purpose(self, ref: refs.NetworkRef, value: enums.NetworkPurpose) -> None:
        """Withdraws a use of the network; a purpose that is not set is no error."""
        return self._client.invoke(m.remove_purpose, (ref, value))

    def set_default_locking_mode(
        self, network: refs.NetworkRef, value: enums.NetworkDefaultLockingMode
    ) -> None:
        """Sets the traffic rule for VIFs that follow the network; refused while such VIFs are
        plugged.
        """
        return self._client.invoke(m.set_default_locking_mode, (network, value))

    def get_MTU(self, ref: refs.NetworkRef) -> int:
        """Read MTU: Largest packet payload in bytes, normally 1500; PIFs and VIFs take it over
        when they are next plugged.
        """
        return self._client.invoke(m.get_MTU, (ref,))

    def set_MTU(self, ref: refs.NetworkRef, value: int) -> None:
        """Set MTU: Largest packet payload in bytes, normally 1500; PIFs and VIFs take it over
        when they are next plugged.
        """
        return self._client.invoke(m.set_MTU, (ref, value))

    def get_PIFs(self, ref: refs.NetworkRef) -> list[refs.PIFRef]:
        """Read PIFs: Host interfaces that connect this network to the outside, at most one per
        host.
        """
        return self._client.invoke(m.get_PIFs, (ref,))

    def get_VIFs(self, ref: refs.NetworkRef) -> list[refs.VIFRef]:
        """Read VIFs: Virtual interfaces of VMs attached to this network."""
        return self._client.invoke(m.get_VIFs, (ref,))

    def get_allowed_operations(self, ref: refs.NetworkRef) -> list[enums.NetworkOperations]:
        """Read allowed_operations: Operations the network would accept now; advisory, the list
        may be out of date when the call arrives.
        """
        return self._client.invoke(m.get_allowed_operations, (ref,))

    def get_assigned_ips(self, ref: refs.NetworkRef) -> dict[refs.VIFRef, str]:
        """Read assigned_ips: IP addresses handed out to VIFs on a host-internal management
        network, by VIF.
        """
        return self._client.invoke(m.get_assigned_ips, (ref,))

    def get_blobs(self, ref: refs.NetworkRef) -> dict[str, refs.BlobRef]:
        """Read blobs: Binary blobs attached to the network, by name."""
        return self._client.invoke(m.get_blobs, (ref,))

    def get_bridge(self, ref: refs.NetworkRef) -> str:
        """Read bridge: Name of the bridge that implements the network on each host."""
        return self._client.invoke(m.get_bridge, (ref,))

    def get_current_operations(self, ref: refs.NetworkRef) -> dict[str, enums.NetworkOperations]:
        """Read current_operations: Operations running on the network, as a map from task
        reference to operation.
        """
        return self._client.invoke(m.get_current_operations, (ref,))

    def get_default_locking_mode(self, ref: refs.NetworkRef) -> enums.NetworkDefaultLockingMode:
        """Read default_locking_mode: Traffic rule for VIFs that follow the network: unlocked
        lets all pass, disabled drops all.
        """
        return self._client.invoke(m.get_default_locking_mode, (ref,))

    def get_managed(self, ref: refs.NetworkRef) -> bool:
        """Read managed: True when the toolstack sets the bridge up; false if it is made by
        other means.
        """
        return self._client.invoke(m.get_managed, (ref,))

    def get_name_description(self, ref: refs.NetworkRef) -> str:
        """Read name_description: Free description for people."""
        return self._client.invoke(m.get_name_description, (ref,))

    def set_name_description(self, ref: refs.NetworkRef, value: str) -> None:
        """Set name_description: Free description for people."""
        return self._client.invoke(m.set_name_description, (ref, value))

    def get_name_label(self, ref: refs.NetworkRef) -> str:
        """Read name_label: Display name of the network."""
        return self._client.invoke(m.get_name_label, (ref,))

    def set_name_label(self, ref: refs.NetworkRef, value: str) -> None:
        """Set name_label: Display name of the network."""
        return self._client.invoke(m.set_name_label, (ref, value))

    def get_other_config(self, ref: refs.NetworkRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.NetworkRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.NetworkRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.NetworkRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_purpose(self, ref: refs.NetworkRef) -> list[enums.NetworkPurpose]:
        """Read purpose: Special uses of the network, such as serving disks by NBD with or
        without TLS.
        """
        return self._client.invoke(m.get_purpose, (ref,))

    def get_tags(self, ref: refs.NetworkRef) -> list[str]:
        """Read tags: Labels given by users, for grouping and searching."""
        return self._client.invoke(m.get_tags, (ref,))

    def set_tags(self, ref: refs.NetworkRef, value: list[str]) -> None:
        """Set tags: Labels given by users, for grouping and searching."""
        return self._client.invoke(m.set_tags, (ref, value))

    def add_tags(self, ref: refs.NetworkRef, value: str) -> None:
        """Add one of tags."""
        return self._client.invoke(m.add_tags, (ref, value))

    def remove_tags(self, ref: refs.NetworkRef, value: str) -> None:
        """Remove one of tags."""
        return self._client.invoke(m.remove_tags, (ref, value))

    def get_uuid(self, ref: refs.NetworkRef) -> str:
        """Read uuid: Unique identifier of the network."""
        return self._client.invoke(m.get_uuid, (ref,))

    def create(
        self,
        *,
        other_config: dict[str, str] | None = None,
        MTU: int = 1500,
        bridge: str = "",
        managed: bool = True,
        name_description: str = "",
        name_label: str = "",
        tags: list[str] | None = None,
    ) -> refs.NetworkRef:
        """Make a network object from its record.

        other_config: Free key-value pairs for tools.
        MTU: Largest packet payload in bytes, normally 1500; PIFs and VIFs take it over when
            they are next plugged.
        bridge: Name of the bridge that implements the network on each host.
        managed: True when the toolstack sets the bridge up; false if it is made by other means.
        name_description: Free description for people.
        name_label: Display name of the network.
        tags: Labels given by users, for grouping and searching.
        """
        return self._client.invoke(
            m.create,
            (
                {
                    "other_config": {} if other_config is None else other_config,
                    "MTU": MTU,
                    "bridge": bridge,
                    "managed": managed,
                    "name_description": name_description,
                    "name_label": name_label,
                    "tags": [] if tags is None else tags,
                },
            ),
        )

    def destroy(self, ref: refs.NetworkRef) -> None:
        """Destroy the network object."""
        return self._client.invoke(m.destroy, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.NetworkRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.NetworkRef) -> NetworkRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.NetworkRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.NetworkRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.NetworkRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.NetworkRef, NetworkRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.NetworkRef, NetworkRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class NetworkTasks:
    """Messages of network as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def add_purpose(self, ref: refs.NetworkRef, value: enums.NetworkPurpose) -> Task[None]:
        """Allows a further use of the network; NETWORK_INCOMPATIBLE_PURPOSES if it does not go
        with those set.

        Errors: NETWORK_INCOMPATIBLE_PURPOSES.
        """
        return self._client.start(m.add_purpose, (ref, value))

    def attach(self, network: refs.NetworkRef, host: refs.HostRef) -> Task[None]:
        """Internal: brings the network up on a host, with its bridge and PIF."""
        return self._client.start(m.attach, (network, host))

    def attach_for_vm(self, host: refs.HostRef, vm: refs.VMRef) -> Task[None]:
        """Internal: brings the network up on a host because a VM there needs it."""
        return self._client.start(m.attach_for_vm, (host, vm))

    def create_new_blob(
        self, network: refs.NetworkRef, name: str, mime_type: str, public: bool = False
    ) -> Task[refs.BlobRef]:
        """Adds an empty named blob to the network and returns it; the content is uploaded over
        HTTP.

        public: True to let it be read without a session. Since tampa.
        """
        return self._client.start(m.create_new_blob, (network, name, mime_type, public))

    def detach_for_vm(self, host: refs.HostRef, vm: refs.VMRef) -> Task[None]:
        """Internal: takes the network down on a host once the VM no longer needs it."""
        return self._client.start(m.detach_for_vm, (host, vm))

    def pool_introduce(
        self,
        name_label: str,
        name_description: str,
        MTU: int,
        other_config: dict[str, str],
        bridge: str,
        managed: bool,
        purpose: list[enums.NetworkPurpose],
    ) -> Task[refs.NetworkRef]:
        """Internal: records a network of a joining host in the pool's database.

        MTU: Largest packet payload in bytes. Since miami.
        """
        return self._client.start(
            m.pool_introduce,
            (name_label, name_description, MTU, other_config, bridge, managed, purpose),
        )

    def remove_purpose(self, ref: refs.NetworkRef, value: enums.NetworkPurpose) -> Task[None]:
        """Withdraws a use of the network; a purpose that is not set is no error."""
        return self._client.start(m.remove_purpose, (ref, value))

    def set_default_locking_mode(
        self, network: refs.NetworkRef, value: enums.NetworkDefaultLockingMode
    ) -> Task[None]:
        """Sets the traffic rule for VIFs that follow the network; refused while such VIFs are
        plugged.
        """
        return self._client.start(m.set_default_locking_mode, (network, value))

    def create(
        self,
        *,
        other_config: dict[str, str] | None = None,
        MTU: int = 1500,
        bridge: str = "",
        managed: bool = True,
        name_description: str = "",
        name_label: str = "",
        tags: list[str] | None = None,
    ) -> Task[refs.NetworkRef]:
        """Make a network object from its record.

        other_config: Free key-value pairs for tools.
        MTU: Largest packet payload in bytes, normally 1500; PIFs and VIFs take it over when
            they are next plugged.
        bridge: Name of the bridge that implements the network on each host.
        managed: True when the toolstack sets the bridge up; false if it is made by other means.
        name_description: Free description for people.
        name_label: Display name of the network.
        tags: Labels given by users, for grouping and searching.
        """
        return self._client.start(
            m.create,
            (
                {
                    "other_config": {} if other_config is None else other_config,
                    "MTU": MTU,
                    "bridge": bridge,
                    "managed": managed,
                    "name_description": name_description,
                    "name_label": name_label,
                    "tags": [] if tags is None else tags,
                },
            ),
        )

    def destroy(self, ref: refs.NetworkRef) -> Task[None]:
        """Destroy the network object."""
        return self._client.start(m.destroy, (ref,))
