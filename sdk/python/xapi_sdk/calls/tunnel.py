# Written by codegen from idl/; change the IDL, not this file.
"""Messages of tunnel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import tunnel as m

if TYPE_CHECKING:
    from xapi_sdk.model.tunnel import TunnelRecord
    from xapi_sdk.task import Task


class TunnelCalls:
    """A tunnel on one host that carries a private network inside IP packets; needs Open vSwitch
    and an SDN controller.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def create(
        self,
        transport_PIF: refs.PIFRef,
        network: refs.NetworkRef,
        protocol: enums.TunnelProtocol = enums.TunnelProtocol.gre,
    ) -> refs.TunnelRef:
        """Creates a tunnel and its PIF; the transport PIF needs an IP configuration and must
        not be a tunnel itself.

        transport_PIF: Interface over which tunnelled packets travel. Since dundee.
        network: Network the tunnel connects. Since dundee.
        Errors: IS_TUNNEL_ACCESS_PIF, OPENVSWITCH_NOT_ACTIVE, TRANSPORT_PIF_NOT_CONFIGURED.
        """
        return self._client.invoke(m.create, (transport_PIF, network, protocol))

    def destroy(self, ref: refs.TunnelRef) -> None:
        """Takes the tunnel down and deletes it with its PIF."""
        return self._client.invoke(m.destroy, (ref,))

    def get_access_PIF(self, ref: refs.TunnelRef) -> refs.PIFRef:
        """Read access_PIF: PIF made for the tunnel, by which its network is reached."""
        return self._client.invoke(m.get_access_PIF, (ref,))

    def get_other_config(self, ref: refs.TunnelRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.TunnelRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.TunnelRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.TunnelRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_protocol(self, ref: refs.TunnelRef) -> enums.TunnelProtocol:
        """Read protocol: Encapsulation: GRE or VXLAN."""
        return self._client.invoke(m.get_protocol, (ref,))

    def set_protocol(self, ref: refs.TunnelRef, value: enums.TunnelProtocol) -> None:
        """Set protocol: Encapsulation: GRE or VXLAN."""
        return self._client.invoke(m.set_protocol, (ref, value))

    def get_status(self, ref: refs.TunnelRef) -> dict[str, str]:
        """Read status: State kept by the SDN controller; the key active tells whether the
        tunnel works.
        """
        return self._client.invoke(m.get_status, (ref,))

    def set_status(self, ref: refs.TunnelRef, value: dict[str, str]) -> None:
        """Set status: State kept by the SDN controller; the key active tells whether the tunnel
        works.
        """
        return self._client.invoke(m.set_status, (ref, value))

    def add_to_status(self, ref: refs.TunnelRef, key: str, value: str) -> None:
        """Add a key and its value to status."""
        return self._client.invoke(m.add_to_status, (ref, key, value))

    def remove_from_status(self, ref: refs.TunnelRef, key: str) -> None:
        """Remove a key from status; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_status, (ref, key))

    def get_transport_PIF(self, ref: refs.TunnelRef) -> refs.PIFRef:
        """Read transport_PIF: Interface whose IP configuration carries the tunnelled packets."""
        return self._client.invoke(m.get_transport_PIF, (ref,))

    def get_uuid(self, ref: refs.TunnelRef) -> str:
        """Read uuid: Unique identifier of the tunnel."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.TunnelRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.TunnelRef) -> TunnelRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.TunnelRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.TunnelRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.TunnelRef, TunnelRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.TunnelRef, TunnelRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class TunnelTasks:
    """Messages of tunnel as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(
        self,
        transport_PIF: refs.PIFRef,
        network: refs.NetworkRef,
        protocol: enums.TunnelProtocol = enums.TunnelProtocol.gre,
    ) -> Task[refs.TunnelRef]:
        """Creates a tunnel and its PIF; the transport PIF needs an IP configuration and must
        not be a tunnel itself.

        transport_PIF: Interface over which tunnelled packets travel. Since dundee.
        network: Network the tunnel connects. Since dundee.
        Errors: IS_TUNNEL_ACCESS_PIF, OPENVSWITCH_NOT_ACTIVE, TRANSPORT_PIF_NOT_CONFIGURED.
        """
        return self._client.start(m.create, (transport_PIF, network, protocol))

    def destroy(self, ref: refs.TunnelRef) -> Task[None]:
        """Takes the tunnel down and deletes it with its PIF."""
        return self._client.start(m.destroy, (ref,))
