# Written by codegen from idl/; change the IDL, not this file.
"""Messages of network_sriov."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import network_sriov as m

if TYPE_CHECKING:
    from xapi_sdk.model.network_sriov import NetworkSriovRecord
    from xapi_sdk.task import Task


class NetworkSriovCalls:
    """SR-IOV switched on for one physical interface. VMs on the logical PIF's network get a
    virtual function of the card each.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def create(self, pif: refs.PIFRef, network: refs.NetworkRef) -> refs.NetworkSriovRef:
        """Switches SR-IOV on for a capable PIF and creates the logical PIF on the network; the
        network must suit.

        pif: Physical PIF to use.
        network: Network the virtual functions belong to.
        """
        return self._client.invoke(m.create, (pif, network))

    def destroy(self, ref: refs.NetworkSriovRef) -> None:
        """Switches SR-IOV off and removes the logical PIF; it must not be in use."""
        return self._client.invoke(m.destroy, (ref,))

    def get_remaining_capacity(self, ref: refs.NetworkSriovRef) -> int:
        """Returns how many virtual functions are still free."""
        return self._client.invoke(m.get_remaining_capacity, (ref,))

    def get_configuration_mode(self, ref: refs.NetworkSriovRef) -> enums.SriovConfigurationMode:
        """Read configuration_mode: How virtual functions are made on this card: by sysfs, by
        module parameters, or by hand.
        """
        return self._client.invoke(m.get_configuration_mode, (ref,))

    def get_logical_PIF(self, ref: refs.NetworkSriovRef) -> refs.PIFRef:
        """Read logical_PIF: PIF that stands for the virtual functions; it belongs to the SR-IOV
        network.
        """
        return self._client.invoke(m.get_logical_PIF, (ref,))

    def get_physical_PIF(self, ref: refs.NetworkSriovRef) -> refs.PIFRef:
        """Read physical_PIF: Physical interface whose card provides the virtual functions."""
        return self._client.invoke(m.get_physical_PIF, (ref,))

    def get_requires_reboot(self, ref: refs.NetworkSriovRef) -> bool:
        """Read requires_reboot: True when the host must reboot before the virtual functions
        exist.
        """
        return self._client.invoke(m.get_requires_reboot, (ref,))

    def get_uuid(self, ref: refs.NetworkSriovRef) -> str:
        """Read uuid: Unique identifier of the record."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.NetworkSriovRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.NetworkSriovRef) -> NetworkSriovRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.NetworkSriovRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.NetworkSriovRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.NetworkSriovRef, NetworkSriovRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.NetworkSriovRef, NetworkSriovRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class NetworkSriovTasks:
    """Messages of network_sriov as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(self, pif: refs.PIFRef, network: refs.NetworkRef) -> Task[refs.NetworkSriovRef]:
        """Switches SR-IOV on for a capable PIF and creates the logical PIF on the network; the
        network must suit.

        pif: Physical PIF to use.
        network: Network the virtual functions belong to.
        """
        return self._client.start(m.create, (pif, network))

    def destroy(self, ref: refs.NetworkSriovRef) -> Task[None]:
        """Switches SR-IOV off and removes the logical PIF; it must not be in use."""
        return self._client.start(m.destroy, (ref,))

    def get_remaining_capacity(self, ref: refs.NetworkSriovRef) -> Task[int]:
        """Returns how many virtual functions are still free."""
        return self._client.start(m.get_remaining_capacity, (ref,))
