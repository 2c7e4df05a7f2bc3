# Written by codegen from idl/; change the IDL, not this file.
"""Messages of tunnel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import tunnel as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.tunnel import TunnelRecord


class AsyncTunnelCalls:
    """A tunnel on one host that carries a private network inside IP packets; needs Open vSwitch
    and an SDN controller.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def create(
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
        return await self._client.invoke(m.create, (transport_PIF, network, protocol))

    async def destroy(self, ref: refs.TunnelRef) -> None:
        """Takes the tunnel down and deletes it with its PIF."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_access_PIF(self, ref: refs.TunnelRef) -> refs.PIFRef:
        """Read access_PIF: PIF made for the tunnel, by which its network is reached."""
        return await self._client.invoke(m.get_access_PIF, (ref,))

    async def get_other_config(self, ref: refs.TunnelRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.TunnelRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.TunnelRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.TunnelRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_protocol(self, ref: refs.TunnelRef) -> enums.TunnelProtocol:
        """Read protocol: Encapsulation: GRE or VXLAN."""
        return await self._client.invoke(m.get_protocol, (ref,))

    async def set_protocol(self, ref: refs.TunnelRef, value: enums.TunnelProtocol) -> None:
        """Set protocol: Encapsulation: GRE or VXLAN."""
        return await self._client.invoke(m.set_protocol, (ref, value))

    async def get_status(self, ref: refs.TunnelRef) -> dict[str, str]:
        """Read status: State kept by the SDN controller; the key active tells whether the
        tunnel works.
        """
        return await self._client.invoke(m.get_status, (ref,))

    async def set_status(self, ref: refs.TunnelRef, value: dict[str, str]) -> None:
        """Set status: State kept by the SDN controller; the key active tells whether the tunnel
        works.
        """
        return await self._client.invoke(m.set_status, (ref, value))

    async def add_to_status(self, ref: refs.TunnelRef, key: str, value: str) -> None:
        """Add a key and its value to status."""
        return await self._client.invoke(m.add_to_status, (ref, key, value))

    async def remove_from_status(self, ref: refs.TunnelRef, key: str) -> None:
        """Remove a key from status; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_status, (ref, key))

    async def get_transport_PIF(self, ref: refs.TunnelRef) -> refs.PIFRef:
        """Read transport_PIF: Interface whose IP configuration carries the tunnelled packets."""
        return await self._client.invoke(m.get_transport_PIF, (ref,))

    async def get_uuid(self, ref: refs.TunnelRef) -> str:
        """Read uuid: Unique identifier of the tunnel."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.TunnelRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.TunnelRef) -> TunnelRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.TunnelRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.TunnelRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.TunnelRef, TunnelRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.TunnelRef, TunnelRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncTunnelTasks:
    """Messages of tunnel as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def create(
        self,
        transport_PIF: refs.PIFRef,
        network: refs.NetworkRef,
        protocol: enums.TunnelProtocol = enums.TunnelProtocol.gre,
    ) -> AsyncTask[refs.TunnelRef]:
        """Creates a tunnel and its PIF; the transport PIF needs an IP configuration and must
        not be a tunnel itself.

        transport_PIF: Interface over which tunnelled packets travel. Since dundee.
        network: Network the tunnel connects. Since dundee.
        Errors: IS_TUNNEL_ACCESS_PIF, OPENVSWITCH_NOT_ACTIVE, TRANSPORT_PIF_NOT_CONFIGURED.
        """
        return await self._client.start(m.create, (transport_PIF, network, protocol))

    async def destroy(self, ref: refs.TunnelRef) -> AsyncTask[None]:
        """Takes the tunnel down and deletes it with its PIF."""
        return await self._client.start(m.destroy, (ref,))
