# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PCI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import PCI as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.PCI import PCIRecord


class AsyncPCICalls:
    """A PCI device of a host that is of interest to the pool, such as a GPU or a network
    controller.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def disable_dom0_access(self, ref: refs.PCIRef) -> enums.PCIDom0Access:
        """Takes the device from the control domain, from the next host boot, so that VMs can
        have it. Returns the new state. A prototype; it may change.
        """
        return await self._client.invoke(m.disable_dom0_access, (ref,))

    async def enable_dom0_access(self, ref: refs.PCIRef) -> enums.PCIDom0Access:
        """Gives the device back to the control domain, from the next host boot. Returns the new
        state. A prototype; it may change.
        """
        return await self._client.invoke(m.enable_dom0_access, (ref,))

    async def get_dom0_access_status(self, ref: refs.PCIRef) -> enums.PCIDom0Access:
        """Tells whether the control domain may use the device now and after the next host boot.
        A prototype; it may change.
        """
        return await self._client.invoke(m.get_dom0_access_status, (ref,))

    async def get_class_id(self, ref: refs.PCIRef) -> str:
        """Read class_id: PCI class number in hexadecimal."""
        return await self._client.invoke(m.get_class_id, (ref,))

    async def get_class_name(self, ref: refs.PCIRef) -> str:
        """Read class_name: PCI class name."""
        return await self._client.invoke(m.get_class_name, (ref,))

    async def get_dependencies(self, ref: refs.PCIRef) -> list[refs.PCIRef]:
        """Read dependencies: Devices that must be passed through together with this one."""
        return await self._client.invoke(m.get_dependencies, (ref,))

    async def get_device_id(self, ref: refs.PCIRef) -> str:
        """Read device_id: PCI device number in hexadecimal."""
        return await self._client.invoke(m.get_device_id, (ref,))

    async def get_device_name(self, ref: refs.PCIRef) -> str:
        """Read device_name: Device name."""
        return await self._client.invoke(m.get_device_name, (ref,))

    async def get_driver_name(self, ref: refs.PCIRef) -> str:
        """Read driver_name: Host driver bound to the device; empty if none."""
        return await self._client.invoke(m.get_driver_name, (ref,))

    async def get_host(self, ref: refs.PCIRef) -> refs.HostRef:
        """Read host: Host that has the device."""
        return await self._client.invoke(m.get_host, (ref,))

    async def get_other_config(self, ref: refs.PCIRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.PCIRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.PCIRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.PCIRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_pci_id(self, ref: refs.PCIRef) -> str:
        """Read pci_id: PCI address in the form domain:bus:device.function, for example
        0000:04:00.0.
        """
        return await self._client.invoke(m.get_pci_id, (ref,))

    async def get_subsystem_device_id(self, ref: refs.PCIRef) -> str:
        """Read subsystem_device_id: PCI subsystem device number in hexadecimal; may be empty."""
        return await self._client.invoke(m.get_subsystem_device_id, (ref,))

    async def get_subsystem_device_name(self, ref: refs.PCIRef) -> str:
        """Read subsystem_device_name: Subsystem device name; may be empty."""
        return await self._client.invoke(m.get_subsystem_device_name, (ref,))

    async def get_subsystem_vendor_id(self, ref: refs.PCIRef) -> str:
        """Read subsystem_vendor_id: PCI subsystem vendor number in hexadecimal; may be empty."""
        return await self._client.invoke(m.get_subsystem_vendor_id, (ref,))

    async def get_subsystem_vendor_name(self, ref: refs.PCIRef) -> str:
        """Read subsystem_vendor_name: Subsystem vendor name; may be empty."""
        return await self._client.invoke(m.get_subsystem_vendor_name, (ref,))

    async def get_uuid(self, ref: refs.PCIRef) -> str:
        """Read uuid: Unique identifier of the device."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_vendor_id(self, ref: refs.PCIRef) -> str:
        """Read vendor_id: PCI vendor number in hexadecimal."""
        return await self._client.invoke(m.get_vendor_id, (ref,))

    async def get_vendor_name(self, ref: refs.PCIRef) -> str:
        """Read vendor_name: Vendor name."""
        return await self._client.invoke(m.get_vendor_name, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.PCIRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.PCIRef) -> PCIRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.PCIRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.PCIRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.PCIRef, PCIRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.PCIRef, PCIRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncPCITasks:
    """Messages of PCI as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def disable_dom0_access(self, ref: refs.PCIRef) -> AsyncTask[enums.PCIDom0Access]:
        """Takes the device from the control domain, from the next host boot, so that VMs can
        have it. Returns the new state. A prototype; it may change.
        """
        return await self._client.start(m.disable_dom0_access, (ref,))

    async def enable_dom0_access(self, ref: refs.PCIRef) -> AsyncTask[enums.PCIDom0Access]:
        """Gives the device back to the control domain, from the next host boot. Returns the new
        state. A prototype; it may change.
        """
        return await self._client.start(m.enable_dom0_access, (ref,))

    async def get_dom0_access_status(self, ref: refs.PCIRef) -> AsyncTask[enums.PCIDom0Access]:
        """Tells whether the control domain may use the device now and after the next host boot.
        A prototype; it may change.
        """
        return await self._client.start(m.get_dom0_access_status, (ref,))
