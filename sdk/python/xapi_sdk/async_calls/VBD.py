# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VBD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import VBD as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.VBD import VBDRecord


class AsyncVBDCalls:
    """A virtual block device; it connects a disk image, or an empty drive, to a VM."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def assert_attachable(self, ref: refs.VBDRef) -> None:
        """Fails if the disk cannot be attached now, for instance because another VM uses it for
        writing.
        """
        return await self._client.invoke(m.assert_attachable, (ref,))

    async def eject(self, vbd: refs.VBDRef) -> None:
        """Takes the medium out of a CD drive; fails with VBD_IS_EMPTY if there is none.

        Errors: VBD_IS_EMPTY, VBD_NOT_REMOVABLE_MEDIA.
        """
        return await self._client.invoke(m.eject, (vbd,))

    async def insert(self, vbd: refs.VBDRef, vdi: refs.VDIRef) -> None:
        """Puts a disk image into an empty CD drive; fails with VBD_NOT_EMPTY if it holds one
        already.

        vdi: Image to insert.
        Errors: VBD_NOT_EMPTY, VBD_NOT_REMOVABLE_MEDIA.
        """
        return await self._client.invoke(m.insert, (vbd, vdi))

    async def pause(self, ref: refs.VBDRef) -> str:
        """Stops I/O of an attached device and returns a token for unpause; internal."""
        return await self._client.invoke(m.pause, (ref,))

    async def plug(self, ref: refs.VBDRef) -> None:
        """Attaches the device to its running VM."""
        return await self._client.invoke(m.plug, (ref,))

    async def set_mode(self, ref: refs.VBDRef, value: enums.VBDMode) -> None:
        """Changes the access mode; the device must not be attached."""
        return await self._client.invoke(m.set_mode, (ref, value))

    async def unpause(self, ref: refs.VBDRef, token: str = "") -> None:
        """Lets I/O of a paused device go on; internal.

        token: Token that pause returned. Since orlando.
        """
        return await self._client.invoke(m.unpause, (ref, token))

    async def unplug(self, ref: refs.VBDRef) -> None:
        """Detaches the device from its running VM; DEVICE_DETACH_REJECTED if the guest refuses
        to let go.

        Errors: DEVICE_ALREADY_DETACHED, DEVICE_DETACH_REJECTED.
        """
        return await self._client.invoke(m.unplug, (ref,))

    async def unplug_force(self, ref: refs.VBDRef) -> None:
        """Detaches the device without the guest's consent; data in flight may be lost."""
        return await self._client.invoke(m.unplug_force, (ref,))

    async def unplug_force_no_safety_check(self, ref: refs.VBDRef) -> None:
        """Deprecated; forced detach without any check of the guest's capability. Deprecated
        since ely.
        """
        return await self._client.invoke(m.unplug_force_no_safety_check, (ref,))

    async def get_VDI(self, ref: refs.VBDRef) -> refs.VDIRef:
        """Read VDI: Disk image behind the device; null for an empty CD drive."""
        return await self._client.invoke(m.get_VDI, (ref,))

    async def get_VM(self, ref: refs.VBDRef) -> refs.VMRef:
        """Read VM: VM that owns the device."""
        return await self._client.invoke(m.get_VM, (ref,))

    async def get_allowed_operations(self, ref: refs.VBDRef) -> list[enums.VBDOperations]:
        """Read allowed_operations: Operations that would be accepted at present; advisory."""
        return await self._client.invoke(m.get_allowed_operations, (ref,))

    async def get_bootable(self, ref: refs.VBDRef) -> bool:
        """Read bootable: True if the VM may boot from the device; matters to paravirtual guests
        only.
        """
        return await self._client.invoke(m.get_bootable, (ref,))

    async def set_bootable(self, ref: refs.VBDRef, value: bool) -> None:
        """Set bootable: True if the VM may boot from the device; matters to paravirtual guests
        only.
        """
        return await self._client.invoke(m.set_bootable, (ref, value))

    async def get_current_operations(self, ref: refs.VBDRef) -> dict[str, enums.VBDOperations]:
        """Read current_operations: Operations in progress on the device, by reference of their
        task.
        """
        return await self._client.invoke(m.get_current_operations, (ref,))

    async def get_currently_attached(self, ref: refs.VBDRef) -> bool:
        """Read currently_attached: True if the device is attached to the running, paused or
        suspended VM.
        """
        return await self._client.invoke(m.get_currently_attached, (ref,))

    async def get_device(self, ref: refs.VBDRef) -> str:
        """Read device: Device name in the guest, such as xvda; empty while detached."""
        return await self._client.invoke(m.get_device, (ref,))

    async def get_empty(self, ref: refs.VBDRef) -> bool:
        """Read empty: True if the drive holds no medium; possible for CD drives only."""
        return await self._client.invoke(m.get_empty, (ref,))

    async def get_metrics(self, ref: refs.VBDRef) -> refs.VBDMetricsRef:
        """Read metrics: Removed; always null. Removed in tampa."""
        return await self._client.invoke(m.get_metrics, (ref,))

    async def get_mode(self, ref: refs.VBDRef) -> enums.VBDMode:
        """Read mode: Access of the VM to the disk, RO or RW; CD drives are always RO."""
        return await self._client.invoke(m.get_mode, (ref,))

    async def get_other_config(self, ref: refs.VBDRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools; the key owner marks disks
        deleted together with the VM.
        """
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.VBDRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools; the key owner marks disks
        deleted together with the VM.
        """
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.VBDRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.VBDRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_qos_algorithm_params(self, ref: refs.VBDRef) -> dict[str, str]:
        """Read qos_algorithm_params: Parameters of the chosen I/O priority algorithm."""
        return await self._client.invoke(m.get_qos_algorithm_params, (ref,))

    async def set_qos_algorithm_params(self, ref: refs.VBDRef, value: dict[str, str]) -> None:
        """Set qos_algorithm_params: Parameters of the chosen I/O priority algorithm."""
        return await self._client.invoke(m.set_qos_algorithm_params, (ref, value))

    async def add_to_qos_algorithm_params(self, ref: refs.VBDRef, key: str, value: str) -> None:
        """Add a key and its value to qos_algorithm_params."""
        return await self._client.invoke(m.add_to_qos_algorithm_params, (ref, key, value))

    async def remove_from_qos_algorithm_params(self, ref: refs.VBDRef, key: str) -> None:
        """Remove a key from qos_algorithm_params; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_qos_algorithm_params, (ref, key))

    async def get_qos_algorithm_type(self, ref: refs.VBDRef) -> str:
        """Read qos_algorithm_type: I/O priority algorithm, such as ionice; empty for none."""
        return await self._client.invoke(m.get_qos_algorithm_type, (ref,))

    async def set_qos_algorithm_type(self, ref: refs.VBDRef, value: str) -> None:
        """Set qos_algorithm_type: I/O priority algorithm, such as ionice; empty for none."""
        return await self._client.invoke(m.set_qos_algorithm_type, (ref, value))

    async def get_qos_supported_algorithms(self, ref: refs.VBDRef) -> list[str]:
        """Read qos_supported_algorithms: I/O priority algorithms available for the device."""
        return await self._client.invoke(m.get_qos_supported_algorithms, (ref,))

    async def get_runtime_properties(self, ref: refs.VBDRef) -> dict[str, str]:
        """Read runtime_properties: Properties of the attached device, as set by the backend."""
        return await self._client.invoke(m.get_runtime_properties, (ref,))

    async def get_status_code(self, ref: refs.VBDRef) -> int:
        """Read status_code: Error code of the last attach operation; 0 if it went well."""
        return await self._client.invoke(m.get_status_code, (ref,))

    async def get_status_detail(self, ref: refs.VBDRef) -> str:
        """Read status_detail: Text of the last attach error; empty if there was none."""
        return await self._client.invoke(m.get_status_detail, (ref,))

    async def get_storage_lock(self, ref: refs.VBDRef) -> bool:
        """Read storage_lock: True if the disk's storage is locked for the device; not used any
        more.
        """
        return await self._client.invoke(m.get_storage_lock, (ref,))

    async def get_type(self, ref: refs.VBDRef) -> enums.VBDType:
        """Read type: How the device appears to the guest, Disk, CD or Floppy."""
        return await self._client.invoke(m.get_type, (ref,))

    async def set_type(self, ref: refs.VBDRef, value: enums.VBDType) -> None:
        """Set type: How the device appears to the guest, Disk, CD or Floppy."""
        return await self._client.invoke(m.set_type, (ref, value))

    async def get_unpluggable(self, ref: refs.VBDRef) -> bool:
        """Read unpluggable: True if the device can be taken away while the VM runs."""
        return await self._client.invoke(m.get_unpluggable, (ref,))

    async def set_unpluggable(self, ref: refs.VBDRef, value: bool) -> None:
        """Set unpluggable: True if the device can be taken away while the VM runs."""
        return await self._client.invoke(m.set_unpluggable, (ref, value))

    async def get_userdevice(self, ref: refs.VBDRef) -> str:
        """Read userdevice: Requested position of the device, a number from 0 or a name such as
        xvda; autodetect lets the server choose.
        """
        return await self._client.invoke(m.get_userdevice, (ref,))

    async def set_userdevice(self, ref: refs.VBDRef, value: str) -> None:
        """Set userdevice: Requested position of the device, a number from 0 or a name such as
        xvda; autodetect lets the server choose.
        """
        return await self._client.invoke(m.set_userdevice, (ref, value))

    async def get_uuid(self, ref: refs.VBDRef) -> str:
        """Read uuid: Unique identifier of the device."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def create(
        self,
        *,
        VDI: refs.VDIRef,
        VM: refs.VMRef,
        bootable: bool,
        empty: bool,
        mode: enums.VBDMode,
        qos_algorithm_type: str,
        type: enums.VBDType,
        userdevice: str,
        other_config: dict[str, str] | None = None,
        qos_algorithm_params: dict[str, str] | None = None,
        currently_attached: bool = False,
        device: str = "",
        unpluggable: bool = True,
    ) -> refs.VBDRef:
        """Make a VBD object from its record.

        VDI: Disk image behind the device; null for an empty CD drive.
        VM: VM that owns the device.
        bootable: True if the VM may boot from the device; matters to paravirtual guests only.
        empty: True if the drive holds no medium; possible for CD drives only.
        mode: Access of the VM to the disk, RO or RW; CD drives are always RO.
        qos_algorithm_type: I/O priority algorithm, such as ionice; empty for none.
        type: How the device appears to the guest, Disk, CD or Floppy.
        userdevice: Requested position of the device, a number from 0 or a name such as xvda;
            autodetect lets the server choose.
        other_config: Free-form settings of clients and tools; the key owner marks disks deleted
            together with the VM.
        qos_algorithm_params: Parameters of the chosen I/O priority algorithm.
        currently_attached: True if the device is attached to the running, paused or suspended
            VM.
        device: Device name in the guest, such as xvda; empty while detached.
        unpluggable: True if the device can be taken away while the VM runs.
        """
        return await self._client.invoke(
            m.create,
            (
                {
                    "VDI": VDI,
                    "VM": VM,
                    "bootable": bootable,
                    "empty": empty,
                    "mode": mode,
                    "qos_algorithm_type": qos_algorithm_type,
                    "type": type,
                    "userdevice": userdevice,
                    "other_config": {} if other_config is None else other_config,
                    "qos_algorithm_params": {}
                    if qos_algorithm_params is None
                    else qos_algorithm_params,
                    "currently_attached": currently_attached,
                    "device": device,
                    "unpluggable": unpluggable,
                },
            ),
        )

    async def destroy(self, ref: refs.VBDRef) -> None:
        """Destroy the VBD object."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.VBDRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.VBDRef) -> VBDRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.VBDRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.VBDRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.VBDRef, VBDRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.VBDRef, VBDRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncVBDTasks:
    """Messages of VBD as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def assert_attachable(self, ref: refs.VBDRef) -> AsyncTask[None]:
        """Fails if the disk cannot be attached now, for instance because another VM uses it for
        writing.
        """
        return await self._client.start(m.assert_attachable, (ref,))

    async def eject(self, vbd: refs.VBDRef) -> AsyncTask[None]:
        """Takes the medium out of a CD drive; fails with VBD_IS_EMPTY if there is none.

        Errors: VBD_IS_EMPTY, VBD_NOT_REMOVABLE_MEDIA.
        """
        return await self._client.start(m.eject, (vbd,))

    async def insert(self, vbd: refs.VBDRef, vdi: refs.VDIRef) -> AsyncTask[None]:
        """Puts a disk image into an empty CD drive; fails with VBD_NOT_EMPTY if it holds one
        already.

        vdi: Image to insert.
        Errors: VBD_NOT_EMPTY, VBD_NOT_REMOVABLE_MEDIA.
        """
        return await self._client.start(m.insert, (vbd, vdi))

    async def pause(self, ref: refs.VBDRef) -> AsyncTask[str]:
        """Stops I/O of an attached device and returns a token for unpause; internal."""
        return await self._client.start(m.pause, (ref,))

    async def plug(self, ref: refs.VBDRef) -> AsyncTask[None]:
        """Attaches the device to its running VM."""
        return await self._client.start(m.plug, (ref,))

    async def set_mode(self, ref: refs.VBDRef, value: enums.VBDMode) -> AsyncTask[None]:
        """Changes the access mode; the device must not be attached."""
        return await self._client.start(m.set_mode, (ref, value))

    async def unpause(self, ref: refs.VBDRef, token: str = "") -> AsyncTask[None]:
        """Lets I/O of a paused device go on; internal.

        token: Token that pause returned. Since orlando.
        """
        return await self._client.start(m.unpause, (ref, token))

    async def unplug(self, ref: refs.VBDRef) -> AsyncTask[None]:
        """Detaches the device from its running VM; DEVICE_DETACH_REJECTED if the guest refuses
        to let go.

        Errors: DEVICE_ALREADY_DETACHED, DEVICE_DETACH_REJECTED.
        """
        return await self._client.start(m.unplug, (ref,))

    async def unplug_force(self, ref: refs.VBDRef) -> AsyncTask[None]:
        """Detaches the device without the guest's consent; data in flight may be lost."""
        return await self._client.start(m.unplug_force, (ref,))

    async def unplug_force_no_safety_check(self, ref: refs.VBDRef) -> AsyncTask[None]:
        """Deprecated; forced detach without any check of the guest's capability. Deprecated
        since ely.
        """
        return await self._client.start(m.unplug_force_no_safety_check, (ref,))

    async def create(
        self,
        *,
        VDI: refs.VDIRef,
        VM: refs.VMRef,
        bootable: bool,
        empty: bool,
        mode: enums.VBDMode,
        qos_algorithm_type: str,
        type: enums.VBDType,
        userdevice: str,
        other_config: dict[str, str] | None = None,
        qos_algorithm_params: dict[str, str] | None = None,
        currently_attached: bool = False,
        device: str = "",
        unpluggable: bool = True,
    ) -> AsyncTask[refs.VBDRef]:
        """Make a VBD object from its record.

        VDI: Disk image behind the device; null for an empty CD drive.
        VM: VM that owns the device.
        bootable: True if the VM may boot from the device; matters to paravirtual guests only.
        empty: True if the drive holds no medium; possible for CD drives only.
        mode: Access of the VM to the disk, RO or RW; CD drives are always RO.
        qos_algorithm_type: I/O priority algorithm, such as ionice; empty for none.
        type: How the device appears to the guest, Disk, CD or Floppy.
        userdevice: Requested position of the device, a number from 0 or a name such as xvda;
            autodetect lets the server choose.
        other_config: Free-form settings of clients and tools; the key owner marks disks deleted
            together with the VM.
        qos_algorithm_params: Parameters of the chosen I/O priority algorithm.
        currently_attached: True if the device is attached to the running, paused or suspended
            VM.
        device: Device name in the guest, such as xvda; empty while detached.
        unpluggable: True if the device can be taken away while the VM runs.
        """
        return await self._client.start(
            m.create,
            (
                {
                    "VDI": VDI,
                    "VM": VM,
                    "bootable": bootable,
                    "empty": empty,
                    "mode": mode,
                    "qos_algorithm_type": qos_algorithm_type,
                    "type": type,
                    "userdevice": userdevice,
                    "other_config": {} if other_config is None else other_config,
                    "qos_algorithm_params": {}
                    if qos_algorithm_params is None
                    else qos_algorithm_params,
                    "currently_attached": currently_attached,
                    "device": device,
                    "unpluggable": unpluggable,
                },
            ),
        )

    async def destroy(self, ref: refs.VBDRef) -> AsyncTask[None]:
        """Destroy the VBD object."""
        return await self._client.start(m.destroy, (ref,))
