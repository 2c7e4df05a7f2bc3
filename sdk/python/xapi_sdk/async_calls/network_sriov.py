# Written by codegen from idl/; change the IDL, not this file.
"""Messages of network_sriov."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import network_sriov as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.network_sriov import NetworkSriovRecord


class AsyncNetworkSriovCalls:
    """SR-IOV switched on for one physical interface. VMs on the logical PIF's network get a
    virtual function of the card each.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def create(self, pif: refs.PIFRef, network: refs.NetworkRef) -> refs.NetworkSriovRef:
        """Switches SR-IOV on for a capable PIF and creates the logical PIF on the network; the
        network must suit.

        pif: Physical PIF to use.
        network: Network the virtual functions belong to.
        """
        return await self._client.invoke(m.create, (pif, network))

    async def destroy(self, ref: refs.NetworkSriovRef) -> None:
        """Switches SR-IOV off and removes the logical PIF; it must not be in use."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_remaining_capacity(self, ref: refs.NetworkSriovRef) -> int:
        """Returns how many virtual functions are still free."""
        return await self._client.invoke(m.get_remaining_capacity, (ref,))

    async def get_configuration_mode(
        self, ref: refs.NetworkSriovRef
    ) -> enums.SriovConfigurationMode:
        """Read configuration_mode: How virtual functions are made on this card: by sysfs, by
        module parameters, or by hand.
        """
        return await self._client.invoke(m.get_configuration_mode, (ref,))

    async def get_logical_PIF(self, ref: refs.NetworkSriovRef) -> refs.PIFRef:
        """Read logical_PIF: PIF that stands for the virtual functions; it belongs to the SR-IOV
        network.
        """
        return await self._client.invoke(m.get_logical_PIF, (ref,))

    async def get_physical_PIF(self, ref: refs.NetworkSriovRef) -> refs.PIFRef:
        """Read physical_PIF: Physical interface whose card provides the virtual functions."""
        return await self._client.invoke(m.get_physical_PIF, (ref,))

    async def get_requires_reboot(self, ref: refs.NetworkSriovRef) -> bool:
        """Read requires_reboot: True when the host must reboot before the virtual functions
        exist.
        """
        return await self._client.invoke(m.get_requires_reboot, (ref,))

    async def get_uuid(self, ref: refs.NetworkSriovRef) -> str:
        """Read uuid: Unique identifier of the record."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.NetworkSriovRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.NetworkSriovRef) -> NetworkSriovRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.NetworkSriovRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.NetworkSriovRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.NetworkSriovRef, NetworkSriovRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(
        self, expr: str
    ) -> dict[refs.NetworkSriovRef, NetworkSriovRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncNetworkSriovTasks:
    """Messages of network_sriov as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def create(
        self, pif: refs.PIFRef, network: refs.NetworkRef
    ) -> AsyncTask[refs.NetworkSriovRef]:
        """Switches SR-IOV on for a capable PIF and creates the logical PIF on the network; the
        network must suit.

        pif: Physical PIF to use.
        network: Network the virtual functions belong to.
        """
        return await self._client.start(m.create, (pif, network))

    async def destroy(self, ref: refs.NetworkSriovRef) -> AsyncTask[None]:
        """Switches SR-IOV off and removes the logical PIF; it must not be in use."""
        return await self._client.start(m.destroy, (ref,))

    async def get_remaining_capacity(self, ref: refs.NetworkSriovRef) -> AsyncTask[int]:
        """Returns how many virtual functions are still free."""
        return await self._client.start(m.get_remaining_capacity, (ref,))
