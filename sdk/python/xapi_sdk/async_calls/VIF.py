# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VIF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import VIF as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.VIF import VIFRecord


class AsyncVIFCalls:
    """A virtual network interface of a VM, connecting it to one network."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def add_ipv4_allowed(self, ref: refs.VIFRef, value: str) -> None:
        """Adds an IPv4 address the VM may use while locked; applies at once."""
        return await self._client.invoke(m.add_ipv4_allowed, (ref, value))

    async def add_ipv6_allowed(self, ref: refs.VIFRef, value: str) -> None:
        """Adds an IPv6 address the VM may use while locked; applies at once."""
        return await self._client.invoke(m.add_ipv6_allowed, (ref, value))

    async def add_trunks(self, ref: refs.VIFRef, value: int) -> None:
        """Adds a VLAN tag to the trunk. A prototype; it may change.

        value: VLAN tag.
        """
        return await self._client.invoke(m.add_trunks, (ref, value))

    async def configure_ipv4(
        self,
        ref: refs.VIFRef,
        mode: enums.VIFIpv4ConfigurationMode,
        address: str = "",
        gateway: str = "",
    ) -> None:
        """Sets the guest's IPv4 address from outside; needs a guest agent that can do so.

        address: Address with prefix length, for static mode.
        gateway: Gateway, empty for none.
        """
        return await self._client.invoke(m.configure_ipv4, (ref, mode, address, gateway))

    async def configure_ipv6(
        self,
        ref: refs.VIFRef,
        mode: enums.VIFIpv6ConfigurationMode,
        address: str = "",
        gateway: str = "",
    ) -> None:
        """Sets the guest's IPv6 address from outside; needs a guest agent that can do so.

        address: Address with prefix length, for static mode.
        gateway: Gateway, empty for none.
        """
        return await self._client.invoke(m.configure_ipv6, (ref, mode, address, gateway))

    async def move(self, ref: refs.VIFRef, network: refs.NetworkRef) -> None:
        """Attaches the interface to another network, even while the VM runs."""
        return await self._client.invoke(m.move, (ref, network))

    async def plug(self, ref: refs.VIFRef) -> None:
        """Plugs the interface into a running VM; for a halted VM it is plugged at start anyway."""
        return await self._client.invoke(m.plug, (ref,))

    async def remove_ipv4_allowed(self, ref: refs.VIFRef, value: str) -> None:
        """Removes an allowed IPv4 address; applies at once."""
        return await self._client.invoke(m.remove_ipv4_allowed, (ref, value))

    async def remove_ipv6_allowed(self, ref: refs.VIFRef, value: str) -> None:
        """Removes an allowed IPv6 address; applies at once."""
        return await self._client.invoke(m.remove_ipv6_allowed, (ref, value))

    async def remove_trunks(self, ref: refs.VIFRef, value: int) -> None:
        """Removes a VLAN tag from the trunk. A prototype; it may change.

        value: VLAN tag.
        """
        return await self._client.invoke(m.remove_trunks, (ref, value))

    async def set_ipv4_allowed(self, ref: refs.VIFRef, value: list[str]) -> None:
        """Replaces the IPv4 addresses the VM may use while locked; applies at once."""
        return await self._client.invoke(m.set_ipv4_allowed, (ref, value))

    async def set_ipv6_allowed(self, ref: refs.VIFRef, value: list[str]) -> None:
        """Replaces the IPv6 addresses the VM may use while locked; applies at once."""
        return await self._client.invoke(m.set_ipv6_allowed, (ref, value))

    async def set_locking_mode(self, ref: refs.VIFRef, value: enums.VIFLockingMode) -> None:
        """Sets the traffic rule; applies at once to a plugged interface."""
        return await self._client.invoke(m.set_locking_mode, (ref, value))

    async def set_trunks(self, ref: refs.VIFRef, value: list[int]) -> None:
        """Replaces the VLAN tags of the trunk; NETWORK_INCOMPATIBLE_WITH_TRUNKS on networks
        that cannot carry one. A prototype; it may change.

        value: VLAN tags.
        """
        return await self._client.invoke(m.set_trunks, (ref, value))

    async def unplug(self, ref: refs.VIFRef) -> None:
        """Unplugs the interface from a running VM; waits for the guest to let go."""
        return await self._client.invoke(m.unplug, (ref,))

    async def unplug_force(self, ref: refs.VIFRef) -> None:
        """Unplugs the interface without waiting for the guest."""
        return await self._client.invoke(m.unplug_force, (ref,))

    async def get_MAC(self, ref: refs.VIFRef) -> str:
        """Read MAC: Ethernet address the guest sees; given at creation or generated."""
        return await self._client.invoke(m.get_MAC, (ref,))

    async def get_MAC_autogenerated(self, ref: refs.VIFRef) -> bool:
        """Read MAC_autogenerated: True when the MAC was generated because none was given."""
        return await self._client.invoke(m.get_MAC_autogenerated, (ref,))

    async def get_MTU(self, ref: refs.VIFRef) -> int:
        """Read MTU: Largest packet payload in bytes."""
        return await self._client.invoke(m.get_MTU, (ref,))

    async def get_VM(self, ref: refs.VIFRef) -> refs.VMRef:
        """Read VM: VM the interface belongs to."""
        return await self._client.invoke(m.get_VM, (ref,))

    async def get_allowed_operations(self, ref: refs.VIFRef) -> list[enums.VIFOperations]:
        """Read allowed_operations: Operations the interface would accept now; advisory, the
        list may be out of date when the call arrives.
        """
        return await self._client.invoke(m.get_allowed_operations, (ref,))

    async def get_current_operations(self, ref: refs.VIFRef) -> dict[str, enums.VIFOperations]:
        """Read current_operations: Operations running on the interface, as a map from task
        reference to operation.
        """
        return await self._client.invoke(m.get_current_operations, (ref,))

    async def get_currently_attached(self, ref: refs.VIFRef) -> bool:
        """Read currently_attached: True while the interface is plugged into a running, paused
        or suspended VM.
        """
        return await self._client.invoke(m.get_currently_attached, (ref,))

    async def get_device(self, ref: refs.VIFRef) -> str:
        """Read device: Position among the VM's interfaces, as a decimal string counted from 0."""
        return await self._client.invoke(m.get_device, (ref,))

    async def get_ipv4_addresses(self, ref: refs.VIFRef) -> list[str]:
        """Read ipv4_addresses: IPv4 addresses configured from outside, each with its prefix
        length.
        """
        return await self._client.invoke(m.get_ipv4_addresses, (ref,))

    async def get_ipv4_allowed(self, ref: refs.VIFRef) -> list[str]:
        """Read ipv4_allowed: IPv4 addresses the VM may use while the interface is locked; empty
        means none.
        """
        return await self._client.invoke(m.get_ipv4_allowed, (ref,))

    async def get_ipv4_configuration_mode(self, ref: refs.VIFRef) -> enums.VIFIpv4ConfigurationMode:
        """Read ipv4_configuration_mode: Whether the guest's IPv4 address is set from outside:
        none, static or DHCP.
        """
        return await self._client.invoke(m.get_ipv4_configuration_mode, (ref,))

    async def get_ipv4_gateway(self, ref: refs.VIFRef) -> str:
        """Read ipv4_gateway: IPv4 gateway configured from outside; empty if none."""
        return await self._client.invoke(m.get_ipv4_gateway, (ref,))

    async def get_ipv6_addresses(self, ref: refs.VIFRef) -> list[str]:
        """Read ipv6_addresses: IPv6 addresses configured from outside, each with its prefix
        length.
        """
        return await self._client.invoke(m.get_ipv6_addresses, (ref,))

    async def get_ipv6_allowed(self, ref: refs.VIFRef) -> list[str]:
        """Read ipv6_allowed: IPv6 addresses the VM may use while the interface is locked; empty
        means none.
        """
        return await self._client.invoke(m.get_ipv6_allowed, (ref,))

    async def get_ipv6_configuration_mode(self, ref: refs.VIFRef) -> enums.VIFIpv6ConfigurationMode:
        """Read ipv6_configuration_mode: Whether the guest's IPv6 address is set from outside:
        none, static or automatic.
        """
        return await self._client.invoke(m.get_ipv6_configuration_mode, (ref,))

    async def get_ipv6_gateway(self, ref: refs.VIFRef) -> str:
        """Read ipv6_gateway: IPv6 gateway configured from outside; empty if none."""
        return await self._client.invoke(m.get_ipv6_gateway, (ref,))

    async def get_locking_mode(self, ref: refs.VIFRef) -> enums.VIFLockingMode:
        """Read locking_mode: Traffic rule: follow the network, let all pass, only allowed
        addresses, or drop all.
        """
        return await self._client.invoke(m.get_locking_mode, (ref,))

    async def get_metrics(self, ref: refs.VIFRef) -> refs.VIFMetricsRef:
        """Read metrics: Removed from the API; always null. Removed in tampa."""
        return await self._client.invoke(m.get_metrics, (ref,))

    async def get_network(self, ref: refs.VIFRef) -> refs.NetworkRef:
        """Read network: Network the interface is attached to."""
        return await self._client.invoke(m.get_network, (ref,))

    async def get_other_config(self, ref: refs.VIFRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.VIFRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.VIFRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.VIFRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_qos_algorithm_params(self, ref: refs.VIFRef) -> dict[str, str]:
        """Read qos_algorithm_params: Parameters of the rate limit; kbps is the rate in
        kilobytes per second.
        """
        return await self._client.invoke(m.get_qos_algorithm_params, (ref,))

    async def set_qos_algorithm_params(self, ref: refs.VIFRef, value: dict[str, str]) -> None:
        """Set qos_algorithm_params: Parameters of the rate limit; kbps is the rate in kilobytes
        per second.
        """
        return await self._client.invoke(m.set_qos_algorithm_params, (ref, value))

    async def add_to_qos_algorithm_params(self, ref: refs.VIFRef, key: str, value: str) -> None:
        """Add a key and its value to qos_algorithm_params."""
        return await self._client.invoke(m.add_to_qos_algorithm_params, (ref, key, value))

    async def remove_from_qos_algorithm_params(self, ref: refs.VIFRef, key: str) -> None:
        """Remove a key from qos_algorithm_params; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_qos_algorithm_params, (ref, key))

    async def get_qos_algorithm_type(self, ref: refs.VIFRef) -> str:
        """Read qos_algorithm_type: Kind of traffic control: ratelimit, or empty for none."""
        return await self._client.invoke(m.get_qos_algorithm_type, (ref,))

    async def set_qos_algorithm_type(self, ref: refs.VIFRef, value: str) -> None:
        """Set qos_algorithm_type: Kind of traffic control: ratelimit, or empty for none."""
        return await self._client.invoke(m.set_qos_algorithm_type, (ref, value))

    async def get_qos_supported_algorithms(self, ref: refs.VIFRef) -> list[str]:
        """Read qos_supported_algorithms: Kinds of traffic control this interface can use."""
        return await self._client.invoke(m.get_qos_supported_algorithms, (ref,))

    async def get_runtime_properties(self, ref: refs.VIFRef) -> dict[str, str]:
        """Read runtime_properties: Details of the plugged device, by name."""
        return await self._client.invoke(m.get_runtime_properties, (ref,))

    async def get_status_code(self, ref: refs.VIFRef) -> int:
        """Read status_code: Error code of the last attach; 0 if it went well."""
        return await self._client.invoke(m.get_status_code, (ref,))

    async def get_status_detail(self, ref: refs.VIFRef) -> str:
        """Read status_detail: Text to the last attach error; empty if it went well."""
        return await self._client.invoke(m.get_status_detail, (ref,))

    async def get_trunks(self, ref: refs.VIFRef) -> list[int]:
        """Read trunks: VLAN tags the guest may use itself on this interface; empty for no
        trunk. A prototype; it may change.
        """
        return await self._client.invoke(m.get_trunks, (ref,))

    async def get_uuid(self, ref: refs.VIFRef) -> str:
        """Read uuid: Unique identifier of the interface."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def create(
        self,
        *,
        MAC: str,
        MTU: int,
        VM: refs.VMRef,
        device: str,
        network: refs.NetworkRef,
        qos_algorithm_type: str,
        other_config: dict[str, str] | None = None,
        qos_algorithm_params: dict[str, str] | None = None,
        currently_attached: bool = False,
        ipv4_allowed: list[str] | None = None,
        ipv6_allowed: list[str] | None = None,
        locking_mode: enums.VIFLockingMode = enums.VIFLockingMode.network_default,
        trunks: list[int] | None = None,
    ) -> refs.VIFRef:
        """Make a VIF object from its record.

        MAC: Ethernet address the guest sees; given at creation or generated.
        MTU: Largest packet payload in bytes.
        VM: VM the interface belongs to.
        device: Position among the VM's interfaces, as a decimal string counted from 0.
        network: Network the interface is attached to.
        qos_algorithm_type: Kind of traffic control: ratelimit, or empty for none.
        other_config: Free key-value pairs for tools.
        qos_algorithm_params: Parameters of the rate limit; kbps is the rate in kilobytes per
            second.
        currently_attached: True while the interface is plugged into a running, paused or
            suspended VM.
        ipv4_allowed: IPv4 addresses the VM may use while the interface is locked; empty means
            none.
        ipv6_allowed: IPv6 addresses the VM may use while the interface is locked; empty means
            none.
        locking_mode: Traffic rule: follow the network, let all pass, only allowed addresses, or
            drop all.
        trunks: VLAN tags the guest may use itself on this interface; empty for no trunk.
        """
        return await self._client.invoke(
            m.create,
            (
                {
                    "MAC": MAC,
                    "MTU": MTU,
                    "VM": VM,
                    "device": device,
                    "network": network,
                    "qos_algorithm_type": qos_algorithm_type,
                    "other_config": {} if other_config is None else other_config,
                    "qos_algorithm_params": {}
                    if qos_algorithm_params is None
                    else qos_algorithm_params,
                    "currently_attached": currently_attached,
                    "ipv4_allowed": [] if ipv4_allowed is None else ipv4_allowed,
                    "ipv6_allowed": [] if ipv6_allowed is None else ipv6_allowed,
                    "locking_mode": locking_mode,
                    "trunks": [] if trunks is None else trunks,
                },
            ),
        )

    async def destroy(self, ref: refs.VIFRef) -> None:
        """Destroy the VIF object."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.VIFRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.VIFRef) -> VIFRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.VIFRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.VIFRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.VIFRef, VIFRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.VIFRef, VIFRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncVIFTasks:
    """Messages of VIF as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def add_ipv4_allowed(self, ref: refs.VIFRef, value: str) -> AsyncTask[None]:
        """Adds an IPv4 address the VM may use while locked; applies at once."""
        return await self._client.start(m.add_ipv4_allowed, (ref, value))

    async def add_ipv6_allowed(self, ref: refs.VIFRef, value: str) -> AsyncTask[None]:
        """Adds an IPv6 address the VM may use while locked; applies at once."""
        return await self._client.start(m.add_ipv6_allowed, (ref, value))

    async def add_trunks(self, ref: refs.VIFRef, value: int) -> AsyncTask[None]:
        """Adds a VLAN tag to the trunk. A prototype; it may change.

        value: VLAN tag.
        """
        return await self._client.start(m.add_trunks, (ref, value))

    async def configure_ipv4(
        self,
        ref: refs.VIFRef,
        mode: enums.VIFIpv4ConfigurationMode,
        address: str = "",
        gateway: str = "",
    ) -> AsyncTask[None]:
        """Sets the guest's IPv4 address from outside; needs a guest agent that can do so.

        address: Address with prefix length, for static mode.
        gateway: Gateway, empty for none.
        """
        return await self._client.start(m.configure_ipv4, (ref, mode, address, gateway))

    async def configure_ipv6(
        self,
        ref: refs.VIFRef,
        mode: enums.VIFIpv6ConfigurationMode,
        address: str = "",
        gateway: str = "",
    ) -> AsyncTask[None]:
        """Sets the guest's IPv6 address from outside; needs a guest agent that can do so.

        address: Address with prefix length, for static mode.
        gateway: Gateway, empty for none.
        """
        return await self._client.start(m.configure_ipv6, (ref, mode, address, gateway))

    async def move(self, ref: refs.VIFRef, network: refs.NetworkRef) -> AsyncTask[None]:
        """Attaches the interface to another network, even while the VM runs."""
        return await self._client.start(m.move, (ref, network))

    async def plug(self, ref: refs.VIFRef) -> AsyncTask[None]:
        """Plugs the interface into a running VM; for a halted VM it is plugged at start anyway."""
        return await self._client.start(m.plug, (ref,))

    async def remove_ipv4_allowed(self, ref: refs.VIFRef, value: str) -> AsyncTask[None]:
        """Removes an allowed IPv4 address; applies at once."""
        return await self._client.start(m.remove_ipv4_allowed, (ref, value))

    async def remove_ipv6_allowed(self, ref: refs.VIFRef, value: str) -> AsyncTask[None]:
        """Removes an allowed IPv6 address; applies at once."""
        return await self._client.start(m.remove_ipv6_allowed, (ref, value))

    async def remove_trunks(self, ref: refs.VIFRef, value: int) -> AsyncTask[None]:
        """Removes a VLAN tag from the trunk. A prototype; it may change.

        value: VLAN tag.
        """
        return await self._client.start(m.remove_trunks, (ref, value))

    async def set_ipv4_allowed(self, ref: refs.VIFRef, value: list[str]) -> AsyncTask[None]:
        """Replaces the IPv4 addresses the VM may use while locked; applies at once."""
        return await self._client.start(m.set_ipv4_allowed, (ref, value))

    async def set_ipv6_allowed(self, ref: refs.VIFRef, value: list[str]) -> AsyncTask[None]:
        """Replaces the IPv6 addresses the VM may use while locked; applies at once."""
        return await self._client.start(m.set_ipv6_allowed, (ref, value))

    async def set_locking_mode(
        self, ref: refs.VIFRef, value: enums.VIFLockingMode
    ) -> AsyncTask[None]:
        """Sets the traffic rule; applies at once to a plugged interface."""
        return await self._client.start(m.set_locking_mode, (ref, value))

    async def set_trunks(self, ref: refs.VIFRef, value: list[int]) -> AsyncTask[None]:
        """Replaces the VLAN tags of the trunk; NETWORK_INCOMPATIBLE_WITH_TRUNKS on networks
        that cannot carry one. A prototype; it may change.

        value: VLAN tags.
        """
        return await self._client.start(m.set_trunks, (ref, value))

    async def unplug(self, ref: refs.VIFRef) -> AsyncTask[None]:
        """Unplugs the interface from a running VM; waits for the guest to let go."""
        return await self._client.start(m.unplug, (ref,))

    async def unplug_force(self, ref: refs.VIFRef) -> AsyncTask[None]:
        """Unplugs the interface without waiting for the guest."""
        return await self._client.start(m.unplug_force, (ref,))

    async def create(
        self,
        *,
        MAC: str,
        MTU: int,
        VM: refs.VMRef,
        device: str,
        network: refs.NetworkRef,
        qos_algorithm_type: str,
        other_config: dict[str, str] | None = None,
        qos_algorithm_params: dict[str, str] | None = None,
        currently_attached: bool = False,
        ipv4_allowed: list[str] | None = None,
        ipv6_allowed: list[str] | None = None,
        locking_mode: enums.VIFLockingMode = enums.VIFLockingMode.network_default,
        trunks: list[int] | None = None,
    ) -> AsyncTask[refs.VIFRef]:
        """Make a VIF object from its record.

        MAC: Ethernet address the guest sees; given at creation or generated.
        MTU: Largest packet payload in bytes.
        VM: VM the interface belongs to.
        device: Position among the VM's interfaces, as a decimal string counted from 0.
        network: Network the interface is attached to.
        qos_algorithm_type: Kind of traffic control: ratelimit, or empty for none.
        other_config: Free key-value pairs for tools.
        qos_algorithm_params: Parameters of the rate limit; kbps is the rate in kilobytes per
            second.
        currently_attached: True while the interface is plugged into a running, paused or
            suspended VM.
        ipv4_allowed: IPv4 addresses the VM may use while the interface is locked; empty means
            none.
        ipv6_allowed: IPv6 addresses the VM may use while the interface is locked; empty means
            none.
        locking_mode: Traffic rule: follow the network, let all pass, only allowed addresses, or
            drop all.
        trunks: VLAN tags the guest may use itself on this interface; empty for no trunk.
        """
        return await self._client.start(
            m.create,
            (
                {
                    "MAC": MAC,
                    "MTU": MTU,
                    "VM": VM,
                    "device": device,
                    "network": network,
                    "qos_algorithm_type": qos_algorithm_type,
                    "other_config": {} if other_config is None else other_config,
                    "qos_algorithm_params": {}
                    if qos_algorithm_params is None
                    else qos_algorithm_params,
                    "currently_attached": currently_attached,
                    "ipv4_allowed": [] if ipv4_allowed is None else ipv4_allowed,
                    "ipv6_allowed": [] if ipv6_allowed is None else ipv6_allowed,
                    "locking_mode": locking_mode,
                    "trunks": [] if trunks is None else trunks,
                },
            ),
        )

    async def destroy(self, ref: refs.VIFRef) -> AsyncTask[None]:
        """Destroy the VIF object."""
        return await self._client.start(m.destroy, (ref,))
